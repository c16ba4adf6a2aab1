"""Rows × letter → a batch, with findings per row."""
