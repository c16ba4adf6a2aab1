"""Whether a letter is about things said of people at all."""

from evenhand.core.identify.keeping import kept
from evenhand.core.identify.page import Page
from evenhand.core.identify.vocabulary import base_of, words_of

OF_WHAT_IS_SAID = frozenset(
    base_of(word)
    for word in (
        "abuse", "abusive", "accused", "account", "allegation", "app", "blog", "chat", "claim", "comment",
        "complaint", "criticise", "criticism", "curse", "cyberbullying", "defame", "facebook", "feed",
        "film", "footage", "gossip", "hurtful", "incident", "instagram", "insult", "internet", "libel",
        "mock", "nasty", "online", "page", "petition", "post", "posted", "remark", "review", "rumour",
        "screenshot", "share", "slander", "snapchat", "social", "story", "thread", "threat", "tiktok",
        "troll", "twitter", "unkind", "untrue", "upset", "video", "viral", "whatsapp", "wrote", "written",
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
