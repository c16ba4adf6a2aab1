"""A letter to families: who gets it is chosen, checked letter by letter, approved and frozen."""

from typing import Any

import delivery_steps
import pytest
from contact_lists import FAMILIES
from django.urls import reverse
from letter_steps import say

from evenhand.apps.audit import queries as log
from evenhand.apps.cases import actions as cases
from evenhand.apps.cases.models import Party
from evenhand.apps.contacts import actions as contacts
from evenhand.apps.contacts.actions.families import NewFlag
from evenhand.apps.contacts.models import Adult
from evenhand.apps.contacts.reading import mark_of, trial
from evenhand.apps.letters import actions, merging, remembering
from evenhand.apps.letters.audience import moved, recipients_of
from evenhand.apps.letters.laying import lay
from evenhand.apps.letters.models import Draft
from evenhand.apps.letters.texts import guidance_name, notes_of
from evenhand.apps.packs import queries as packs
from evenhand.core.approvals import State, Verdict
from evenhand.core.cases import Outcome, Part
from evenhand.core.contacts.families import FlagKind
from evenhand.core.contacts.recipients import Channel, digest_of
from evenhand.core.findings import Refused

ALL = {"reach": "all", "names": [], "apart": []}


@pytest.fixture
def families(staffed: Any, runner: Any, now: Any) -> Any:
    row = contacts.begin(by=runner, now=now, school=staffed, name="families.csv", data=FAMILIES.encode())
    seen = mark_of(trial(row, whole=False, today=now.date()).changes)
    contacts.bring_in(by=runner, now=now, bringing=row, seen=seen)
    return staffed


@pytest.fixture
def to_all(families: Any, runner: Any, now: Any) -> Draft:
    """An awareness letter to all parents, ready to be asked about."""
    pack, template = packs.template_of(school=families, pack_id="core", template_id="awareness-letter")
    row = actions.begin(by=runner, now=now, school=families, case=None, pack=pack, template=template)
    typed = {
        "answers": {"photographs": "yes"},
        "signatory": "head",
        "guidance_read": guidance_name(pack),
        "notes_read": [number for number, _ in enumerate(notes_of(template), start=1)],
        "audience": ALL,
    }
    return actions.save(by=runner, now=now, draft=row, seen=1, typed=typed)


@pytest.fixture
def approved_to_all(to_all: Draft, person: Any, runner: Any, now: Any) -> Draft:
    actions.ask(by=runner, now=now, draft=to_all)
    digest = lay(to_all, now=now).digest
    actions.decide(by=person("head"), now=now, draft=to_all, verdict=Verdict.APPROVE, digest_seen=digest)
    return to_all


def flag(name: str, *, by: Any, now: Any, kind: FlagKind = FlagKind.COURT_ORDER) -> None:
    told = NewFlag(kind=kind, reason="Order of 3 May seen.")
    contacts.set_flag(by=by, now=now, adult=Adult.objects.get(name=name), flag=told)


def test_a_letter_to_nobody_in_particular_is_as_it_was(to_all: Draft, runner: Any, now: Any) -> None:
    plain = actions.save(by=runner, now=now, draft=to_all, seen=to_all.version, typed={"audience": {}})
    laid = lay(plain, now=now)
    assert laid.addressed is None
    assert merging.checked(laid) == ()


def test_separated_parents_get_theirs_and_a_home_gets_one_by_post(to_all: Draft, now: Any) -> None:
    laid = lay(to_all, now=now)
    assert [(one.name, one.channel) for one in laid.addressed.recipients] == [
        ("Ms Ada Okafor", Channel.EMAIL),
        ("Mr Obi Okafor", Channel.EMAIL),
        ("Mrs Ewa Nowak", Channel.POST),
        ("Mr Jan Nowak", Channel.POST),
    ]


def test_every_letter_is_looked_at(to_all: Draft, now: Any) -> None:
    said = merging.checked(lay(to_all, now=now))
    assert [one.finding.id for one in said if one.finding.level == "stop"] == []


