"""Reports of delivery as mail servers write them, and everything that is none."""

from email.message import EmailMessage

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.adapters.mailbox.returns import Return, return_in

KEY = "ab" * 16
OURS = f"<evenhand-{KEY}@ashby.example>"
REPORT = """\
From: MAILER-DAEMON@mail.example
To: office@ashby.example
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="B"

--B
Content-Type: text/plain

The mail system could not deliver your message.

--B
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example
Arrival-Date: Mon, 23 Nov 2026 09:30:00 +0000

Final-Recipient: rfc822; nobody@homes.example
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 no such user

--B
Content-Type: {kind}

{inner}
--B--
"""
HEADERS = f"From: office@ashby.example\nMessage-ID: {OURS}\nSubject: Hello\n"


def report(kind: str = "text/rfc822-headers", inner: str = HEADERS, **changes: str) -> bytes:
    words = REPORT.replace("{kind}", kind).replace("{inner}", inner)
    for old, new in changes.items():
        words = words.replace(old.replace("_", " "), new)
    return words.replace("\n", "\r\n").encode()


@pytest.mark.parametrize(
    ("kind", "inner"),
    [
        ("text/rfc822-headers", HEADERS),
        ("message/rfc822", f"{HEADERS}Content-Type: text/plain\n\nDear parents"),
    ],
)
def test_a_report_of_a_failure_is_brought_home(kind: str, inner: str) -> None:
    assert return_in(report(kind, inner)) == Return(key=KEY, status="5.1.1")


def test_a_delay_is_no_failure() -> None:
    assert return_in(report().replace(b"Action: failed", b"Action: delayed")) is None
    assert return_in(report().replace(b"Action: failed", b"Action: delivered")) is None


def test_what_is_not_ours_is_let_alone() -> None:
    assert return_in(report(inner="Message-ID: <other@mail.example>\n")) is None
    assert return_in(report(inner=HEADERS.replace(KEY, "xy" * 16))) is None


def test_an_answer_that_quotes_our_message_is_no_report() -> None:
    mail = EmailMessage()
    mail["Subject"] = "Out of office"
    mail["In-Reply-To"] = OURS
    mail["Auto-Submitted"] = "auto-replied"
    mail.set_content(f"I am away. Action: failed Status: 5.1.1 Message-ID: {OURS}")
    assert return_in(mail.as_bytes()) is None


@given(st.binary(max_size=400))
def test_nothing_breaks_on_anything(raw: bytes) -> None:
    return_in(raw)
    return_in(report() + raw)
    return_in(report().replace(b"Action: failed", raw[:40]))
