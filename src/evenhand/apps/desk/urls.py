"""Addresses of the desk."""

from evenhand.apps.desk.views import cases, demonstration, reporting, today, triage
from evenhand.apps.ui.routes import route
from evenhand.core.permissions import Access, Act

SCHOOL = "schools/<int:school_id>/"
CASE = f"{SCHOOL}cases/<int:case_id>/"
TRIAGE = f"{CASE}triage/"

app_name = "desk"
urlpatterns = [
    route("start/demonstration/", demonstration.load, Access.SIGNED_IN, name="demonstration"),
    route(f"{SCHOOL}erase/", demonstration.erase, Act.ERASE_DEMONSTRATION, name="erase"),
    route(f"{SCHOOL}today/", today.today, Act.SEE_SCHOOL, name="today"),
    route(f"{SCHOOL}report/", reporting.report, Act.REPORT_POST, name="report"),
    route(f"{SCHOOL}report/known/", reporting.known, Act.REPORT_POST, name="known"),
    route(f"{SCHOOL}report/tray/", reporting.tray, Act.REPORT_POST, name="tray"),
    route(CASE, cases.case, Act.SEE_CASE, name="case"),
    route(f"{CASE}history/", cases.history, Act.SEE_CASE, name="history"),
    route(f"{CASE}steps/<slug:step>/leave/", cases.leave, Act.DECIDE_CASE, name="leave"),
    route(f"{CASE}steps/<slug:step>/take-up/", cases.take_up, Act.DECIDE_CASE, name="take-up"),
    route(TRIAGE, triage.begin, Act.WORK_ON_CASE, name="triage"),
    route(f"{TRIAGE}answers/", triage.answers, Act.WORK_ON_CASE, name="answers"),
    route(f"{TRIAGE}stop/", triage.stop, Act.WORK_ON_CASE, name="stop"),
    route(f"{TRIAGE}<slug:question>/", triage.question, Act.WORK_ON_CASE, name="question"),
]
