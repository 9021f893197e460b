"""Waymark's safety list: how people write of emergencies. Our own list, NOT clinically reviewed.

Each pattern is matched against a clause in lower case, without apostrophes and with single spaces.
docs/reference/safety-list.md says the same in plain words.
"""

from __future__ import annotations

_SELF = r"(?:my ?self|him ?self|her ?self|them ?sel(?:f|ves)|your ?self)"
_WANTS = (
    r"(?:want(?:s|ed|ing)?|wanna|gonna|going|gon|try(?:ing)?|plan(?:s|ning)?|ready|about|need|"
    r"think(?:s|ing)? (?:of|about)|thought of|feel like|wish i could|might|will|ill|gotta|have|rather) ?(?:to )?"
)
_OF = r"(?:my|his|her|their|the|your|our)"
_NOT = r"(?:dont|do not|dnt|doesnt|does not|didnt|never|no longer|not|cant|cannot|can not|cnt|couldnt|wont|will not)"

SELF_HARM = (
    rf"\b{_NOT} (?:even |really |just )*(?:want(?:s)?|wanna|wish|care) (?:to )?(?:live|be alive|exist|wake up|carry on living|go on living)\b",
    rf"\b{_NOT} (?:even |really |just )*(?:want(?:s)?|wanna) (?:to )?(?:be here|go on|carry on|do this|be around) (?:anymore|any more|any longer|no more)\b",
    rf"\b{_WANTS}(?:just )?(?:die|be dead|kill {_SELF}|killing {_SELF}|end (?:my|his|her|their) (?:own )?life|end it all|end it|end everything|end things for good|disappear forever|harm(?:ing)? {_SELF}|hurt(?:ing)? {_SELF}|cut(?:ting)? {_SELF})\b",
    rf"\bkill(?:ing)? {_SELF}\b",
    r"\bkms\b",
    r"\bunaliv(?:e|ing)\b",
    r"\bsuicid(?:e|al)\b",
    r"\b(?:take|taking|took) (?:my|his|her|their) own life\b",
    r"\bend(?:ing)? (?:my|his|her|their) (?:own )?life\b",
    r"\bbetter off (?:dead|without me|if i (?:was|were) (?:dead|gone))\b",
    r"\b(?:no|without) (?:reason|point|will) (?:to|in|of) (?:live|living|life|go on|going on)\b",
    r"\bnothing (?:left )?to live for\b",
    r"\b(?:life|living) (?:is not|isnt|is no longer|not|has no) (?:worth|meaning)\b",
    r"\bwish (?:i|he|she) (?:was|were|wasnt|werent|had never been|was never|could) (?:dead|alive|born|not here|never born|be dead|die)\b",
    r"\bwish i (?:had )?(?:died|never woke up|wouldnt wake up)\b",
    r"\b(?:cant|cannot|can not) (?:go on|carry on|live|keep living) (?:anymore|any more|like this|any longer|living|with this)\b",
    r"\b(?:tired|sick) of (?:living|being alive|life)\b",
    r"\bself ?harm(?:ing|s|ed)?\b",
    rf"\b(?:cutting|hurting|harming) {_SELF}\b",
    r"\bjump (?:off|from) (?:a|the) (?:bridge|roof|building|balcony)\b",
    r"\bi want (?:it|this|everything|all of it) to (?:end|be over) (?:forever|for good|now)\b",
    r"\b(?:hang|shoot|drown) (?:my ?self|him ?self|her ?self)\b",
    r"\bgive up on life\b",
)

_TOO_MUCH = r"(?:(?:way |far )?too (?:many|much)|all (?:of )?(?:my|the|his|her|their)|a (?:whole|full|entire) (?:bottle|pack|box|strip)(?: of)?|the (?:whole|entire) (?:bottle|pack|box)(?: of)?|(?:a )?(?:double|triple) (?:the )?dose|\d{2,} )"
_MEDICINE = r"(?:pills?|tablets?|tabs|meds|medicines?|medications?|paracetamol|acetaminophen|tylenol|ibuprofen|aspirin|insulin|opioids?|morphine|oxycodone|capsules?|drugs|doses?|painkillers?|sleeping pills|iron|exjade|syrup)"

