"""A message as bytes: one recipient, nothing smuggled in, lines that every server takes."""

from email import message_from_bytes
from email.policy import SMTP, default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.adapters.channels.mime import Unaddressable, as_bytes, one_address
from evenhand.core.deliveries.channels import Attached, Outgoing, Sender

SENDER = Sender(name="Ashby Primary School", email="office@ashby.example", reply_to="head@ashby.example")
PDF = Attached(name="A letter.pdf", media_type="application/pdf", data=b"%PDF-1.7\n" + bytes(range(256)))


def message(**changes: object) -> Outgoing:
    whole: dict[str, object] = {
        "key": "ab" * 16,
        "sent_as": f"<evenhand-{'ab' * 16}@ashby.example>",
        "date": "Mon, 23 Nov 2026 09:30:00 +0000",
        "sender": SENDER,
        "subject": "How we speak to each other online",
        "to_name": "Mr & Mrs Bąk-O’Neill",
        "to_email": "bak@parents.example",
        "text": "Dear parents,\n\n.a line that begins with a dot\nFrom here on\n\nYours",
        "html": "<!doctype html><p>Dear parents,</p>",
        "attached": (PDF,),
    }
    return Outgoing(**(whole | changes))


def read(data: bytes):
    return message_from_bytes(data, policy=default)


def test_what_goes_in_comes_out() -> None:
    mail = read(as_bytes(message()))
    assert mail["To"].addresses[0].display_name == "Mr & Mrs Bąk-O’Neill"
    assert mail["From"].addresses[0].addr_spec == "office@ashby.example"
    assert mail["Reply-To"].addresses[0].addr_spec == "head@ashby.example"
    assert mail["Message-ID"] == message().sent_as
    plain, page = mail.get_body(("plain",)), mail.get_body(("html",))
    assert plain.get_content().replace("\r\n", "\n") == message().text + "\n"
    assert page.get_content().strip() == message().html
    (file,) = mail.iter_attachments()
    assert file.get_content() == PDF.data
    assert file.get_filename() == PDF.name
    assert file.get_content_type() == "application/pdf"


def test_the_same_message_is_the_same_bytes() -> None:
    assert as_bytes(message()) == as_bytes(message())


NAUGHTY = st.text(
    st.one_of(st.characters(codec="utf-8"), st.sampled_from('\r\n\0\u2028\u2029\x85\u202e:;,<>@"\\=?')),
    max_size=1200,
)


@given(name=NAUGHTY, subject=NAUGHTY, school=NAUGHTY, file=NAUGHTY, text=NAUGHTY)
def test_nothing_in_a_field_begins_another_header(
    name: str, subject: str, school: str, file: str, text: str
) -> None:
    attached = (Attached(name=file, media_type="application/pdf", data=b"x" * 2000),)
    sender = Sender(name=school, email=SENDER.email)
    told = {"to_name": name, "subject": subject, "text": text, "html": text}
    one = message(**told, sender=sender, attached=attached)
    data = as_bytes(one)
    head, _, _ = data.partition(b"\r\n\r\n")
    fields = [line.split(b":")[0] for line in head.split(b"\r\n") if not line.startswith((b" ", b"\t"))]
    assert sorted(fields) == sorted(
        [b"From", b"To", b"Subject", b"Date", b"Message-ID", b"MIME-Version", b"Content-Type"]
    )
    mail = read(data)
    assert [one.addr_spec for one in mail["To"].addresses] == ["bak@parents.example"]
    assert mail["Cc"] is None
    assert mail["Bcc"] is None
    assert max(len(line) for line in data.split(b"\r\n")) <= 998
    assert b"\n" not in data.replace(b"\r\n", b"")
    assert b"\r" not in data.replace(b"\r\n", b"")
    assert message_from_bytes(data, policy=SMTP).defects == []


@pytest.mark.parametrize(
    "text",
    [
        "",
        "a",
        "a@",
        "@b.example",
        "a@x.example, b@x.example",
        "a@x.example;b@x.example",
        "a@x.example b@x.example",
        "Ann <a@x.example>",
        "parents: a@x.example, b@x.example;",
        "a@x.example\r\nBcc: b@x.example",
        "a@[127.0.0.1]",
        '"a b"@x.example',
        "ä@x.example",
        f"a@{'x' * 64}.example",
    ],
)
def test_what_is_not_exactly_one_address_is_refused(text: str) -> None:
    with pytest.raises(Unaddressable):
        one_address(text)
    with pytest.raises(Unaddressable):
        as_bytes(message(to_email=text))


def test_an_address_with_an_umlaut_in_its_domain_is_written_as_mail_writes_it() -> None:
    assert one_address(" o'neill+school@bücher.example ") == "o'neill+school@xn--bcher-kva.example"
