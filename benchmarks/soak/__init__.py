"""Faults on purpose: workers killed at every call they make, and what the mail server has got afterwards."""
