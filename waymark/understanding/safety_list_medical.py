"""Waymark's safety list: how people write of medical emergencies. Our own, NOT clinically reviewed.

Each pattern is matched against a clause in lower case, without apostrophes and with single spaces.
"""

from __future__ import annotations

from waymark.understanding.safety_list import Phrases

_OF = r"(?:my|his|her|their|the|your|our)"
_ANYONE = (
    r"(?:i|im|he|hes|she|shes|they|theyre|"
    r"(?:my|our|the) (?:\w+ )?(?:son|daughter|child|kid|baby|boy|girl|toddler|wife|husband|partner|mother|"
    r"mum|mom|father|dad|sister|brother|friend|nephew|niece|grand\w+|aunt|uncle|cousin))"
)
_CANNOT = r"(?:cant|cannot|can not|cnt|couldnt|could not|unable to|no can|not can|not able to|unable)"

CHEST = Phrases(
    signs=(
        r"\bchest (?:is )?(?:pains?|hurts?|hurting|aches?|tightness|pressure|tight|"
        r"feels (?:\w+ )?(?:tight|heavy)|heavy)\b",
        rf"\b(?:pains?|pressure|tightness) (?:in|on|across|at|of) (?:{_OF} )?chest\b",
        r"\b(?:having|have|has|is it|think|thinks|it is|its|could be|like) (?:\w+ ){0,5}?heart attack\b",
        r"\A(?:\w+ )?heart attack(?: \w+)?\Z",
        r"\bcardiac arrest\b",
        rf"\b(?:clutching|grabbing|holding) {_OF} chest\b",
        rf"\b(?:elephant|weight|something heavy) (?:is |\w+ing )?(?:\w+ing )?on {_OF} chest\b",
        r"\bchest (?:is |feels? )(?:\w+ )?(?:funny|weird|strange|odd|wrong)\b",
        r"\bheart (?:has |is )?(?:stopped|stopping)\b",
        r"\bno pulse\b",
    ),
)

STROKE = Phrases(
    signs=(
        r"\b(?:face|mouth|smile|eyelid) (?:is |has |looks |has gone |went |gone ){0,2}(?:droop\w*|crooked|"
        r"numb|lopsided|dropped|fallen on one side|fell on one side)\b",
        r"\b(?:slurr(?:ed|ing|s) (?:\w+ )?(?:speech|words)|speech is slurred|slurring)\b",
        rf"\b{_CANNOT} (?:move|feel|lift|raise) (?:{_OF} )?(?:\w+ )?(?:arms?|legs?|side|face|hands?)\b",
        r"\bsudden(?:ly)? (?:\w+ ){0,4}?(?:weak\w*|numb\w*|confus\w*|blind\w*|paraly\w*|severe headache|"
        rf"worst headache|loss of (?:vision|sight|speech)|{_CANNOT} (?:speak|talk|see|walk))\b",
        rf"\b{_CANNOT} (?:speak|talk|see|walk) (?:\w+ ){{0,2}}?(?:suddenly|all of a sudden)\b",
        r"\blost (?:\w+ )?(?:vision|sight|speech)\b.{0,40}\bsudden",
        r"\bsuddenly lost (?:\w+ )?(?:vision|sight|speech)\b",
        r"\b(?:one|left|right) side (?:of (?:the|my|his|her) (?:body|face) )?(?:is |has gone |went |"
        r"gone )?(?:weak|numb|paraly\w*|dropped|droop\w*)\b",
        r"\bworst headache\b",
        r"\bleft arm (?:is |feels |went |has gone |is going |goes )numb\b",
        r"\b(?:having|think (?:\w+ ){0,3}(?:having|had)|just had|signs of)(?: just)? a? ?(?:mini )?stroke\b",
    ),
)

_TROUBLE = (
    rf"(?:{_CANNOT}|struggl\w+ (?:to|for)|troubles?|troubling|difficult\w*|hard(?:ly)?|barely|"
    rf"fighting (?:to|for)|"
    r"not|stopped|stops|isnt|no longer|problems?|trouble with|hard time|hard for (?:him|her|me))"
)

