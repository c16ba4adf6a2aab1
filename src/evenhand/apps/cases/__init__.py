"""Cases: who may see them, what was posted, who is in them, what was said and done, and what stops text."""
