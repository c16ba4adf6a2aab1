"""Pictures that were chosen are not lost when something else on the page has to be put right, and nothing of
them stays when nobody wants them any more."""

import hashlib
import html
from datetime import timedelta
from typing import Any

import pytest
from django.urls import reverse
from sample_pictures import BAD, screenshot, upload

from evenhand.adapters.vault.keys import folder_name
from evenhand.apps.audit import queries as audit
from evenhand.apps.evidence import actions, queries, store
from evenhand.apps.evidence.models import Chosen, Item, Tray
from evenhand.core.findings import Refused
from evenhand.core.people import Role

GOOD = {"vantage": "own-view", "captured_by": "Ruth Bello"}


@pytest.fixture
def browser(visitor: Any, dsl: Any) -> Any:
    return visitor(dsl)


@pytest.fixture
def pictures(browser: Any, school: Any, case: Any) -> Any:
    """`pictures(captures=[…])`: sends the page on which pictures are added, as it stands now;
    `pictures.again` opens it anew."""
    place = [school.pk, case.pk]
    answer = browser.client.post(reverse("evidence:add", args=place), {"imagery": "no"}, follow=True)
    where = reverse("evidence:pictures", args=place)
    page = {"now": answer}

    def send(**fields: Any) -> Any:
        carried = {
            "asked": answer.context["form"]["asked"].value(),
            "tray": page["now"].context.get("tray", "") if page["now"].context else "",
        }
        page["now"] = browser.sends(where, **{**carried, **fields})
        return page["now"]

    def again() -> Any:
        page["now"] = browser.opens(f"{where}?asked={answer.context['form']['asked'].value()}")
        return page["now"]

    send.again = again  # type: ignore[attr-defined]
    return send


def words_of(answer: Any) -> str:
    return html.unescape(answer.content.decode())


def on_disk(own_vault: Any) -> list[Any]:
    return [one for one in (own_vault / "data").rglob("*") if one.is_file()]


def test_a_mistake_elsewhere_loses_no_picture(pictures: Any, case: Any) -> None:
    data = [screenshot("One"), screenshot("Two")]
    said = words_of(pictures(captures=[upload(one, f"{at}.png") for at, one in enumerate(data)], vantage=""))
    assert "Choose how it was seen." in said
    assert "2 pictures chosen." in said and "0.png" in said and "data:image/jpeg" in said
    assert not Item.objects.exists()
    pictures(**GOOD)
    kept = queries.captures_of(case.pk)
    assert [one.digest for one in kept] == [hashlib.sha256(one).hexdigest() for one in data]
    assert queries.loose_ends(case.pk) == ()


def test_pictures_can_be_gathered_one_page_after_another(pictures: Any, case: Any) -> None:
    for number in range(3):
        page = pictures(captures=[upload(screenshot(f"P {number}"), f"{number}.png")], more="more")
        assert "There is a problem" not in words_of(page)
    pictures(**GOOD)
    assert [one.name for one in queries.captures_of(case.pk)] == ["0.png", "1.png", "2.png"]


def test_one_can_be_taken_off_again(pictures: Any, case: Any, own_vault: Any) -> None:
    pictures(captures=[upload(screenshot("A"), "a.png"), upload(screenshot("B"), "b.png")], more="more")
    before = len(on_disk(own_vault))
    page = pictures(
        remove=str(Chosen.objects.get(name="a.png").pk), captured_by="Sam Reed", vantage="supplied"
    )
    assert "a.png" not in words_of(page)
    assert 'value="Sam Reed"' in words_of(page), "what was typed is still there"
    assert len(on_disk(own_vault)) == before - 3, "the picture, and both small ones"
    pictures(**GOOD)
    assert [one.name for one in queries.captures_of(case.pk)] == ["b.png"]


def test_the_same_picture_twice_is_on_the_tray_once(pictures: Any) -> None:
    pictures(captures=[upload(screenshot(), "a.png"), upload(screenshot(), "copy of a.png")], more="more")
    assert Chosen.objects.count() == 1


def test_whoever_comes_back_later_finds_them(pictures: Any, case: Any) -> None:
    """A session ended, a browser closed, the back button: the page is opened anew."""
    pictures(captures=[upload(screenshot(), "a.png")], more="more")
    assert "a.png" in words_of(pictures.again())
    pictures(**GOOD)
    assert [one.name for one in queries.captures_of(case.pk)] == ["a.png"]
    assert "a.png" not in words_of(pictures.again())


def test_a_form_sent_twice_adds_once(pictures: Any, case: Any, browser: Any, school: Any) -> None:
    page = pictures(captures=[upload(screenshot(), "a.png")], more="more")
    token = page.context["tray"]
    pictures(**GOOD)
    for files in ({}, {"captures": [upload(screenshot(), "a.png")]}):
        said = words_of(pictures(**GOOD, **files, tray=token))
        assert "There is a problem" not in said
        assert "sent before" in said
    assert Item.objects.count() == 1


def test_another_picture_on_a_page_that_was_sent_is_not_lost(pictures: Any, case: Any) -> None:
    page = pictures(captures=[upload(screenshot("A"), "a.png")], more="more")
    token = page.context["tray"]
    pictures(**GOOD)
    pictures(captures=[upload(screenshot("B"), "b.png")], tray=token, **GOOD)
    assert [one.name for one in queries.captures_of(case.pk)] == ["a.png", "b.png"]


