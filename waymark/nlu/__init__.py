"""Rasa graph components that wrap `waymark.understanding`, and the trained dialogue model."""
