"""Nouns for people: which side of the school they are on, one by one and many at once."""

PARENT, PUPIL, FAMILY, STAFF, GOVERNOR, ANYBODY = "parent", "pupil", "family", "staff", "governor", "anybody"

ONE: dict[str, tuple[str, ...]] = {
    PARENT: (
        "parent", "mother", "mum", "mummy", "mom", "father", "dad", "daddy", "carer", "guardian",
        "grandparent", "gran", "nan", "nana", "nanna", "granny", "grandma", "grandmother", "grandfather",
        "grandad", "granddad", "grandpa", "mammy", "mam", "nain", "taid", "granda", "da", "stepmother",
        "stepfather", "stepdad", "stepmum", "step-mum",
        "step-dad", "aunt", "auntie", "uncle", "foster carer", "foster mother", "foster father",
        "foster mum",
        "foster dad", "wife", "husband", "partner", "widow", "widower", "childminder", "parent volunteer",
        "mother of two", "mother of three", "father of two", "father of three", "single mother",
        "single mum",
        "single father", "single dad", "single parent", "lone parent",
    ),
    PUPIL: (
        "child", "pupil", "student", "boy", "girl", "lad", "lass", "daughter", "son", "youngster",
        "toddler",
        "baby", "brother", "sister", "sibling", "twin", "pair of twins", "set of twins", "young man",
        "young woman", "young person",
        "young lady", "teenager", "learner", "infant", "friend", "bairn", "kid", "classmate",
        "sixth former",
        "schoolboy", "schoolgirl", "boarder", "two-year-old", "three-year-old", "four-year-old",
        "five-year-old", "six-year-old", "seven-year-old", "eight-year-old", "nine-year-old",
        "ten-year-old",
        "eleven-year-old", "fourteen-year-old", "fifteen-year-old", "sixteen-year-old", "grandson",
        "granddaughter", "grandchild", "footballer", "player", "goalkeeper", "speaker", "little one",
        "captain", "prefect", "scholar", "head girl", "head boy",
        "wee one", "tot", "young one", "wean", "lassie", "laddie", "niece", "nephew",
        "drummer", "piper", "dancer", "swimmer", "netballer", "cricketer", "gymnast", "cadet", "chorister",
    ),
    FAMILY: ("family", "household", "couple"),
    STAFF: (
        "member of staff", "member of our staff", "member of the staff", "staff member",
        "member of our team",
        "member of the team", "member of my staff", "member of my team", "colleague", "teacher",
        "assistant", "employee", "coach", "tutor", "governor",
        "supervisor", "driver", "technician", "instructor", "nurse", "apprentice", "practitioner",
        "member of our support staff", "member of the support staff", "midday supervisor", "headteacher",
    ),
    ANYBODY: (
        "person", "man", "woman", "lady", "gentleman", "individual", "volunteer", "someone", "somebody",
        "adult", "neighbour", "resident", "helper", "relative", "member", "author", "writer", "sender",
        "poster", "culprit", "candidate",
    ),
}  # fmt: skip

IRREGULAR = {
    "child": "children", "family": "families", "person": "people", "man": "men", "woman": "women",
    "lady": "ladies", "wife": "wives", "baby": "babies", "gentleman": "gentlemen", "lass": "lasses",
    "coach": "coaches", "auntie": "aunties", "granny": "grannies", "young man": "young men",
    "young woman": "young women", "young person": "young people", "young lady": "young ladies",
    "member of staff": "members of staff", "member of our staff": "members of our staff",
    "pair of twins": "pairs of twins", "set of twins": "sets of twins", "bus driver": "bus drivers",
    "somebody": "", "someone": "", "grandchild": "grandchildren",
    "mother of two": "", "mother of three": "", "father of two": "", "father of three": "",
    "household": "households", "nanny": "nannies", "mummy": "mummies", "daddy": "daddies",
}  # fmt: skip

