"""Runs a command and writes what it cost, its children included: measure.py RESULT COMMAND...

RESULT becomes JSON: seconds of wall clock and of processor time, and the most memory that any one of its processes held
at a time, in MiB. The exit status and both outputs are those of the command.
"""

import json
import resource
import subprocess
import sys
import time

started = time.monotonic()
status = subprocess.run(sys.argv[2:], check=False).returncode
usage = resource.getrusage(resource.RUSAGE_CHILDREN)

with open(sys.argv[1], "w", encoding="utf-8") as result:
    json.dump(
        {
            "seconds": time.monotonic() - started,
            "processor": usage.ru_utime + usage.ru_stime,
            # Linux counts in KiB, macOS in bytes.
            "memory": usage.ru_maxrss / (1024 if sys.platform != "darwin" else 1024 * 1024),
        },
        result,
    )
sys.exit(status)
