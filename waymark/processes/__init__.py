"""The processes of Waymark: starting them together, watching them, stopping them together."""
