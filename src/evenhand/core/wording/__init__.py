"""The placeholder language: parse, print, fill."""
