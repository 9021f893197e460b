"""What the staff desk knows of conversations: a read model of masked words, and what staff add to it."""
