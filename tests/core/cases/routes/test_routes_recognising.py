"""Platforms told from links and words; strangers stay strangers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from evenhand.core.cases.routes import Platform
from evenhand.core.cases.routes.recognising import HOSTS, platform_named, platform_of


@pytest.mark.parametrize(
    "link",
    [
        "",
        "not a link",
        "https://thornfield.example/news",
        "https://facebook.com.example.org/x",
        "https://notfacebook.com/x",
        "https://facebook.com@example.org/x",
        "https://example.org/?next=https://facebook.com/x",
        "https://example.org/#facebook.com",
        "https://example.org\\facebook.com",
        "https://www.google.com/search?q=thornfield",
        "https://ex.com/status/1",
        "javascript:alert(1)",
    ],
)
def test_what_is_no_platform_is_left_alone(link: str) -> None:
    assert platform_of(link) is None


@pytest.mark.parametrize(
    ("link", "platform"),
    [
        ("https://www.facebook.com/groups/town/posts/99", Platform.FACEBOOK),
        ("m.facebook.com/story.php?id=1", Platform.FACEBOOK),
        ("HTTPS://FB.WATCH/abc", Platform.FACEBOOK),
        ("https://www.instagram.com/p/abc/", Platform.INSTAGRAM),
        ("https://vm.tiktok.com/ZM1/", Platform.TIKTOK),
        ("https://www.tiktok.com/@somebody/video/1", Platform.TIKTOK),
        ("https://twitter.com/a/status/1", Platform.X),
        ("//x.com/a/status/1", Platform.X),
        ("https://www.snapchat.com/add/a", Platform.SNAPCHAT),
        ("https://chat.whatsapp.com/abc", Platform.WHATSAPP),
        ("https://youtu.be/abc?t=3", Platform.YOUTUBE),
        ("https://m.youtube.com/watch?v=1", Platform.YOUTUBE),
        ("https://www.google.co.uk/maps/place/Thornfield", Platform.GOOGLE_REVIEWS),
        ("https://maps.app.goo.gl/abc", Platform.GOOGLE_REVIEWS),
        ("https://g.page/r/abc/review", Platform.GOOGLE_REVIEWS),
        ("https://www.mumsnet.com/talk/x", Platform.MUMSNET),
        ("  https://old.reddit.com:443/r/town/  ", Platform.REDDIT),
        ("https://nextdoor.co.uk./p/abc", Platform.NEXTDOOR),
    ],
)
def test_a_platform_is_told_from_its_link(link: str, platform: Platform) -> None:
    assert platform_of(link) is platform


@pytest.mark.parametrize(
    ("site", "platform"),
    [
        ("Facebook", Platform.FACEBOOK),
        ("a Facebook group for the town", Platform.FACEBOOK),
        ("Insta story", Platform.INSTAGRAM),
        ("Twitter", Platform.X),
        ("Google review", Platform.GOOGLE_REVIEWS),
        ("the class WhatsApp", Platform.WHATSAPP),
        ("the town’s own forum", None),
        ("", None),
    ],
)
def test_a_platform_is_told_from_a_word(site: str, platform: Platform | None) -> None:
    assert platform_named(site) is platform


def test_every_platform_can_be_recognised() -> None:
    assert set(HOSTS.values()) == set(Platform)


@given(st.text(max_size=80))
def test_any_text_gets_an_answer(link: str) -> None:
    assert platform_of(link) in {None, *Platform}
    assert platform_named(link) in {None, *Platform}


@given(st.sampled_from(sorted(HOSTS)), st.from_regex(r"[a-z0-9]{1,8}", fullmatch=True))
def test_only_the_end_of_a_host_counts(host: str, label: str) -> None:
    assert platform_of(f"https://{label}.{host}/a") is HOSTS[host]
    assert platform_of(f"https://{host}.{label}-example.org/a") is None
