"""Packs: the templates a school may use, those that came with the program and its own."""
