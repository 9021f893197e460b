"""Saved searches whose news comes by e-mail, for whoever talks on a website."""
