"""What a profile answers to each test: true, false, unknown, or a question for the study team."""
