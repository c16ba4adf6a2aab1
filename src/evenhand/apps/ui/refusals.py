"""A refusal on its way to the page that says so."""

from django.core.exceptions import PermissionDenied

from evenhand.core.findings import Finding
from evenhand.core.permissions import Act


class MayNot(PermissionDenied):
    """Somebody may not do this here; the page 403 shows the finding, and who may do it where `act` says
    what it is."""

    def __init__(self, finding: Finding, *, act: Act | None = None) -> None:
        self.finding = finding
        self.act = act
        super().__init__(finding.id)
