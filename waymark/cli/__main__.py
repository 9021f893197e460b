"""`python -m waymark.cli`: the `waymark` command where it is not on the path."""

from waymark.cli import main

main()
