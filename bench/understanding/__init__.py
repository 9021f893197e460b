"""Measures of what messages are understood to say."""