def test_what_is_remembered_is_what_would_be_found(to_all: Draft, runner: Any, now: Any) -> None:
    first = lay(to_all, now=now)
    assert remembering.checked(first) == merging.checked(first)
    adult = Adult.objects.get(name="Mrs Ewa Nowak")
    told = {"changes": {"salutation": "[parent name]"}, "address": ("5 Elm Row", "TN24 9XX")}
    contacts.change_adult(by=runner, now=now, adult=adult, **told)
    changed = lay(to_all, now=now)
    found = remembering.checked(changed)
    assert found == remembering.checked(changed) == merging.checked(changed) != merging.checked(first)


def test_a_name_that_is_no_name_stops_the_asking(to_all: Draft, runner: Any, now: Any) -> None:
    adult = Adult.objects.get(name="Mrs Ewa Nowak")
    told = {"changes": {"salutation": "[parent name]"}, "address": ("5 Elm Row", "TN24 9XX")}
    contacts.change_adult(by=runner, now=now, adult=adult, **told)
    with pytest.raises(Refused) as refused:
        actions.ask(by=runner, now=now, draft=to_all)
    (finding,) = refused.value.findings
    assert finding.id == "merge-leftover"
    assert finding.words.startswith("Mrs Ewa Nowak: ")


def test_whom_the_letter_greets_may_not_point_to_the_case(
    case: Any, families: Any, person: Any, runner: Any, now: Any, draft: Draft
) -> None:
    """The incident letter greets each family; the wording itself stays clear of everybody."""
    row = actions.save(by=person("dsl"), now=now, draft=draft, seen=draft.version, typed={"audience": ALL})
    laid = lay(row, now=now)
    assert laid.addressed is not None
    assert [one.finding.id for one in merging.checked(laid) if one.finding.level == "stop"] == []


def test_who_gets_it_is_part_of_what_is_approved(
    approved_to_all: Draft, runner: Any, person: Any, now: Any
) -> None:
    assert lay(approved_to_all, now=now).state is State.APPROVED
    flag("Mr Jan Nowak", by=runner, now=now)
    laid = lay(approved_to_all, now=now)
    assert laid.state is State.VOID
    assert moved(laid.row, laid.addressed).fewer == ("Mr Jan Nowak",)
    with pytest.raises(Refused) as refused:
        actions.release(by=runner, now=now, draft=approved_to_all)
    assert "letter-not-agreed" in [one.id for one in refused.value.findings]


def test_another_telephone_number_changes_nothing(approved_to_all: Draft, runner: Any, now: Any) -> None:
    adult = Adult.objects.get(name="Mrs Ewa Nowak")
    told = {"changes": {"phone": "01233 496 999"}, "address": ("5 Elm Row", "TN24 9XX")}
    contacts.change_adult(by=runner, now=now, adult=adult, **told)
    assert lay(approved_to_all, now=now).state is State.APPROVED


def test_what_is_released_is_exactly_what_was_frozen(approved_to_all: Draft, runner: Any, now: Any) -> None:
    expected = lay(approved_to_all, now=now).addressed.recipients
    letter = actions.release(by=runner, now=now, draft=approved_to_all)
    flag("Mr Jan Nowak", by=runner, now=now)
    assert recipients_of(letter) == expected
    assert digest_of(recipients_of(letter)) == digest_of(expected)


@pytest.fixture
def of_case(case: Any, families: Any, person: Any, now: Any, draft: Draft) -> Draft:
    """The incident letter to everybody, in a case in which Obi Okafor is said to have written the post."""
    by = {"by": person("dsl"), "now": now}
    facts = cases.PartyFacts(name="Obi Okafor", parts=(Part.AUTHOR,))
    party = cases.add_party(**by, case=case, facts=facts)
    told = {"on": now.date(), "spoken_by": "Ruth Bello", "outcome": Outcome.SPOKEN}
    cases.record_conversation(**by, party=party, **told)
    return actions.save(**by, draft=draft, seen=draft.version, typed={"audience": ALL})


def left_out(row: Draft, now: Any) -> list[tuple[str, str]]:
    return [(one.name, one.reasons[0].value) for one in lay(row, now=now).addressed.left_out]


def test_who_may_be_a_party_is_left_out_where_the_text_says_so(of_case: Draft, now: Any) -> None:
    assert left_out(of_case, now) == [("Mr Obi Okafor", "namesake")]


