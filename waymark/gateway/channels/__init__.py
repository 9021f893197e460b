"""The messaging channels: one folder a platform, and what they share."""
