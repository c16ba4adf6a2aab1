"""A text as fields: nothing is lost on the way, and a mistake names the field it is about."""

from typing import Any

import pytest
from django.http import QueryDict
from django.urls import reverse
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sent_forms import Controls, sent

from evenhand.apps.packs import queries
from evenhand.apps.packs.detail_words import ENCLOSURES, FIELD_KEYS, KEYS, SOURCES, TYPES
from evenhand.apps.packs.detailing import Details
from evenhand.apps.packs.models import Edition
from evenhand.apps.packs.shipped import shipped
from evenhand.core.packs import Audience, Enclosure, Field, FieldType, Kind, Option, Template
from evenhand.core.packs.front_matter import (
    FIELD_KEYS as CORE_FIELD_KEYS,
)
from evenhand.core.packs.front_matter import KEYS as CORE_KEYS
from evenhand.core.packs.front_matter import EnclosureKind, sketch_template
from evenhand.core.packs.printing import print_template
from evenhand.core.packs.rewriting import rewrite
from evenhand.core.packs.sources import Source
from evenhand.core.people import Role

TEXT = "incident-letter"
ROLES = {role: role.value for role in Role}


@pytest.fixture
def where(school: Any) -> str:
    return reverse("packs:edit", args=[school.pk, "core", TEXT])


@pytest.fixture
def browser(runner: Any, visitor: Any) -> Any:
    return visitor(runner)


def source(school: Any, text: str = TEXT) -> str:
    found = queries.template_of(school=school, pack_id="core", template_id=text)
    assert found is not None
    return found[0].files[found[1].path]


def test_every_word_of_the_details_has_a_name() -> None:
    assert set(TYPES) == set(FieldType) and set(SOURCES) == set(Source)
    assert set(ENCLOSURES) == {one.value for one in EnclosureKind}
    assert set(KEYS) | {"fields"} == set(CORE_KEYS)
    assert set(FIELD_KEYS) == set(CORE_FIELD_KEYS)


@pytest.mark.parametrize(
    "text", [TEXT, "parents-involved-letter", "newsletter-item", "police-referral-summary"]
)
def test_what_was_only_looked_at_is_as_it_was(school: Any, browser: Any, text: str) -> None:
    where = reverse("packs:edit", args=[school.pk, "core", text])
    told = sent(browser.opens(where).content.decode())
    page = browser.sends(where, **told, then="text").content.decode()
    assert sent(page)["text"] == [source(school, text).replace("\n", "\r\n")]
    browser.sends(where, **told, then="save")
    assert not Edition.objects.exists()


def test_a_changed_field_changes_its_line_alone(school: Any, browser: Any, where: str) -> None:
    before = source(school)
    told = sent(browser.opens(where).content.decode())
    browser.sends(where, **{**told, "title": "Kind words", "field-0-hint": "After Dear"}, then="save")
    assert source(school) == before.replace(
        "title: Speaking up, and speaking kindly", "title: Kind words"
    ).replace("hint: What follows the word Dear.", "hint: After Dear")


def test_who_signs_and_who_reads_can_be_chosen(school: Any, browser: Any, where: str) -> None:
    told = sent(browser.opens(where).content.decode())
    told["signatories"] = ["head", "dsl"]
    del told["second-reader"]
    browser.sends(where, **told, then="save")
    found = queries.template_of(school=school, pack_id="core", template_id=TEXT)
    assert found is not None
    assert found[1].signatories == (Role.HEAD, Role.DSL)
    assert "second-reader" not in found[1].gates and "live-hold" in found[1].gates


def test_a_new_gap_gets_a_field(school: Any, browser: Any, where: str) -> None:
    told = sent(browser.opens(where).content.decode())
    told["part-below"] = ["We meet in ((the hall)).\r\n"]
    page = browser.sends(where, **told, then="check").content.decode()
    assert "No field is called “the hall”" in page and " Words, line 1</a>" in page
    assert "New: the hall" in page
    told = sent(page)
    number = next(name for name, value in told.items() if value == ["the hall"]).split("-")[1]
    told |= {f"field-{number}-label": "Where do you meet?", f"field-{number}-example": "the small hall"}
    browser.sends(where, **told, then="save")
    found = queries.template_of(school=school, pack_id="core", template_id=TEXT)
    assert found is not None
    (made,) = (one for one in found[1].fields if one.name == "the hall")
    assert (made.label, made.example) == ("Where do you meet?", "the small hall")


def test_a_mistake_names_the_field_and_leads_to_it(browser: Any, where: str) -> None:
    told = sent(browser.opens(where).content.decode())
    told |= {"field-11-type": "date", "title": ""}
    page = browser.sends(where, **told, then="save", status=422).content.decode()
    assert "Not saved" in page
    assert '<a class="govuk-link" href="#id_title">Title</a>' in page


def test_a_wrong_example_names_its_field(school: Any, browser: Any, where: str) -> None:
    number = next(
        n
        for n, one in enumerate(shipped()[0].template(TEXT).fields)
        if one.name == "spoken with"  # type: ignore[union-attr]
    )
    told = sent(browser.opens(where).content.decode())
    page = browser.sends(
        where, **{**told, f"field-{number}-example": "perhaps"}, then="check"
    ).content.decode()
    assert f'href="#id_field-{number}-example">Field “spoken with”, example</a>' in page


