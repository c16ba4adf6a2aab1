"""Addresses of contacts."""

from evenhand.apps.contacts.views import bringing_in, families, leaving
from evenhand.apps.ui.routes import route
from evenhand.core.permissions import Act

HERE = "schools/<int:school_id>/contacts/"
ADULT = f"{HERE}adults/<int:adult_id>/"
LIST = f"{HERE}lists/<int:bringing_id>/"
GONE = f"{HERE}left/<int:disposal_id>/"

app_name = "contacts"
urlpatterns = [
    route(HERE, families.contacts, Act.SEE_CONTACTS, name="contacts"),
    route(f"{HERE}<int:household_id>/", families.household, Act.SEE_CONTACTS, name="household"),
    route(ADULT, families.adult, Act.KEEP_CONTACTS, name="adult"),
    route(f"{ADULT}flag/", families.add_flag, Act.KEEP_CONTACTS, name="add-flag"),
    route(f"{HERE}flags/<int:flag_id>/", families.flag, Act.LIFT_FLAGS, name="flag"),
    route(f"{HERE}lists/", bringing_in.lists, Act.KEEP_CONTACTS, name="lists"),
    route(f"{HERE}lists/kept/", leaving.lists_kept, Act.DISPOSE_CONTACTS, name="lists-kept"),
    route(LIST, bringing_in.columns, Act.KEEP_CONTACTS, name="columns"),
    route(f"{LIST}trial/", bringing_in.trial, Act.KEEP_CONTACTS, name="trial"),
    route(f"{LIST}give-up/", bringing_in.give_up, Act.KEEP_CONTACTS, name="give-up"),
    route(f"{HERE}left/", leaving.left, Act.DISPOSE_CONTACTS, name="left"),
    route(GONE, leaving.certificate, Act.DISPOSE_CONTACTS, name="certificate"),
    route(f"{GONE}confirm/", leaving.confirm, Act.DISPOSE_CONTACTS, name="confirm-disposal"),
    route(f"{GONE}withdraw/", leaving.withdraw, Act.DISPOSE_CONTACTS, name="withdraw-disposal"),
    route(f"{HERE}transfer-files/", leaving.transfer_files, Act.ALLOW_TRANSFER_FILES, name="transfer-files"),
]
