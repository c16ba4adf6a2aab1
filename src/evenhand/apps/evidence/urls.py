"""Addresses of captures."""

from evenhand.apps.evidence import views
from evenhand.apps.ui.routes import route
from evenhand.core.permissions import Act

app_name = "evidence"
_ALL = "schools/<int:school_id>/cases/<int:case_id>/captures/"
_ONE = f"{_ALL}<int:capture_id>/"
urlpatterns = [
    route(_ALL, views.captures, Act.SEE_CAPTURES, name="captures"),
    route(f"{_ALL}add/", views.add, Act.ADD_CAPTURES, name="add"),
    route(f"{_ALL}stopped/", views.stopped, Act.ADD_CAPTURES, name="stopped"),
    route(f"{_ALL}add/pictures/", views.pictures, Act.ADD_CAPTURES, name="pictures"),
    route(_ONE, views.capture, Act.SEE_CAPTURES, name="capture"),
    route(f"{_ONE}picture/", views.picture, Act.SEE_CAPTURES, name="picture"),
    route(f"{_ONE}thumbnail/", views.thumbnail, Act.SEE_CAPTURES, name="thumbnail"),
    route(f"{_ONE}words/", views.words, Act.ADD_CAPTURES, name="words"),
    route(f"{_ONE}check/", views.check, Act.SEE_CAPTURES, name="check"),
    route(f"{_ONE}sheet/", views.sheet, Act.ADD_CAPTURES, name="sheet"),
    route(f"{_ONE}signed/", views.signed, Act.ADD_CAPTURES, name="signed"),
    route(f"{_ONE}original/", views.original, Act.TAKE_OUT_CAPTURES, name="original"),
    route(f"{_ONE}signed/take-out/", views.signed_copy, Act.TAKE_OUT_CAPTURES, name="signed-copy"),
]