BREATHING = Phrases(
    signs=(
        rf"\b{_TROUBLE} (?:to |in |with )?(?:(?!hold|a )\w+ )?breath(?:e|es|ing|s)?\b(?! test)",
        rf"\b{_CANNOT} (?:get|catch|find) (?:any |enough |{_OF} )?(?:air|breath)\b",
        r"\bbreathing (?:problems?|trouble|difficult\w*)\b|\basthma attack\b",
        r"\bwheezing (?:and|badly|a lot)\b|\bis wheezing\b|\b(?:hes|shes|im) wheezing\b",
        r"\bgasping(?: for (?:air|breath))?\b",
        r"\b(?:short|out) of breath\b|\bshortness of breath\b|\bbreathless\b",
        r"\bbreath\w* (?:is |very |really |so |too ){1,3}(?:fast|shallow|hard|difficult|bad|noisy)\b",
        r"\b(?:is|hes|shes|im|am|started|was) choking\b|\bchoking on\b|\bsuffocating\b",
        r"\b(?:turning|turned|going|gone|went) blue\b|"
        r"\b(?:lips|face|skin|fingers|baby|she|he) (?:is|are|look|looks) blue\b",
        r"\b(?:shes|hes) blue\b",
    ),
)

_BLEEDING = r"(?:(?:nose ?)?bleed(?:ing|s)?|blood)"
_STOOL = r"(?:stools?|poo|poop|feces|faeces|diarrh?o?ea)"
_FROM_BLOOD_LOSS = r"(?:dizz\w*|faint\w*|light ?headed|weak|pale|clammy|breathless|short of breath)\b"

BLEEDING = Phrases(
    signs=(
        rf"\b{_BLEEDING} (?:that )?(?:just |still ){{0,2}}"
        r"(?:wont|doesnt|does not|will not|isnt|is not|not|never|hasnt|has not|cant) (?:be )?stop(?:ping|ped|"
        r"s)?\b",
        r"\b(?:wont|doesnt|does not|will not|cant|cannot|not) stop(?:ping|ped|s)? (?:the |his |her |"
        r"my )?bleeding\b",
        rf"\b{_BLEEDING} for (?:\w+ ){{0,2}}hours?\b",
        r"\bbleeding (?:very |so |really |too )?(?:heavily|badly|much|a lot|lots|everywhere|out|to death|"
        r"nonstop|non stop|uncontrollably)\b",
        rf"\b{_ANYONE} (?:is |am |keeps |still |started |just started |is still )?bleeding\b(?! disorder)",
        r"\band (?:is |im |am |now )?bleeding\b(?! (?:disorder|gums?))",
        rf"\b(?:black|tarry) {_STOOL}[\w ,]{{0,40}}?\b{_FROM_BLOOD_LOSS}",
        rf"\b{_FROM_BLOOD_LOSS}[\w ,]{{0,40}}?\b(?:black|tarry) {_STOOL}\b",
        r"\b(?:hb|hgb|ha?emoglobin) (?:is |at |of |only |now |down |to |was |just ){0,4}[1-4](?:\.\d)?\b"
        rf"(?![\d./])[\w ,]{{0,40}}?\b{_FROM_BLOOD_LOSS}",
        r"\b(?:heavy|severe|massive|uncontrolled) bleeding\b",
        r"\bbleeds? (?:a lot|heavily) (?:right )?now\b",
        r"\b(?:vomit\w*|throw\w* up|threw up|cough\w*(?: up)?|puk\w+|spitting) (?:up )?(?:a lot of |lots of |"
        r"fresh |some )?blood\b|\bblood in (?:\w+ )?vomit\b",
        r"\b(?:poop\w*|pee\w*|passing|shitting|peed) (?:a lot of |lots of |out )?blood\b",
        r"\blots? of blood (?:is )?(?:coming|pouring|in the toilet)\b",
        r"\blos(?:ing|t) (?:a lot of|lots of|much|too much|so much) blood\b",
        r"\bblood (?:is |was )?(?:pouring|gushing|everywhere|all over)\b",
    ),
    names=(r"\bha?emorrhag(?:e|ing)\b",),
)

_FIT = r"(?:seizures?|fits?|convulsions?)"

