"""What WhatsApp and SMS have in common: both reach us through Twilio."""
