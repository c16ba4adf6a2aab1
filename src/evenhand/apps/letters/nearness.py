"""The sentence model, where whoever runs this server has switched it on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.conf import settings

if TYPE_CHECKING:
    from evenhand.core.identify.nearness import Nearness


def nearness() -> Nearness | None:
    """The model; None where it is off. It is read when the first letter asks."""
    if settings.SENTENCE_MODEL is None:
        return None
    from evenhand.adapters.sentencemodel import model_in

    return model_in(settings.SENTENCE_MODEL)
