"""What is logged: times, ids and kinds. Never a name, a word of a case, an address of a page with a query."""

import logging
from typing import Any


class IdsOnly(logging.Filter):
    """Of a request only who made it, the kind of address and the answer: addresses hold links that
    open doors, and whatever somebody typed into them."""

    def filter(self, record: logging.LogRecord) -> bool:
        request: Any = record.__dict__.pop("request", None)
        record.person = getattr(getattr(request, "user", None), "pk", None) or "-"
        if request is not None:
            match = getattr(request, "resolver_match", None)
            route = match.view_name if match else "no such address"
            record.msg = "%s %s %s"
            record.args = (request.method, route, getattr(record, "status_code", "-"))
        return True


LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"ids-only": {"()": "evenhand.server.logs.IdsOnly"}},
    "formatters": {
        "line": {"format": "{asctime} {levelname} {name} person={person} {message}", "style": "{"},
    },
    "handlers": {
        "stderr": {"class": "logging.StreamHandler", "filters": ["ids-only"], "formatter": "line"},
    },
    "root": {"handlers": ["stderr"], "level": "WARNING"},
    "loggers": {
        "django": {"handlers": ["stderr"], "level": "WARNING", "propagate": False},
        # they log what the other side answered, in words that can name people
        "notifications_python_client": {"level": "CRITICAL"},
        "msal": {"level": "CRITICAL"},
        "urllib3": {"level": "ERROR"},
    },
}
