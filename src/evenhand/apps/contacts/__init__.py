"""Contacts: the families a school may write to, how they came in, and who must not be written to."""
