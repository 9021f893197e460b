"""From a profile to a short list: which trials, in which order, how far away."""
