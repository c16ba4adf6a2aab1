"""Words of school life that more than one recogniser needs."""

import re

SETTINGS = (
    r"(?:schools?|settings?|nurser(?:y|ies)|colleges?|academ(?:y|ies)|pre-?schools?|playgroups?|centres?"
    r"|clubs?|provisions?|organisations?|trusts?)"
)
LEADERS = (
    r"(?:executive head ?teacher|head ?teacher|head ?master|head ?mistress|head of school|head of "
    r"(?:centre|setting)"
    r"|nursery manager|setting (?:manager|leader)|centre manager|manager|principal|proprietor|owner|head)"
)
CHAIRS = (
    r"(?:chair(?:person|man|woman)? of (?:the )?(?:governors?|governing (?:body|board)|trustees|directors"
    r"|(?:management )?committee|the board)|chair(?:person|man|woman)?)"
)
SAFEGUARDERS = (
    r"(?:designated safeguarding lead|safeguarding lead"
    r"|designated (?:child protection|lead) (?:co-?ordinator|person)|dsl)"
)
DATA_LEADS = r"(?:data protection (?:officer|lead)|dpo)"
OFFICES = r"(?:(?:school )?business manager|office manager|(?:school )?(?:secretary|administrator)|bursar)"
DEPUTIES = r"(?:(?:deputy|assistant) (?:head ?teacher|head|manager|principal)|trustee|director|senior leader)"
ROLE = rf"(?:{SAFEGUARDERS}|{DATA_LEADS}|{OFFICES}|{DEPUTIES}|{CHAIRS}|{LEADERS})"
CHILD = r"(?:child|pupil|student|son|daughter|learner)"
PARENT = r"(?:parent|carer|guardian|recipient|addressee|surname|salutation)"
PARENTS = r"(?:parents?|carers?|guardians?|parent\(s\)|carer\(s\)|famil(?:y|ies))"

IS_SETTING = re.compile(rf"{SETTINGS}\Z", re.IGNORECASE)
IS_LEADER = re.compile(rf"{LEADERS}\Z", re.IGNORECASE)
IS_CHAIR = re.compile(rf"{CHAIRS}\Z", re.IGNORECASE)
IS_SAFEGUARDER = re.compile(rf"{SAFEGUARDERS}\Z", re.IGNORECASE)
IS_ROLE = re.compile(rf"{ROLE}\Z", re.IGNORECASE)
IS_PARENT = re.compile(rf"{PARENTS}\Z", re.IGNORECASE)
HAS_ROLE = re.compile(rf"\b{ROLE}\b", re.IGNORECASE)

LOADED = (
    "abusive|aggressive|appalling|bullying|defamatory|derogatory|disgraceful|disgusting|disrespectful|false|hateful"
    "|harassing|hostile|hurtful|inappropriate|insulting|intimidating|libellous|malicious|menacing|nasty|obscene"
    "|offensive|outrageous|rude|shameful|slanderous|threatening|unacceptable|unfounded|unkind|unpleasant|untrue"
    "|unwarranted|upsetting|vexatious|vicious|vile|violent"
)
EXAMPLE = re.compile(
    r"\b(?:e\.?\s?g\.?|for (?:example|instance)|such as|i\.?e\.?)(?![\w])[,:]?\s*", re.IGNORECASE
)

PRONOUNS = frozenset(
    {"he", "she", "him", "her", "his", "hers", "they", "them", "their", "himself", "herself"}
)
RELATIVES = frozenset({"son", "daughter", "sons", "daughters", "son's", "daughter's", "son’s", "daughter’s"})
ONE_OF_TWO = PRONOUNS | RELATIVES