@pytest.mark.parametrize("what", BAD)
def test_what_is_no_picture_is_told_while_choosing(what: str, pictures: Any) -> None:
    page = pictures(captures=[upload(BAD[what], "bad.png"), upload(screenshot(), "good.png")], more="more")
    assert "Not kept:" in words_of(page) and "“bad.png”: " in words_of(page)
    assert [one.name for one in Chosen.objects.all()] == ["good.png"]


def test_a_tray_holds_forty(pictures: Any, monkeypatch: Any) -> None:
    from evenhand.apps.evidence.actions import trays

    monkeypatch.setattr(trays, "MOST", 2)
    files = [upload(screenshot(f"P {number}"), f"{number}.png") for number in range(3)]
    assert "There are 2 pictures already." in words_of(pictures(captures=files, more="more"))


def test_settling_destroys_the_key_of_the_tray(pictures: Any, own_vault: Any) -> None:
    token = pictures(captures=[upload(screenshot(), "a.png")], more="more").context["tray"]
    name = folder_name(store.name_of_tray(token))
    assert list(own_vault.rglob(f"{name}*"))
    pictures(**GOOD)
    assert not list(own_vault.rglob(f"{name}*"))


def test_a_vault_that_is_full_loses_nothing(pictures: Any, case: Any, own_vault: Any) -> None:
    pictures(captures=[upload(screenshot("A"), "a.png"), upload(screenshot("B"), "b.png")], more="more")
    in_the_way = own_vault / "data" / "vault" / folder_name(store.name_of(case.pk))
    in_the_way.write_text("no folder can be made here")
    page = words_of(pictures(**GOOD))
    assert "could not be kept" in page and "2 pictures chosen." in page
    assert not Item.objects.exists()
    in_the_way.unlink()
    pictures(**GOOD)
    assert Item.objects.count() == 2
    assert queries.loose_ends(case.pk) == ()


def test_what_nobody_adds_is_gone_after_a_day(pictures: Any, own_vault: Any, now: Any, case: Any) -> None:
    token = pictures(captures=[upload(screenshot(), "a.png")], more="more").context["tray"]
    tray = Tray.objects.get(token=token)
    assert actions.dispose_stale(now=tray.fresh_until) == 0
    assert Chosen.objects.count() == 1
    assert actions.dispose_stale(now=tray.fresh_until + timedelta(days=400)) == 1
    assert not Chosen.objects.exists() and not on_disk(own_vault)
    assert not list(own_vault.rglob(f"{folder_name(store.name_of_tray(token))}*"))
    assert audit.check() is None


def test_what_a_crash_left_of_a_tray_goes_too(case: Any, own_vault: Any, now: Any) -> None:
    from io import BytesIO

    store.trays().take_in(BytesIO(b"cut short"), case=store.name_of_tray("never-written"))
    actions.dispose_stale(now=now)
    assert on_disk(own_vault), "it may be somebody who is at it just now"
    actions.dispose_stale(now=now + timedelta(days=400))
    assert not on_disk(own_vault)


def test_a_tray_of_somebody_else_is_of_no_use(
    pictures: Any, dsl: Any, somebody: Any, school: Any, case: Any, told: Any, now: Any
) -> None:
    token = pictures(captures=[upload(screenshot(), "a.png")], more="more").context["tray"]
    other = somebody(at=school, role=Role.OFFICE, name="Pat Office")
    assert queries.on_tray(token=token, person=other) == ()
    place = {"school_id": school.pk, "case_id": case.pk, "token": token}
    assert actions.settle(by=other, now=now, **place, told=told).items == ()
    actions.throw_away(by=other, now=now, token=token)
    actions.take_off(by=other, now=now, token=token, chosen_id=Chosen.objects.get().pk)
    assert Chosen.objects.count() == 1


def test_nothing_more_goes_on_a_settled_tray(
    pictures: Any, dsl: Any, school: Any, case: Any, now: Any
) -> None:
    token = pictures(captures=[upload(screenshot(), "a.png")], more="more").context["tray"]
    pictures(**GOOD)
    with pytest.raises(Refused) as refused:
        place = {"school_id": school.pk, "case_id": case.pk, "token": token}
        actions.put(by=dsl, now=now, **place, name="b.png", data=screenshot("B"))
    assert refused.value.findings[0].id == "tray-settled"


@pytest.mark.rule(18)
def test_a_tray_takes_nothing_before_the_question(
    browser: Any, school: Any, case: Any, own_vault: Any
) -> None:
    where = reverse("evidence:tray", args=[school.pk, case.pk])
    answer = browser.client.post(
        where, {"captures": upload(screenshot()), "tray": "t" * 20, "asked": "made up"}
    )
    assert answer.status_code == 409
    assert not Tray.objects.exists() and not (own_vault / "data").exists()


@pytest.mark.rule(18)
def test_yes_after_all_destroys_what_was_chosen(
    pictures: Any, browser: Any, school: Any, case: Any, own_vault: Any
) -> None:
    pictures(captures=[upload(screenshot(), "a.png")], more="more")
    browser.sends(reverse("evidence:add", args=[school.pk, case.pk]), imagery="yes")
    assert not Tray.objects.exists() and not on_disk(own_vault)
