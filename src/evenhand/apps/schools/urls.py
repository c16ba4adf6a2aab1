"""Addresses of schools and set-up."""

from evenhand.apps.schools import head_counts
from evenhand.apps.schools.views import beginning, days, going_live, letterheads, people, telling
from evenhand.apps.ui.routes import route
from evenhand.core.permissions import Access, Act

app_name = "schools"
urlpatterns = [
    route("", beginning.home, Access.SIGNED_IN, name="home"),
    route("start/", beginning.start, Access.SIGNED_IN, name="start"),
    route("start/school/", beginning.new, Access.SIGNED_IN, name="new"),
    route("schools/<int:school_id>/set-up/", beginning.setup, Act.SEE_SCHOOL, name="setup"),
    route("schools/<int:school_id>/set-up/words/", telling.words, Act.EDIT_SCHOOL, name="words"),
    route("schools/<int:school_id>/set-up/contact/", telling.contact, Act.EDIT_SCHOOL, name="contact"),
    route("schools/<int:school_id>/set-up/channels/", telling.channels, Act.EDIT_SCHOOL, name="channels"),
    route(
        "schools/<int:school_id>/set-up/letterhead/",
        letterheads.letterhead,
        Act.EDIT_SCHOOL,
        name="letterhead",
    ),
    route(
        "schools/<int:school_id>/set-up/complaints/", telling.complaints, Act.EDIT_SCHOOL, name="complaints"
    ),
    route("schools/<int:school_id>/signature/", letterheads.signature, Act.SIGN, name="signature"),
    route("schools/<int:school_id>/go-live/", going_live.live, Act.SEE_SCHOOL, name="live"),
    route("schools/<int:school_id>/go-live/now/", going_live.go_live, Act.GO_LIVE, name="go-live"),
    route("schools/<int:school_id>/go-live/back/", going_live.go_back, Act.GO_LIVE, name="go-back"),
    route(
        "schools/<int:school_id>/go-live/<slug:item>/",
        going_live.live_item,
        Act.KEEP_GO_LIVE,
        name="live-item",
    ),
    route("schools/<int:school_id>/logo/", letterheads.logo, Act.SEE_SCHOOL, name="logo"),
    route(
        "schools/<int:school_id>/set-up/head-counts/",
        head_counts.head_counts,
        Act.EDIT_SCHOOL,
        name="head-counts",
    ),
    route("schools/<int:school_id>/set-up/dates/", days.dates, Act.EDIT_SCHOOL, name="dates"),
    route(
        "schools/<int:school_id>/set-up/dates/<int:entry_id>/remove/",
        days.remove_date,
        Act.EDIT_SCHOOL,
        name="remove-date",
    ),
    route("schools/<int:school_id>/set-up/people/", people.people, Act.MANAGE_PEOPLE, name="people"),
    route(
        "schools/<int:school_id>/set-up/people/add/", people.add_member, Act.MANAGE_PEOPLE, name="add-member"
    ),
    route(
        "schools/<int:school_id>/set-up/people/<int:membership_id>/",
        people.member,
        Act.MANAGE_PEOPLE,
        name="member",
    ),
    route(
        "schools/<int:school_id>/set-up/people/proposed/<int:proposal_id>/",
        people.proposal,
        Act.GIVE_PARTS,
        name="proposal",
    ),
    route("schools/<int:school_id>/set-up/check/", beginning.check, Act.SEE_SCHOOL, name="check"),
    route("schools/<int:school_id>/eyes/", beginning.eyes, Act.SEE_SCHOOL, name="eyes"),
]
