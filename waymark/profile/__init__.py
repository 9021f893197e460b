"""What a person told us: facts, and the profile they add up to."""
