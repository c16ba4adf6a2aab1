"""One-of fields made from alternatives of the document."""

from collections.abc import Sequence

from evenhand.core.packs import Field, FieldType, Option
from evenhand.core.packs.recognise.lines import plain
from evenhand.core.packs.recognise.naming import capitalised, field_name, shortened, slug

ABOUT_POSTS = ("post", "comment", "online", "message", "shared", "wrote", "written")


def in_words(parts: Sequence[str]) -> str:
    """a, b and c."""
    return f"{', '.join(parts[:-1])} and {parts[-1]}" if len(parts) > 1 else "".join(parts)


def one_of(parts: Sequence[str], *, label: str, together: bool) -> Field:
    """A field whose answer is one of the parts, or all of them `together`."""
    texts = list(dict.fromkeys(plain(part) for part in parts if part.strip()))
    options = [Option(value="", label=capitalised(text), text=text) for text in texts]
    if together and len(texts) > 1:
        label_of_all = "Both of these" if len(texts) == 2 else "All of these"
        options.append(Option(value="all", label=label_of_all, text=in_words(texts)))
    named = _named(options)
    return Field(
        name=field_name(" or ".join(dict.fromkeys([texts[0], texts[-1]])), most=8) or "choice",
        type=FieldType.ONE_OF,
        label=label,
        example=named[0].value,
        options=named,
    )


def neutral_or(words: Sequence[str], *, article: str, sentence: str) -> Field:
    """A field that says the neutral word first, and the judging words of the document after it."""
    neutral = "public" if any(word in sentence.lower() for word in ABOUT_POSTS) else "recent"
    texts = [f"a {neutral}" if article else neutral]
    lead = f"{article} " if article else ""
    texts += [lead + in_words(words)]
    if len(words) > 1:
        texts += [f"{'an' if word[:1] in 'aeiou' else 'a'} {word}" if article else word for word in words]
    labels = [f"Neutral: {neutral}", *(f"As in the document: {shortened(text)}" for text in texts[1:])]
    options = [Option(value="", label=label, text=text) for label, text in zip(labels, texts, strict=True)]
    options[0] = Option(value="neutral", label=labels[0], text=texts[0])
    return Field(
        name="describing words",
        type=FieldType.ONE_OF,
        label="How it is described",
        hint="Choose the mildest that is true. Judging words need a basis in what was written.",
        example="neutral",
        default="neutral",
        options=_named(options),
    )


def _named(options: Sequence[Option]) -> tuple[Option, ...]:
    """The same options, each with a value of its own."""
    taken: set[str] = set()
    named = []
    for number, option in enumerate(options, 1):
        value = option.value or slug(option.text) or f"option-{number}"
        value = value if value not in taken else f"{value}-{number}"
        taken.add(value)
        named.append(Option(value=value, label=option.label, text=option.text))
    return tuple(named)
