"""Addresses of the library."""

from evenhand.apps.packs.views import editing, intakes, reading, versions
from evenhand.apps.ui.routes import route
from evenhand.core.permissions import Act

LIBRARY = "schools/<int:school_id>/library/"
PACK = f"{LIBRARY}packs/<slug:pack_id>/"
TEXT = f"{PACK}texts/<slug:template_id>/"
INTAKE = f"{LIBRARY}import/<int:intake_id>/"
SEE, EDIT = Act.SEE_PACKS, Act.EDIT_PACKS

app_name = "packs"
urlpatterns = [
    route(LIBRARY, reading.library, SEE, name="library"),
    route(PACK, reading.pack, SEE, name="pack"),
    route(f"{PACK}zip/", reading.zipped, SEE, name="zip"),
    route(f"{PACK}holder/", editing.holder, EDIT, name="holder"),
    route(f"{PACK}versions/", versions.versions, SEE, name="versions"),
    route(f"{PACK}compare/", versions.compare, SEE, name="compare"),
    route(f"{PACK}update/", versions.update, EDIT, name="update"),
    route(f"{PACK}decline/", versions.decline, EDIT, name="decline"),
    route(TEXT, reading.template, SEE, name="template"),
    route(f"{TEXT}preview/", reading.preview, SEE, name="preview"),
    route(f"{TEXT}edit/", editing.edit, EDIT, name="edit"),
    route(f"{TEXT}check/", editing.check, EDIT, name="check"),
    route(f"{TEXT}copy/", editing.copy, EDIT, name="copy"),
    route(f"{TEXT}retire/", editing.retire, EDIT, name="retire"),
    route(f"{TEXT}bring-back/", editing.bring_back, EDIT, name="bring-back"),
    route(f"{TEXT}versions/", versions.of_text, SEE, name="text-versions"),
    route(f"{TEXT}restore/", versions.restore, EDIT, name="restore"),
    route(f"{LIBRARY}add/", versions.add, EDIT, name="add"),
    route(f"{LIBRARY}import/", intakes.intakes, EDIT, name="intakes"),
    route(INTAKE, intakes.review, EDIT, name="intake"),
    route(f"{INTAKE}decide/", intakes.decide, EDIT, name="decide"),
    route(f"{INTAKE}details/", intakes.details, EDIT, name="intake-details"),
    route(f"{INTAKE}finish/", intakes.finish, EDIT, name="intake-finish"),
    route(f"{INTAKE}erase/", intakes.erase, EDIT, name="intake-erase"),
    route(f"{INTAKE}texts/<slug:text_id>/", intakes.text, EDIT, name="intake-text"),
    route(f"{INTAKE}texts/<slug:text_id>/check/", intakes.check, EDIT, name="intake-check"),
    route(f"{INTAKE}texts/<slug:text_id>/leave-out/", intakes.leave_out, EDIT, name="intake-leave-out"),
]
