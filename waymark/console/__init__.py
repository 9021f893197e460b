"""The staff pages: sign in, read the queue and conversations, review, learn, export."""
