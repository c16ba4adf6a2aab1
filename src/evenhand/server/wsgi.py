"""The way in for a web server."""

import os

from django.core.wsgi import get_wsgi_application

from evenhand.server.warming import warm

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "evenhand.server.settings")
application = get_wsgi_application()
warm()
