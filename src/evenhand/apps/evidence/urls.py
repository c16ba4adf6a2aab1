"""Addresses of captures."""

from evenhand.apps.evidence.views import adding, allowing, copying, handing_out, looking, signing
from evenhand.apps.ui.routes import route
from evenhand.core.permissions import Act

app_name = "evidence"
_ALL = "schools/<int:school_id>/cases/<int:case_id>/captures/"
_ONE = f"{_ALL}<int:capture_id>/"
_COPY = f"{_ONE}copies/<int:copy_id>/"
urlpatterns = [
    route(_ALL, looking.captures, Act.SEE_CAPTURES, name="captures"),
    route(f"{_ALL}add/", adding.add, Act.ADD_CAPTURES, name="add"),
    route(f"{_ALL}look-again/", allowing.allow, Act.ALLOW_LOOKING, name="allow"),
    route(f"{_ALL}stopped/", adding.stopped, Act.ADD_CAPTURES, name="stopped"),
    route(f"{_ALL}add/pictures/", adding.pictures, Act.ADD_CAPTURES, name="pictures"),
    route(f"{_ALL}add/pictures/tray/", adding.tray, Act.ADD_CAPTURES, name="tray"),
    route(_ONE, looking.capture, Act.SEE_CAPTURES, name="capture"),
    route(f"{_ONE}picture/", looking.picture, Act.SEE_CAPTURES, name="picture"),
    route(f"{_ONE}thumbnail/", looking.thumbnail, Act.SEE_CAPTURES, name="thumbnail"),
    route(f"{_ONE}words/", looking.words, Act.ADD_CAPTURES, name="words"),
    route(f"{_ONE}check/", looking.check, Act.SEE_CAPTURES, name="check"),
    route(f"{_ONE}sheet/", signing.sheet, Act.ADD_CAPTURES, name="sheet"),
    route(f"{_ONE}signed/", signing.signed, Act.ADD_CAPTURES, name="signed"),
    route(f"{_ONE}original/", handing_out.original, Act.TAKE_OUT_CAPTURES, name="original"),
    route(f"{_ONE}signed/take-out/", handing_out.signed_copy, Act.TAKE_OUT_CAPTURES, name="signed-copy"),
    route(f"{_ONE}cover/", copying.cover, Act.ADD_CAPTURES, name="cover"),
    route(_COPY, copying.copy, Act.SEE_CAPTURES, name="copy"),
    route(f"{_COPY}picture/", copying.copy_picture, Act.SEE_CAPTURES, name="copy-picture"),
    route(f"{_COPY}take-out/", copying.copy_out, Act.TAKE_OUT_CAPTURES, name="copy-out"),
]
