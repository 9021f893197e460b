"""Waymark: finding clinical trials by talking, with a reason beside every line."""

__version__ = "0.1.0"