def test_saying_who_somebody_is_voids_the_approval(of_case: Draft, person: Any, now: Any) -> None:
    actions.ask(by=person("dsl"), now=now, draft=of_case)
    say(of_case, person("staff"), now, Verdict.READ, "Nobody can be recognised.")
    say(of_case, person("head"), now, Verdict.APPROVE)
    assert lay(of_case, now=now).state is State.APPROVED
    obi, party = Adult.objects.get(name="Mr Obi Okafor"), Party.objects.get(name="Obi Okafor")
    told = {"by": person("dsl"), "now": now, "party": party, "adult": obi}
    for same, reasons in ((True, [("Mr Obi Okafor", "party")]), (False, [])):
        before = lay(of_case, now=now).digest
        cases.say_likeness(**told, same=same, reason="Asked at the gate.")
        laid = lay(of_case, now=now)
        assert left_out(of_case, now) == reasons
        assert laid.digest != before
        assert laid.state is State.VOID
    assert moved(of_case, laid.addressed).more == ("Mr Obi Okafor",)


def test_a_link_holds_when_the_name_changes(of_case: Draft, person: Any, runner: Any, now: Any) -> None:
    obi, party = Adult.objects.get(name="Mr Obi Okafor"), Party.objects.get(name="Obi Okafor")
    by = {"by": person("dsl"), "now": now}
    cases.say_likeness(**by, party=party, adult=obi, same=True, reason="Known to the school.")
    told = {"changes": {"name": "Mr O. Adeyemi"}, "address": tuple(obi.household.address.splitlines())}
    contacts.change_adult(by=runner, now=now, adult=obi, **told)
    assert left_out(of_case, now) == [("Mr O. Adeyemi", "party")]


def test_nobody_says_who_somebody_is_without_a_reason(of_case: Draft, person: Any, now: Any) -> None:
    told = {"party": Party.objects.get(), "adult": Adult.objects.get(name="Mr Obi Okafor")}
    with pytest.raises(Refused) as refused:
        cases.say_likeness(by=person("dsl"), now=now, **told, same=False, reason=" ")
    assert [one.id for one in refused.value.findings] == ["likeness-no-reason"]


def test_the_page_asks_whether_it_is_the_same_person_and_comes_back(
    of_case: Draft, staffed: Any, case: Any, person: Any, visitor: Any, now: Any
) -> None:
    party, obi = Party.objects.get(), Adult.objects.get(name="Mr Obi Okafor")
    where = reverse("cases:likeness", args=[staffed.pk, case.pk, party.pk])
    page = visitor(person("office")).opens(at("audience", of_case)).content.decode()
    assert "A name like Obi Okafor’s in this case." in page
    assert where not in page
    visitor(person("office")).opens(where, status=403)
    browser = visitor(person("dsl"))
    assert where in browser.opens(at("audience", of_case)).content.decode()
    page = browser.opens(f"{where}?who={obi.pk}&back={at('audience', of_case)}").content.decode()
    assert "Mr Obi Okafor; for Ben Okafor" in page
    assert "Ewa Nowak" not in page
    assert "Mrs Ewa Nowak; for" in browser.opens(f"{where}?q=nowak").content.decode()
    browser.sends(where, adult=obi.pk, what="other", reason="")
    told = {"adult": obi.pk, "what": "other", "reason": "A cousin; our Obi has no child here."}
    answer = browser.sends(f"{where}?back={at('audience', of_case)}", **told)
    assert answer.redirect_chain[-1][0] == at("audience", of_case)
    assert left_out(of_case, now) == []
    assert "A cousin" in visitor(person("head")).opens(at("check", of_case)).content.decode()
    page = browser.opens(where).content.decode()
    assert "A cousin; our Obi has no child here." in page
    answer = browser.sends(f"{where}?back=https://elsewhere.example/", **told | {"what": "same"})
    assert "elsewhere" not in str(answer.redirect_chain)
    kinds = [one.kind for one in log.about(subject=f"case:{case.pk}")]
    assert [kind for kind in kinds if "contact" in kind] == [
        "case.contact-is-another",
        "case.contact-is-party",
    ]


def test_a_party_whom_nobody_finds_is_told(
    of_case: Draft, person: Any, visitor: Any, case: Any, now: Any
) -> None:
    facts = cases.PartyFacts(name="Kate Bell", parts=(Part.PARENT_INVOLVED,))
    cases.add_party(by=person("dsl"), now=now, case=case, facts=facts)
    page = visitor(person("dsl")).opens(at("audience", of_case)).content.decode()
    assert "In the case, and not found in the contacts" in page
    assert "Kate Bell" in page


