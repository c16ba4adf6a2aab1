"""Approvals: who was asked to agree to exactly which bytes, and what they said."""
