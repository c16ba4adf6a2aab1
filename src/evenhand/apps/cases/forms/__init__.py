"""What the pages of cases ask, by what they are about. Forms check what was typed and write nothing."""

from evenhand.apps.cases.forms.access import AboutHeadForm, AccessForm, ConflictForm, WithdrawForm
from evenhand.apps.cases.forms.concerns import ConcernForm, RequestForm, RouteForm
from evenhand.apps.cases.forms.facts import CloseForm, LinkForm, NoteForm, ReopenForm
from evenhand.apps.cases.forms.people import (
    LikenessForm,
    OfferAnswerForm,
    OfferedForm,
    OfferForm,
    PersonForm,
    TalkForm,
)
from evenhand.apps.cases.forms.reporting import AboutHead, AuthorForm, PostFields, ReportPost, new_post
from evenhand.apps.cases.forms.stops import DangerForm, HoldForm, LiftForm
from evenhand.apps.cases.forms.telling import (
    AllegationForm,
    PlatformAnswerForm,
    PlatformForm,
    ReferForm,
    RestrictionForm,
    ToldForm,
)

__all__ = [
    "AboutHead",
    "AboutHeadForm",
    "AccessForm",
    "AllegationForm",
    "AuthorForm",
    "CloseForm",
    "ConcernForm",
    "ConflictForm",
    "DangerForm",
    "HoldForm",
    "LiftForm",
    "LikenessForm",
    "LinkForm",
    "NoteForm",
    "OfferAnswerForm",
    "OfferForm",
    "OfferedForm",
    "PersonForm",
    "PlatformAnswerForm",
    "PlatformForm",
    "PostFields",
    "ReferForm",
    "ReopenForm",
    "ReportPost",
    "RequestForm",
    "RestrictionForm",
    "RouteForm",
    "TalkForm",
    "ToldForm",
    "WithdrawForm",
    "new_post",
]
