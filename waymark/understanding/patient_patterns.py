"""How people write for whom they look, as patterns: who may be the patient, who is family or donor."""

from __future__ import annotations

import re

from waymark.understanding.tables.small_words import CONTRACTED_NOT

KIN_NAMES = frozenset(
    {
        "mum",
        "mom",
        "mam",
        "mama",
        "mommy",
        "mummy",
        "mammy",
        "dad",
        "daddy",
        "papa",
        "pops",
        "grandma",
        "grandad",
        "granddad",
        "grandpa",
        "gran",
        "granny",
        "nan",
        "nana",
        "nanna",
        "granda",
        "gramps",
        "nonna",
        "nonno",
        "abuela",
        "abuelo",
        "nanay",
        "tatay",
        "lola",
        "lolo",
        "momma",
        "memaw",
        "papaw",
        "wife",
        "husband",
        "hubby",
        "missus",
        "auntie",
        "aunty",
    }
)
"""Words by which one calls one's own kin, as if by name."""
NO_NAME_BEFORE = re.compile(
    r"(?:\b(?:a|an|the|his|her|their|your|no|as|single|new|first[- ]time|of|working|young|every|other|"
    r"another|"
    r"both|like|by|from|ex|late|whose)|'s|\w-)\s*$"
)
I_AM_THEIR = re.compile(
    r"(?:\b(?:i'?m|i am|(?<!age )(?<!same )(?<!type )(?<!thing )(?<!same way )as|i'?d be|"
    r"(?:it'?s|this is)(?: only| just)? me(?: again| here)?,?|it'?s|this is|\A\W*(?:hi|hello|hiya|hey),?)\s+"
    r"(?=\w+'s |his |her |their |the |a |\w+ )|\A\W*(?=\w+'s \w+ (?:here|again)\b))"
    r"(?:a |the |his |her |their |[\w]+'s )?(?:single |worried |"
    r"proud )?(mother|mum|mom|mama|mommy|mummy|father|dad|daddy|papa|parent|guardian|"
    r"wife|husband|partner|spouse|son|daughter|brother|sister|aunt|uncle|auntie|carer|"
    r"caregiver|friend|grandmother|grandma|grandfather|"
    r"grandpa|nurse|doctor|social worker|niece|nephew|cousin)\b"
)
DETERMINED = re.compile(
    r"(?:\b(?:my|our|mine|dear|si|this)\b|\bme(?= \Z)|\w's|"
    r"\b(?:have|has|had|got|for|about|raising|(?:mother|mum|mom|dad|father|parent|parents|"
    r"carer|guardian) (?:of|to)|"
    r"care for|caring for|help|asking for|behalf of|concerning|regarding)\s+"
    r"(?:a|an|the|this|his|her|one)\b)(?:[\s,-]+[\w'-]+){0,3}[\s,-]*$"
)
REFERS = re.compile(
    r"\b(?:thank you for (?:seeing|reviewing)|dear (?:colleague|doctor|dr)|referral:|referring this|"
    r"refer this)"
)
"""How a doctor writes to another: the child is somebody else's."""
CLINICIAN = re.compile(
    r"\b(?:i'?m|i am|as)\s+(?:a |an |the |his |her |their )?(?:\w+ )?(?:doctor|nurse|physician|pediatrician|"
    r"paediatrician|h[a]?ematologist|gp|social worker|clinician|consultant|resident|coordinator)\b"
)
MANY = frozenset(
    ["kids", "children", "siblings", "parents", "brothers", "sisters", "daughters", "sons", "twins"]
)
SMALL = frozenset(
    {"girl", "boy", "child", "kid", "baby", "infant", "toddler", "newborn", "teen", "teenager", "little girl",
     "little boy", "year old"}
)  # fmt: skip
SMALL_ALONE = frozenset(
    {"child", "kid", "kiddo", "baby", "infant", "toddler", "newborn", "little one", "wee one"}
)
"""What nobody calls themselves: "kid 4yo" is somebody's child."""
AGE_FOLLOWS = re.compile(r"\s*(?:is |aged? |has |with )?(?:\d|thal|sickle|beta)")
NOT_OF_NOW = re.compile(
    r"\b(?:as|was|were|since|want|wants|wanted|like|be|every|each)\s+(?:a|an|the)\s+(?:\w+\s+)?$"
)
OWN = re.compile(r"\b(?:my|our)\b[\s,\d\w-]{0,30}$")
GENITIVE_BEFORE = re.compile(r"(\w[\w-]*)'s?\s+(?:[\w-]+\s+){0,2}$")
FOR = re.compile(
    r"\b(?:for|about|on behalf of|asking for|help)\s+"
    r"(?:my|our|a|an|the|his|her|one of (?:my|our))\s+(?:[\w'-]+\s+){0,4}$"
)
FOR_ME = re.compile(
    r"(?:\b(?:it'?s|its|is|this is|trial|trials|study|studies|asking|looking|search|searching|"
    r"here|just|only|it is|any|anything|something|options?|help|stuff|one|ones|not|and|be|enquiring)\s+"
    r"(?:\w+\s+){0,2}?|[,.;:(!?–—-]\s*|\A\W*(?:\w+\s+){0,2})for\s+(?:me|myself)\b"
    r"(?!\s+(?:to|would|please|so far|pls|again)\b)"
    r"|\b(?:i'?m|i am) the (?:patient|one (?:with|who))\b|\bfor (?:my|me) ?self\b|"
    r"\bmy own\b(?! (?:little )?(?:son|daughter|child|children|kids?|pikin|boy|girl|baby|brother|sister|"
    r"mum|mom|mother|father|dad|wife|husband|family|doctor))"
    r"|\b(?:letter|report|summary|notes?)(?:'s| is| was)? (?:all )?about me\b"
    r"|\bthis is me\b(?=\W*(?:\Z|[.,;]))"
    r"|\b(?:it'?s|its|it is) (?:just|only) me\b|\A\W*(?:(?:it'?s|just|only|ok|hi|hello|no|yes|well|for|ah|"
    r"och|oh)\W+){0,3}"
    r"(?:me|myself|meself|mesel|mysel|miself|yours truly|self|number one)(?=\s*(?:\Z|[.,;:!(–—-]))"
    r"|\b(?:this|the|next|here|that)\s?(?:one|time|bit|part|form)?\s?(?:'s|is|s|was)? (?:all |just |only |"
    r"now )?(?:for|about) (?:me|myself|meself|mysel|miself|"
    r"the old man here|the writer)\b|\b(?:for|about|fi|as for) (?:my|me|mi) ?(?:own )?self\b|"
    r"\bfor meself\b|\babout meself\b|"
    r"\b(?:do|put|look for|search for|find one for|sort) me (?:first|up|instead|please)\b|"
    r"\bjust (?:for )?me\b(?=\W*(?:\Z|[.,;]))|"
    r"\bit'?s me (?:that|who|as|i'?m|here (?:that|who))\b|\bi am the (?:patient|one)\b|\bi myself (?:am|"
    r"have)\b|\b(?:forg[eo]t\w*|asks?|asked|cares?) about me\b"
)
NOT_FOR = re.compile(
    rf"(?:\b(?:not|never|no)|{CONTRACTED_NOT})\s+(?:really |actually |just |only |the |here )*"
    r"(?:(?:it'?s |looking |asking |searching |here |a trial |trials |one )?for (?:me|myself)|"
    r"the (?:patient|one)|for my ?self)\b"
)
PARENT = frozenset(
    ["mother", "mum", "mom", "mama", "mommy", "mummy", "father", "dad", "daddy", "papa", "parent", "guardian"]
)
SIBLINGS = frozenset(["parents", "brother", "sister", "sibling", "siblings"])
SEX_OF_THEIR = {"her": "female", "his": "male"}
TELLS = re.compile(
    r"\s*(?:(?:in|from|at) \w+ )?(?:(?:has |have |had |would |will |always |also |just |already |never |"
    r"kept |is |'s ){1,3}"
    r"(?:say\w*|said|tell\w*|told|ask\w*|explain\w*|keep\w* (?:telling|asking|saying)|mention\w*|remind\w*|"
    r"warn\w*|insist\w*|"
    r"reckon\w*|swear\w*|read|heard|found)|reckons?|swears?|insists?|keeps (?:telling|asking|saying|going)|"
    r"explain\w*|mentioned|"
    r"won'?t stop|wants to know|made me|makes me|is making me|nags?|"
    r"(?:is|'s|are|s) (?:fine|well|fit|healthy|grand|ok|okay|good|sorted|helping|over my|beside)|"
    r"declined|refused|asks|asking|worries|is worried|\d\d/40|"
    r",? ?(?:no|nah|yh)\b|(?:does|did|"
    r"do|won|wo)(?:n'?t| not)? (?:want|let|allow) me|lets me|says|said|"
    r"(?:do(?:es)?(?:n'?t| not) |did(?:n'?t| not) )?knows?|wants? me|thinks|told|asked|"
    r"suggested|wants me|found|read|saw|heard|showed|sent)\b"
)
IS_HERE = re.compile(
    r"\s*(?:is|'s|s|has|was)\s+(?:also |just |now |right )*(?:here|with (?:me|us)|next to me|beside me|"
    r"sitting|reading|helping|typing|listening|coming|arrived|calling)\b"
)
CARRIES = re.compile(r"\b(?:traits?|carriers?|carry|carries|carrying|minor)\b")
IS_TOLD_OF = re.compile(r"\s*(?:,|w/|\d|(?:is|has|with|who|age|aged)\b)")
SELF_MEDICAL = re.compile(
    r"\b(?:i have(?! (?:a|an|one|two|three|no|some|my)?\s?(?:question|daughter|son|child|"
    r"kid|friend|brother|sister|baby|boy|girl|niece|nephew|kids|children))|i'?ve(?: got|"
    r" had| been)?|i got|i was|i am|i'?m|iam|i m|i take|"
    r"i need|i get|i receive|i suffer(?: from)?|i had|i never had|i haven'?t had|i live "
    r"with|i still|i don'?t have|my (?:ferritin|hb|hemoglobin|haemoglobin|hgb|condition|"
    r"diagnosis|disease|"
    r"illness|cancer|asthma|diabetes|doctor says i|transfusions?|blood|thalass?a?emia|thal|sickle cell))\b"
)
GONE = re.compile(
    r"\b(?:died|dead|passed|passed away|lost|death|deceased|late|rip|rest in peace|"
    r"long gone|god rest|no more)\b"
)
DONOR = re.compile(
    r"\b(?:match\w*|donor|donate[sd]?|donating|half|haplo\w*|compatible|identical|sibling donor|typed|hla)\b"
)
COMPARED = re.compile(
    r"\b(?:same(?: \w+)? as|just like|like|than|unlike)\s+(?:my|his|her|our)\s+(?:\w+\s+)?$"
)
FOR_SOMEONE = re.compile(
    r"\s+(?:of|for|to)\s+(?:a|an|the|my|our|someone|somebody|this|one)\b(?! (?:boy|girl|child|kid|baby|"
    r"\d|\w+ year))"
)
IS_NOT = re.compile(
    r"\b(?:not|isn'?t|wasn'?t|instead of|rather than)\s+(?:for\s+)?(?:my|our|his|her|a|the)\s+(?:\w+\s+)?$"
)
TOO = re.compile(r"\s*(?:,\s*)?(?:too|also|as well|has it too|same)\b")
HAS_IT_TOO = re.compile(
    r"\s*(?:has|had|got|have) (?:it|this|the same(?: thing)?) (?:too|to|2|as well)(?=\s*(?:\Z|[.,;!?)]))|"
    r"\s*(?:also |now )*(?:has|had|got|have|developed) (?:(?:a|the|some|very|now|got) )*similar\b"
)
""" "My brother has it too", "my fiancé has a similar rash": told beside one's own."""
IS_DONOR = re.compile(
    r"[^.;]{0,15}\b(?:is|was|are|matches|matched|came back)\s+(?:as )?(?:also )?(?:a|an|her|his|my|the|"
    r"our|their)?\s*"
    r"(?:full|perfect|half|10/10|possible|hla|complete|identical|\s|-)*(?:match\w*|donor|haplo\w*)\b"
)
COUPLE = re.compile(r"^\s*(?:and|&)\s+(?:i|me|my|his|her)\b")
COUPLE_BEFORE = re.compile(r"\b(?:i|me|he|she)\s+(?:and|&)\s+(?:my\s+)?$")
PARENT_OF = re.compile(
    r"(?:\A\W*|\b(?:i'?m|i am|as)\s+(?:a |the )?(?:\w+ )?)(?:mother|mum|mom|mama|dad|father|"
    r"parent)\s+(?:of|to)\s+"
    r"(?:a|an|one|my|our)\b"
)
"""The mother of "a thal warrior": a child is meant, even without the word."""
HERE = re.compile(
    r"\b\d{2}\s?-?(?:yo|y/o|years? old|yr old)?\s?-?[fm]?\b(?:\s+[\w-]+){0,3}?\s+here\b|"
    r"\b(?:since|when) i was (?:a |\d)"
)
"""How one tells of oneself without "I am": "17f here"."""
OPENS = re.compile(
    r"(?:\A|[,:(-])\s*(?:\d{1,3}[\s-]*(?:yo|y/o|y\.o\.?|yrs?(?:[\s-]old)?|years?[\s-]old|"
    r"months?[\s-]old|mo)\s*)?"
    r"(?:(?:elder|eldest|little|older|younger|big|wee|baby|oldest|youngest)\s+)?$"
)
"""Before a person who opens a message or a clause: "6 yo daughter, leukemia"."""
OF_ONESELF = re.compile(
    r"\b(?:not me|that'?s me|about me|me they|my own|myself)\b|\bi'?m not in\b|"
    r"\bnow (?:i|me) (?:do|am|have|got)?\s?(?:it )?(?:too|to|also)\b|\bmine (?:is|was|"
    r"o\+?|a\+?|b\+?)"
)
"""Words that turn from a relative to the one who writes."""
BESIDE_PATIENT = re.compile(
    r"\b(?:breast[\s-]?feed\w*|nursing|feeding|pregnant with|matched|matching|hla|typing of|\d/10|typed)\W+"
    r"(?:(?:my|our|a|the|his|her)\s+)?(?:\w+\s+)?$"
)
"""A baby at the breast, a brother who matches: not the patient."""

