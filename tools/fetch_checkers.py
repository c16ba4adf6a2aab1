"""Gets qpdf, which checks our PDFs from outside, and Chromium, which drives the journeys. Tests that want
one of them are skipped where it is absent.

On Debian as root it is installed with apt; elsewhere this says how. It never fails: a missing
checker is told by the tests that were skipped, not by a broken set-up.
"""

import os
import shutil
import subprocess
import sys

CHECKERS = {
    "qpdf": "one of the outside checks of our PDFs",
    "chromium": "the journeys in a real browser",
}


def may_install() -> bool:
    """Whether this is Debian or a relative of it, and we are root."""
    return shutil.which("apt-get") is not None and hasattr(os, "geteuid") and os.geteuid() == 0


def install(package: str) -> bool:
    """Install a package of Debian quietly; says whether it worked."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    wanted = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", package]
    for command in (wanted, ["apt-get", "update", "--quiet"], wanted):
        try:
            done = subprocess.run(command, env=environment, timeout=300, check=False, capture_output=True)
        except (OSError, subprocess.TimeoutExpired):
            return False
        if done.returncode == 0 and command is wanted:
            return True
    return False


def main() -> None:
    """See to it that all of them are here, or say what is missing."""
    for package, what in CHECKERS.items():
        if not (shutil.which(package) or (may_install() and install(package))):
            sys.stderr.write(
                f"{package} is not here, so {what} will be skipped.\n"
                f"To have it: `apt-get install {package}`, `dnf install {package}` or "
                f"`brew install {package}`.\n"
            )


if __name__ == "__main__":
    main()
