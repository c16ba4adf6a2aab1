"""Floor 2: the office: thin apps of Django, each one subject; bottom to top ui, audit, accounts, schools."""
