"""What a pack must be: one check a file, listed in running order."""
