"""Captures of posts: the sealed originals, what was made of them, and whose hands they went through."""
