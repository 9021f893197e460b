"""Rows that measures are drawn from."""
