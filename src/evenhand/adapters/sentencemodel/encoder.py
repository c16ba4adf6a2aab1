"""The forward pass of a small BERT encoder: pieces in, for each text one vector of length 1 out.

Arithmetic after Vaswani et al., arXiv:1706.03762, and Devlin et al., arXiv:1810.04805; the mean over all
pieces and the length 1 after Reimers and Gurevych, arXiv:1908.10084. Several texts go through together, for
reading the weights takes longer than working with them.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Numbers = NDArray[np.float32]
NORM_EPSILON = 1e-12
UNSEEN = np.float32(-1e9)


@dataclass(frozen=True, slots=True, kw_only=True)
class Shape:
    """How the model is built: its layers, its heads of attention, and how many pieces of a text it reads."""

    layers: int = 6
    heads: int = 12
    longest: int = 128


def encoded(texts: Sequence[Sequence[int]], *, weights: Mapping[str, Numbers], shape: Shape) -> Numbers:
    """The meaning of each text as a direction, a row each; two are as near as their rows' product."""
    owner = np.repeat(np.arange(len(texts)), [len(one) for one in texts])
    apart = np.where(owner[:, None] == owner[None, :], np.float32(0), UNSEEN)
    state = _embedded(texts, weights)
    for layer in range(shape.layers):
        state = _through(state, apart, weights, f"encoder.layer.{layer}", shape.heads)
    means = np.stack([state[owner == one].mean(axis=0) for one in range(len(texts))])
    directions: Numbers = means / np.linalg.norm(means, axis=1, keepdims=True)
    return directions


def _embedded(texts: Sequence[Sequence[int]], weights: Mapping[str, Numbers]) -> Numbers:
    pieces = [piece for one in texts for piece in one]
    places = [place for one in texts for place in range(len(one))]
    whole = (
        weights["embeddings.word_embeddings.weight"][pieces]
        + weights["embeddings.position_embeddings.weight"][places]
        + weights["embeddings.token_type_embeddings.weight"][0]
    )
    return _normed(whole, weights, "embeddings.LayerNorm")


def _through(
    state: Numbers, apart: Numbers, weights: Mapping[str, Numbers], layer: str, heads: int
) -> Numbers:
    """One layer: each piece looks at all others of its text, then is worked over by itself."""
    seen = _attended(state, apart, weights, f"{layer}.attention.self", heads)
    seen = _linear(seen, weights, f"{layer}.attention.output.dense")
    state = _normed(state + seen, weights, f"{layer}.attention.output.LayerNorm")
    inner = _gelu(_linear(state, weights, f"{layer}.intermediate.dense"))
    inner = _linear(inner, weights, f"{layer}.output.dense")
    return _normed(state + inner, weights, f"{layer}.output.LayerNorm")


def _attended(
    state: Numbers, apart: Numbers, weights: Mapping[str, Numbers], name: str, heads: int
) -> Numbers:
    length, width = state.shape
    each = width // heads
    query, key, value = (
        _linear(state, weights, f"{name}.{part}").reshape(length, heads, each).transpose(1, 0, 2)
        for part in ("query", "key", "value")
    )
    scores = query @ key.transpose(0, 2, 1) / np.float32(math.sqrt(each)) + apart
    shares = np.exp(scores - scores.max(axis=-1, keepdims=True))
    shares /= shares.sum(axis=-1, keepdims=True)
    seen: Numbers = (shares @ value).transpose(1, 0, 2).reshape(length, width)
    return seen


def _linear(state: Numbers, weights: Mapping[str, Numbers], name: str) -> Numbers:
    return state @ weights[f"{name}.weight"].T + weights[f"{name}.bias"]


def _normed(state: Numbers, weights: Mapping[str, Numbers], name: str) -> Numbers:
    centred = state - state.mean(axis=-1, keepdims=True)
    spread = np.sqrt((centred * centred).mean(axis=-1, keepdims=True) + np.float32(NORM_EPSILON))
    normed: Numbers = centred / spread * weights[f"{name}.weight"] + weights[f"{name}.bias"]
    return normed


def _gelu(state: Numbers) -> Numbers:
    """x times the share of a normal distribution below it. The error function after Abramowitz and Stegun,
    7.1.26 (off by at most 1.5e-7), since numpy has none."""
    scaled = np.abs(state) * np.float32(1 / math.sqrt(2))
    t = 1 / (1 + np.float32(0.3275911) * scaled)
    tail = t * (0.254829592 + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))))
    below = np.sign(state) * (1 - tail * np.exp(-scaled * scaled))
    whole: Numbers = state * np.float32(0.5) * (1 + below)
    return whole
