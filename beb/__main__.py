"""``python -m beb``: the command where it is not on the path."""

from beb.cli import main

main(prog_name="beb")
