"""Many letters at once: Typst sets one of each form, and the others are spliced into it."""

from evenhand.adapters.renderers.pdf.bulk.press import BulkPress, BulkRenderer

__all__ = ["BulkPress", "BulkRenderer"]
