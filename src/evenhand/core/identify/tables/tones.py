"""How a sentence speaks: of what happened, whom to turn to, what is coming, or what is always so."""

HAPPENED = (
    r"sent to Coventry|"
    r"(?:I|we) have (?:all )?read (?:that|what|things|of|how)|talking about|asked (?:[\w]+ ){1,4}to look "
    r"(?:at|into) how|"
    r"comment\w*|remark\w*|post(?:s|ed|ing)?|messag\w+|msgs?|said|saying|written|wrote|writ(?:es|ing)|complain\w*"
    r"|critici\w+|abus\w+|unkind\w*|unpleasant\w*|rude\w*|hurt\w*|upset\w*|angry|anger|cross|distress\w*"
    r"|insult\w*|named|naming|accus\w+|alleg\w+|rumou?r\w*|gossip\w*|blam\w+|screenshot\w*|online|"
    r"social media"
    r"|facebook|whatsapp|tiktok|instagram|snapchat|aimed|target\w*|attack\w*|threat\w*|bull(?:y|ied|ying)"
    r"|mock\w*|a?sham(?:e|ed|ing)|sorry|apolog\w+|mistake\w*|incident|disput\w+|withdr\w+|removed"
    r"|taken down"
    r"|deleted?|deserve\w*|sympathy|unfair\w*|disappoint\w*|speculat\w+|happened|involved|let down"
    r"|unhappy|claim\w*|suggest(?:ed|ion|ions)|video\w*|photo\w*|pictures?|rant|row|falling out|"
    r"fell out|quarrel"
    r"|swor\w+|shout\w*|humiliat\w+|embarrass\w*|offen\w+|defam\w+|libel\w*|harass\w*|troll\w*|spread\w*"
    r"|shared|sharing|circulat\w+|forward\w*|called|described|wrong\w*|talk of|discuss\w*|guess\w*|question"
    r"|worried|concern(?:s|ed)?|blog\w*|tweet\w*|petition|names|nasty|cruel\w*|untrue|lies|"
    r"lie|false\w*"
    r"|whisper\w*|jok(?:e|es|ed|ing)|ridicul\w+|laugh\w*|sneer\w*|tease\w*|film(?:ed|ing)|record(?:ed|"
    r"ing)|nobody's business|in mind|author|writer|private|privacy|caught between|talk about|"
    r"leav(?:e|ing) (?:\w+ ){1,3}alone|business of|subject|thread|chat|hearsay|jostl\w+|"
    r"slur\w*|insinuat\w+|"
    r"unfounded|innuendo|stood up|brave|kindness|gentle|wish\w* well|credit|unwelcome|grateful|pitched|"
    r"judg\w+|hounded|singled|pointed|made to feel|been through|stood by|stand(?:s|ing)? by|support(?:ed|"
    r"ing)?|in tears|tears|wept|weep\w*|cried|crying|cry|resign\w*|shaken|frighten\w*|scared"
    r"|terrif\w+|stress\w*|off sick"
    r"|signed off|went home|sent home|tormented|taunt\w*|jeer\w*|heckl\w*|pester\w*|hound\w*|vilif\w+"
    r"|demonis\w+"
    r"|ignored|shunned|avoided|cold-?shouldered|(?:a|the) reviews?|tak(?:e|en|ing) it out on|go easy on"
    r"|caught up|drawn in|dragged in|fallen out"
    r"|heart-?broken|at the centre"
    r"|at the heart|came forward|rang me|told (?:me|us)|lost (?:his|her|their) temper|tempers?|racist"
    r"|sexist|vile|venom\w*|alarmed|no longer (?:works?|teach\w*|with us|employed)"
    r"|will not be (?:returning|coming back|back)"
)
PAST = (
    r"was|were|had|became|ran|hid|cried|wept|fled|began|chose|drove|grew|held|paid|sat|stole|swore|"
    r"thought|wore|shut|read|wrote|fell|hit|threw|won|brought|caught|sent|has been|have been|has "
    r"since|has asked|has apologised|did|didn't|wasn't|weren't|told|asked"
    r"|felt|came|went|took|made|gave|got|left|lost|found|saw|heard|spoke|kept|broke|stood|rang|met"
    r"|has (?:now |also |already |not |never |rightly |kindly )?(?!an?\b|the\b|no\b|our\b|some\b|"
    r"to\b|copies\b)\w+(?:ed|en|wn|ne|id|t)"
    r"|have (?:now |also |already |just )?(?:spoken|met|apologised|asked|written|said|thanked|told|"
    r"seen|heard|had)"
    r"|\w{3,}ed"
)
TURN_TO = (
    r"contact|speak(?: first)? (?:to|with)|talk(?: it over)?(?: first)? (?:to|with)|ask(?: for)?|"
    r"see|ring|call|phone|e-?mail"
    r"|(?:in )?writ(?:e|ing)(?: directly| first)? to|put \w+(?: \w+){0,4} to|take (?:it|them|this|that) (?:up with|to)"
    r"|(?:appeal|complain|apply|escalate \w+|refer \w+|copied|copy|complaints?) to|tell|report (?:it |them |this |any \w+ )?to|reach|go to|come to|through|via"
    r"|in touch with|message|bring (?:it|them|this|any \w+) to|address(?:ed)? to|send \w+ to"
    r"|hand \w+ to|let"
    r"|appointment with|meet(?:ing)? with|copy to|collect \w+ from|from|return \w+ to|raise (?:it|"
    r"them|this) with"
    r"|pop in (?:to see|and see)|know|a word with|turn to|approach|discuss(?: \w+)? with|thank(?:s|"
    r" you)?(?: also)?(?: to)?|well done(?: to)?|welcome(?: to)?|congratulations(?: to)?|farewell "
    r"to|goodbye to"
)
OFFERS = (
    r"(?:,[^,.]{1,40},)?\s*(?:\([^)]{1,40}\)\s*)?(?:on \w+ \w+ |at \w+ |each \w+ |here )?"
    r"(?:holds|runs|is (?:always |usually |also |often |there |here |on |in |happy|glad|available|"
    r"free|the (?:best|first|right|person))"
    r"|are (?:always |happy|glad|available|here|there|on )|can|could|will|would|has (?:a |an |the "
    r"|copies|more|details|spare|some|forms)"
    r"|have (?:a |the |copies|more|details)|keeps?|knows|needs|offers|meets?|looks|leads|opens|sees|teaches"
    r"|may be|should be|or the|or your|or me|or another|who will|'s (?:drop-in|door|office|list|"
    r"room|table|desk))"
)
ALWAYS = (
    r"^\W*(?:every|any|all|no|each|most|many|some(?! of you (?:have|asked|ask|wrote|rang|will have|may have))|if|when|whenever|whether|where|whatever|whoever|"
    r"should|please"
    r"|anyone|anybody|everyone|everybody|nobody|children|pupils|parents|families)\b"
)
MAY_BE = (
    r"\b(?:may|might|can|should(?! (?:also |first )?like to\b)|must|shall|need(?:s)? (?:to|us|our)|is entitled|are entitled|often"
    r"|sometimes|"
    r"usually|always|at all times)\b"
)
DATED_AHEAD = (
    r"\b(?:will be|is on|are on|due|starts? (?:on|at|in)|meets?|begins|takes place|resumes|on \w+day "
    r"\d|at \d{1,2}[.:]?\d{0,2} ?(?:am|pm))\b"
)
NOTICE = (
    r"\b(?:stall|f[eê]te|fair|cake|concert|supper|assembly|festival|workshop|coffee morning|open(?:s|"
    r"ed)? (?:it|the)|raffle|tombola|bake|disco"
    r"|sports day|book of the month|visit(?:s|or|ors|ing)|prize|won|winner|congratulations|well "
    r"done|raised \D?\d|collect(?:ed|ing)|will be|will open|offered to (?:teach|run|help|"
    r"lead|give)|cook(?:ing|ed)|play(?:ed|ing)? (?:at|"
    r"in)|sang|singing|perform\w*)\b"
)
QUARREL = (
    r"comment\w*|remark\w*|post(?:s|ed|ing)?|messag\w+|complain\w*|critici\w+|abus\w+|unkind\w*|rude\w*|"
    r"hurt\w*|insult\w*|accus\w+|alleg\w+|rumou?r\w*|gossip\w*|blam\w+|screenshot\w*|online|"
    r"social media|facebook|whatsapp|tiktok|instagram|snapchat|google|reviews?|target\w*|threat\w*|"
    r"bull(?:y|ied|ying)|mock\w*|a?sham(?:e|ed|ing)|apolog\w+|sorry|incident|taken down|delet\w+|"
    r"unfair\w*|speculat\w+|what happened|involved|row|quarrel\w*|disagree\w*|video|film(?:ed|ing)?|"
    r"troll\w*|harass\w*|thread|chat|group|page|account|petition|sneer\w*|whisper\w*|tease\w*|laugh\w*|"
    r"jok(?:e|es|ed|ing)|pointed|judg\w+|hounded|gentle|leave \w+ (?:alone|be)|privacy|private|business|"
    r"asked (?:who|why|where)|stop asking|mistake|deserv\w+|upset|distress\w*|tears|cry|cried|crying|"
    r"claim\w*|suggested|concerned|accident|wrong|centre of|heart of|interested|patient with|kindness|"
    r"welcome they|sneered|caught (?:up|between)|named|names"
)
ELSEWHERE = (
    r"admire\w*|"
    r"books?|read a(?:bout)?|former (?:pupils?|head\w*|teachers?|colleagues?|caretakers?|governors?)|"
    r"(?:nobody|no one|none) from (?:our|the|this) (?:school|nursery|college|academy)|"
    r"spoke in assembly|gave a talk|thanks for the|retires?|retired|"
    r"visitors?|visited|actors?|(?:an?|visiting|local|children's|famous) (?:author|illustrator|poet|"
    r"speaker|singer)|inspectors?|another school|schools? in [A-Z]\w+|museum|novel|story|stories|poem|"
    r"legend|character|plays? by|film about|history|century|years ago|charit\w+|exhibition|"
    r"suffragette\w*|Saint|King|Queen|explorer|scientist|inventor|composer|artist"
)
CONDITION = (
    r"^\W*(?:if|when|whenever|should|where|unless) (?:you|your|an?|any|anyone|anybody|somebody|someone|"
    r"there)\b|\byou (?:can|may|might|could|should|will|are welcome to) (?:also )?(?:ask|bring|tell|"
    r"ring|speak|talk|write|let|add|invite|send|choose|request)\b"
)
SERVES_AHEAD = (
    r"\bwill (?:speak|talk|visit|join|tell|show|lead|run|play|sing|read|perform)\b.*\b(?:on|at|next|this) "
    r"(?:\w+day|\d|week|month|the)"
)
