"""What is simple enough to be set without Typst. Whatever is not, Typst sets letter by letter."""


class NotSimple(Exception):
    """Something that is left to Typst. Its words are ids for counting, never words of a letter."""
