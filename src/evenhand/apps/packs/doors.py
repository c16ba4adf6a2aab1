"""The first line of a view about a pack, a text of it, or a document on its way."""

from dataclasses import dataclass

from django.http import Http404

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.packs import queries
from evenhand.apps.packs.models import Intake
from evenhand.apps.packs.queries import Shelved
from evenhand.apps.schools import queries as schools
from evenhand.apps.schools.doors import school_behind
from evenhand.apps.schools.models import School
from evenhand.core.packs import Template
from evenhand.core.permissions import Act, why_not


def pack_behind(request: Asked, school_id: int, pack_id: str) -> tuple[School, Shelved]:
    """The school and a pack in use there; 404 if there is none, 403 if the role may not."""
    school = school_behind(request, school_id)
    found = queries.shelved(school=school, pack_id=pack_id)
    if found is None:
        raise Http404
    return school, found


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """One text of a pack in use, with its file."""

    shelved: Shelved
    template: Template
    source: str

    @property
    def is_retired(self) -> bool:
        """Whether no more letters are begun from it here."""
        return self.template.id in self.shelved.retired


def text_behind(request: Asked, school_id: int, pack_id: str, template_id: str) -> tuple[School, Text]:
    """The school and one text of a pack in use there."""
    school, found = pack_behind(request, school_id, pack_id)
    template = found.pack.template(template_id)
    if template is None:
        raise Http404
    return school, Text(shelved=found, template=template, source=found.pack.files[template.path])


def intake_behind(request: Asked, school_id: int, intake_id: int) -> tuple[School, Intake]:
    """The school and a document on its way there."""
    school = school_behind(request, school_id)
    found = queries.intake_of(school=school, intake_id=intake_id)
    if found is None:
        raise Http404
    return school, found


def may_edit(request: Asked, school: School) -> bool:
    """Whether the page offers what changes the library."""
    return why_not(act=Act.EDIT_PACKS, roles=schools.roles_of(person=request.user, school=school)) is None
