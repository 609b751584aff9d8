"""``python -m whiskbroom TOOL …``"""

import sys

from .algorithms import ALL
from .core.cli import main
from .core.progress import print_progress
from .core.session import Session

sys.exit(main(sys.argv[1:], ALL, Session, print_progress))