def at(page: str, draft: Draft) -> str:
    return reverse(f"letters:{page}", args=[draft.school_id, draft.pk])


def test_the_page_says_who_gets_it_and_who_does_not(
    to_all: Draft, runner: Any, now: Any, visitor: Any, person: Any, django_assert_max_num_queries: Any
) -> None:
    flag("Mr Jan Nowak", by=runner, now=now)
    browser = visitor(runner)
    browser.opens(at("audience", to_all))
    for where in ("audience", "check", "compose", "each"):
        with django_assert_max_num_queries(25):
            page = browser.opens(at(where, to_all)).content.decode()
    page = browser.opens(at("audience", to_all)).content.decode()
    assert "3 letters to 3 adults" in page
    assert "Mr Jan Nowak, for Dot Nowak" in page
    assert "A court has ordered" in page
    chair = visitor(person("chair")).opens(at("audience", to_all)).content.decode()
    assert "A court has ordered" in chair
    assert "Nowak" not in chair


def test_a_class_is_chosen_and_somebody_left_out_by_hand(to_all: Draft, runner: Any, visitor: Any) -> None:
    browser = visitor(runner)
    typed = {"version": to_all.version, "reach": "classes"}
    browser.sends(at("audience", to_all), status=422, **typed)
    browser.sends(at("audience", to_all), **typed, classes=["3B"])
    to_all.refresh_from_db()
    assert to_all.audience == {"reach": "classes", "names": ["3B"], "apart": []}
    who = str(Adult.objects.get(name="Ms Ada Okafor").pk)
    page = browser.sends(at("apart", to_all), version=to_all.version, who=[who]).content.decode()
    assert "Somebody left them out by hand (1)" in page
    to_all.refresh_from_db()
    browser.sends(at("apart", to_all), version=to_all.version, who=[who], then="in")
    to_all.refresh_from_db()
    assert to_all.audience["apart"] == []
    page = browser.opens(f"{at('audience', to_all)}?q=nowak").content.decode()
    assert "Mrs Ewa Nowak" in page
    one = browser.opens(f"{at('each', to_all)}?who={who}").content.decode()
    assert "Dear <bdi>Ms Okafor</bdi>" in one


def test_two_people_do_not_choose_over_each_other(to_all: Draft, runner: Any, visitor: Any) -> None:
    typed = {"version": to_all.version - 1, "reach": "nobody"}
    page = visitor(runner).sends(at("audience", to_all), **typed).content.decode()
    assert "has changed the letter meanwhile" in page
    to_all.refresh_from_db()
    assert to_all.audience == ALL


def test_a_letter_goes_to_nobody_but_those_who_were_approved(
    approved_to_all: Draft, runner: Any, now: Any, settings: Any
) -> None:
    from evenhand.apps.deliveries import actions as deliveries
    from evenhand.apps.letters.models import Letter

    actions.release(by=runner, now=now, draft=approved_to_all)
    Letter.objects.update(practice=False)
    letter = Letter.objects.get()
    typed = {"typed": [["Eve Fox", "eve@x.example"]]}
    Draft.objects.update(audience=typed)  # past the software: what was approved still counts
    way = delivery_steps.way(school=letter.draft.school, by=runner, now=now)
    batch = deliveries.send(by=runner, now=now, letter=letter, plan=delivery_steps.plan(way))
    assert batch.recipients_digest == digest_of(recipients_of(letter))
    assert [one.recipient["name"] for one in batch.dispatches.order_by("number")] == [
        one.name for one in recipients_of(letter)
    ]


def test_how_people_read_is_met_or_told(
    to_all: Draft, runner: Any, now: Any, person: Any, visitor: Any
) -> None:
    wishes = {"Mr Obi Okafor": "large-print", "Mrs Ewa Nowak": "easy-read"}
    for name, form in wishes.items():
        Adult.objects.filter(name=name).update(format=form)
    Adult.objects.filter(name__contains="Nowak").update(language="")
    Adult.objects.filter(name="Mr Jan Nowak").update(language="Polish")
    laid = lay(to_all, now=now)
    assert [one.finding.id for one in merging.checked(laid) if one.finding.id == "merge-large-print"] == []
    page = visitor(runner).opens(at("audience", to_all)).content.decode()
    assert "1 gets it in large print, as they ask" in page
    assert "1 asks for easy read, and this text is not. The library has one" in page
    assert "1 reads Polish, and this letter is in another language" in page
    assert "Who they are" not in visitor(person("chair")).opens(at("audience", to_all)).content.decode()


