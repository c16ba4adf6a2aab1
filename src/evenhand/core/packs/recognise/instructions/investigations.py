"""Nothing may be shared that could harm an investigation."""

from evenhand.core.packs.recognise.instructions.instruction import instruction

LIVE_INVESTIGATION = instruction(
    "live-investigation",
    r"\b(?:compromise|prejudice|jeopardi[sz]e|harm|undermine|affect|interfere with)\b[^.]*\b"
    r"(?:investigation|enquir(?:y|ies)|inquir(?:y|ies)"
    r"|proceedings|police)\b|\b(?:live|ongoing|current|open) (?:\w+ ){0,3}(?:investigation|enquiry"
    r"|inquiry)\b",
    means="nothing may harm an investigation",
    gates=("live-hold",),
    only_outside=True,
)

INVESTIGATIONS = (LIVE_INVESTIGATION,)