def test_keys_that_nobody_knows_stay_and_are_told(school: Any, browser: Any, where: str) -> None:
    raw = source(school).replace("kind: letter\n", "kind: letter\ncolour: blue\n", 1)
    told = {"text": raw, "seen": queries.seen(source(school))}
    page = browser.sends(where, **told, then="fields").content.decode()
    assert "“colour”" in page and 'name="title"' in page
    again = browser.sends(where, **sent(page), then="text").content.decode()
    assert sent(again)["text"] == [raw.replace("\n", "\r\n")]


def test_what_cannot_be_read_stays_one_text(school: Any, browser: Any, where: str) -> None:
    raw = source(school).replace("kind: letter", "kind: [letter", 1)
    told = {"text": raw, "seen": queries.seen(source(school))}
    page = browser.sends(where, **told, then="fields").content.decode()
    assert "cannot be shown as fields yet" in page and "kind: [letter" in page


def test_the_raw_view_is_there_for_those_who_want_it(browser: Any, where: str) -> None:
    page = browser.opens(f"{where}?text").content.decode()
    assert 'name="text"' in page and "Show it as fields" in page


def test_two_people_do_not_overwrite_each_other(school: Any, browser: Any, where: str) -> None:
    first = sent(browser.opens(where).content.decode())
    browser.sends(where, **{**first, "title": "Kind words"}, then="save")
    page = browser.sends(
        where, **{**first, "purpose": "To be kind."}, then="save", status=409
    ).content.decode()
    assert "To be kind." in page and "Kind words" in page
    assert "title: Kind words" in source(school)


def test_typing_is_checked_beside_the_fields(school: Any, browser: Any, where: str) -> None:
    check = reverse("packs:check", args=[school.pk, "core", TEXT])
    told = {**sent(browser.opens(where).content.decode()), "title": ""}
    words = browser.client.post(check, told).content.decode()
    assert "<html" not in words and '<a class="govuk-link" href="#id_title">Title</a>' in words


LINE = st.text(st.sampled_from("ab ’:#\"'-[]{},&*\n\r"), max_size=12)
NAMES = st.sampled_from(["day", "who", "what it was", "place"])
OPTIONS = st.lists(
    st.builds(Option, value=st.sampled_from(["a", "b b"]), label=LINE, text=LINE),
    unique_by=lambda one: one.value,
).map(tuple)
FIELDS = st.lists(
    st.builds(
        Field,
        name=NAMES,
        type=st.sampled_from(FieldType),
        label=LINE,
        hint=LINE,
        example=LINE,
        default=LINE,
        source=st.sampled_from(["", "school.name", "unknown.place"]),
        identifies=st.booleans(),
        optional=st.booleans(),
        options=OPTIONS,
    ),
    unique_by=lambda one: one.name,
    max_size=3,
).map(tuple)
PIECES = ["Dear all\n", "\n", "  Dear ((who))\n\n", '::: note\nAsk "first".\n:::\n', ":::\n"]
PIECES += ["::: passage day 'x'\n", "::: passage p “Say”\n\nMore\n:::\n", "::: nonsense\n"]
PIECES += [':::: choice c\n\n:::   option a\nA\n\n:::\n::: option b "B"\n::: note\nN\n:::\n:::\n:::::\n']
PIECES += ["::: passage e\n:::\n", "Words"]
TEMPLATES = st.builds(
    Template,
    id=st.just("t"),
    title=LINE.map("t{}".format),
    kind=st.sampled_from(Kind),
    audience=st.sampled_from(Audience),
    purpose=LINE,
    closing=LINE,
    neutral=st.booleans(),
    gates=st.lists(st.sampled_from(["second-reader", "live-hold", "no such"]), unique=True).map(tuple),
    signatories=st.lists(st.sampled_from(Role), unique=True).map(tuple),
    enclosures=st.lists(
        st.builds(Enclosure, kind=st.just("document"), text=LINE.map("x{}".format)), max_size=2
    ).map(tuple),
    fields=FIELDS,
    body=st.lists(st.sampled_from(PIECES), min_size=1, max_size=6).map("".join),
)


@settings(max_examples=60, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(template=TEMPLATES)
def test_read_shown_and_written_again_is_the_same(template: Template) -> None:
    """Through everything a browser does on the way."""
    text = print_template(template)
    before = sketch_template(text, file="t.md")[0]
    around: dict[str, Any] = {"others": {}, "roles": ROLES, "fresh": [""]}
    shown = Details(before, **around, initial={"seen": "x", "base": text})
    controls = Controls()
    controls.feed("".join(str(one) for one in shown))
    post = QueryDict(mutable=True)
    for name, values in controls.sent.items():
        post.setlist(name, [one.replace("\r\n", "\n").replace("\n", "\r\n") for one in values])
    form = Details(before, **around, data=post)
    assert form.is_valid(), form.errors
    assert form.after() == before
    assert rewrite(text, file="t.md", after=form.after()) == text
