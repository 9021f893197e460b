"""The trial store: trials and their criteria in a database that can always be filled again."""
