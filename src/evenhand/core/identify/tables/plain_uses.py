"""Where words that letters about a quarrel use are used of nothing of the kind: names on envelopes, messages
left at the office, judges of cakes, the front row.
"""

THINGS = (
    r"(?:envelopes?|wallets?|purses?|bags?|bottles?|containers?|box|boxes|pots?|tubs?|cups?|items?|clothing"
    r"|clothes|kit|coats?|jumpers?|hats?|drinks?|towels?|wellies|shoes|folders?)"
)
JUDGED = (
    r"(?:competitions?|shows?|contests?|entries|cakes?|costumes?|stalls?|posters?|prizes?|finals?|rounds?"
    r"|classes|vegetables|marrows?|hats?|bonnets?|bakes?|bake-off|gardens?|poems?|paintings?|speeches"
    r"|debates?|scarecrows?|pumpkins?|eisteddfod|dogs?|races?|dances?|science fair)"
)
MADE_OF_WORDS = (
    r"(?:thank[- ]you (?:letters?|notes?|cards?)|poems?|poetry|haikus?|story|stories|plays?|songs?|music"
    r"|postcards?|books?|essays?|newsletter|recipes?|minutes)"
)
PLAIN_USES = (
    rf"named {THINGS}|(?:clearly|all|must be) (?:named|labelled)(?! and sham)"
    r"|(?:^|(?<=[.:;!?] ))names (?:to|with|by|in|on|please|and numbers)"
    r"|names? down|names? (?:onto|on|in) (?:the|a|our) (?:\w+ )?(?:list|sheet|form|hat|board|register|raffle"
    r"|draw|label|envelope)"
    r"|(?:give|giving|given|hand|handing|put|putting|send|sending|leave|leaving) (?:in |us |me )?"
    r"(?:your|their|his|her|its|the) (?:child's |children's )?names"
    r"|names of (?:volunteers|helpers|winners)|named (?:after|captain|player|runner-up)"
    r"|(?:leave|left|leaving|take|takes|taking|took) (?:a |any |the )?messages?(?! about)"
    rf"|(?:wrote|write|writes|written|writing) (?:an? |the |their |our |some )?(?:\w+ )?{MADE_OF_WORDS}"
    r"|thank[- ]you (?:letters?|notes?|cards?)|writing (?:club|competition|group|workshop|skills)"
    r"|(?:school|class|team|individual|sibling|family|leavers'?) photo(?:graph)?s?"
    r"|photo(?:graph)?s? (?:will be |being |is |are |was |were )?taken(?= (?:with|by our|at|in|on)\b)"
    r"|photo(?:graph)?s? (?:day|orders?|club|album|frame|competition|exhibition|booth)"
    r"|photo(?:graph)?s? of (?:your|their) (?:pets?|gardens?|holidays?|hats?|cakes?)"
    r"|pictures? (?:books?|frames?|day|hooks?|rail)|film (?:night|club|show|evening|festival)"
    r"|posts? (?:is|are|will be|was|were) (?:now |also )?(?:vacant|advertised|filled)|post held by"
    r"|the post (?:of|as) (?:the |an? |our |deputy|head|chair|clerk|school|site|business|class|teaching)"
    r"|took up (?:the |her |his )?post|post (?:office|box|room|code)|through the post"
    r"|(?:goal|gate|lamp) ?posts?"
    r"|(?:pay|paid|paying|book|booked|booking|order|ordered|ordering|apply|applied|applying|buy|bought"
    r"|register(?:ed|ing)?|enrol|payments?|bookings?|orders?|forms?|tickets?|vote|voting)"
    r" (?:is |are |can be |may be )?(?:\w+ )?online|online (?:shop|payments?|bookings?|forms?|orders?|store"
    r"|calendar)"
    r"|apologies (?:received|accepted|noted|from|for (?:\w+ )?absence)|(?:sent|sends|gave|given) "
    r"(?:her |his |their |in )?apologies(?! to\b)"
    r"|record(?:ed|ing) (?:the )?(?:attendance|minutes|votes?|apologies|times?|scores?|music)"
    rf"|judg(?:e|es|ed|ing) (?:the|a|our|this \w+'s|both|all) (?:\w+(?:'s)? ){{0,4}}?{JUDGED}"
    r"|(?:said|say|saying) (?:farewell|goodbye|good-bye|hello|grace|thank you|cheerio|prayers|well done)"
    r"|(?:looks?|looked|looking|clocks go|clocks went) forward"
    r"|(?:front|back|second|third|top|bottom) row|in a row"
    r"|cross[- ](?:country|stitch|curricular|section)|(?:Red|the|Charing|King's) Cross"
    r"|(?:to|children|pupils|who|you|we|they) cross(?= (?:the|here|safely|over)\b)"
    r"|suggestions? box|discuss(?:es|ed|ing)? (?:your|their|his|her) (?:child|son|daughter)'s"
    r"|question(?: and answer|naires?)"
    r"|shar(?:e|ed|ing) (?:lunch|a picnic|a meal|tables?|a room|transport|lifts?|a lift|assembly|reading"
    r"|a taxi|a table)"
    r"|support (?:staff|worker|assistant|group|plan|for learning)"
    r"|(?:club|game|dance|play|book|film|song|dish|plant|scheme|room) called"
    r"|subject (?:leads?|leaders?|evenings?|choices|teachers?|knowledge|fair)|(?:favourite|best) subjects?"
    r"|credit (?:union|cards?|note)|private (?:hire|lessons?|tuition)"
)
