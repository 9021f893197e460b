"""Facts, findings and trials in plain words, from phrase catalogues by language."""
