"""A refusal on its way to the page that says so."""

from django.core.exceptions import PermissionDenied

from evenhand.core.findings import Finding


class MayNot(PermissionDenied):
    """Somebody may not do this here; the page 403 shows the finding."""

    def __init__(self, finding: Finding) -> None:
        self.finding = finding
        super().__init__(finding.id)
