"""Give everybody of a case another name, of the table of invented people, all through the record."""

import json
import re
from collections.abc import Mapping, Sequence
from random import Random
from typing import Any

Row = dict[str, Any]

# title, first name, surname; pet names; spellings; inflected; other scripts. All are invented.
_TABLE = """
Mrs;Katarzyna;Wiśniewska;Kasia,Kaśka;Wisniewska,Vishnevska;Katarzynie Wiśniewskiej;Катажина Вишневска
Mr;Przemysław;Dąbrowski;Przemek;Dombrowski;Dąbrowskiego,Dąbrowskiemu;
Ms;Oluwaseun;Adebayo-Cole;Seun;;;
Mr;Babatunde;Ogunleye;Tunde;;;
Mrs;Xiaoling;Zheng;;;;
Mr;Jun;Ouyang;;;;
Mrs;Harpreet;Dhillon;Preet,Harps;;;ਹਰਪ੍ਰੀਤ
Mr;Gurdeep;Sandhu;;;;ਗੁਰਦੀਪ
Mr;Mohammed;Al-Rashid;Mo;Muhammad Al-Rashid,Mohamed Al Rashid,Mohammad Alrashid;;محمد
Mrs;Yasmin;El-Masri;;Yasmeen El-Masri,Jasmin El Masri;;ياسمين
Mrs;Aoife;O'Sullivan;;;;
Mr;Ruairí;Ó Briain;;Rory O'Brien;;
Miss;Siân;ap Gwilym;;Sian ap Gwilym;;
Mr;Gruffydd;Llywelyn;Gruff;;;
Ms;Clementine;Ashworth-Pryce;Clemmie,Clem;;;
Mr;Jolyon;Fenwick-Hart;;;;
Mrs;Marieke;van der Berg;;;;
Mr;Luca;D'Angelo;;;;
Mrs;Hope;Winter;;;;
Mr;Will;Banks;;;;
Miss;Grace;Field;;;;
Mr;Mark;Day;;;;
Ms;Joy;Park;;;;
Mrs;Rose;Hall;;;;
Mr;Frank;Church;;;;
Mrs;April;Friend;;;;
Mr;Grant;Page;;;;
Mrs;Faith;Long;;;;
Mr;Miles;Little;;;;
Ms;Summer;Reading;;;;
Mr;Christian;Young;;;;
Mrs;Olena;Shevchenko;Lena;Szewczenko,Elena Shevchenko;;Олена Шевченко
Mr;Dmitri;Volkov;Dima;Dmitry Volkov,Dmitriy Wolkow;Volkova,Volkovu;Дмитрий Волков
Mrs;Eleni;Papadopoulou;Elenitsa;;;Ελένη Παπαδοπούλου
Mr;Stefan;Georgiou;;;;Στέφαν Γεωργίου
Mrs;Đurđica;Kovačević;;Djurdjica Kovacevic;;
Mr;Zdeněk;Dvořák;;Zdenek Dvorak;Dvořáka,Dvořákovi;
Mrs;Ayşe;Yıldız;;Ayshe Yildiz,Aishe Yildiz;;
Mr;Tariq;Chaudhry;;Tarik Choudhury,Tariq Chowdhury;;طارق
Mrs;Shabnam;Qureshi;;Shabnam Kureshi;;
Mr;Abdirahman;Warsame;Abdi;Abdulrahman Warsame;;
Mrs;Nguyễn;Thảo;;Nguyen Thao;;
Mr;Aneurin;Rees;Nye;;;
Mrs;Jacqueline;Thistlethwaite;Jackie,Jacqui;;;
Mr;Anthony;Featherstonehaugh;Tony;;;
Ms;Elizabeth;Saint-Clair;Liz,Beth,Lizzie;;;
Mr;Jonathan;MacGillivray;Jonny,Jon;;;
Mrs;Margaret;Oyelaran;Maggie,Peggy;;;
Mr;Tobias;Lindqvist-Holm;Toby;;;
Mrs;Inês;da Silva;;Ines da Silva;;
Mr;João;Monteiro;;Joao Monteiro;;
Mrs;Saoirse;Ní Dhomhnaill;;;;
Mr;Kwame;Asante;;;;
Ms;Temitope;Akinwande;Temi,Tope;;;
Mrs;Ruth;Goldberg;;;;
Mr;Moshe;Rosenbaum;;;;משה
Mrs;Anahit;Petrosyan;;;;
Mr;Søren;Bjørnsen;;Soren Bjornsen;;
Mrs;Zoë;Müller;;Zoe Mueller,Zoe Muller;;
Mr;Ravi;Ramanathan;;;;
Ms;Jo;Ng;;;;
Mr;Ian;Lee;;;;
Mrs;Bo;Li;;;;
Mr;Noel;Bell;;;;
Mrs;Robin;Frost;;;;
Mr;Dean;Read;;;;
"""
PEOPLE: tuple[Row, ...] = tuple(
    {
        "title": title,
        "name": f"{first} {last}",
        "pets": [one for one in pets.split(",") if one],
        "spellings": [one for one in spellings.split(",") if one],
        "inflected": [one for one in inflected.split(",") if one],
        "scripts": [one for one in scripts.split(",") if one],
    }
    for title, first, last, pets, spellings, inflected, scripts in (
        line.split(";") for line in _TABLE.strip().split("\n")
    )
)
NAMED = ("name", "known_as", "formerly", "title", "handles", "email")


def renamed(row: Row, *, by: Random, people: Sequence[Row] = PEOPLE) -> Row:
    """The same case with other people in it; whoever shared a surname shares the new one.

    The letter stays as it is: only a letter that names nobody may be used.
    """
    case = json.loads(json.dumps(row["case"]))
    others = by.sample(list(people), k=len(case["people"]))
    swaps: dict[str, str] = {}
    surnames: dict[str, str] = {}
    for person, other in zip(case["people"], others, strict=True):
        first, last = other["name"].split(" ", 1)
        old = person["name"].split(" ")
        last = surnames.setdefault(old[-1], last)
        swaps |= {person["name"]: f"{first} {last}", old[0]: first, old[-1]: last}
        for key in NAMED:
            person.pop(key, None)
        person |= {key: other[key] for key in ("title", "pets")} | {"name": f"{first} {last}"}
        if last == other["name"].split(" ", 1)[1]:
            person |= {key: other[key] for key in ("spellings", "inflected", "scripts")}
    for post in (*case["posts"], *case["facts"]):
        post["text"] = _swapped(post["text"], swaps)
    return {**row, "case": case}


def _swapped(text: str, swaps: Mapping[str, str]) -> str:
    names = "|".join(re.escape(one) for one in sorted(swaps, key=len, reverse=True))
    return re.sub(rf"\b(?:{names})\b", lambda match: swaps[match.group()], text) if names else text


def names_nobody(row: Row) -> bool:
    """Whether a letter has no word of anybody's name in it, in whatever case."""
    words = {word.lower() for word in re.findall(r"[^\W\d_]+", row["letter"])}
    named = {
        word.lower()
        for person in row["case"]["people"]
        for name in (person["name"], str(person.get("known_as", "")), str(person.get("formerly", "")))
        for word in re.findall(r"[^\W\d_]{2,}", name)
    }
    return not words & named
