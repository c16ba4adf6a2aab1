"""Addresses of cases."""

from evenhand.apps.cases.views import access, concerns, facts, likeness, people, reporting, stops, telling
from evenhand.apps.ui.routes import route
from evenhand.core.permissions import Act

app_name = "cases"
SCHOOL = "schools/<int:school_id>/"
CASE = SCHOOL + "cases/<int:case_id>/"
PARTY = CASE + "people/<int:party_id>/"

urlpatterns = [
    route(SCHOOL + "reported/", reporting.reported, Act.REPORT_POST, name="reported"),
    route(SCHOOL + "cases/", facts.cases, Act.SEE_CASE, name="cases"),
    route(SCHOOL + "stepped-aside/", access.stepped_aside, Act.SEE_SCHOOL, name="stepped-aside"),
    route(CASE + "facts/", facts.case, Act.SEE_CASE, name="case"),
    route(CASE + "posts/add/", reporting.add_post, Act.WORK_ON_CASE, name="add-post"),
    route(CASE + "posts/<int:post_id>/", reporting.post, Act.WORK_ON_CASE, name="post"),
    route(CASE + "people/add/", people.add_party, Act.WORK_ON_CASE, name="add-party"),
    route(PARTY, people.party, Act.WORK_ON_CASE, name="party"),
    route(PARTY + "conversation/", people.talk, Act.WORK_ON_CASE, name="talk"),
    route(PARTY + "meeting/", people.offer, Act.WORK_ON_CASE, name="offer"),
    route(PARTY + "support/", people.offered, Act.WORK_ON_CASE, name="offered"),
    route(PARTY + "contacts/", likeness.likeness, Act.KNOW_PARTIES, name="likeness"),
    route(CASE + "meetings/<int:offer_id>/", people.answer, Act.WORK_ON_CASE, name="answer"),
    route(CASE + "holds/add/", stops.set_hold, Act.WORK_ON_CASE, name="set-hold"),
    route(CASE + "holds/<int:hold_id>/", stops.hold, Act.DECIDE_CASE, name="hold"),
    route(CASE + "dangers/<int:danger_id>/", stops.danger, Act.DECIDE_CASE, name="danger"),
    route(CASE + "concerns/add/", concerns.add_concern, Act.WORK_ON_CASE, name="add-concern"),
    route(CASE + "concerns/<int:concern_id>/", concerns.concern, Act.WORK_ON_CASE, name="concern"),
    route(CASE + "referrals/add/", telling.refer, Act.WORK_ON_CASE, name="refer"),
    route(CASE + "reports/add/", telling.report_post, Act.WORK_ON_CASE, name="report-post"),
    route(
        CASE + "reports/<int:report_id>/", telling.platform_answer, Act.WORK_ON_CASE, name="platform-answer"
    ),
    route(CASE + "told/", telling.told, Act.WORK_ON_CASE, name="told"),
    route(CASE + "allegations/add/", telling.allegation, Act.DECIDE_CASE, name="allegation"),
    route(
        CASE + "allegations/<int:allegation_id>/", telling.allegation, Act.DECIDE_CASE, name="allegation-made"
    ),
    route(CASE + "limits/add/", telling.restriction, Act.DECIDE_CASE, name="restriction"),
    route(
        CASE + "limits/<int:restriction_id>/", telling.restriction, Act.DECIDE_CASE, name="restriction-made"
    ),
    route(CASE + "requests/add/", telling.data_request, Act.WORK_ON_CASE, name="request"),
    route(CASE + "notes/add/", facts.note, Act.WORK_ON_CASE, name="note"),
    route(CASE + "members/", access.members, Act.DECIDE_CASE, name="members"),
    route(CASE + "members/<int:person_id>/end/", access.end_access, Act.DECIDE_CASE, name="end-access"),
    route(CASE + "conflict/", access.conflict, Act.SEE_CASE, name="conflict"),
    route(CASE + "about-the-head/", access.about_head, Act.WORK_ON_CASE, name="about-head"),
    route(CASE + "conflicts/<int:conflict_id>/", access.withdraw, Act.DECIDE_CASE, name="withdraw"),
    route(CASE + "clearances/<int:clearance_id>/", stops.clearance, Act.DECIDE_CASE, name="clearance"),
    route(CASE + "links/add/", facts.link, Act.WORK_ON_CASE, name="link"),
    route(CASE + "links/<int:link_id>/end/", facts.unlink, Act.WORK_ON_CASE, name="unlink"),
    route(CASE + "reopen/", facts.reopen, Act.DECIDE_CASE, name="reopen"),
    route(CASE + "requests/<int:request_id>/", telling.data_request, Act.WORK_ON_CASE, name="request-made"),
    route(CASE + "close/", facts.close, Act.DECIDE_CASE, name="close"),
]
