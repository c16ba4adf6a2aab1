"""The names of messages."""

from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.deliveries.message_ids import key_of, keys_in, message_id

numbers = st.integers(1, 2**62)


@given(installation=st.text("0123456789abcdef", min_size=1), batch=numbers, number=numbers)
def test_a_name_is_the_same_each_time_and_found_again(installation: str, batch: int, number: int) -> None:
    told = {"installation": installation, "batch": batch, "number": number}
    key = key_of(**told)
    assert key == key_of(**told)
    named = message_id(key=key, sender="office@ashby.example")
    assert named == f"<evenhand-{key}@ashby.example>"
    assert keys_in(f"Original-Message-ID: {named}\nIn-Reply-To: {named}") == (key,)


@given(one=numbers, other=numbers)
def test_two_dispatches_have_two_names(one: int, other: int) -> None:
    told = {"installation": "a", "batch": one}
    assert (key_of(**told, number=one) == key_of(**told, number=other)) is (one == other)
    assert key_of(**told, number=1) != key_of(installation="b", batch=one, number=1)


def test_a_domain_with_an_umlaut_is_written_as_mail_writes_it() -> None:
    assert message_id(key="0" * 32, sender="a@ysgol-môr.example").endswith("@xn--ysgol-mr-b4a.example>")


def test_others_names_are_let_alone() -> None:
    assert keys_in("<CAF=abc@mail.example> <evenhand-xyz@a.example>") == ()