OVERDOSE = (
    r"\boverdos(?:e|ed|ing)\b",
    r"\bod(?:d|ed|ing)\b",
    rf"\b(?:took|take|taken|swallowed|ate|drank|gave|given|had|has had|popped|injected) (?:\w+ ){{0,2}}?{_TOO_MUCH} ?(?:\w+ ){{0,3}}?{_MEDICINE}\b",
    r"\b(?:took|swallowed|ate|drank|gave|given) (?:\w+ ){0,3}?(?:(?:whole|full|entire) bottle|(?:double|triple) (?:the )?dose|too much of (?:it|the))\b",
)

_SOMEONE = r"(?:he|she|they|husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mum|mom|mother|stepdad|stepfather|stepmother|uncle|aunt|someone|somebody|carer|nurse|brother|teacher|man|family)"
_HURTS = r"(?:hits?|hitting|beats?|beating|punch(?:es|ed|ing)?|slaps?|slapped|slapping|kick(?:s|ed|ing)?|chok(?:es|ed|ing)|hurts?|hurting|abus(?:es|ed|ing)|rap(?:es|ed|ing)|molest(?:s|ed|ing)?|strangl(?:es|ed|ing))"
_VICTIM = r"(?:me|us|my (?:son|daughter|child|children|kids?|boy|girl|baby|sister|brother|mother|mum|mom)|the (?:child|children|kids?|baby)|him|her)"

ABUSE = (
    rf"\b{_SOMEONE} (?:is |was |keeps |keep |has been |always |sometimes |often |just |will |still )*{_HURTS} {_VICTIM}\b",
    r"\b(?:im|i am|i was|she is|shes|he is|hes|is|are|was|being|been|get|getting) (?:being |been |sexually |physically |getting )*(?:abused|beaten(?: up)?|raped|molested|assaulted)\b",
    r"\b(?:domestic|sexual) (?:violence|abuse|assault)\b",
    r"\bchild abuse\b",
    r"\b(?:threaten(?:s|ed|ing)?|going|gonna|wants?) to (?:kill|hurt) (?:me|us|my (?:son|daughter|child|kids?|baby)|her kids?)\b",
    r"\btouch(?:es|ed|ing) (?:me|my (?:son|daughter|child)) (?:down there|inappropriately|sexually|in a bad way)\b",
    r"\bafraid (?:he|she) will (?:hit|hurt|kill|beat) (?:me|us)\b",
)

_IN_TROUBLE = r"(?:cant|cannot|can not|cnt|couldnt|unable to|struggl\w+ (?:to|for)|troubles?|difficult\w*|hard(?:ly)?|barely|fighting|not|stopped|isnt|problems?|trouble with|hard time)"

