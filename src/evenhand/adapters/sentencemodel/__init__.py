"""The sentence model: how near two clauses are in meaning. It keeps the promise of `core.identify.nearness`.

An optional extra (`evenhand[paraphrase]`): numpy does the arithmetic, and the weights lie in a folder of the
school's. Nothing here goes to the network; `fetching` does, when a person gives the command.
"""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING

from evenhand.adapters.sentencemodel.wordpieces import pieces_of, vocabulary_of
from evenhand.core.findings import Finding, Level, Place, Refused

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from evenhand.adapters.sentencemodel.encoder import Numbers

FOLDER = "sentence-model"
"""What the folder of the weights is called inside the data folder."""
WEIGHTS, VOCABULARY = "model.safetensors", "vocab.txt"
LIBRARIES = ("numpy", "safetensors", "threadpoolctl")
MOST_REMEMBERED = 512
"""How many directions are kept at most; each is 1.5 kB."""


class SentenceModel:
    """The model whose weights lie in a folder. Raises `Refused` if they, or the libraries, are not there."""

    def __init__(self, folder: Path) -> None:
        if missing := missing_for(folder):
            raise Refused(missing)
        from safetensors.numpy import load_file

        self._weights: dict[str, Numbers] = load_file(folder / WEIGHTS)
        self._known = vocabulary_of((folder / VOCABULARY).read_text(encoding="utf-8"))
        self._remembered: dict[str, Numbers] = {}

    def nearest(self, texts: Sequence[str], *, to: Sequence[str]) -> tuple[float, ...]:
        """For each text, how near the nearest of the others is: 1 the same, about 0 nothing in common."""
        if not texts or not to:
            return tuple(0.0 for _ in texts)
        meanings = self._meanings_of((*texts, *to))
        return tuple(max(float(meanings[one] @ meanings[other]) for other in to) for one in texts)

    def _meanings_of(self, texts: Sequence[str]) -> dict[str, Numbers]:
        """The direction of each text. Those of earlier are remembered, for a letter is checked at every pause
        in typing; the memory is replaced, never changed, since several requests may ask at once."""
        from threadpoolctl import threadpool_limits

        from evenhand.adapters.sentencemodel.encoder import Shape, encoded

        known, shape = self._remembered, Shape()
        new = [one for one in dict.fromkeys(texts) if one not in known]
        if new:
            pieces = [pieces_of(one, known=self._known, most=shape.longest) for one in new]
            # several threads of a matrix library wait for each other longer than they work on so little
            with threadpool_limits(limits=1, user_api="blas"):
                found = encoded(pieces, weights=self._weights, shape=shape)
            known = {**known, **dict(zip(new, found, strict=True))}
            self._remembered = known if len(known) < MOST_REMEMBERED else {}
        return {one: known[one] for one in texts}


@lru_cache(maxsize=1)
def model_in(folder: Path) -> SentenceModel:
    """The model of a folder, read once. Raises `Refused` as `SentenceModel` does."""
    return SentenceModel(folder)


def missing_for(folder: Path) -> tuple[Finding, ...]:
    """What the model still needs before it can be asked, in words; nothing if all is there."""
    found = []
    if absent := [one for one in LIBRARIES if find_spec(one) is None]:
        found.append(
            Finding(
                id="extra-missing",
                level=Level.STOP,
                words=f"The sentence model needs what the base install does not bring: {', '.join(absent)}.",
                mend="Install the extra: pip install 'evenhand[paraphrase]'",
            )
        )
    if not all((folder / one).is_file() for one in (WEIGHTS, VOCABULARY)):
        found.append(
            Finding(
                id="weights-missing",
                level=Level.STOP,
                words="The weights of the sentence model are not here.",
                mend="Get them, once: evenhand paraphrase",
                place=Place(part=str(folder)),
            )
        )
    return tuple(found)
