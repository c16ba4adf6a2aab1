"""Addresses of letters."""

from evenhand.apps.letters import views
from evenhand.apps.ui.routes import route
from evenhand.core.permissions import Act

HERE = "schools/<int:school_id>/letters/"
DRAFT = f"{HERE}<int:draft_id>/"
LETTER = f"{HERE}released/<int:letter_id>/"

app_name = "letters"
urlpatterns = [
    route(HERE, views.letters, Act.SEE_LETTERS, name="letters"),
    route(f"{HERE}choose/", views.choose, Act.WRITE_LETTERS, name="choose"),
    route(
        "schools/<int:school_id>/cases/<int:case_id>/letters/choose/",
        views.choose_for_case,
        Act.WRITE_LETTERS,
        name="choose-for-case",
    ),
    route(DRAFT, views.compose, Act.WRITE_LETTERS, name="compose"),
    route(f"{DRAFT}check/", views.check, Act.SEE_LETTERS, name="check"),
    route(f"{DRAFT}ask/", views.ask, Act.WRITE_LETTERS, name="ask"),
    route(f"{DRAFT}decide/", views.decide, Act.SEE_LETTERS, name="decide"),
    route(f"{DRAFT}release/", views.release, Act.RELEASE_LETTERS, name="release"),
    route(LETTER, views.letter, Act.SEE_LETTERS, name="letter"),
    route(f"{LETTER}print/", views.print_view, Act.SEE_LETTERS, name="print"),
    route(f"{LETTER}file/<slug:suffix>/", views.file, Act.SEE_LETTERS, name="file"),
]
