"""Waymark's safety list: how people write of medical emergencies. Our own, NOT clinically reviewed.

Each pattern is matched against a clause in lower case, without apostrophes and with single spaces.
"""

from __future__ import annotations

from waymark.understanding.safety_list import Phrases
from waymark.understanding.safety_list_at_home import BLEEDING_ON, POISONED_AT_HOME, SHORTHAND
from waymark.understanding.safety_list_blood import SICKLE_CELL, TRANSFUSION
from waymark.understanding.safety_list_further import MORE_MEDICAL
from waymark.understanding.safety_list_poison import ALLERGY_AND_POISON, SAID_OUTRIGHT
from waymark.understanding.safety_list_signs import SIGNS
from waymark.understanding.safety_list_treatment import TREATMENT
from waymark.understanding.safety_list_watched_for import WATCHED_FOR

_OF = r"(?:my|his|her|their|the|your|our)"
_ANYONE = (
    r"(?:i|im|he|hes|she|shes|they|theyre|"
    r"(?:my|our|the) (?:\w+ )?(?:son|daughter|child|kid|baby|boy|girl|toddler|wife|husband|partner|mother|"
    r"mum|mom|father|dad|sister|brother|friend|nephew|niece|grand\w+|aunt|uncle|cousin))"
)
_CANNOT = r"(?:cant|cannot|can not|cnt|couldnt|could not|unable to|no can|not can|not able to|unable)"

CHEST = Phrases(
    signs=(
        rf"\b(?:brick|stone|rock|tonne?|band|lead|elephant|someone (?:sitting|standing|kneeling)) (?:\w+ "
        rf")?(?:on|around) {_OF} chest\b",
        r"\bchest ?(?:is |was |are )?(?:pain\w*|squeez\w*|killing)|\bchest (?:\w+ )?feels (?:like|as if|"
        r"so)\b",
        r"\b(?:pains?|pressure|squeezing|tightness|crushing|stabbing|ache) (?:\w+ ){0,5}?(?:chest|breast "
        r"?bone)\b"
        r"(?! (?:x|scan|infection|port|ct)\b)",
        r"\bchest (?:is )?(?:pains?|hurts?|hurting|aches?|tightness|pressure|tight|"
        r"feels (?:\w+ )?(?:tight|heavy)|heavy)\b",
        rf"\b(?:pains?|pressure|tightness) (?:in|on|across|at|of) (?:{_OF} )?chest\b",
        r"\b(?:having|have|has|is it|think|thinks|it is|its|could be|like) (?:\w+ ){0,5}?heart attack\b",
        r"\A(?:(?!(?:no|not|never|without|old|past|prior|previous)\b)\w+ )?heart attack(?: \w+)?\Z",
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
        r"\b(?:side|half) of (?:the |my |his |her )?(?:body|face|mouth)(?: \w+){0,3} (?:not (?:working|"
        r"moving)|weak|numb|"
        r"dead|droop\w*|dropped|limp|gone)\b",
        r"\b(?:numb\w*|weak\w*|droop\w*|cant (?:move|smile|feel)) (?:\w+ )?(?:down|on|in) (?:one|the "
        r"(?:left|right)|"
        r"my (?:left|right)|(?:his|her) (?:left|right)) side\b",
        r"\b(?:right|left|one) (?:arm|leg|hand)(?: and (?:arm|leg|hand))? (?:is |are |has |have |just |"
        r"gone |went |feels? |"
        r"got ){1,3}(?:weak|numb|dead|limp|floppy|paraly\w*)\b",
        r"\b(?:talking|speaking|talks) (?:\w+ )?(?:gibberish|nonsense|garbled|funny|jumbled|rubbish)\b|"
        r"\bwords (?:are |keep )?(?:coming out (?:\w+ )?(?:wrong|jumbled|garbled)|wont come)\b|"
        r"\b(?:hes|shes|is) not making (?:any )?sense\b",
        r"\blost (?:my |his |her |all )?(?:vision|sight|eyesight|speech)(?: \w+){0,5} (?:now|suddenly|"
        r"today|this morning)\b",
        r"\b(?:thunderclap|explosive|exploding) (?:\w+ )?headache\b|\bheadache (?:\w+ ){0,3}(?:stiff neck|"
        r"out of nowhere)\b",
        r"\b(?:hes|shes|he is|she is|mum is|dad is) (?:\w+ )?confused\b(?! (?:by|about|with|on|whether|why|"
        r"over))",
        r"\bhad (?:a|another) (?:\w+ )?(?:stroke|heart attack) (?:just now|today|this morning|\w+ minutes "
        r"ago|an hour ago)\b",
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
        r"\b(?:having|think (?:\w+ ){0,3}(?:having|had)|just had|signs of)(?: just)? a? ?(?:mini "
        r")?stroke\b",
    ),
    names=(r"\bstroke (?:symptoms|signs)\b",),
)

