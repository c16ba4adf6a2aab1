"""Floor 1: the world. Each adapter keeps a promise made in core."""
