"""Addresses of letters."""

from evenhand.apps.letters.views import audience, checking, choosing, composing, overriding, released
from evenhand.apps.ui.routes import route
from evenhand.core.permissions import Act

HERE = "schools/<int:school_id>/letters/"
DRAFT = f"{HERE}<int:draft_id>/"
LETTER = f"{HERE}released/<int:letter_id>/"

app_name = "letters"
urlpatterns = [
    route(HERE, choosing.letters, Act.SEE_LETTERS, name="letters"),
    route(f"{HERE}choose/", choosing.choose, Act.WRITE_LETTERS, name="choose"),
    route(
        "schools/<int:school_id>/cases/<int:case_id>/letters/choose/",
        choosing.choose_for_case,
        Act.WRITE_LETTERS,
        name="choose-for-case",
    ),
    route(DRAFT, composing.compose, Act.WRITE_LETTERS, name="compose"),
    route(f"{DRAFT}audience/", audience.audience, Act.WRITE_LETTERS, name="audience"),
    route(f"{DRAFT}audience/apart/", audience.apart, Act.WRITE_LETTERS, name="apart"),
    route(f"{DRAFT}audience/easy-read/", audience.easy_read, Act.WRITE_LETTERS, name="easy-read"),
    route(f"{DRAFT}audience/each/", audience.each, Act.SEE_CONTACTS, name="each"),
    route(f"{DRAFT}check/", checking.check, Act.SEE_LETTERS, name="check"),
    route(f"{DRAFT}ask/", checking.ask, Act.WRITE_LETTERS, name="ask"),
    route(f"{DRAFT}decide/", checking.decide, Act.SEE_LETTERS, name="decide"),
    route(f"{DRAFT}release/", checking.release, Act.RELEASE_LETTERS, name="release"),
    route(f"{DRAFT}past/<slug:gate>/", overriding.override, Act.SEE_LETTERS, name="override"),
    route(LETTER, released.letter, Act.SEE_LETTERS, name="letter"),
    route(f"{LETTER}print/", released.print_view, Act.SEE_LETTERS, name="print"),
    route(f"{LETTER}bundle/", released.bundle, Act.SEE_LETTERS, name="bundle"),
    route(f"{LETTER}with/<int:file_id>/", released.enclosure, Act.SEE_LETTERS, name="enclosure"),
    route(f"{LETTER}file/<slug:suffix>/", released.file, Act.SEE_LETTERS, name="file"),
]
