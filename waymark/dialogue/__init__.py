"""What Waymark does next in a conversation, knowing nothing of Rasa."""
