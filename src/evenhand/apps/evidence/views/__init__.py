"""Pages about captures, by what is done on them."""
