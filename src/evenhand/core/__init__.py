"""Floor 0: the rules. No framework, no clock, no disk, no network."""
