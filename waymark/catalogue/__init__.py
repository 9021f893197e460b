"""Filling the trial store: files, the starter records, and what is known about them."""
