"""Reading about people who sign in."""

from collections.abc import Iterable

from allauth.account.models import EmailAddress
from django.contrib.auth.tokens import default_token_generator
from django.core import signing
from django.db.models import QuerySet
from django.urls import reverse
from django.utils.crypto import salted_hmac
from django.utils.http import urlsafe_base64_decode, urlsafe_base64_encode

from evenhand.apps.accounts.models import Person, Unsent

FIRST = "first-account"
FIRST_SECONDS = 24 * 60 * 60


ADDRESS = "own-address"
ADDRESS_SECONDS = 3 * 24 * 60 * 60


def nobody_yet() -> bool:
    """Whether this server has no account at all."""
    return not Person.objects.exists()


def by_email(*, email: str) -> Person | None:
    """Who signs in with this address, or None."""
    return Person.objects.filter(email__iexact=email.strip()).first()


def by_ids(*, ids: Iterable[int]) -> list[Person]:
    """Accounts by their numbers, in the order of names."""
    return list(Person.objects.filter(pk__in=list(ids)).order_by("name", "id"))


def first_account_link() -> str:
    """The address where the first account is made: for a day, and until somebody has made it."""
    return reverse("accounts:first", args=[signing.TimestampSigner(salt=FIRST).sign("first")])


def opens_first_account(*, token: str) -> bool:
    """Whether the link for the first account is good."""
    try:
        signing.TimestampSigner(salt=FIRST).unsign(token, max_age=FIRST_SECONDS)
    except signing.BadSignature:
        return False
    return nobody_yet()


def invitation_link(*, person: Person) -> str:
    """The address where somebody chooses a password; good once, and for as long as Django says."""
    code = urlsafe_base64_encode(str(person.pk).encode())
    return reverse("accounts:invited", args=[code, default_token_generator.make_token(person)])


def invited(*, code: str, token: str) -> Person | None:
    """Who was invited with this link, or None if it is used up, too old or wrong."""
    try:
        person = Person.objects.get(pk=int(urlsafe_base64_decode(code)), is_active=True)
    except (ValueError, OverflowError, Person.DoesNotExist):
        return None
    return person if default_token_generator.check_token(person, token) else None


def all_unsent() -> QuerySet[Unsent]:
    """Everything that anybody had typed when they were signed out."""
    return Unsent.objects.all()


def unsent(*, person: Person) -> QuerySet[Unsent]:
    """What somebody had typed when they were signed out, the newest first."""
    return Unsent.objects.filter(person=person)


def has_confirmed_address(*, person: Person) -> bool:
    """Whether somebody has shown that the mailbox of the address they sign in with is theirs."""
    rows = EmailAddress.objects.filter(user=person, email__iexact=person.email, verified=True)
    return bool(rows.exists())


def address_link(*, person: Person) -> str:
    """The address that is sent to that mailbox and nowhere else: whoever opens it, signed in, has read what
    came there. Good for three days."""
    return reverse("accounts:own-address", args=[signing.dumps(_address_of(person), salt=ADDRESS)])


def opens_address(*, token: str, person: Person) -> bool:
    """Whether such a link is good, for this person and the address they have now."""
    try:
        told = signing.loads(token, salt=ADDRESS, max_age=ADDRESS_SECONDS)
    except signing.BadSignature:
        return False
    return bool(told == _address_of(person))


def _address_of(person: Person) -> list[int | str]:
    """Whose address it is, without naming it: addresses of pages stand in logs."""
    return [person.pk, salted_hmac(ADDRESS, person.email.lower()).hexdigest()[:32]]
