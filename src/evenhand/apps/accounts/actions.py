"""Everything that is done to accounts."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from allauth.account.models import EmailAddress
from django.db import transaction

from evenhand.apps.accounts import queries
from evenhand.apps.accounts.models import Person, Unsent
from evenhand.apps.audit.actions import record
from evenhand.core.findings import Finding, Level, Refused

WEEK = timedelta(days=7)
MOST_TYPED = 200_000
NOT_TYPED = frozenset({"csrfmiddlewaretoken", "sent_as", "kept", "version", "seen", "shown", "head", "fresh"})
"""Fields of forms that nobody types into."""


@transaction.atomic
def make_first(*, now: datetime, name: str, email: str, password: str) -> Person:
    """The account of whoever runs the server. Raises `Refused` once there is any account."""
    if not queries.nobody_yet():
        raise Refused([_not_first()])
    person = Person(name=name, email=email.lower(), may_add_schools=True)
    person.set_password(password)
    person.save()
    record(by=person.pk, now=now, kind="account.first-made", subject=f"person:{person.pk}")
    return person


@transaction.atomic
def make(*, by: Person, now: datetime, name: str, email: str) -> Person:
    """An account without a password; the person chooses one with `queries.invitation_link`.
    Whoever has an account with this address already is returned as they are."""
    known = queries.by_email(email=email)
    if known is not None:
        return known
    person = Person(name=name, email=email.lower())
    person.set_unusable_password()
    person.save()
    record(by=by.pk, now=now, kind="account.made", subject=f"person:{person.pk}")
    return person


@transaction.atomic
def choose_password(*, by: Person, now: datetime, password: str) -> Person:
    """Somebody who was invited chooses a password; the link is used up by it."""
    by.set_password(password)
    by.save(update_fields=["password"])
    record(by=by.pk, now=now, kind="account.password-chosen", subject=f"person:{by.pk}")
    return by


@transaction.atomic
def confirm_address(*, by: Person, now: datetime) -> None:
    """Somebody has shown that the mailbox of the address they sign in with is theirs."""
    if queries.has_confirmed_address(person=by):
        return
    EmailAddress.objects.filter(user=by).delete()
    EmailAddress.objects.create(user=by, email=by.email, verified=True, primary=True)
    record(by=by.pk, now=now, kind="account.address-confirmed", subject=f"person:{by.pk}")


@transaction.atomic
def erase(*, by: Person, now: datetime, person: Person) -> None:
    """Erase an account; the log keeps its number and nothing else."""
    record(by=by.pk, now=now, kind="account.erased", subject=f"person:{person.pk}")
    person.delete()


@transaction.atomic
def keep_unsent(*, by: Person, now: datetime, address: str, fields: Mapping[str, Sequence[str]]) -> None:
    """Keep what somebody had typed when they were signed out; passwords never, and nothing after a week."""
    queries.all_unsent().filter(kept_at__lt=now - WEEK).delete()
    typed = {name: list(values) for name, values in fields.items() if _worth_keeping(name, values)}
    if not typed or sum(len(one) for values in typed.values() for one in values) > MOST_TYPED:
        return
    for earlier in queries.unsent(person=by).filter(address=address[:300]):
        if earlier.fields.keys() & typed.keys():  # the same form; a page may have several
            earlier.delete()
    row = Unsent.objects.create(person=by, address=address[:300], fields=typed, kept_at=now, kept_by=by)
    record(by=by.pk, now=now, kind="account.unsent-kept", subject=f"unsent:{row.pk}")


@transaction.atomic
def drop_unsent(*, by: Person, now: datetime) -> None:
    """Somebody has what they need of what they had typed."""
    gone, _ = queries.unsent(person=by).delete()
    if gone:
        record(by=by.pk, now=now, kind="account.unsent-dropped", subject=f"person:{by.pk}")


def _worth_keeping(name: str, values: Sequence[str]) -> bool:
    return not (name in NOT_TYPED or "password" in name) and any(one.strip() for one in values)


def _not_first() -> Finding:
    return Finding(
        id="not-the-first-account",
        level=Level.STOP,
        words="The first account has been made already.",
        mend="Sign in, or ask the person who set Evenhand up to invite you.",
    )
