"""Addresses of signing in, under the names by which allauth asks for them; what is not here is shut."""

from allauth.account import views as account
from allauth.mfa.base import views as mfa
from allauth.mfa.recovery_codes import views as codes
from allauth.mfa.totp import views as totp

from evenhand.apps.ui.routes import route
from evenhand.core.permissions import Access

ANYBODY, SIGNED_IN = Access.ANYBODY, Access.SIGNED_IN

urlpatterns = [
    route("sign-in/", account.login, ANYBODY, name="account_login"),
    route("sign-out/", account.logout, ANYBODY, name="account_logout"),
    route("closed/", account.account_inactive, ANYBODY, name="account_inactive"),
    route("confirm-it-is-you/", account.reauthenticate, SIGNED_IN, name="account_reauthenticate"),
    route("password/", account.password_change, SIGNED_IN, name="account_change_password"),
    route("second-step/", mfa.index, SIGNED_IN, name="mfa_index"),
    route("second-step/sign-in/", mfa.authenticate, ANYBODY, name="mfa_authenticate"),
    route("second-step/confirm/", mfa.reauthenticate, SIGNED_IN, name="mfa_reauthenticate"),
    route("second-step/app/", totp.activate_totp, SIGNED_IN, name="mfa_activate_totp"),
    route("second-step/app/remove/", totp.deactivate_totp, SIGNED_IN, name="mfa_deactivate_totp"),
    route("second-step/codes/", codes.view_recovery_codes, SIGNED_IN, name="mfa_view_recovery_codes"),
    route(
        "second-step/codes/new/", codes.generate_recovery_codes, SIGNED_IN, name="mfa_generate_recovery_codes"
    ),
    route(
        "second-step/codes/file/",
        codes.download_recovery_codes,
        SIGNED_IN,
        name="mfa_download_recovery_codes",
    ),
]