MEDICAL = (
    # the chest
    r"\bchest (?:pains?|hurts?|is hurting|tightness|pressure|is tight|feels (?:tight|heavy)|is heavy)\b",
    r"\b(?:pains?|pressure|tightness) (?:in|on|across) (?:my|his|her|the|their) chest\b",
    r"\b(?:having|have|has|is it|think|thinks|it is|its|could be|like) (?:\w+ ){0,5}?(?:a )?heart attack\b",
    r"\bcardiac arrest\b",
    r"\bheart (?:has )?stopped\b",
    r"\bno pulse\b",
    # a stroke
    r"\bface (?:is |has |looks )?(?:droop\w*|numb|fallen on one side)\b",
    r"\b(?:slurr(?:ed|ing|s) (?:speech|words|her words|his words)|speech is slurred|slurring)\b",
    rf"\b(?:cant|cannot|can not) (?:move|feel|lift|raise) (?:{_OF} )?(?:\w+ )?(?:arm|arms|leg|legs|side|face|hand)\b",
    r"\bsudden(?:ly)? (?:\w+ ){0,3}?(?:weak\w*|numb\w*|confus\w*|blind\w*|paraly\w*|severe headache|worst headache|loss of (?:vision|sight|speech)|cant (?:speak|talk|see|walk))\b",
    r"\bone side (?:of (?:the|my|his|her) (?:body|face) )?(?:is |has gone |went )?(?:weak|numb|paraly\w*)\b",
    r"\bworst headache\b",
    r"\b(?:having|is having|think (?:\w+ )?having|just had|signs of) a? ?(?:mini )?stroke\b",
    # breathing
    rf"\b{_IN_TROUBLE} (?:to )?(?:\w+ )?breath(?:e|es|ing|s)?\b",
    r"\bgasping(?: for (?:air|breath))?\b",
    r"\b(?:very|really|so|suddenly|badly|extremely|getting|is|im|am|hes|shes) short of breath\b",
    r"\bchoking\b(?! (?:me|us|him|her|on the cost))",
    r"\b(?:turning|turned|going|gone|lips are|lips|is) blue\b",
    # bleeding
    r"\bbleeding (?:that )?(?:wont|doesnt|does not|will not|isnt|is not|not|never) stop(?:ping|s)?\b",
    r"\b(?:wont|doesnt|does not|will not|cant|cannot|not) stop(?:ping|ped|s)? (?:the )?bleeding\b",
    r"\bbleeding (?:very |so |really )?(?:heavily|badly|much|a lot|lots|everywhere|out|to death|uncontrollably)\b",
    r"\b(?:heavy|severe|massive|uncontrolled) bleeding\b",
    r"\bbleed(?:s|ing)? (?:a lot|heavily) (?:right )?now\b",
    r"\b(?:vomit\w*|throw\w* up|threw up|cough\w*(?: up)?|puk\w+|spitting) (?:up )?(?:a lot of |lots of |fresh )?blood\b",
    r"\bh(?:a)?emorrhag(?:e|ing)\b",
    r"\bblood (?:is )?(?:pouring|gushing|everywhere)\b",
    # seizures and fainting
    r"\b(?:having|in|has|having another|had another|start(?:ed|ing)) (?:a |an |another )(?:long |big |bad )?(?:seizure|fit|convulsion)\b",
    r"\b(?:having|has) (?:seizures|convulsions|fits) (?:right )?now\b",
    r"\b(?:is|are|im|hes|shes) (?:having )?(?:seizing|convulsing|having (?:seizures|convulsions))\b",
    r"\bjust had (?:a|an|another|his|her) (?:\w+ )?(?:seizure|fit|convulsion|stroke|heart attack)\b",
    r"\bseizures? (?:wont|will not|doesnt|that wont) stop\b",
    r"\bshaking uncontrollably\b",
    r"\b(?:faint(?:ed|ing)|passed out|passing out|pass out|collapsed|unconscious|unresponsive|blacked out|lost consciousness)\b",
    r"\b(?:not|isnt|stopped|wont|doesnt) (?:respond(?:ing)?|wak(?:e|ing) up)\b",
    r"\b(?:wont|cant|cannot|will not|doesnt) (?:be )?w(?:a|o)ke(?:n)? ?(?:up|him|her|them|my)\b",
    # allergy and poison
    r"\banaphyla\w+\b",
    r"\b(?:throat|tongue|face|lips?)(?: \w+)? (?:is |are |has |feels )?(?:closing|swelling|swollen|swelled)\b",
    r"\bswelling (?:of|in) (?:the|his|her|my) (?:throat|tongue|face|lips?)\b",
    r"\bpoisoned\b",
    r"\bpoisoning\b",
    r"\b(?:drank|drunk|swallowed|swallow|ate|eaten|inhaled|breathed in) (?:\w+ ){0,3}?(?:bleach|poison|antifreeze|detergent|batter(?:y|ies)|cleaner|pesticide|petrol|gasoline|chemicals?|berries|mushrooms?|magnets?)\b",
    r"\bcarbon monoxide\b",
    # sickle cell disease and transfusions
    r"\b(?:sickle|sickling|sickle cell|pain|painful|vaso ?occlusive|vaso-occlusive) (?:cell )?(?:pain )?(?:crisis|episode)\b",
    r"\bin (?:a )?(?:bad |terrible |full )?(?:sickle )?crisis\b",
    r"\bhaving (?:a |another )?(?:bad |terrible )?crisis\b",
    r"\bacute chest\b",
    r"\bpriapism\b",
    r"\berection (?:\w+ ){0,4}?(?:wont|will not|doesnt|does not|not|hours|painful|hurts)\b",
    r"\bpainful erection\b",
    r"\b(?:transfusion reaction|react(?:ion|ing|ed) to (?:the|his|her|my|a) (?:blood )?transfusion)\b",
    r"\b(?:rash|hives|chills|shak(?:ing|es)|shivering|back pain|dark urine|red urine|itch\w*|swelling|fever) (?:\w+ ){0,4}?(?:during|after|since|from|right after) (?:the |his |her |my |a |todays |yesterdays |this )?(?:last )?(?:blood )?transfusion\b",
    r"\b(?:during|after|since|right after) (?:the |his |her |my |a |todays |yesterdays |this )?(?:last )?(?:blood )?transfusion (?:\w+ ){0,5}?(?:rash|hives|chills|shak(?:ing|es)|shivering|back pain|dark urine|red urine|itch\w*|swell\w*|fever)\b",
    # said outright
    r"\b(?:call|need|want|get|send) (?:me |us |him |her )?(?:an |the )?(?:ambulance|paramedics|911|999|112)\b",
    r"\b(?:medical|an|its an|real) emergency\b",
    r"\b(?:is|hes|shes|im|i am) dying(?: right)? now\b",
)

