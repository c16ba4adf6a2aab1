"""Words for templates of captures."""
