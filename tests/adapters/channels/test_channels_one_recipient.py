"""Three thousand rows as schools have them, and worse: one message, one address, or a refusal."""

import random
from email import message_from_bytes
from email.policy import default
from email.utils import getaddresses

from evenhand.adapters.channels.mime import Unaddressable, as_bytes, one_address
from evenhand.core.deliveries.channels import Outgoing, Sender

ROWS, SEED = 3_000, 5
NAMES = (
    "Ada Day", "Day, Ada", 'Ada "Bo" Day', "Ada; Ben", "Ada <ben@x.example>", "Ada @ Day", "Zoë Ďáy", "李雷",
    "a@x.example, b@x.example", "Friends: a@x.example, b@x.example;", "Ada\r\nBcc: b@x.example", "", "(Ada)",
    "Ada\nCc: c@x.example", "Ada\u2028To: d@x.example", "=?utf-8?q?a=2C?= b@x.example", "\\", "A" * 300,
)  # fmt: skip
GOOD = ("ada.day@x.example", "ADA.DAY@X.EXAMPLE", "a+b@x.example", "o'neill@x.example", "a@bücher.example")
BAD = (
    "a@x.example, b@x.example", "a@x.example;b@x.example", "a@x.example b@x.example",
    "a@x.example\nb@x.example",
    "Friends: a@x.example, b@x.example;", "Ada <a@x.example>", "<a@x.example>", "a@x.example,", "@x.example",
    "a@", "a", "", "a@x.example>", "a@x@y.example", "a@x.example\r\nBcc: b@x.example", '"a b"@x.example',
    "a@x.example%0ab@x.example", "a@[127.0.0.1]", "a@x.example (Ada)", "undisclosed-recipients:;",
)  # fmt: skip


def row(chance: random.Random) -> tuple[str, str, bool]:
    good = chance.random() < 0.6
    local = f"{chance.randrange(10**6)}" if chance.random() < 0.5 else ""
    email = chance.choice(GOOD if good else BAD)
    return chance.choice(NAMES), (local + email if good else email), good


def test_a_message_has_one_address_in_its_envelope_and_in_its_head() -> None:
    chance, sent, refused = random.Random(SEED), 0, 0
    for number in range(ROWS):
        name, email, good = row(chance)
        message = Outgoing(
            key=f"{number:032x}",
            sent_as=f"<evenhand-{number:032x}@ashby.example>",
            date="Mon, 23 Nov 2026 09:30:00 +0000",
            sender=Sender(name="Ashby", email="office@ashby.example"),
            subject="Hello",
            to_name=name,
            to_email=email,
            text="Dear parent",
        )
        try:
            data = as_bytes(message)
        except Unaddressable:
            assert not good, email
            refused += 1
            continue
        assert good, email
        mail = message_from_bytes(data, policy=default)
        assert [address for _, address in getaddresses(mail.get_all("To"))] == [one_address(email)]
        assert len(mail["To"].addresses) == 1
        assert not {"cc", "bcc", "resent-to", "resent-cc", "resent-bcc"} & {
            name.lower() for name, _ in mail.items()
        }
        sent += 1
    assert sent + refused == ROWS
    assert min(sent, refused) > ROWS / 4, "both were tried"
