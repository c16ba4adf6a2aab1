"""The gates, in running order."""