def test_what_paper_cannot_take_is_told_before_anybody_approves(to_all: Draft, runner: Any, now: Any) -> None:
    adult = Adult.objects.get(name="Mr Obi Okafor")
    told = {
        "changes": {"salutation": "\U0001f984 Obi"},
        "address": tuple(adult.household.address.splitlines()),
    }
    contacts.change_adult(by=runner, now=now, adult=adult, **told)
    with pytest.raises(Refused) as refused:
        actions.ask(by=runner, now=now, draft=to_all)
    (finding,) = refused.value.findings
    assert finding.words.startswith("Mr Obi Okafor: ")


@pytest.mark.parametrize("field", ["salutation", "name"])
def test_a_field_that_brings_the_name_of_a_party_into_a_letter_stops_it(
    of_case: Draft, person: Any, case: Any, runner: Any, now: Any, field: str
) -> None:
    facts = cases.PartyFacts(name="Sam Whitlock", parts=(Part.TARGETED,), is_staff=True)
    cases.add_party(by=person("dsl"), now=now, case=case, facts=facts)
    adult = Adult.objects.get(name="Mrs Ewa Nowak")
    told = {"changes": {field: "Ewa, friend of Sam Whitlock"}, "address": ("5 Elm Row", "TN24 9XX")}
    contacts.change_adult(by=runner, now=now, adult=adult, **told)
    with pytest.raises(Refused) as refused:
        actions.ask(by=person("dsl"), now=now, draft=of_case)
    words = [one.words for one in refused.value.findings]
    assert any(one.startswith(("Mrs Ewa Nowak: ", "Ewa, friend of Sam Whitlock: ")) for one in words), words


def test_somebody_who_only_shares_the_name_of_a_party_is_greeted_by_it(
    of_case: Draft, person: Any, now: Any
) -> None:
    obi, party = Adult.objects.get(name="Mr Obi Okafor"), Party.objects.get(name="Obi Okafor")
    told = {"by": person("dsl"), "now": now, "party": party, "adult": obi}
    cases.say_likeness(**told, same=False, reason="Another family.")
    said = merging.checked(lay(of_case, now=now))
    assert [one.finding.id for one in said if one.finding.level == "stop"] == []


def test_whoever_asks_for_easy_read_gets_a_letter_of_their_own(
    to_all: Draft, runner: Any, now: Any, visitor: Any
) -> None:
    ewa = Adult.objects.get(name="Mrs Ewa Nowak")
    Adult.objects.filter(pk=ewa.pk).update(format="easy-read")
    browser = visitor(runner)
    page = browser.sends(at("easy-read", to_all), version=to_all.version).content.decode()
    assert "This is the letter in easy read" in page
    made = Draft.objects.get(template="awareness-letter-easy-read")
    assert made.audience == {"reach": "people", "names": [str(ewa.pk)], "apart": []}
    assert made.answers == {name: value for name, value in to_all.answers.items() if name in made.answers}
    assert [one.name for one in lay(made, now=now).addressed.recipients] == ["Mrs Ewa Nowak"]
    to_all.refresh_from_db()
    assert "Mrs Ewa Nowak" not in [one.name for one in lay(to_all, now=now).addressed.recipients]
    page = browser.opens(at("audience", made)).content.decode()
    assert "1 gets it in easy read, as they ask" in page
    page = browser.sends(at("easy-read", to_all), version=to_all.version).content.decode()
    assert "nobody who gets it asks for one" in page
    assert Draft.objects.count() == 2


def test_nothing_is_begun_in_easy_read_over_somebody_elses_change(
    to_all: Draft, runner: Any, visitor: Any
) -> None:
    Adult.objects.filter(name="Mrs Ewa Nowak").update(format="easy-read")
    page = visitor(runner).sends(at("easy-read", to_all), version=to_all.version - 1).content.decode()
    assert "has changed the letter meanwhile" in page
    assert Draft.objects.count() == 1
