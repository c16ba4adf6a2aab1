"""Schools: what they are called and how they write, who is what there, set-up."""
