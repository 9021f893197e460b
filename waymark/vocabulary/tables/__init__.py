"""The curated tables, as plain data."""
