"""What people do to a name so that it is not found; each disguise must still be seen through."""

import unicodedata
from collections.abc import Callable

LOOKS = str.maketrans({"a": "а", "e": "е", "o": "о", "c": "с", "p": "р", "i": "і", "x": "х", "y": "у"})
DIGITS = str.maketrans({"o": "0", "e": "3", "a": "4", "i": "1", "s": "5"})


def _halved(word: str, between: str) -> str:
    middle = len(word) // 2
    return word[:middle] + between + word[middle:]


def _letter_out(word: str) -> str:
    return word[:2] + word[3:] if len(word) > 4 else word


def _swapped(word: str) -> str:
    return word[:2] + word[3] + word[2] + word[4:] if len(word) > 4 else word


def _doubled(word: str) -> str:
    return word[:2] + word[1:] if len(word) > 3 else word


def _starred(word: str) -> str:
    return word[0] + "".join("*" if letter in "aeiou" else letter for letter in word[1:])


def _mathematical(word: str) -> str:
    return "".join(
        chr(0x1D5BA + ord(letter) - ord("a")) if letter.islower() and letter.isascii() else letter
        for letter in word
    )


WHOLE: dict[str, Callable[[str], str]] = {
    "as it is": lambda name: name,
    "small": str.lower,
    "capitals": str.upper,
    "possessive": lambda name: f"{name}'s",
    "curly possessive": lambda name: f"{name}’s",
    "decomposed": lambda name: unicodedata.normalize("NFD", name),
    "without accents": lambda name: "".join(
        letter for letter in unicodedata.normalize("NFD", name) if not unicodedata.combining(letter)
    ),
    "line end": lambda name: name.replace(" ", "\n"),
    "no-break space": lambda name: name.replace(" ", "\u00a0"),
    "double space": lambda name: name.replace(" ", "  "),
    "tab": lambda name: name.replace(" ", "\t"),
    "underscore": lambda name: name.replace(" ", "_"),
    "dotted": lambda name: name.replace(" ", "."),
    "together": lambda name: "".join(part.capitalize() for part in name.split()),
    "hashtag": lambda name: "#JusticeFor" + "".join(part.capitalize() for part in name.split()),
    "file": lambda name: f"{name.replace(' ', '_')}_final2.docx",
    "turned": lambda name: ", ".join([name.split()[-1], " ".join(name.split()[:-1])]),
    "quoted": lambda name: f"“{name}”",
    "bracketed": lambda name: f"({name})",
    "wide": lambda name: "".join(
        chr(ord(letter) + 0xFEE0) if "!" <= letter <= "~" else letter for letter in name
    ),
    "mathematical": _mathematical,
    "zero width": lambda name: "\u200b".join(name),
    "soft hyphens": lambda name: "\u00ad".join(name),
    "word joiner": lambda name: " ".join(_halved(part, "\u2060") for part in name.split()),
    "look-alikes": lambda name: name.translate(LOOKS),
    "hyphen at line end": lambda name: " ".join(
        _halved(part, "-\n") if len(part) > 4 else part for part in name.split()
    ),
    "hyphens": lambda name: " ".join(_halved(part, "-") if len(part) > 4 else part for part in name.split()),
    "spaced out": lambda name: "  ".join(" ".join(part) for part in name.split()),
    "spelt with hyphens": lambda name: " ".join("-".join(part) for part in name.split()),
    "spelt with dots": lambda name: " ".join(".".join(part) for part in name.split()),
    "digits": lambda name: name.translate(DIGITS),
    "starred": lambda name: " ".join(_starred(part) for part in name.split()),
    "a letter out": lambda name: " ".join(_letter_out(part) for part in name.split()),
    "letters swapped": lambda name: " ".join(_swapped(part) for part in name.split()),
    "a letter doubled": lambda name: " ".join(_doubled(part) for part in name.split()),
    "first and initial": lambda name: f"{name.split()[0]} {name.split()[-1][0]}.",
    "initial and last": lambda name: f"{name.split()[0][0]}. {name.split()[-1]}",
    "first": lambda name: name.split()[0],
    "last": lambda name: name.split()[-1],
    "title": lambda name: f"Mrs {name.split()[-1]}",
    "dotted title": lambda name: f"Mr. {name.split()[-1]}",
    "couple": lambda name: f"Mr and Mrs {name.split()[-1]}",
    "family": lambda name: f"the {name.split()[-1]} family",
    "plural": lambda name: f"the {name.split()[-1]}s",
}
