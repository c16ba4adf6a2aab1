"""Whether a sentence tells what somebody of the trouble bears, does about it, or should be spared.

Such a sentence is of nobody's ordinary work, also where its verb looks ahead or offers something: "will not
be pressing charges", "please be kind to our caretaker".
"""

import re

from evenhand.core.identify.patterns import Cued, Pattern

SPARED = Cued(
    r"\b(?:be (?:kind|kinder|gentle|patient|fair) (?:to|with)|go (?:gently|easy) (?:on|with)|lay off"
    r"|(?:stop|quit|no more) \w+ing(?: (?:up|at|on|after|to|about|off))?|stop (?:tagging|hounding"
    r"|following|filming|naming|asking|pestering|blaming|mocking|judging)"
    r"|stand(?:ing|s)? (?:with|by|behind)|sid(?:e|ed|ing) with|sides (?:for|against|with)(?: or against)?"
    r"|(?:confidence|trust|faith) in|for the sake of|out of (?:respect|kindness|fairness) (?:for|to)|love to"
    r"|kind words (?:to|for)|meme of|parody of|grudge [^.;:!?]{0,20}against"
    r"|(?:nastiness|hostility|anger|ill feeling) (?:towards?|against|at)"
    r"|(?:insulted|threatened|mocked|hounded|abused|harassed)|sorry to|regret to|a case (?:for|against)"
    r"|(?:statement|speculation|gossip) (?:regarding|concerning)|what happened to"
    r"|(?:have|has|had) (?:also |now |since )?(?:spoken|talked) (?:at length )?(?:to|with)"
    r"|(?:long|good|frank|full) (?:talk|word|conversation) with|(?:[Ff]ollowing|[Aa]fter) a meeting with"
    r"|child of|(?:courtesy|kindness|respect|patience|consideration|understanding|compassion|decency"
    r"|civility|mercy"
    r"|fairness|sympathy|forgiveness) (?:to|for|towards?)|hold (?:it|this|that|anything|a grudge) against"
    r"|grudge some hold against|trust in|(?:page|account|group|thread) (?:was|is|had been) "
    r"(?:being )?(?:run|set up|started|made) by|let your (?:child|children) ask"
    r"|(?:hoped|expected|looked) for (?:better|more) (?:from|of)|expected (?:better|more) (?:from|of)"
    r"|(?:statement|apology|account of it) (?:from|by)|(?:forgiven?|pardoned?) by"
    r"|(?:flowers|cards?|wishes|messages|words)\b[^.;:!?]{0,30} for)\s$",
    re.IGNORECASE,
    ends=" to| with| on| up| at| after| about| off|ing| by| behind| for| against| in| of| toward| towards"
    "| regarding| concerning| from| ask|insulted|threatened|mocked|hounded|abused|harassed",
)
"""What stands before somebody who should be spared, is stood by, or was spoken with about it."""
LEFT, GIVEN = Pattern(r"\bleave\s$", re.IGNORECASE), Pattern(r"\bgive\s$", re.IGNORECASE)
ALONE = Pattern(r" (?:alone|be\b|in peace|out of (?:it|this))")
SPACE = Pattern(r" (?:some |a little |the )?(?:space|peace|privacy|room|break|time to)\b| a break\b")
OWN = Pattern(r"['’]s (?:children|family|side of|feelings|privacy|reputation|character)\b")
HAS = Cued(
    r",? (?:has|have|had) (?:now |since |also |not |never |hardly |barely |already )*"
    r"(?:been (?:suspended|cleared|moved|spoken to|dismissed|sacked|asked to (?:leave|stay)|through|hurt"
    r"|upset|shaken|subjected|interviewed|told)"
    r"|resigned|slept|apologised|accepted|deleted|withdrawn|borne|done nothing|nothing to hide"
    r"|stepped (?:down|back|aside|in)|decided not to|reported (?:the|this|it)"
    r"|closed (?:the|their|his|her) account"
    r"|taken (?:legal|it|this|time)|dealt with (?:the|this) (?:matter|incident|complaint)"
    r"|(?:my|our|the board's|the governors') (?:own )?(?:full|whole|complete|total|entire|unqualified"
    r"|deepest) (?:support|backing|confidence|trust|sympathy)"
    r"|the (?:full|whole|complete) (?:support|backing|confidence) of"
    r"|had a (?:rotten|dreadful|difficult|hard|horrible|awful)|asked (?:me|us) to (?:say|tell|pass on))\b",
    begins=" ha|, ha",
)
IS = Cued(
    r" (?:is|was|are) (?:not |now |still |also |very |deeply )*(?:stepping|taking legal|a human|resting"
    r"|recovering|back with us|off (?:work|sick)|innocent|upset|hurt|shaken|devastated|mortified|coping"
    r"|struggling|standing down|doing, and)\b",
    begins=" is| was| are",
)
WISHES = Cued(
    r" (?:hopes? to be back|may (?:not return|be feeling|never)|would (?:rather|prefer)"
    r"|would like to thank (?:all |every\w* |those )(?:\w+ )?who|wants? (?:you|it|everyone|everybody|people) "
    r"|will not (?:be (?:pressing|commenting|returning|answering|silenced)|comment|answer|return|respond)"
    r"|does not (?:deserve|wish)|did nothing|should (?:not )?have to|deserves?|went through|forgives?"
    r"|bears? no|for (?:staying|bearing|keeping) (?:so )?(?:calm|patient|quiet|dignified))\b",
    begins=" hope| may| would| want| will| does| did| should| deserve| went| forgive| bear| for",
)