# Fever is an emergency beside any of these, anywhere in the same message.
FEVER = (
    r"\bfever(?:s|ish)?\b",
    r"\bhigh temp(?:erature)?\b",
    r"\btemp(?:erature)? (?:\w+ ){0,2}?(?:of |is |at )?(?:3[89]|4[01]|10[0-6])(?:[.,]\d)?\b",
    r"\bburning up\b",
)
FEVER_IS_DANGEROUS_WITH = (
    r"\btransplant(?:ed|ation)?\b",
    r"\b(?:bmt|hsct)\b",
    r"\b(?:no|without (?:a|his|her)|removed|lost (?:his|her|my)) spleen\b",
    r"\bspleen (?:\w+ ){0,3}?(?:out|removed|gone)\b",
    r"\b(?:splenectomy|asplen\w*)\b",
    r"\bsickle\w*\b",
    r"\b(?:scd|hbss|hb ss)\b",
    r"\bneutrop(?:a)?eni\w*\b",
)

MISSPELLINGS = {
    "brething": "breathing",
    "breething": "breathing",
    "breth": "breathe",
    "brethe": "breathe",
    "breeth": "breathe",
    "sucide": "suicide",
    "suiside": "suicide",
    "sucidal": "suicidal",
    "suisidal": "suicidal",
    "siezure": "seizure",
    "seisure": "seizure",
    "seizur": "seizure",
    "seizeure": "seizure",
    "seizures": "seizures",
    "siezures": "seizures",
    "unconcious": "unconscious",
    "unconsious": "unconscious",
    "bleding": "bleeding",
    "bleeing": "bleeding",
    "pian": "pain",
    "hart": "heart",
    "feaver": "fever",
    "fevar": "fever",
    "anaphalaxis": "anaphylaxis",
    "anaphilaxis": "anaphylaxis",
    "ambulence": "ambulance",
    "overdosd": "overdosed",
    "collapesd": "collapsed",
    "wana": "wanna",
    "kil": "kill",
    "liv": "live",
    "dieing": "dying",
}
