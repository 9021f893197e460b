"""What requests, languages and the like look like in words, as data."""
