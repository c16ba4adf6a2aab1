"""Two passes: first everything is told, then the same rows are handed out."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mailmerge_lists import GREETING, PlainList, letter, list_of

from evenhand.core.findings import Refused
from evenhand.core.mailmerge.ceiling import FindingList
from evenhand.core.mailmerge.checking import check_batch, checked_rows
from evenhand.core.mailmerge.planning import plan_batch

HEADERS = ("Name", "Child")


def batch_of(contacts, document=GREETING):
    return plan_batch(contacts=contacts, forms=lambda signature: document)


@given(st.lists(st.tuples(st.text(max_size=20), st.text(max_size=20)), max_size=12))
def test_each_row_is_handed_out_once_and_in_order(rows):
    batch = batch_of(PlainList(headers=HEADERS, body=tuple(rows)))
    checked = check_batch(batch=batch)
    handed = [merged.row for merged in checked_rows(batch=batch, checked=checked)]
    assert handed == list(range(2, len(rows) + 2))


def test_progress_is_told_row_by_row():
    steps = []
    check_batch(
        batch=batch_of(list_of(HEADERS, ("A", ""), ("B", ""))), progress=lambda *step: steps.append(step)
    )
    assert steps == [(1, 2), (2, 2)]


@pytest.mark.parametrize(
    "changed", [[("A", "x"), ("C", "y")], [("A", "x")], [("A", "x"), ("B", "y"), ("C", "z")]]
)
def test_rows_that_were_not_checked_are_never_printed(changed):
    batch = batch_of(list_of(HEADERS, ("A", "x"), ("B", "y")))
    checked = check_batch(batch=batch)
    other = batch_of(PlainList(headers=HEADERS, body=tuple(changed)))
    with pytest.raises(Refused) as caught:
        list(checked_rows(batch=other, checked=checked))
    assert caught.value.findings[0].id == "merge-list-changed"


def test_what_all_letters_say_is_checked_once():
    contacts = list_of(HEADERS, ("A", ""), ("B", ""))
    checked = check_batch(batch=batch_of(contacts, letter("Dear [name],")))
    assert [finding.id for finding in checked.findings] == ["merge-leftover"]


def test_ten_thousand_findings_are_counted_past_the_ceiling():
    body = tuple((f"A{n}", "") for n in range(2_100))
    checked = check_batch(
        batch=batch_of(PlainList(headers=HEADERS, body=body), letter("((recipient.child))"))
    )
    assert len(checked.findings) == 2_001
    assert checked.findings[-1].id == "merge-more-findings"
    assert "100 more" in checked.findings[-1].words


def test_warnings_never_crowd_out_a_stop():
    contacts = PlainList(headers=HEADERS, body=(*(("", "") for _ in range(2_100)), ("[x]", "")))
    checked = check_batch(batch=batch_of(contacts))
    assert not checked.may_print()


def test_a_short_list_of_findings_is_kept_whole():
    found = FindingList(source="c.csv")
    assert found.all() == ()
