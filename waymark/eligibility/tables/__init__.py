"""What people can be expected to answer, as plain tables."""
