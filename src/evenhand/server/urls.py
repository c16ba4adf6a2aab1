"""The table of addresses: one line an app."""

from django.urls import include, path

urlpatterns = [
    path("account/", include("evenhand.apps.accounts.sign_in_urls")),
    path("account/", include("evenhand.apps.accounts.urls")),
    path("", include("evenhand.apps.schools.urls")),
    path("", include("evenhand.apps.contacts.urls")),
    path("", include("evenhand.apps.evidence.urls")),
    path("", include("evenhand.apps.cases.urls")),
    path("", include("evenhand.apps.packs.urls")),
    path("", include("evenhand.apps.letters.urls")),
    path("", include("evenhand.apps.deliveries.urls")),
    path("", include("evenhand.apps.desk.urls")),
]

handler400 = "evenhand.server.errors.too_much"
handler403 = "evenhand.server.errors.may_not"
handler404 = "evenhand.server.errors.not_found"
handler500 = "evenhand.server.errors.broken"
handler429 = "evenhand.server.errors.too_often"  # django-allauth asks for it
