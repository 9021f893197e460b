"""What a message says: facts, safety, and what must not be kept."""
