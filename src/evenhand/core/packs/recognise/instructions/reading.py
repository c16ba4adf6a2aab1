"""What is to be read before a text is used."""

from evenhand.core.packs.recognise.instructions.instruction import instruction

GUIDANCE = instruction(
    "guidance",
    r"\b(?:read|refer to|consult|see|follow|check|in line with|alongside"
    r"|in conjunction with)\b[^.]{0,40}\b(?:current|latest|up[- ]to[- ]date|most recent"
    r"|accompanying)\b|\b(?:read|used?|consult\w*)\b[^.]{0,40}\b(?:alongside|in conjunction with"
    r"|together with|with reference to)\b"
    r"|\b(?:current|latest|most recent) (?:edition|version|guidance|advice)\b",
    means="the guidance is to be read first",
    gates=("guidance-read",),
    only_outside=True,
)

READING = (GUIDANCE,)