SEIZURES_AND_FAINTING = Phrases(
    signs=(
        rf"\b(?:having|another|start(?:ed|ing)) (?:a |an |another )?(?:\w+ )?{_FIT}\b"
        r"(?! bit| well| in\b| for\b| criteria)",
        r"\bin an? (?:\w+ )?(?:seizure|fit|convulsion)\b",
        r"\b(?:has|have) (?:a |an )(?:\w+ )?(?:seizure|fit|convulsion)\b",
        rf"\b(?:has|have) {_FIT} (?:right )?now\b",
        rf"\b{_ANYONE} (?:just )?had (?:a|an|another) (?:\w+ )?(?:seizure|convulsion)\b",
        rf"\bjust had (?:a|an|another|his|her) (?:\w+ )?(?:{_FIT}|stroke|heart attack)\b",
        r"\bhad (?:a|an|another) (?:\w+ )?(?:seizure|fit) just now\b",
        r"\b(?:seizing|fitting on|convulsing|shaking uncontrollably)\b|"
        r"\b(?:is|hes|shes) (?:still )?fitting\Z",
        rf"\b{_FIT} (?:that )?(?:wont|will not|doesnt|does not|isnt|is not) stop(?:ping)?\b",
        r"\b(?:faint(?:ed|ing)|about to faint|going to faint|gonna faint|pass(?:ed|es|ing)? out|unconscious|"
        r"unresponsive|blacked out|los(?:t|ing) consciousness)\b",
        rf"\b{_ANYONE} (?:did |just )?faint\b",
        r"\beyes (?:are |have )?roll(?:ed|ing) back\b",
        r"\bcollaps(?:ed|ing)\b(?! (?:lung|vein|vertebra\w*|disc))"
        r"(?! (?:when|after|as) (?:\w+ ){0,3}?(?:heard|told|hearing|news)\b)",
        r"\b(?:not|hasnt|havent|didnt) (?:yet )?(?:woken?|awoken|wake|waked) up\b(?! (?:at|in the|during) )",
        rf"\b{_ANYONE} (?:is |has |gone |went |goes |looks |feels |all |so |very |really ){{0,3}}"
        r"(?:floppy|limp|lifeless)\b",
        r"\b(?:not|isnt|stopped|wont|doesnt|cant) (?:be )?(?:respond(?:ing)?|responsive|waking up|"
        r"wak(?:e|ing|en|ed) ?up)\b",
        r"\b(?:wont|cant|cannot|can not|will not|doesnt|does not) (?:be )?w[ao]ke(?:n|d)? ?(?:him |her |"
        r"them )?up\b",
        r"\b(?:wont|cant|cannot|will not) wake (?:him|her|them|my \w+)\b",
    ),
)

_AIRWAY = r"(?:throat|tongue|face|lips?)"

ALLERGY_AND_POISON = Phrases(
    signs=(
        rf"\b{_AIRWAY}(?: and \w+)? (?:is |are |has |feels |getting |gets ){{0,2}}"
        r"(?:closing|swelling|swollen|swelled|swell)\b",
        rf"\bswelling (?:of|in) (?:{_OF} )?{_AIRWAY}\b",
        rf"\b{_CANNOT} swallow\b(?! (?:\w+ )?(?:pills?|tablets?|capsules?|medic\w+))",
        r"\A(?:\w+ )?allergic reaction\b",
        r"\b(?:having|has|have|had|is|its|severe|bad) (?:a |an )?(?:\w+ )?allergic "
        r"reaction\b(?! (?:to|in|of) \w+ (?:in|when|as))",
        r"\b(?:drank|drunk|swallowed|swallow|ate|eaten|inhaled|breathed in) (?:\w+ ){0,3}?(?:bleach|poison|"
        r"antifreeze|detergent|batter(?:y|ies)|cleaner|cleaning (?:liquid|fluid|product)|remover|pesticide|"
        r"petrol|gasoline|chemicals?|magnets?|paint|"
        r"(?:wild|poison\w*|strange|unknown) (?:berries|mushrooms?|plants?))\b",
        r"\b(?:been|was|got|is|im|hes|shes) poisoned\b",
        r"\bcarbon monoxide\b|\bepi ?-?pen (?:didnt|did not|doesnt|isnt|is not)\b",
    ),
    names=(r"\banaphyla\w+\b", r"\bpoisoning\b"),
)

_CRISIS = (
    r"(?:(?:sickle|pain|painful|vaso ?-?occlusive) (?:cell )?(?:pain )?(?:crisis|episode)|sickling crisis)"
)

SICKLE_CELL = Phrases(
    signs=(
        rf"\b(?:having|in|going into) (?:a |an |another )?(?:\w+ ){{0,2}}?(?:{_CRISIS}|crisis)\b",
        rf"\b(?:bad|terrible|awful|worst|severe) {_CRISIS}\b",
        r"\b(?:sickl\w*|scd|hbss) (?:\w+ ){0,5}?pain (?:\w+ ){0,3}?(?:[89]|10) ?(?:/|out of) ?10\b",
        r"\b(?:[89]|10) ?(?:/|out of) ?10 (?:sickl\w*|scd) (?:cell )?pain\b",
        r"\berection (?:\w+ ){0,4}?(?:wont|will not|doesnt|does not|not|hours?|painful|hurts)\b",
        r"\bpainful erection\b|\berect for (?:\w+ ){0,2}hours?\b",
        r"\b(?:penis|dick) (?:\w+ ){0,3}(?:hard|erect) (?:\w+ ){0,4}(?:hours?|hurts|painful)\b",
    ),
    names=(rf"\b{_CRISIS}\b", r"\bacute chest\b", r"\bpriapism\b"),
)

