"""Addresses of schools and set-up."""

from evenhand.apps.schools import head_counts, views
from evenhand.apps.ui.routes import route
from evenhand.core.permissions import Access, Act

app_name = "schools"
urlpatterns = [
    route("", views.home, Access.SIGNED_IN, name="home"),
    route("start/", views.start, Access.SIGNED_IN, name="start"),
    route("start/school/", views.new, Access.SIGNED_IN, name="new"),
    route("schools/<int:school_id>/set-up/", views.setup, Act.SEE_SCHOOL, name="setup"),
    route("schools/<int:school_id>/set-up/words/", views.words, Act.EDIT_SCHOOL, name="words"),
    route("schools/<int:school_id>/set-up/contact/", views.contact, Act.EDIT_SCHOOL, name="contact"),
    route("schools/<int:school_id>/set-up/channels/", views.channels, Act.EDIT_SCHOOL, name="channels"),
    route("schools/<int:school_id>/set-up/letterhead/", views.letterhead, Act.EDIT_SCHOOL, name="letterhead"),
    route("schools/<int:school_id>/set-up/complaints/", views.complaints, Act.EDIT_SCHOOL, name="complaints"),
    route("schools/<int:school_id>/signature/", views.signature, Act.SIGN, name="signature"),
    route("schools/<int:school_id>/go-live/", views.live, Act.SEE_SCHOOL, name="live"),
    route("schools/<int:school_id>/go-live/now/", views.go_live, Act.GO_LIVE, name="go-live"),
    route("schools/<int:school_id>/go-live/back/", views.go_back, Act.GO_LIVE, name="go-back"),
    route(
        "schools/<int:school_id>/go-live/<slug:item>/", views.live_item, Act.KEEP_GO_LIVE, name="live-item"
    ),
    route("schools/<int:school_id>/logo/", views.logo, Act.SEE_SCHOOL, name="logo"),
    route(
        "schools/<int:school_id>/set-up/head-counts/",
        head_counts.head_counts,
        Act.EDIT_SCHOOL,
        name="head-counts",
    ),
    route("schools/<int:school_id>/set-up/dates/", views.dates, Act.EDIT_SCHOOL, name="dates"),
    route(
        "schools/<int:school_id>/set-up/dates/<int:entry_id>/remove/",
        views.remove_date,
        Act.EDIT_SCHOOL,
        name="remove-date",
    ),
    route("schools/<int:school_id>/set-up/people/", views.people, Act.MANAGE_PEOPLE, name="people"),
    route(
        "schools/<int:school_id>/set-up/people/add/", views.add_member, Act.MANAGE_PEOPLE, name="add-member"
    ),
    route(
        "schools/<int:school_id>/set-up/people/<int:membership_id>/",
        views.member,
        Act.MANAGE_PEOPLE,
        name="member",
    ),
    route(
        "schools/<int:school_id>/set-up/people/proposed/<int:proposal_id>/",
        views.proposal,
        Act.GIVE_PARTS,
        name="proposal",
    ),
    route("schools/<int:school_id>/set-up/check/", views.check, Act.SEE_SCHOOL, name="check"),
    route("schools/<int:school_id>/eyes/", views.eyes, Act.SEE_SCHOOL, name="eyes"),
]
