"""Where the program starts. Little is imported here, so that Ctrl-C is answered from the first moment."""

import gc
import signal
import sys

INTERRUPTED = 130
LOOKED_FOR_AFTER = 200_000
"""After so many new objects Python looks for those that only each other hold. By itself it looks after 700,
some hundred times in vain while a program is loaded, since what is loaded stays: some 80,000 when the
identifiability check gives its first answer."""


def main() -> None:
    """Run the command line. Being told to end is the same as Ctrl-C: everything is tidied up first."""
    try:
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        gc.set_threshold(LOOKED_FOR_AFTER)
        from evenhand.cli.program import main as program

        program()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)
    finally:
        gc.freeze()  # else Python goes through all there is once more, though all of it ends with the process
