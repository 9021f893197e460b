"""Ontologies of diseases that a deployment brings along: reading the official files, keeping them."""
