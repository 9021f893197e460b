"""The one public door: sessions, consent, limits, masking, and the way to Rasa on loopback."""