_SYMPTOM = (
    r"(?:rash|hives|chills|shak(?:es|ing)|shaky|shiver\w*|back pain|dark urine|red urine|itch\w*|swell\w*|"
    r"swollen|fever\w*)"
)
_TRANSFUSION = (
    rf"(?:{_OF} |a |this )?(?:todays |yesterdays |last )?"
    r"(?:blood transfusion|transfusion|blood(?= (?:today|yesterday|now)\b|\Z))"
)

TRANSFUSION = Phrases(
    signs=(
        rf"\b{_SYMPTOM} (?:\w+ ){{0,5}}?(?:during|after|since|from) {_TRANSFUSION}\b",
        rf"\b(?:during|after|since) {_TRANSFUSION} (?:\w+ ){{0,6}}?{_SYMPTOM}\b",
        rf"\breact(?:ion|ing) to (?:{_OF} |a )?(?:blood transfusion|transfusion|blood)\b",
        r"\bhaving (?:a |another )?(?:\w+ )?transfusion reaction\b",
    ),
    names=(r"\btransfusion reaction\b",),
)

SAID_OUTRIGHT = Phrases(
    signs=(
        r"\b(?:call|need|want|get|send) (?:me |us |him |her )?(?:an |the )?(?:ambulance|paramedics|911|999|"
        r"112)\b",
        r"\A(?:ambulance|911|999|112|emergency|help emergency|urgent help|"
        r"help urgent)(?: (?:please|help|now))?\Z",
        r"\b(?:medical|an?|its|real) emergency\b(?! (?:department|room|contact|number|card|care|line))",
        r"\bdying(?: right)?(?: please)? (?:now|help)|\bneed emergency help\b|"
        r"\b(?:help|urgent|emergency) (?:\w+ ){1,2}(?:is )?dying\b",
    ),
)

MEDICAL_GROUPS = (
    CHEST,
    STROKE,
    BREATHING,
    BLEEDING,
    SEIZURES_AND_FAINTING,
    ALLERGY_AND_POISON,
    SICKLE_CELL,
    TRANSFUSION,
    SAID_OUTRIGHT,
)
MEDICAL = Phrases(
    signs=tuple(sign for group in MEDICAL_GROUPS for sign in group.signs),
    names=tuple(name for group in MEDICAL_GROUPS for name in group.names),
)

# Fever is an emergency beside any of these, anywhere in the same message.
FEVER = (
    r"(?<!mediterranean )(?<!hay )(?<!dengue )(?<!yellow )(?<!rheumatic )"
    r"(?<!valley )(?<!scarlet )(?<!periodic )fever(?:s|ish)?\b|\bfebrile\b",
    r"\bhigh temp(?:erature)?\b",
    r"\btemp(?:erature)? (?:\w+ ){0,2}?(?:of |is |at )?(?:3[89]|4[01]|10[0-6])(?:[.,]\d)?\b",
    r"\b(?:3[89]|4[01]|10[0-6])(?:[.,]\d)? ?(?:degrees |c |f )?(?:temp|temperature|degrees|c|celsius|f|"
    r"fahrenheit)\b",
    r"\bburning up\b",
    r"\b(?:has|have|having|got|with|running|spiking) (?:a|this) (?:\w+ )?temp(?:erature)?\b"
    r"(?! of (?:3[67]|9\d))",
    r"\b(?:hot|burning) and (?:\w+ )?(?:shiver\w*|shak(?:ing|y)|sweat\w*)|\bshiver\w* and (?:\w+ )?hot\b",
)
FEVER_IS_DANGEROUS_WITH = (
    r"\btransplant(?:ed|ation)?\b",
    r"\b(?:bmt|hsct|chemo|chemotherapy)\b",
    r"\b(?:after|since) (?:\w+ ){0,2}gene therapy\b",
    r"\b(?:no|without (?:a|his|her)|removed (?:his |her |my |the )?|lost (?:his|her|my)) ?spleen\b",
    r"\bspleen (?:\w+ ){0,3}?(?:out|removed|gone)\b",
    r"\b(?:splenectom\w+|asplen\w*)\b",
    r"\bsickle\w*\b",
    r"\b(?:scd|hbss|hb ss)\b",
    r"\bneutropa?eni\w*\b",
)
