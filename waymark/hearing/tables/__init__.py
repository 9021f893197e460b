"""Tables of hearing."""
