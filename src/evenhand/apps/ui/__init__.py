"""Furniture of all pages: the page itself, its components, its looks. No tables."""
