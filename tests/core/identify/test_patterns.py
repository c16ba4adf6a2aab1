"""Patterns are compiled when first asked, so what is wrong with one would show late: all are asked here."""

import gc
import re
from importlib import import_module
from pkgutil import walk_packages

from evenhand.core import identify
from evenhand.core.identify.patterns import Pattern


def test_every_pattern_of_the_rules_can_be_compiled() -> None:
    for module in walk_packages(identify.__path__, f"{identify.__name__}."):
        import_module(module.name)
    gc.unfreeze()  # what was loaded before the tests began is frozen, and not told of
    # `isinstance` would wake values that other tests left asleep, such as a nonce that comes too late
    every = [one for one in gc.get_objects() if type(one) is Pattern]
    gc.freeze()
    assert len(every) > 500
    for one in every:
        assert one.compiled.pattern == one.pattern


def test_a_pattern_answers_as_one_of_re_does() -> None:
    text = "Two mums, one Dad and a dog."
    late, known = Pattern(r"\b(mum|dad)s?\b", re.IGNORECASE), re.compile(r"\b(mum|dad)s?\b", re.IGNORECASE)
    assert [one.span() for one in late.finditer(text)] == [one.span() for one in known.finditer(text)]
    assert late.search(text, 9, 15) == known.search(text, 9, 15) is None
    assert late.findall(text) == known.findall(text) == ["mum", "Dad"]
    assert late.sub("carer", text) == known.sub("carer", text)
    assert late.split(text) == known.split(text)
    assert late.match("Dad's") and not late.fullmatch("Dad's") and late.fullmatch("DADS")
