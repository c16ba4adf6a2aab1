"""Addresses of deliveries."""

from evenhand.apps.deliveries.views import printing, progress, receipts, sending, ways
from evenhand.apps.ui.routes import route
from evenhand.core.permissions import Access, Act

HERE = "schools/<int:school_id>/deliveries/"
BATCH = f"{HERE}<int:batch_id>/"
COPY = f"{BATCH}copies/<int:dispatch_id>/"
DRAFT = "schools/<int:school_id>/letters/<int:draft_id>/send/"
WAYS = "schools/<int:school_id>/set-up/sending/"

app_name = "deliveries"
urlpatterns = [
    route(HERE, progress.batches, Act.SEE_LETTERS, name="batches"),
    route(f"{HERE}lift/", progress.lift, Act.LIFT_QUARANTINE, name="lift"),
    route(BATCH, progress.batch, Act.SEE_LETTERS, name="batch"),
    route(f"{BATCH}stop/", progress.stop, Act.SEND_LETTERS, name="stop"),
    route(f"{BATCH}resume/", progress.resume, Act.SEND_LETTERS, name="resume"),
    route(f"{BATCH}export/", progress.export, Act.SEE_LETTERS, name="export"),
    route(f"{BATCH}paper/<slug:channel>/", progress.paper, Act.SEND_LETTERS, name="paper"),
    route(f"{BATCH}print/", printing.print_room, Act.SEND_LETTERS, name="print"),
    route(f"{BATCH}print/letters/", printing.print_letters, Act.SEND_LETTERS, name="print-letters"),
    route(f"{BATCH}print/sheets/", printing.print_sheets, Act.SEND_LETTERS, name="print-sheets"),
    route(f"{BATCH}print/labels/", printing.print_labels, Act.SEND_LETTERS, name="print-labels"),
    route(f"{BATCH}print/list/", printing.print_list, Act.SEND_LETTERS, name="print-list"),
    route(COPY, progress.copy, Act.SEE_LETTERS, name="copy"),
    route(f"{COPY}message/", progress.message, Act.SEE_LETTERS, name="message"),
    route("receipts/<int:way_id>/", receipts.receipts, Access.ANYBODY, name="receipts"),
    route(f"{WAYS}<slug:kind>/receipts/", ways.let_receipts_in, Act.SET_UP_SENDING, name="let-receipts-in"),
    route(DRAFT, sending.choose, Act.SEND_LETTERS, name="choose"),
    route(f"{DRAFT}test/", sending.test, Act.SEND_LETTERS, name="test-letter"),
    route(WAYS, ways.ways, Act.SET_UP_SENDING, name="ways"),
    route(f"{WAYS}<slug:kind>/", ways.way, Act.SET_UP_SENDING, name="way"),
    route(f"{WAYS}<slug:kind>/test/", ways.test, Act.SET_UP_SENDING, name="test-way"),
    route(f"{WAYS}<slug:kind>/turn/<slug:where>/", ways.turn, Act.SET_UP_SENDING, name="turn"),
]
