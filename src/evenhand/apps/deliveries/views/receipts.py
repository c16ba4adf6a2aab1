"""Where GOV.UK Notify tells what became of messages. Nobody signs in here; a token lets in."""

from __future__ import annotations

import logging

from django.http import HttpResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from evenhand.apps.accounts.asking import Asked
from evenhand.apps.deliveries import queries
from evenhand.apps.deliveries.actions.returns import take_receipt
from evenhand.apps.deliveries.receipts import LARGEST, is_let_in, read_receipt

log = logging.getLogger(__name__)


@csrf_exempt
@require_POST
def receipts(request: Asked, way_id: int) -> HttpResponse:
    """Take one receipt. The answer is the same for a message of ours and for any other, and for a way that
    is not there as for a wrong token."""
    digest = queries.receipts_let_in(way_id=way_id)
    if not is_let_in(request.headers.get("Authorization", ""), digest=digest):
        log.warning("a receipt without the token of way %s was not taken", way_id)
        return HttpResponse(status=403)
    if int(request.headers.get("Content-Length") or 0) > LARGEST:
        return HttpResponse(status=413)
    receipt = read_receipt(request.body)
    if receipt is None:
        return HttpResponse(status=400)
    take_receipt(now=request.now, way_id=way_id, receipt=receipt)
    return HttpResponse(status=204)
