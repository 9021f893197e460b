"""One module per kind of line: each reads a whole statement into a test, or leaves it unread."""
