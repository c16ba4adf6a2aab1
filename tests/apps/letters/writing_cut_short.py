"""A program for `test_letters_cut_short`: somebody edits a case and a letter that saves itself, with the
database on the disk. `killed EVERY` ends it at each so manieth step; `full FOLDER` fills the disk that the
folder is on. What is left is told line by line."""

import sys
from pathlib import Path
from typing import Any

from dying import NOW, Dying, begin, killed, tell


def begun(school: int, person: Any) -> int:
    """A letter of quiet times that was just begun."""
    from evenhand.apps.letters import actions
    from evenhand.apps.packs import queries as packs
    from evenhand.apps.schools import queries as schools

    row = schools.school_of(person=person, school_id=school)
    assert row is not None
    found = packs.template_of(school=row, pack_id="core", template_id="awareness-letter")
    assert found is not None
    pack, template = found
    draft = actions.begin(by=person, now=NOW, school=row, case=None, pack=pack, template=template)
    return draft.pk


def work(draft: int, case: int, person: Any, words: str) -> None:
    """Somebody comes into the case, a note is written, and the letter saves what was typed."""
    from evenhand.apps.cases import actions as cases
    from evenhand.apps.cases.models import Case
    from evenhand.apps.letters import actions
    from evenhand.apps.letters.models import Draft
    from evenhand.core.cases import Part

    row = Case.objects.get(pk=case)
    facts = cases.PartyFacts(name=words, parts=(Part.AUTHOR,))
    cases.add_party(by=person, now=NOW, case=row, facts=facts)
    letter = Draft.objects.get(pk=draft)
    typed = {"answers": {"howtoraiseaconcern": words}}
    actions.save(by=person, now=NOW, draft=letter, seen=letter.version, typed=typed)


def left(draft: int, case: int) -> dict[str, Any]:
    """What somebody finds who opens both afterwards."""
    from django.db import connection

    from evenhand.apps.audit import queries as audit
    from evenhand.apps.audit.models import Event
    from evenhand.apps.cases.models import Party
    from evenhand.apps.letters.models import Draft

    letter = Draft.objects.get(pk=draft)
    with connection.cursor() as cursor:
        whole = cursor.execute("PRAGMA integrity_check").fetchone()[0]
    return {
        "people": Party.objects.filter(case=case).count(),
        "people_logged": Event.objects.filter(kind="case.party-added").count(),
        "version": letter.version,
        "changes_logged": Event.objects.filter(kind="letter.changed").count(),
        "words": letter.answers.get("howtoraiseaconcern", ""),
        "log": audit.check() is None,
        "whole": whole,
    }


def sweep(draft: int, case: int, person: Any, every: int) -> None:
    """Kill at every so manieth step; after each, do it again as a person would."""
    at = 1
    while killed(Dying(at), work, draft, case, person, f"typed {at}"):
        before = left(draft, case)
        work(draft, case, person, f"typed {at}, again")
        tell(at=at, before=before, after=left(draft, case))
        at += every
    tell(steps=at)


def fill(school: int, draft: int, case: int, person: Any, folder: Path) -> None:
    """Fill the disk, save a letter from the page, make room, and save it once more."""
    from django.db import connection
    from django.test import Client
    from django.urls import reverse

    client = Client(
        raise_request_exception=False, headers={"host": "localhost", "sec-fetch-site": "same-origin"}
    )
    client.force_login(person, "allauth.account.auth_backends.AuthenticationBackend")
    where = reverse("letters:compose", args=[school, draft])
    typed = {"version": 1, "dated": "", "basis": "", "answer-howtoraiseaconcern": "speak with us " * 3000}
    client.get(where)
    with connection.cursor() as cursor:  # a log that is there already has room of its own
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    with (folder / "filler").open("wb", buffering=0) as filler:
        try:
            while filler.write(bytes(4096)):
                pass
        except OSError:
            pass
    for page, more in (
        (where, {}),
        (where, {"HX-Request": "true"}),
        (reverse("cases:note", args=[school, case]), {}),
    ):
        answer = client.post(page, {**typed, "words": "noted " * 600}, headers=more)
        tell(status=answer.status_code, page=answer.content.decode()[:4000], left=left(draft, case))
    (folder / "filler").unlink()
    answer = client.post(where, typed)
    tell(status=answer.status_code, page="", left=left(draft, case))


def main(how: str, value: str) -> None:
    """Begin, and cut it short in one of the two ways."""
    import django

    django.setup()
    school, case, person = begin()
    draft = begun(school, person)
    if how == "killed":
        sweep(draft, case, person, int(value))
    else:
        fill(school, draft, case, person, Path(value))


if __name__ == "__main__":
    main(*sys.argv[1:])
