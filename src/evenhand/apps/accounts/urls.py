"""Addresses of accounts that are ours."""

from evenhand.apps.accounts import views
from evenhand.apps.ui.routes import route
from evenhand.core.permissions import Access

app_name = "accounts"
urlpatterns = [
    route("first/<str:token>/", views.first, Access.ANYBODY, name="first"),
    route("invited/<str:code>/<str:token>/", views.invited, Access.ANYBODY, name="invited"),
    route("own-address/<str:token>/", views.own_address, Access.SIGNED_IN, name="own-address"),
    route("keep/", views.keep, Access.SIGNED_IN, name="keep"),
    route("unsent/", views.unsent, Access.SIGNED_IN, name="unsent"),
    route("still-here/", views.still_here, Access.SIGNED_IN, name="still-here"),
]