MANY_ONLY = {PUPIL: ("twins", "triplets", "siblings"), STAFF: ("staff",), ANYBODY: ("folk", "everyone",
"everybody", "anyone", "anybody")}  # fmt: skip

SINGLES = frozenset(
    ("a", "an", "the", "this", "that", "one", "another", "same", "particular", "certain", "our", "own")
)
OWNERS = frozenset(("my", "your", "our", "his", "her", "their", "whose", "its", "the"))
COMPARED = frozenset(
    (
        "younger", "youngest", "older", "oldest", "elder", "eldest", "newer", "newest", "taller",
        "shorter", "quieter",
        "quietest", "latter", "former", "second", "third", "first", "last", "other", "busier", "senior",
        "junior",
        "gentlest", "kindest", "longer-serving", "best",
    )
)  # fmt: skip
"""Before "of our" these pick one out: the younger of our apprentices."""
ITS_OWN = frozenset(("his", "her", "their", "whose", "its"))
GENERAL = frozenset(
    (
        "every",
        "any",
        "each",
        "no",
        "all",
        "your",
        "either",
        "whichever",
        "whatever",
        "my",
        "if",
        "neither",
        "nobody",
    )
)
MANY = frozenset(
    (
        "some",
        "many",
        "most",
        "several",
        "few",
        "those",
        "these",
        "various",
        "numerous",
        "more",
        "fellow",
    )
)
COUNTS = {
    "two": 2, "both": 2, "either": 2, "neither": 2,
    "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50,
    "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90, "hundred": 100, "dozen": 12,
}  # fmt: skip
STOPS_A_PHRASE = frozenset(
    (
        "of", "in", "at", "on", "for", "with", "by", "from", "to", "about", "against", "and", "or", "but",
        "who", "that", "which", "is", "was", "are", "were", "has", "had", "have", "be", "been", "as",
        "than",
        "will", "may", "said", "says", "told", "we", "i", "you", "he", "she", "they", "it", "when", "not",
    )
)  # fmt: skip
OF_EACH = frozenset(("every", "each", "any", "not"))
BEFORE_ANYONE = frozenset(("of", "as", "like", "than", "for", "to", "no"))
PERHAPS = frozenset(("if", "whenever", "unless", "what", "whatever", "how", "should", "once", "whichever"))
WHEN = frozenset(("when", "where"))
OCCASIONS = frozenset(
    ("occasions", "times", "days", "moments", "cases", "situations", "instances", "reasons", "circumstances")
)
ASKED_BEFORE = frozenset(
    ("out", "know", "knows", "knew", "ask", "asks", "asked", "about", "of", "see", "guess", "wonder", "tell")
)
HAVING = frozenset(("has", "have", "had", "with", "having"))
HAS_DONE = ("been", "had", "has")
NUMBERED = frozenset(
    (
        "year",
        "yr",
        "years",
        "stage",
        "primary",
        "grade",
        "form",
        "route",
        "section",
        "unit",
        "level",
        "class",
        "room",
        "key",
    )
)
DEFINITE = frozenset(("the", "our", "those", "these", "his", "her", "their"))
BODIES = frozenset(
    (
        "forum", "council", "association", "evening", "evenings", "portal", "app", "voice", "room", "centre",
        "support", "protection", "benefit", "workshop", "survey", "noticeboard", "link", "mail", "handbook",
        "questionnaire", "consultation", "court", "courts", "doctor", "solicitor", "network",
        "committee", "panel", "hub", "services", "union", "officers", "librarians", "ambassadors", "helpers",
        "leaders", "editors", "reporters", "journalists", "volunteers", "representatives", "reps", "mentors",
        "numbers", "premium", "records", "data", "welfare", "benefits", "allowance", "bursary", "loan",
        "planner", "experience", "newspaper", "magazine", "choir", "orchestra", "band", "artists",
        "contract", "agreement", "charter",
    )
)  # fmt: skip
