"""What is kept of conversations, for how long, and how it is erased."""
