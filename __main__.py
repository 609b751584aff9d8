"""``python -m whiskbroom TOOL …``"""

import sys


def run():
    """Runs the command line and ends the program with its status."""
    from .algorithms import ALL
    from .core.cli import main
    from .core.progress import print_progress
    from .core.session import Session

    sys.exit(main(sys.argv[1:], ALL, Session, print_progress))


if __name__ == "__main__":
    run()
