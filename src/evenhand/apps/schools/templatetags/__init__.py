"""Filters of templates about schools."""
