"""Builders for letters: a school, a pack with one template, a request."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from evenhand.core.letters.drafting import Request
from evenhand.core.packs import Audience, Field, Kind, Licence, Pack, Template
from evenhand.core.people import Person, Role
from evenhand.core.schools import School

NOW = date(2026, 11, 22)
HEAD = Person(name="Pat Hargreaves", role=Role.HEAD)
DSL = Person(name="Jo Okafor", role=Role.DSL)


@pytest.fixture
def school() -> School:
    return School(
        name="Thornfield Primary School",
        address=("Mill Lane", "Ashby"),
        website="https://thornfield.example.sch.uk/",
        email="office@thornfield.example.sch.uk",
        policies_link="https://thornfield.example.sch.uk/policies",
        staff=(HEAD, DSL),
    )


@pytest.fixture
def ask(school: School) -> Callable[..., Request]:
    def build(body: str, *fields: Field, template: dict[str, Any] | None = None, **more: Any) -> Request:
        made = Template(
            **{
                "id": "t",
                "title": "A letter",
                "kind": Kind.LETTER,
                "audience": Audience.ALL_PARENTS,
                "body": body,
                "path": "t.md",
                "fields": fields,
                **(template or {}),
            }
        )
        pack = Pack(id="p", version="1", title="P", licence=Licence(name="x", holder="y"), templates=(made,))
        return Request(**{"now": NOW, "pack": pack, "template": made, "school": school, **more})

    return build
