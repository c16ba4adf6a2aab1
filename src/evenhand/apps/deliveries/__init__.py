"""Letters on their way to people: ways out, batches, one dispatch a recipient, and what became of each."""
