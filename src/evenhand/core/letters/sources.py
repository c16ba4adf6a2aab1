"""What each source of a field gives, from the school, the case and whoever signs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date

from evenhand.core.cases import Case
from evenhand.core.document import Link, Slot
from evenhand.core.letters.spelling import address_of_site, spell_date
from evenhand.core.packs import Pack
from evenhand.core.packs.sources import PER_RECIPIENT, Source
from evenhand.core.people import Person, Role, same_person
from evenhand.core.schools import School
from evenhand.core.wording import Fill


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Everything a source may draw on. `now` is today's date where the school is, `language` that of
    the letter."""

    now: date
    school: School
    pack: Pack
    case: Case | None = None
    signatory: Person | None = None
    language: str = "en-GB"


Given = Fill | bool | None


def _link(address: str) -> Link | None:
    return Link(text=address_of_site(address), address=address) if address else None


def _mail(address: str) -> Link | None:
    return Link(text=address, address=f"mailto:{address}") if address else None


def _name(role: Role) -> Callable[[Origin], Given]:
    return lambda origin: getattr(origin.school.holder_of(role), "name", None)


def _title(role: Role) -> Callable[[Origin], Given]:
    def title(origin: Origin) -> Given:
        person = origin.school.holder_of(role)
        return origin.school.title_of(person) if person else None

    return title


def _somebody_else(role: Role) -> Callable[[Origin], Given]:
    """Yes if whoever signs is not the holder of the role; unknown while either is."""

    def answer(origin: Origin) -> Given:
        holder = origin.school.holder_of(role)
        if origin.signatory is None:
            return None
        if origin.signatory.role is role:
            return False
        return holder is not None and not same_person(holder.name, origin.signatory.name)

    return answer


def _signatory_name(origin: Origin) -> Given:
    return origin.signatory.name if origin.signatory else None


def _signatory_title(origin: Origin) -> Given:
    return origin.school.title_of(origin.signatory) if origin.signatory else None


def _site(origin: Origin) -> Given:
    return origin.case.posts[0].site or None if origin.case and origin.case.posts else None


def _posted_on(origin: Origin) -> Given:
    posted_on = origin.case.posts[0].posted_on if origin.case and origin.case.posts else None
    return spell_date(posted_on, language=origin.language) if posted_on else None


def _organisations(origin: Origin) -> Given:
    return tuple(
        Link(text=f"{one.name}: {address_of_site(one.link)}", address=one.link)
        for one in origin.pack.organisations
    )


def _slot(source: Source) -> Callable[[Origin], Given]:
    return lambda origin: Slot(name=source.value)


GIVES: Mapping[Source, Callable[[Origin], Given]] = {
    Source.SCHOOL_NAME: lambda origin: origin.school.name or None,
    Source.SCHOOL_ADDRESS: lambda origin: ", ".join(origin.school.address) or None,
    Source.SCHOOL_PHONE: lambda origin: origin.school.phone or None,
    Source.SCHOOL_EMAIL: lambda origin: _mail(origin.school.email),
    Source.SCHOOL_WEBSITE: lambda origin: _link(origin.school.website),
    Source.SCHOOL_OFFICE: lambda origin: origin.school.office or None,
    Source.SCHOOL_CONCERNS: lambda origin: origin.school.concerns or None,
    Source.SCHOOL_COMPLAINTS_LINK: lambda origin: _link(origin.school.complaints_link),
    Source.SCHOOL_POLICIES_LINK: lambda origin: _link(origin.school.policies_link),
    Source.SCHOOL_LEADER_WORD: lambda origin: origin.school.leader_word(),
    Source.SCHOOL_BOARD_WORD: lambda origin: origin.school.board_word(),
    Source.SCHOOL_KIND_WORD: lambda origin: origin.school.kind.value,
    Source.HEAD_NAME: _name(Role.HEAD),
    Source.HEAD_TITLE: _title(Role.HEAD),
    Source.DSL_NAME: _name(Role.DSL),
    Source.DSL_TITLE: _title(Role.DSL),
    Source.CHAIR_NAME: _name(Role.CHAIR),
    Source.CHAIR_TITLE: _title(Role.CHAIR),
    Source.DPO_NAME: _name(Role.DPO),
    Source.SIGNATORY_NAME: _signatory_name,
    Source.SIGNATORY_TITLE: _signatory_title,
    Source.SIGNATORY_IS_NOT_DSL: _somebody_else(Role.DSL),
    Source.SIGNATORY_IS_NOT_HEAD: _somebody_else(Role.HEAD),
    Source.SIGNATORY_IS_NOT_CHAIR: _somebody_else(Role.CHAIR),
    Source.CASE_REFERENCE: lambda origin: origin.case.reference if origin.case else None,
    Source.CASE_SITE: _site,
    Source.CASE_POSTED_ON: _posted_on,
    Source.ORGANISATIONS: _organisations,
    Source.TODAY: lambda origin: spell_date(origin.now, language=origin.language),
    **{source: _slot(source) for source in PER_RECIPIENT},
}


def given(source: Source, origin: Origin) -> Given:
    """What a source gives here; None if nobody has entered it, or nothing but blanks."""
    found = GIVES[source](origin)
    return None if isinstance(found, str) and not found.strip() else found
