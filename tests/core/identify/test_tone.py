"""How a sentence speaks: "won't" is no prize, and what is on order is no date."""

from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.identify import tone


def test_what_somebody_will_not_do_is_no_prize() -> None:
    assert not tone.looks_ahead("She has a plaster with a shark on it that she won't take off.")
    assert tone.looks_ahead("Our chess club won the county cup.")


def test_what_is_on_order_is_no_date() -> None:
    assert not tone.looks_ahead("A new hearing aid is on order for the other lad.")
    assert tone.looks_ahead("The concert is on Friday at six.")


def test_whoever_will_not_be_in_is_told_of() -> None:
    assert tone.tells_of_something("Our lollipop lady won't be in while the council look into it.")
    assert not tone.tells_of_something("Our lollipop lady will be in at eight.")


@given(verb=st.sampled_from(("take", "say", "give", "let", "wear", "eat", "sleep")))
def test_no_refusal_is_a_prize(verb: str) -> None:
    assert not tone.looks_ahead(f"The little girl won't {verb} anything.")
