"""The log: what happened, by whom and when, as ids only; it can be added to and not changed."""
