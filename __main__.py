"""``python -m whiskbroom TOOL …``"""

import os
import sys


def run():
    """Runs the command line and ends the program with its status."""
    from .algorithms import ALL
    from .core.cli import main
    from .core.progress import print_progress
    from .core.session import Session

    try:
        try:
            status = main(sys.argv[1:], ALL, Session, print_progress)
        finally:
            # Help ends the program by itself.
            sys.stdout.flush()
    except BrokenPipeError:
        # Who reads has gone, such as head; Python would say so once more at its end.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 1
    sys.exit(status)


if __name__ == "__main__":
    run()
