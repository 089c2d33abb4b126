/** What `mcp-tls scan --help` prints. */
export const scan = `mcp-tls scan [options] [paths]

Scans files and folders (default: the working directory) and prints what it finds, the most severe first.
Python files are read by Semgrep: the first scan that meets one sets it up, once, if it is not installed.

What is scanned
  --root DIR            paths, their kinds and the configuration are relative to it
                        (default: git top level, else the nearest folder with a manifest)
  --config FILE         configuration (default: mcp-tls.config.json at the root)
  --no-config           read no configuration: for code that is not yours
  --preset NAME         recommended (default) or strict
  --engine NAME         javascript (with configuration files), python or all (default)
  --exclude GLOB        leave paths out, written as in .gitignore; may be repeated
  --changed             only files that git says have changed since the last commit, untracked ones included
  --since REF           with --changed: since the branch, tag or commit REF and HEAD have parted
  --files-from FILE     further files and folders, one a line (or before each NUL); "-" is standard input
  --shard I/N           part I of N: whole projects, divided by size; see mcp-tls merge
  --no-install          never set up Semgrep; fail if it is needed and not there

What is shown
  --severity LEVEL      lowest severity listed in the text report: high, medium (default), low
  -f, --format NAME     text (default), json, jsonl, sarif, github, gitlab or html
  -o, --output FILE     write the report to a file instead of standard output
  -q, --quiet           findings and failures only, no summary
  --color, --no-color   colours (default: on a terminal, unless NO_COLOR is set)

What is not done twice
  --cache               keep what was found in each file, and read only files that have changed
  --cache-location P    with --cache: the file or folder for that, outside the scanned tree (default: our cache folder)
  --resume              do nothing if --output is there, complete, and of the same part, options and version

Known findings
  --write-baseline [FILE]  write what is found to FILE, a .json (default: mcp-tls.baseline.json at the root)
  --baseline FILE          list, and fail on, only what is not in FILE; tell which entries can go

When it fails
  --fail-on LEVEL       lowest severity that gives exit status 1: high (default), medium, low, never
  --allow-unread        accept files that could not be read

Exit status
  0  nothing at or above --fail-on
  1  findings
  2  could not scan, or not wholly: bad arguments, a failed engine, an unread file

Examples
  mcp-tls scan                                          the working directory
  mcp-tls scan src server.py                            a folder and a file
  mcp-tls scan --severity low                           list findings in tests and examples, too
  mcp-tls scan --preset strict --fail-on medium         stricter: settings that can turn verification off, too
  mcp-tls scan --format sarif --output mcp-tls.sarif    for code scanning
  mcp-tls scan --changed --since main                   what a branch has changed
  mcp-tls scan --baseline mcp-tls.baseline.json         new findings only
  mcp-tls scan --shard 3/8 -f json -o part-3.json       a part, for mcp-tls merge
  mcp-tls scan --no-config ../their-server              code that is not yours

Behind "--", everything is a path. Git-ignored files, installed packages, vendored and generated code are
left out, unless you name them.
`;
