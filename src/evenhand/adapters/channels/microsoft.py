"""Tokens of Microsoft's directory, for programs that act on their own (client credentials)."""

import msal
import requests

from evenhand.core.deliveries.channels import AdapterError

AUTHORITY = "https://login.microsoftonline.com"
SMTP_SCOPE = "https://outlook.office365.com/.default"
GRAPH_SCOPE = "https://graph.microsoft.com/.default"


class Tokens:
    """Fresh tokens for one registered program; kept until they are about to run out."""

    def __init__(
        self,
        *,
        tenant: str,
        client: str,
        secret: str,
        scope: str,
        authority: str = AUTHORITY,
        timeout: float = 30.0,
    ) -> None:
        self._told = {
            "client_id": client,
            "client_credential": secret,
            "authority": f"{authority}/{tenant}",
            "validate_authority": authority == AUTHORITY,
            "instance_discovery": authority == AUTHORITY,
            "timeout": timeout,
        }
        self._scope = scope
        self._app: msal.ConfidentialClientApplication | None = None

    def fresh(self) -> str:
        """A token. Raises `AdapterError`, permanent where the directory refuses the program."""
        try:
            if self._app is None:
                self._app = msal.ConfidentialClientApplication(**self._told)
            answer = self._app.acquire_token_for_client(scopes=[self._scope])
        except (requests.RequestException, OSError) as lost:
            raise AdapterError("no-connection", permanent=False) from lost
        except ValueError as wrong:  # there is no such tenant
            raise AdapterError("sign-in", permanent=True) from wrong
        token = answer.get("access_token")
        if not isinstance(token, str):
            raise AdapterError("sign-in", permanent=True)
        return token
