"""The settings of Django. Everything that differs from place to place comes from `environment`."""

import os
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

from evenhand.adapters.scanners import LARGEST
from evenhand.adapters.sentencemodel import FOLDER, missing_for
from evenhand.core.findings import Refused
from evenhand.server.environment import load, told
from evenhand.server.logs import LOGGING as LOGGING

try:
    ENVIRONMENT = load(os.environ)
except Refused as refused:
    raise ImproperlyConfigured("\n".join(told(finding) for finding in refused.findings)) from refused

APPS = Path(__file__).parents[1] / "apps"
DEBUG = ENVIRONMENT.debug
SECRET_KEY = ENVIRONMENT.secret_key
MASTER_KEY = ENVIRONMENT.master_key
VAULT_FOLDER = ENVIRONMENT.data / "vault"
CASE_KEYS_FOLDER = ENVIRONMENT.keys / "cases"
STATE_FOLDER = ENVIRONMENT.state
SENTENCE_MODEL = ENVIRONMENT.data / FOLDER if ENVIRONMENT.paraphrase else None
if SENTENCE_MODEL and (missing := missing_for(SENTENCE_MODEL)):
    raise ImproperlyConfigured("\n".join(told(finding) for finding in missing))
ALLOWED_HOSTS = [*ENVIRONMENT.hosts, "127.0.0.1", "localhost", "[::1]"]
if ENVIRONMENT.address:
    ALLOWED_HOSTS.append(urlsplit(ENVIRONMENT.address).hostname or "")
    CSRF_TRUSTED_ORIGINS = [ENVIRONMENT.address]
ROOT_URLCONF = "evenhand.server.urls"
WSGI_APPLICATION = "evenhand.server.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "accounts.Person"

# Bottom to top: an app may use apps before it only.
OURS = ["ui", "audit", "accounts", "schools", "contacts", "approvals", "packs", "cases", "evidence"]
OURS += ["letters", "deliveries", "desk"]
INSTALLED_APPS = [
    *(f"evenhand.apps.{name}" for name in OURS),  # first, so that pages of allauth have our look
    "django.contrib.contenttypes",
    "django.contrib.auth",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.staticfiles",
    "csp",
    "allauth",
    "allauth.account",
    "allauth.mfa",
]

if ENVIRONMENT.database_url:
    INSTALLED_APPS.append("procrastinate.contrib.django")
    PROCRASTINATE_AUTODISCOVER_MODULE_NAME = ""
    PROCRASTINATE_IMPORT_PATHS = ["evenhand.server.jobs"]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "evenhand.server.middleware.told_the_time",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "evenhand.server.middleware.ends_old_sessions",
    "evenhand.server.middleware.through_eyes",
    "evenhand.server.middleware.Doors",
    "evenhand.server.middleware.kept_nowhere",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "DIRS": [],
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "evenhand.server.context.page",
            ],
            "builtins": ["evenhand.apps.ui.templatetags.ui"],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.Jinja2"
"""Django ships the templates of its controls in both languages. A list of choices takes three of them for
each option, and in Jinja2 they are compiled: editing a text, with its hundred controls, takes a quarter
less."""


def _postgres(url: str) -> dict[str, object]:
    parts = urlsplit(url)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": parts.port or "",
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": dict(parse_qsl(parts.query)),
    }


SQLITE = {
    "ENGINE": "evenhand.server.database.sqlcipher",
    "NAME": str(ENVIRONMENT.data / "evenhand.db"),
    "CONN_MAX_AGE": None,
    "OPTIONS": {
        "key": ENVIRONMENT.database_key,
        "timeout": 20,
        "transaction_mode": "IMMEDIATE",
        "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; "
        "PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY",
    },
}
DATABASES = {"default": _postgres(ENVIRONMENT.database_url) if ENVIRONMENT.database_url else SQLITE}

# In the database, so that all processes count the same wrong passwords.
CACHES = {"default": {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "server_cache"}}

