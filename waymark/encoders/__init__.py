"""Frozen sentence encoders: texts into rows of numbers, like meanings near one another."""
