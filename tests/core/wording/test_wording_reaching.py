"""Which names wording asks for: exactly those that make a difference to what prints."""

from hypothesis import given, settings
from hypothesis import strategies as st

from evenhand.core.findings import Finding
from evenhand.core.wording import Filling, Line, compose, notes_left_out, parse, reached, reached_in_line

NAMES = tuple("abcdef")
WORDS = st.sampled_from(["One.", "Two, three.", ""])
NAME = st.sampled_from(NAMES)


def _passage(name: str, body: str) -> str:
    return f"\n::: passage {name}\n{body}\n:::\n"


def _choice(name: str, bodies: list[str]) -> str:
    options = "".join(f"::: option {value}\n{body}\n:::\n" for value, body in zip("xy", bodies, strict=False))
    return f"\n::: choice {name}\n{options}:::\n"


LEAVES = st.one_of(
    WORDS,
    NAME.map("(({}))".format),
    st.builds("(({}??{}))".format, NAME, st.one_of(WORDS, NAME.map("(({}))".format))),
)
BODIES = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds(_passage, NAME, inner),
        st.builds(_choice, NAME, st.lists(inner, min_size=2, max_size=2)),
        st.lists(inner, max_size=3).map("\n".join),
    ),
    max_leaves=8,
)
FILLINGS = st.builds(
    lambda values, flags, choices: Filling(
        values=values, flags=flags, choices=choices, mends={name: name for name in NAMES}
    ),
    st.dictionaries(NAME, st.sampled_from(["Ada", "Bo"])),
    st.dictionaries(NAME, st.booleans()),
    st.dictionaries(NAME, st.sampled_from(["x", "y", "z"])),
)


def sketched(text: str, filling: Filling) -> tuple[object, list[Finding]]:
    missing: list[Finding] = []
    return compose(parse(text), filling=filling, missing=missing), missing


def without(filling: Filling, names: frozenset[str]) -> Filling:
    return Filling(
        values={key: value for key, value in filling.values.items() if key in names},
        flags={key: value for key, value in filling.flags.items() if key in names},
        choices={key: value for key, value in filling.choices.items() if key in names},
        mends=filling.mends,
    )


def test_words_alone_ask_for_nothing() -> None:
    assert reached(parse("Plain words.\n\n::: note\nRead ((this)).\n:::\n"), filling=Filling()) == frozenset()


def test_what_stands_behind_no_is_not_asked() -> None:
    wording = parse(_passage("a", "((b)) ((c??((d))))"))
    assert reached(wording, filling=Filling()) == {"a"}
    assert reached(wording, filling=Filling(flags={"a": False})) == {"a"}
    assert reached(wording, filling=Filling(flags={"a": True})) == {"a", "b", "c"}
    assert reached(wording, filling=Filling(flags={"a": True, "c": True})) == {"a", "b", "c", "d"}


def test_only_the_option_that_was_chosen_asks() -> None:
    wording = parse(_choice("a", ["((b))", "((c))"]))
    assert reached(wording, filling=Filling(choices={"a": "x"})) == {"a", "b"}
    assert reached(wording, filling=Filling(choices={"a": "y"})) == {"a", "c"}
    assert reached(wording, filling=Filling(choices={"a": "z"})) == {"a"}


def test_a_name_used_in_two_places_is_asked_if_either_prints() -> None:
    wording = parse(_passage("a", "((b))") + "((b))")
    assert reached(wording, filling=Filling(flags={"a": False})) == {"a", "b"}


def test_a_line_asks_as_its_flags_stand() -> None:
    line = Line("About ((a??((b)))) and ((c))")
    assert reached_in_line(line, filling=Filling()) == {"a", "c"}
    assert reached_in_line(line, filling=Filling(flags={"a": True})) == {"a", "b", "c"}


@settings(max_examples=150)
@given(text=BODIES, filling=FILLINGS)
def test_what_is_not_asked_makes_no_difference(text: str, filling: Filling) -> None:
    kept = without(filling, reached(parse(text), filling=filling))
    assert sketched(text, kept) == sketched(text, filling)


@settings(max_examples=150)
@given(text=BODIES, filling=FILLINGS)
def test_whatever_is_missing_is_asked(text: str, filling: Filling) -> None:
    asked = reached(parse(text), filling=filling)
    missing = {finding.mend for finding in sketched(text, filling)[1]}
    assert missing <= asked
    answered = filling.values.keys() | filling.flags.keys() | filling.choices.keys()
    assert asked - answered <= missing


NOTED = """::: note
One
:::
::: passage more
::: note
Two
:::
::: choice tone
::: option glad
::: note
Three
:::
:::
::: option sad
::: note
Four
:::
:::
:::
:::
"""


def test_a_note_goes_with_the_words_it_belongs_to() -> None:
    wording = parse(NOTED)
    assert notes_left_out(wording, filling=Filling()) == frozenset()
    assert notes_left_out(wording, filling=Filling(flags={"more": False})) == {2, 3, 4}
    chosen = Filling(flags={"more": True}, choices={"tone": "sad"})
    assert notes_left_out(wording, filling=chosen) == {3}
