"""What somebody is called at a school, in templates."""

from django import template

from evenhand.apps.schools import queries
from evenhand.apps.schools.models import Membership, Proposal, School
from evenhand.core.people import Person, Role

register = template.Library()
KINDS = {
    queries.EntryKind.TERM: "Term",
    queries.EntryKind.BREAK: "Break",
    queries.EntryKind.INSET: "Staff only",
    queries.EntryKind.CLOSURE: "Shut",
}


@register.filter
def title_of(membership: Membership, school: School) -> str:
    """The post as it is written under a signature, in the words of the school's kind."""
    person = Person(name=membership.person.name, role=Role(membership.role), title=membership.title)
    return queries.words(school).title_of(person)


@register.filter
def proposed_title(proposal: Proposal, school: School) -> str:
    """What somebody would be, in the words of the school's kind."""
    person = Person(name=proposal.name, role=Role(proposal.role), title=proposal.title)
    return queries.words(school).title_of(person)


@register.filter
def entry_kind(kind: str) -> str:
    """What an entry of the calendar is, in words."""
    return KINDS[queries.EntryKind(kind)]
