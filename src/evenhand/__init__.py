"""From a screenshot to a calm, fair, lawful answer."""

__version__ = "0.1.0"
