"""Letters: written, checked, agreed by others, released, and handed over."""
