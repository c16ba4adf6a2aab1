"""Whether a letter is about things said of people at all."""

from evenhand.core.identify import tone
from evenhand.core.identify.keeping import kept
from evenhand.core.identify.page import Page
from evenhand.core.identify.vocabulary import base_of, words_of

OF_WHAT_IS_SAID = frozenset(
    base_of(word)
    for word in (
        "abuse", "abusive", "account", "accused", "aimed", "allegation", "angry", "apologise", "apology",
        "app", "ashamed", "aspersion", "blame", "blamed", "blog", "cartoon", "chat", "claim", "comment",
        "complaint", "criticise", "criticism", "cruel", "curse", "cyberbullying", "defame", "delete",
        "deny", "deserve", "facebook", "false", "feed", "film", "footage", "gossip", "harass", "hateful",
        "hound", "hurt", "hurtful", "incident", "insinuate", "instagram", "insult", "internet", "joke",
        "laughed", "leaflet", "libel", "lie", "lies", "meme", "mischief", "mock", "nasty", "nickname",
        "online", "page", "petition", "photographed", "phrase", "post", "posted", "pun", "regret",
        "remark", "repeat", "review", "ridicule", "rumour", "sarcasm", "screenshot", "share", "slander",
        "slur", "snapchat", "sneer", "snide", "social", "speculate", "spite", "spiteful", "sticker",
        "story", "tale", "taunt", "tears", "thread", "threat", "tiktok", "troll", "truth", "twitter",
        "unfair", "unfounded", "unhappy", "unjust", "unkind", "untrue", "upset", "video", "vile", "viral",
        "whatsapp", "wicked", "written", "wrong", "wrote",
    )
)  # fmt: skip
NONE, ONCE, OFTEN = "letter ^none", "letter ^once", "letter ^often"


@kept
def subject_of(page: Page) -> str:
    """A sign for how much a letter speaks of what people say: in no word, in one or two, in more."""
    many = sum(word.base in OF_WHAT_IS_SAID for word in words_of(page.shadow.text))
    if not many:
        return NONE
    return ONCE if many < 3 else OFTEN


@kept
def tells_of_trouble(page: Page) -> bool:
    """Whether a letter speaks again and again of what is said, or at all of a quarrel, a hurt, an apology."""
    text = page.shadow.text
    return subject_of(page) == OFTEN or tone.tells_of_something(text) or tone.is_of_a_quarrel(text)
