"""Waymark beside a stock Rasa form bot, in one run."""
