"""Saved searches: judged again after each sync, and told of only when something changed for that person."""