_TROUBLE = (
    rf"(?:{_CANNOT}|struggl\w+ (?:to|for)|troubles?|troubling|difficult\w*|hard(?:ly)?|barely|"
    rf"fighting (?:to|for)|"
    r"not|stopped|stops|isnt|no longer|problems?|trouble with|hard time|hard for (?:him|her|me))"
)

BREATHING = Phrases(
    signs=(
        r"\b(?:sats?|spo2|o2|oxygen)(?: (?:level|levels|sats?|saturation|is|are|at|was|only|now|down|to|"
        r"of)){0,4} [4-8]\d\b",
        rf"\b{_ANYONE} (?:is |has |just )?(?:turned|turning|going|gone|went) (?:\w+ and )?(?:blue|purple|"
        rf"grey|gray)\b",
        r"\blips (?:\w+ ){0,4}(?:blue|purple|grey)\b|\b(?:floppy|limp) and (?:blue|grey|pale|cold)\b|"
        r"\b(?:coughing|spitting) (?:up )?(?:\w+ )?(?:froth|foam)\b|\b(?:fast|rapid) breathing\b",
        rf"\b{_TROUBLE} (?:to |in |with )?(?:(?!hold|a )\w+ )?breath(?:e|es|ing|s)?\b(?! test| a word)",
        rf"\b{_CANNOT} (?:get|catch|find) (?:any |enough |{_OF} )?(?:air|breath)\b",
        r"\bbreathing (?:problems?|trouble|difficult\w*)\b|\basthma attack\b",
        r"\bwheezing (?:and|badly|a lot)\b|\bis wheezing\b|\b(?:hes|shes|im) wheezing\b",
        r"\bgasping(?: for (?:air|breath))?\b",
        r"\b(?:short|out) of breath\b|\bshortness of breath\b|\bbreathless\b",
        r"\bbreath\w* (?:is |has |gone |all |got |very |really |so |too ){1,5}(?:weird|rattl\w*|fast|"
        r"shallow|hard|difficult|bad|noisy)\b",
        r"\b(?:is|hes|shes|im|am|started|was) choking\b|\bchoking on\b(?! the (?:cost|price|bill|"
        r"forms?)\b)|\bsuffocating\b(?! (?:heat|weather|summer|rules))",
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
        r"\b(?:passed|passing) (?:\w+ ){0,3}clots\b|\bblood (?:is |was )?(?:\w+ )?(?:coming|running|"
        r"leaking|dripping|trickling) "
        r"(?:\w+ )?(?:from|out of|down)\b",
        rf"\b{_STOOL} (?:is |are |looks? |turned |like ){{0,3}}(?:black|tar\w*)[\w "
        rf",]{{0,40}}?\b{_FROM_BLOOD_LOSS}",
        r"\bsoak(?:ing|ed) (?:through )?(?:\w+ )?(?:pads?|tampons?|towels?|dressings?|bandages?|sheets?)\b",
        r"\b(?:cut|hit) (?:an|my|his|her) artery\b|\bblood (?:is |keeps |just |now ){1,2}(?:pump|spurt|"
        r"gush|pour|com|flow)ing\b",
        r"\bpassing (?:\w+ ){0,2}clots\b|\bcoffee grounds\b|\bwaters? broke\b|\bbleed\w* from (?:\w+ "
        r")?(?:ears?|mouth|eyes?)\b",
        r"\b(?:bleed\w*|nosebleed|blood (?:\w+ ){0,4})(?: for)? (?:\d+|half an?|an|two|three) (?:mins?|"
        r"minutes?|hours?)\b",
        r"\b(?:pregnan\w+|weeks) and (?:\w+ )?bleeding\b",
        r"\b(?:hb|hgb|ha?emoglobin) (?:is |at |of |now |was ){0,3}[1-4](?:\.\d)?\b(?![\d./])[\w ,]{0,20}"
        r"(?:cant|cannot) (?:stand|walk|get up)\b",
        rf"\b{_BLEEDING} (?:that )?(?:just |still ){{0,2}}"
        r"(?:wont|doesnt|does not|will not|isnt|is not|not|never|hasnt|has not|cant) (?:be )?stop(?:ping|"
        r"ped|"
        r"s)?\b",
        r"\b(?:wont|doesnt|does not|will not|cant|cannot|not) stop(?:ping|ped|s)? (?:the |his |her |"
        r"my )?bleeding\b",
        rf"\b{_BLEEDING} for (?:\w+ ){{0,2}}hours?\b",
        r"\bbleeding (?:(?:is|so|very|really|too|heavy|bad|and|it) ){1,6}"
        r"(?:wont|will not|doesnt|does not|cant) stop\b",
        r"\bbleeding (?:very |so |really |too )?(?:heavily|badly|much|a lot|lots|everywhere|out|to death|"
        r"like (?:crazy|mad)|"
        r"nonstop|non stop|uncontrollably)\b",
        rf"\b{_ANYONE} (?:is |am |keeps |still |started |just started |is still )?bleeding\b(?!"
        rf" (?:disorder|cash|money|heart))",
        r"\band (?:is |im |am |now )?bleeding\b(?! (?:disorder|gums?))",
        rf"\b(?:black|tarry) {_STOOL}[\w ,]{{0,40}}?\b{_FROM_BLOOD_LOSS}",
        rf"\b{_FROM_BLOOD_LOSS}[\w ,]{{0,40}}?\b(?:black|tarry) {_STOOL}\b",
        r"\b(?:hb|hgb|ha?emoglobin) (?:is |at |of |only |now |down |to |was |just ){0,4}[1-4](?:\.\d)?\b"
        rf"(?![\d./])[\w ,]{{0,40}}?\b{_FROM_BLOOD_LOSS}",
        r"\b(?:heavy|severe|massive|uncontrolled) bleeding\b",
        r"\bbleeds? (?:a lot|heavily) (?:right )?now\b",
        r"\b(?:vomit\w*|throw\w* up|threw up|cough\w*(?: up)?|puk\w+|spitting) (?:up )?(?:a lot of |lots "
        r"of |"
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
        r"\b(?:cant|cannot|can not) get (?:him|her|them|my \w+) to (?:wake|respond|breathe|come round)\b",
        r"\b(?:she|he|is|hes|shes|still|keeps|started|baby) fitting(?= ?(?:,|\Z|and (?:wont|cant|not|"
        r"blue)|again|now|for \d))",
        rf"\b{_FIT} (?:right now|now|happening|going on)\b|\b{_FIT} (?:is |has been |lasting |going for "
        rf")+\w+ (?:min\w*|hours?)\b",
        rf"\bhad (?:\w+ )?{_FIT} (?:today|this morning|tonight|just now|last night|\w+ (?:minutes?|mins?|"
        rf"hours?) ago)\b",
        r"\b(?:foam\w*|froth\w*) (?:at|from) (?:the |his |her )?mouth\b|\b(?:went|gone|goes) (?:all "
        r")?stiff and\b",
        r"\b(?:hes|shes|he is|she is|is|keeps|and) (?:jerking|convulsing|twitching) and\b|\b(?:is|hes|"
        r"shes) (?:jerking|"
        r"convulsing)\b|\b(?:blacking|blacks) out\b",
        r"\b(?:not|isnt|wont|stopped) mov(?:e|ing)" + r"(?= ?(?:,|\Z|and|after|please|help))",
        r"\b(?:lying|found (?:him|her|my \w+)) on the (?:\w+ )?(?:floor|ground)\b",
        r"\b(?:hard|difficult|impossible) to (?:wake|rouse)\b|\b(?:barely|half|not|semi) (?:conscious|"
        r"awake)\b|"
        r"\bcant be woken\b|\bwont open (?:his|her) eyes\b|\b(?:completely|totally) out of it\b|\bcold and "
        r"clammy\b|\blifeless\b",
        r"\b(?:is|and|gone|went|hes|shes) (?:all |so |very |gone )?(?:floppy|limp)\b",
        rf"\b{_ANYONE} (?:is |has )?(?:not|isnt|wont) (?:answer|react)(?:ing)?(?: to)? me\b|\bnot "
        rf"answering me\b",
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
        r"\b(?:faint(?:ed|ing(?! at the sight))|about to faint|going to faint|gonna faint|pass(?:ed|es|"
        r"ing)? out|"
        r"unconscious|"
        r"unresponsive|blacked out(?! (?:my|the|his|her|a|all the) )|los(?:t|ing) consciousness)\b",
        rf"\b{_ANYONE} (?:did |just )?faint\b(?! (?:easily|often|at|a lot|with))",
        r"\beyes (?:are |have )?roll(?:ed|ing) back\b",
        r"\bcollaps(?:ed|ing)\b(?! (?:lung|vein|vertebra\w*|disc))"
        r"(?! (?:when|after|as) (?:\w+ ){0,3}?(?:heard|told|hearing|news)\b)",
        r"\b(?:not|hasnt|havent|didnt) (?:yet )?(?:woken?|awoken|wake|waked) up\b(?! (?:at|in the|during) "
        r")",
        rf"\b{_ANYONE} (?:is |has |gone |went |goes |looks |feels |all |so |very |really ){{0,3}}"
        r"(?:floppy|limp|lifeless)\b",
        r"\b(?:not|isnt|stopped|wont|doesnt|cant) (?:be )?(?:respond(?:ing)?|responsive|waking up|"
        r"wak(?:e|ing|en|ed) ?up)\b",
        r"\b(?:wont|cant|cannot|can not|will not|doesnt|does not) (?:be )?w[ao]ke(?:n|d)? ?(?:him |her |"
        r"them )?up\b",
        r"\b(?:wont|cant|cannot|will not) wake (?:him|her|them|my \w+)\b",
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
    SIGNS,
    MORE_MEDICAL,
    TREATMENT,
    WATCHED_FOR,
)
MEDICAL = Phrases(
    signs=(
        *(sign for group in MEDICAL_GROUPS for sign in group.signs),
        *POISONED_AT_HOME,
        *BLEEDING_ON,
        *SHORTHAND,
    ),
    names=tuple(name for group in MEDICAL_GROUPS for name in group.names),
)
