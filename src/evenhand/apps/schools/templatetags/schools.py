"""What somebody is called at a school, in templates."""

from django import template

from evenhand.apps.schools import queries
from evenhand.apps.schools.models import Membership, School
from evenhand.core.people import Person, Role

register = template.Library()


@register.filter
def title_of(membership: Membership, school: School) -> str:
    """The post as it is written under a signature, in the words of the school's kind."""
    person = Person(name=membership.person.name, role=Role(membership.role), title=membership.title)
    return queries.words(school).title_of(person)