WRITER = re.compile(r"\b(?:i|i'm|im|i've|ive|i'd|me|my|mine|myself|mi)\b")
WRITER_ACTS = re.compile(
    r"\bi(?:'?m| am|m)? (?:have|had|got|was|been|take|took|need|get|on|do|did|don'?t|never|am)\b|"
    r"\bi'?(?:m|ve) "
)
WRITER_OPENS = re.compile(r"\W*(?:(?:hi|hello|hey|yes|no|so|ok)\W+)?(?:i|i'm|im|i've|my)\b")
WRITERS_OWN = re.compile(
    r"\bmy (?!son|daugh|mum|mom|mam|mother|father|dad|wife|husb|broth|sist|friend|child|kid|bab|boy|"
    r"girl|lad|little|niece|neph|uncle|aunt|gran|cousin|partner)\w+"
)
"""What a writer calls their own that is nobody: "my counts", "my spleen"."""
THEIR = re.compile(r"\b(?:he|she|he's|she's|hes|shes|his|her|him|hers)\b")
AGE_BEHIND = re.compile(
    r"[\s,(-]*(?:is |who is |who's |who |just |now |aged? |turned |'s |be |of )*"
    r"(?:\d{1,3}\b|(?:one|two|three|four|"
    r"five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|"
    r"ninety)\b)"
)
HAS_BEHIND = re.compile(
    r"\s*(?:(?:that|who|which)\s+)?(?:has|have|got|is having|suffers?|suffering|with|w/|needs?|takes?|gets|"
    r"diagnosed|was diagnosed|been|living with|born with|was born)\b"
)
IS_BEHIND = re.compile(r"\s*(?:'s|is|was|are|s)\b")
NOTE_STYLE = re.compile(r"\b\d{1,3}\s?(?:yo|y/o|yr|y)?\s?/?[mf]\b|\b(?:pmh|hx|s/p|ecog|g\dp\d|pt)\b")
"""How a clinician notes a patient: "34F, s/p splenectomy"."""
NOTED = re.compile(
    r"\b(?:pmh|hx|s/p|ecog|g\dp\d|pt|k/c/o|w/|c/o|h/o|dx|rx|yo|y/o|o/e)(?!\w)|\b(?:here )?doc\b"
)
"""Signs of such a note beside the age and sex."""
COMMANDS = re.compile(r"\b(?:show|tell|give|send|let|find|remind|help|get|explain to)\s+me\b")
NOT_ME = re.compile(
    r"\b(?:not|isn'?t|wasn'?t|never|than)\s+(?:(?:about|for|of|with|really|actually)\s+)*(?:me|mine|"
    r"myself)\b|"
    r"\b(?:i'?m|i am) not the (?:patient|one)\b"
)
WITHHOLDS = re.compile(
    r"\b(?:i\W*(?:do not|don'?t|dont)\W(?:know|want|wish|care)|dunno|not sure|"
    r"rather not|prefer not)\b"
)
BODY = (
    r"(?:counts?|bloods?|blood (?:count|test|work|level)s?|h[a]?emoglobin|hb|hgb|ferritin|platelets?|plts?|"
    r"white cells?|neutrophils?|creatinine|egfr|kidney function|psa|ca ?125|ca ?19-9|cea|a1c|hba1c|"
    r"light chains|"
    r"viral load|cd4|inr|last (?:scan|mri|ct|pet|biopsy|transplant|chemo|infusion|transfusion|crisis|"
    r"relapse)|"
    r"scans?|mri|ct|biops(?:y|ies)|results|tumou?rs?|cancer|lump|mets|spleen|liver|kidneys?|lungs?|bones|"
    r"marrow|"
    r"transplant|transfusions?|chemo(?:therapy)?|oncologist|h[a]?ematologist|neurologist|nephrologist|"
    r"cardiologist|rheumatologist|specialist|consultant|medical team|care team|crisis|crises|pain|seizures|"
    r"fits|"
    r"symptoms|condition|illness|disease|diagnosis|prognosis|meds|medication|medicines|tablets)"
)
"""What a relative has that is told of patients: "mum's counts", "my wife's last scan"."""
