"""Where the program starts. Little is imported here, so that Ctrl-C is answered from the first moment."""

import signal
import sys

INTERRUPTED = 130


def main() -> None:
    """Run the command line. Being told to end is the same as Ctrl-C: everything is tidied up first."""
    try:
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        from evenhand.cli.program import main as program

        program()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
