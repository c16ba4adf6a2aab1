"""Addresses of the library."""

from evenhand.apps.packs import views
from evenhand.apps.ui.routes import route
from evenhand.core.permissions import Act

LIBRARY = "schools/<int:school_id>/library/"

app_name = "packs"
urlpatterns = [
    route(LIBRARY, views.library, Act.SEE_PACKS, name="library"),
    route(f"{LIBRARY}<slug:pack_id>/", views.pack, Act.SEE_PACKS, name="pack"),
    route(f"{LIBRARY}<slug:pack_id>/<slug:template_id>/", views.template, Act.SEE_PACKS, name="template"),
]
