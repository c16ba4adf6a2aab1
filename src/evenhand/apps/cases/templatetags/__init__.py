"""Tags of pages about cases."""