PASSWORD_HASHERS = ["django.contrib.auth.hashers.Argon2PasswordHasher"]
AUTH_PASSWORD_VALIDATORS = [
    {
        "NAME": "django.contrib.auth.password_validation.MinimumLengthValidator",
        "OPTIONS": {"min_length": 12},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
]
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
LOGIN_URL = "account_login"
LOGIN_REDIRECT_URL = "/"
CASE_HOME = "desk:case"  # where pages of lower apps lead back to
CASE_PAGES = (  # what a case consists of, from page to page
    ("desk:case", "Plan"),
    ("cases:case", "Facts"),
    ("evidence:captures", "Captures"),
    ("desk:history", "History"),
)
REPORT_HOME = "desk:report"  # where a post is reported
DAY_HOME = "desk:today"  # where the day begins
SENDING_PAGES = {  # of an app above letters and schools
    "choose": "deliveries:choose",
    "batches": "deliveries:batches",
    "ways": "deliveries:ways",
}
KEEPING_PAGES = {"lists": "contacts:lists-kept"}
DEMONSTRATION_PAGES = {"load": "desk:demonstration", "erase": "desk:erase"}

ACCOUNT_ADAPTER = "evenhand.apps.accounts.adapter.Adapter"
ACCOUNT_FORMS = {"login": "evenhand.apps.accounts.forms.SignIn"}
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_EMAIL_VERIFICATION = "none"
ACCOUNT_EMAIL_NOTIFICATIONS = False
ACCOUNT_PREVENT_ENUMERATION = True
ACCOUNT_SESSION_REMEMBER = False
ACCOUNT_LOGOUT_REDIRECT_URL = "account_login"
ACCOUNT_LOGOUT_ON_PASSWORD_CHANGE = False
ACCOUNT_RATE_LIMITS = {"login": "30/m/ip", "login_failed": "5/5m/key,30/10m/ip"}
ACCOUNT_REAUTHENTICATION_TIMEOUT = 300
ALLAUTH_TRUSTED_PROXY_COUNT = ENVIRONMENT.proxies
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_TOTP_ISSUER = "Evenhand"
EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"

SESSION_IDLE_SECONDS = 30 * 60
SESSION_LONGEST_SECONDS = 12 * 60 * 60
SESSION_COOKIE_AGE = SESSION_LONGEST_SECONDS
SESSION_EXPIRE_AT_BROWSER_CLOSE = True
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = ENVIRONMENT.secure
SESSION_COOKIE_NAME = "evenhand_session"
CSRF_COOKIE_NAME = "evenhand_form"
CSRF_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "evenhand.server.errors.form_expired"
MESSAGE_STORAGE = "django.contrib.messages.storage.session.SessionStorage"

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
SECURE_CROSS_ORIGIN_OPENER_POLICY = "same-origin"
SECURE_SSL_REDIRECT = ENVIRONMENT.secure and ENVIRONMENT.proxies == 0
SECURE_HSTS_SECONDS = 31_536_000 if ENVIRONMENT.secure else 0
if ENVIRONMENT.proxies:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
X_FRAME_OPTIONS = "DENY"
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "font-src": [SELF],
        # data: is the picture that a phone reads when a second factor is set up
        "img-src": [SELF, "data:"],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
        "frame-src": [NONE],
        "object-src": [NONE],
        "base-uri": [NONE],
    }
}
DATA_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
FILE_UPLOAD_HANDLERS = [
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "evenhand.server.uploads.NamelessUpload",
]
LARGEST_UPLOAD = LARGEST
# More than a page takes, so that it can say so itself.
DATA_UPLOAD_MAX_NUMBER_FILES = 500

LANGUAGE_CODE = "en-gb"
USE_TZ = True
TIME_ZONE = "Europe/London"
USE_I18N = True
FORMAT_MODULE_PATH = ["evenhand.server.formats"]

STATIC_URL = "/static/"
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = DEBUG
WHITENOISE_MAX_AGE = 3600
