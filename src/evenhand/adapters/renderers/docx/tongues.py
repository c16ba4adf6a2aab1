"""What Word has to be told about a language: tags with a region, for Word knows few without one,
and the fonts that every Word brings along for its script."""

from dataclasses import dataclass

from evenhand.adapters.renderers.languages import primary, runs_right_to_left

_REGIONS = {
    "ar": "ar-SA", "bn": "bn-BD", "bg": "bg-BG", "cs": "cs-CZ", "cy": "cy-GB", "de": "de-DE", "en": "en-GB",
    "es": "es-ES", "fa": "fa-IR", "fr": "fr-FR", "ga": "ga-IE", "gd": "gd-GB", "gu": "gu-IN", "hi": "hi-IN",
    "hu": "hu-HU", "it": "it-IT", "lt": "lt-LT", "lv": "lv-LV", "pa": "pa-IN", "pl": "pl-PL", "ps": "ps-AF",
    "pt": "pt-PT", "ro": "ro-RO", "ru": "ru-RU", "sk": "sk-SK", "so": "so-SO", "ta": "ta-IN", "tr": "tr-TR",
    "uk": "uk-UA", "ur": "ur-PK", "vi": "vi-VN", "yo": "yo-NG", "zh": "zh-CN",
}  # fmt: skip
_COMPLEX = frozenset({"bn", "gu", "hi", "ml", "mr", "ne", "pa", "si", "ta", "te", "th", "km", "my"})
_EAST = frozenset({"ja", "ko", "yue", "zh"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Tongue:
    """The three languages a run of Word has, one for each group of scripts, and two fonts."""

    latin: str
    east: str
    complex: str
    east_font: str = "Microsoft YaHei"
    complex_font: str = "Arial"


def tongue_of(language: str) -> Tongue:
    """The words of a letter in this language; Latin letters in a letter of another script count as
    British English."""
    tag = _REGIONS.get(language, language)
    if runs_right_to_left(language):
        return Tongue(latin="en-GB", east="zh-CN", complex=tag)
    if primary(language) in _COMPLEX:
        return Tongue(latin="en-GB", east="zh-CN", complex=tag, complex_font="Nirmala UI")
    if primary(language) in _EAST:
        return Tongue(latin="en-GB", east=tag, complex="ar-SA")
    return Tongue(latin=tag, east="zh-CN", complex="ar-SA")