BORE = Cued(
    r" (?:(?:has |had )?(?:bore|borne|endured|suffered|faced|weathered|shouldered|put up with|taken|took|met)"
    r" (?:it|this|that|them|all of it|all this|everything|the whole thing)(?: all)?"
    r" (?:with (?:\w+ ){0,2}(?:dignity|grace|patience|good humour|courage|composure|calm)|without|bravely"
    r"|well|in)"
    r"|up to (?:contempt|ridicule|scorn|mockery|hatred|public))\b",
    begins=" ha| bor| endured| suffered| faced| weathered| shouldered| put| ta| took| met| up",
)
"""How somebody bears it: "our caretaker bore it with dignity"; what they are held up to: "to contempt"."""
CAME_UPON_IT = Cued(
    r" (?:(?:has |had )?(?:read|saw|seen|came across|heard about|learned of|learnt of|found out about"
    r"|watched) (?:(?:it|them|this|that|every word|all of it) (?:on (?:his|her|the|a)|before (?:we|I|any)|"
    r""
    r"for (?:him|her)self|when|at home|online|from (?:a|the|his|her))"
    r"|(?:the|those) (?:posts?|messages?|thread|video|clip|page)\b)"
    r"|(?:learned|learnt|heard) (?:of|about) it\b)",
    begins=" ha| read| saw| seen| came| heard| learn| found| watched",
)
"""That somebody saw what was put about: "our lollipop man read it on his granddaughter's phone"."""


DEFENDED = Cued(
    r",? (?:(?:is|was|has been|has always been) (?:(?:as|so) \w+ (?:of|as|to|with|that)\b"
    r"|one of the (?:\w+est|most|best|few)"
    r"|the (?:\w+est|most \w+|best|last)\b|(?:a|an) (?:very |truly |thoroughly )?(?:good|kind|decent"
    r"|gentle|loyal|patient"
    r"|honest|careful|conscientious|dedicated|devoted|hard-?working|fine|human|caring|private|modest"
    r"|honourable"
    r"|lovely|wonderful|proud|shy)\b|devoted|loved|liked|trusted|respected|dear|fond|proud|good at|worth)"
    r"|would (?:walk through|do anything|go to the ends?|give (?:you|anyone|anybody|the|his|her)|never"
    r"|not (?:hurt|harm))"
    r"|(?:could not|couldn't|cannot) (?:do more|care more|have done more)|loves? (?:your|our|the|every)"
    r"|cares? (?:about|for|deeply)|means (?:well|no harm)|has (?:given|earned|never|always|served"
    r"|done more|nothing but"
    r"|looked after|cared|known|taught|bandaged|fed|comforted)|knows (?:every|each|all)"
    r"|gives (?:up )?(?:his|her|their)"
    r"|works harder|puts (?:your|our|the) child)",
    begins=(
        " is| was| has| would| could| cannot| love| care| means| knows| gives| works| puts|, is"
        "|, was|, has|, would|, could|, cannot|, love|, care|, means|, knows|, gives|, works|, puts"
    ),
)
"""What is said in somebody's defence: "is as fond of the children as anybody", "would walk through fire"."""


def is_defended(after: str) -> bool:
    """Whether the words after somebody speak up for them."""
    return DEFENDED.match(after) is not None


def tells_of_a_plight(before: str, after: str) -> bool:
    """Whether the words before and after somebody do."""
    if LEFT.search(before):
        return ALONE.match(after) is not None
    if GIVEN.search(before):
        return SPACE.match(after) is not None
    return SPARED.search(before) is not None or any(
        one.match(after) for one in (OWN, HAS, IS, WISHES, BORE, CAME_UPON_IT)
    )
