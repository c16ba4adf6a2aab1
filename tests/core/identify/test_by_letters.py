"""Names in other scripts read letter by letter, in characters, and those of a record in such a script."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from naming_cases import found, person

from evenhand.core.identify.by_letters import read_by_letters
from evenhand.core.identify.clues.misspelt import CLUE as MISSPELT
from evenhand.core.identify.clues.names import CLUE as NAMES
from evenhand.core.identify.clues.scripts import CLUE
from evenhand.core.identify.shadow import heard_otherwise, plain
from evenhand.core.identify.tables import pinyin

IN_SCRIPT = (
    ("Aisha Farouk", "عائشة"),
    ("Huda Farouk", "هدى"),
    ("Shazia Akhtar", "شازیہ"),
    ("Bilal Chaudhry", "چوہدری"),
    ("Ayesha Khatun", "আয়েশা"),
    ("Sumaiya Chowdhury", "সুমাইয়া"),
    ("Jaswinder Dhillon", "ਢਿੱਲੋਂ"),
    ("Manjit Sidhu", "ਸਿੱਧੂ"),
    ("Meera Iyer", "मीरा"),
    ("Uma Nair", "उमा"),
    ("Jignesh Patel", "જીજ્ઞેશ"),
    ("Lakshmi Rajan", "லட்சுமி"),
    ("Karthik Selvam", "கார்த்திக்"),
    ("Anandhi Ramasubramanian", "ராமசுப்ரமணியன்"),
    ("Somchai Srisuk", "คุณสมชาย"),
    ("Nattaya Suwan", "ณัฐยา"),
    ("Zhang Wei", "张伟"),
    ("Wing-Yan Cheung", "張詠欣"),
    ("Chen Meiling", "陈美玲"),
    ("Chen Meiling", "陈老师"),
)
RECORDED = (
    ("فاطمة فاروق", "Fatima", CLUE),
    ("عائشہ ملک", "Ayesha", CLUE),
    ("ਹਰਪ੍ਰੀਤ ਗਿੱਲ", "Harpreet", CLUE),
    ("प्रिया शर्मा", "Sharma", CLUE),
    ("சுரேஷ் முருகன்", "Murugan", CLUE),
    ("สมชาย ศรีสุข", "Somchai", CLUE),
    ("张伟", "Zhang Wei", CLUE),
    ("王秀英", "Xiuying Wang", CLUE),
    ("王秀英", "Ms Wong", CLUE),
    ("Георги Димитров", "Georgi Dimitrov", NAMES),
    ("Христо Стоянов", "Hristo", NAMES),
)


@pytest.mark.parametrize(
    "text",
    [
        "नमस्ते, आप सब का स्वागत है।",
        "رمضان كريم، أهلا وسهلا",
        "ਸਤ ਸ੍ਰੀ ਅਕਾਲ",
        "வணக்கம்",
        "সবাইকে ধন্যবাদ",
        "ยินดีต้อนรับ",
        "新年快乐，欢迎大家。",
        "ਜੀ! जी! भाई!",
        "Wei ordered tea, and the Wang put it on the table.",
    ],
)
def test_greetings_in_other_scripts_name_nobody(text: str) -> None:
    for name in (
        "Aisha Farouk",
        "Meera Iyer",
        "Uma Nair",
        "Zhang Wei",
        "Somchai Srisuk",
        "王秀英",
        "प्रिया शर्मा",
    ):
        assert found(CLUE, text, person(name)) == []


@pytest.mark.parametrize(("name", "written"), IN_SCRIPT)
def test_a_name_is_read_letter_by_letter(name: str, written: str) -> None:
    assert found(CLUE, f"Whoever wrote about {written} was unkind.", person(name)) == [plain(written)]


@pytest.mark.parametrize(("name", "written", "clue"), RECORDED)
def test_a_record_in_another_script_is_met_in_english(name: str, written: str, clue: object) -> None:
    who = person(name, title="Ms")
    assert written in found(clue, f"Whoever wrote about {written} was unkind.", who)  # type: ignore[arg-type]


@given(
    st.text(alphabet=[chr(one) for one in (*range(0x620, 0x64B), *range(0x904, 0x94D), *range(0xE01, 0xE45))])
)
def test_every_word_of_such_letters_is_read(word: str) -> None:
    read = read_by_letters(word)
    assert read is None or not read.fits("x")


def test_latin_names_are_heard_in_one_way() -> None:
    assert heard_otherwise("Georgi") == heard_otherwise("Zoë") == heard_otherwise("Олена") == ()
    assert heard_otherwise("Христо Щерев") == ("Khristo Shcherev", "Hristo Shterev")


def test_every_character_has_a_spelling() -> None:
    tables = pinyin.spelt()
    assert all(way.isalpha() and way.isascii() for table in tables for ways in table.values() for way in ways)


IRISH = (
    ("Máire Ó Dochartaigh", "Mrs O'Doherty"),
    ("Séamus Ó Dochartaigh", "James Doherty"),
    ("Aoife Nic Dhonncha", "Mrs McDonagh"),
    ("Una O'Brien", "Úna Ní Bhriain"),
    ("Ruairí Breathnach", "Mrs Walsh"),
    ("Dónal O'Doherty", "Mrs Ó Dochartaigh"),
    ("Paul Gallagher", "Pól Ó Gallchóir"),
    ("Anne Byrne", "Áine Ní Bhroin"),
)


@pytest.mark.parametrize(("name", "written"), IRISH)
def test_an_irish_surname_is_known_by_its_english_one(name: str, written: str) -> None:
    text = f"Please stop shouting at {written} by the gate."
    words = {
        word
        for clue in (NAMES, MISSPELT)
        for one in found(clue, text, person(name, title="Mrs"))
        for word in one.split()
    }
    assert plain(written).split()[-1] in words


@pytest.mark.parametrize(
    "text", ["Walsh won the cup again.", "Please thank Peter Walsh.", "Doherty Park is shut."]
)
def test_an_english_surname_alone_is_another_family(text: str) -> None:
    for name in ("Ruairí Breathnach", "Séamus Ó Dochartaigh"):
        assert found(MISSPELT, text, person(name)) == found(NAMES, text, person(name)) == []
