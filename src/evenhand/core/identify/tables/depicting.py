"""How one person is depicted: in a clause of their own, by what they are or have, by what was done to them,
and what is no depiction because it tells only of the quarrel.

Parts of regular expressions over letters in any case.
"""

WHO_OR_WHOSE = r"[\s,]*(?:who|whose|whom|for whom|to whom|with whom)\s+"
BY_WHAT_WAS_DONE = (
    r"[\s,]*(?:(?:now|recently|newly|once|already|lately)\s+)?(?:driven|brought|raised|born|adopted"
    r"|forced|made|left"
    r"|taken|given|placed|looked after|cared|known|kept|moved|torn|parted|separated|living|struggling"
    r"|suffering|waiting"
    r"|recovering|battling|coping|caring|expecting|missing|mourning|grieving|facing|in (?:temporary"
    r"|hospital|care|need"
    r"|hiding|debt|arrears)|with (?:no|an?|his|her|their|two|three|little|very))\b"
)
IS_OR_HAS = (
    r"[\s,]*(?:(?:concerned|involved|affected|in question|here|at the (?:heart|centre"
    r"|middle) of (?:it|this|all this))[\s,]+)?"
    r"(?:is|was|are|were|has|had|have|cannot|can't|can not|could not|couldn't|does not"
    r"|doesn't|do not|don't|did not|didn't|finds?|needs?|lives?|lost|works?|struggles?|suffers?"
    r"|relies|takes|wears|sleeps"
    r"|speaks?|came|comes|fled|depends|keeps|bruises|bleeds|goes|spends|gets|looks|cares|already"
    r"|will (?:soon|shortly|never))\b"
)
WHAT_ONE_IS_IN_OR_HAS = (
    r"\W*(?:he|she|they) (?:(?:is|are) (?:still |also |now |just |only )*(?:in|on|under|without|off|out of"
    r"|from|living|waiting|being)\b"
    r"|(?:has|have) (?:still |also |now |just )*(?:an?|no|nowhere|nothing|nobody|only|one|two|three|little"
    r"|few|lost|had to)\b"
    r"|(?:cannot|can't|needs?|lives?(?! among)|relies|rely|depends?|suffers?|struggles?|sleeps?|takes?"
    r"|wears?)\b)"
)
"""What is said of one of whom a letter has spoken, and holds now. What he or she was or did is said of
anybody: marked as well, it was wrong in nearly all letters."""
TELLS_OF_THE_QUARREL = (
    r"post(?:s|ed|ing)?|comment\w*|remark\w*|wrote|written|writing|sa(?:id|ys|ying)|told|tells?"
    r"|ask(?:s|ed|ing)?"
    r"|apologis\w+|sorry|complain\w*|shared?|sharing|forward\w*|delet\w+|remov\w+|taken (?:it |them "
    r"|her |his )?down"
    r"|withdr\w+|upset|hurt|distress\w*|offend\w*|abus\w+|insult\w*|threat\w*|target\w*|named|mocked"
    r"|blamed|accus\w+"
    r"|attacked|called|filmed|photograph\w*|recorded|spoke|spoken|met|meets?|agreed|offered|thank\w*"
    r"|help(?:ed|s|ing)?"
    r"|kindly|came (?:to|forward|in)|come (?:to|forward|in)|rang|saw|seen|heard|witness\w*|behaved"
    r"|acted|did the right"
    r"|replied|reply|answered|contact\w*|report\w*|raised|invited|joined (?:in|us for)|took part|won"
    r"|scored|ran|sang|played"
    r"|made to feel|unwelcome|feel\w*|felt|video|clip|picture|tears|lives? among|made (?:a"
    r"|the) (?:mistake|comment|complaint|remark)|forgiven|forgiv\w+|right to|entitled|concern\w*"
    r"|unhappy|cross|made fun of|laughed at|fun of|teas(?:ed|ing)|joked|made of stone|only human"
    r"|flesh and blood"
    r"|angry|happy|proud|welcome|glad|involved|responsible|to blame|at fault|support\w*|deserv\w+"
    r"|safe|wrong|nothing|confidence|excellent|professional\w*|valued|prayers|sympathy|dedicated|devoted"
    r"|respected"
    r"|(?:stood|served|worked|taught|cooked|cared|been (?:here|with us))\b[^.;!?]*\byears"
)
