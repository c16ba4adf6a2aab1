"""Gets qpdf, which checks our PDFs from outside. Tests that want it are skipped where it is absent.

On Debian as root it is installed with apt; elsewhere this says how. It never fails: a missing
checker is told by the tests that were skipped, not by a broken set-up.
"""

import os
import shutil
import subprocess
import sys


def may_install() -> bool:
    """Whether this is Debian or a relative of it, and we are root."""
    return shutil.which("apt-get") is not None and hasattr(os, "geteuid") and os.geteuid() == 0


def install() -> bool:
    """Install qpdf quietly; says whether it worked."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    wanted = ["apt-get", "install", "--yes", "--quiet", "--no-install-recommends", "qpdf"]
    for command in (wanted, ["apt-get", "update", "--quiet"], wanted):
        try:
            done = subprocess.run(command, env=environment, timeout=300, check=False, capture_output=True)
        except (OSError, subprocess.TimeoutExpired):
            return False
        if done.returncode == 0 and command is wanted:
            return True
    return False


def main() -> None:
    """See to it that qpdf is here, or say what is missing."""
    if shutil.which("qpdf") or (may_install() and install()):
        return
    sys.stderr.write(
        "qpdf is not here, so one of the outside checks of our PDFs will be skipped.\n"
        "To have it: `apt-get install qpdf`, `dnf install qpdf` or `brew install qpdf`.\n"
    )


if __name__ == "__main__":
    main()
