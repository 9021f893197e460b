"""Waymark's safety list: how people write of self-harm, overdose and abuse. Our own, NOT clinically reviewed.

Each pattern is matched against a clause in lower case, without apostrophes and with single spaces.
docs/reference/safety-list.md says the same in plain words; safety_list_medical.py has the illnesses.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Phrases:
    """Signs are told of someone now; names are also words of trials and histories ("suicide", "priapism")."""

    signs: tuple[str, ...]
    names: tuple[str, ...] = ()


_SELF = r"(?:my ?self|him ?self|her ?self|them ?sel(?:f|ves)|your ?self)"
_OWN = r"(?:my|his|her|their)(?: own)?"
_NOT = (
    r"(?:dont|do not|dnt|doesnt|does not|didnt|never|no longer|not|no|cant|cannot|can not|cnt|couldnt|wont|"
    r"will not)"
)
_WANTS = (
    r"(?:want(?:s|ed|ing)?|wanna|(?:id|would) rather|wish i could|feels? like|think(?:s|ing)? (?:of|about)|"
    r"thought (?:of|about)|(?:ready|try|tries|tried|trying|plan|plans|planning|threaten|threatens|"
    r"threatening))(?: to)?(?: just)?"
)
_WILL = r"(?:going to|gonna|gon|gotta|have to|need to|should|might|will|ill|about to|let me|just)"

SELF_HARM = Phrases(
    signs=(
        # not wanting to live
        rf"\b{_NOT} (?:even |really |just |rlly ){{0,2}}(?:wants?|wanna|wish|care) (?:to |more )?"
        r"(?:live|be alive|exist|wake up|carry on living|go on living)\b(?! (?:in|with|at|far|near|alone)\b)",
        rf"\b{_NOT} (?:even |really |just |rlly ){{0,2}}(?:wants?|wanna) (?:to )?"
        r"(?:be here|go on|carry on|do this|be around) (?:any ?more|any longer|no more)\b",
        r"\b(?:no|without|any) (?:more )?(?:reason|point|will) (?:to|in|of) (?:live|living|being alive|life|"
        r"going on)\b",
        rf"\b{_NOT} (?:see|have|find) (?:any |a )?(?:reason|point) (?:to|in|of) (?:live|living|life|"
        rf"going on)\b",
        rf"\b(?:{_NOT} see )?(?:the|any) point (?:of|in) (?:living|life|being alive)\b",
        r"\bno reason for me to (?:live|go on|be here)\b",
        r"\bnothing (?:left )?to live for\b",
        r"\b(?:life|living) (?:is not|isnt|is no longer|not|has no|have no) (?:worth|meaning)\b",
        r"\b(?:cant|cannot|can not) (?:go on|carry on|live|keep living) (?:any ?more|like this|any longer|"
        r"living|with this)\b",
        r"(?<!he )(?<!we )\b(?:cant|cannot|can not) take (?:it|life) (?:any ?more|any longer)"
        r"(?= ?(?:,|\Z))",
        r"\b(?:tired|sick) of (?:living|being alive|(?:this |my )?life)\b"
        r"(?! (?:far|near|in|at|here|there)\b)",
        r"\bbetter off (?:dead|without me|if i (?:was|were) (?:dead|gone))\b|\bbe better without me\b",
        r"\b(?:better|happier|easier) if i (?:died|was dead|were dead|was gone|were gone|was not here)\b",
        r"\b(?:cant|cannot|can not) go on(?= ?(?:,|\Z))|\bdone with life\b|\bthis is my last message\b",
        r"\bgoodbye (?:cruel )?world\b|\A(?:(?:just )?kill me|i want to kill me)\Z|"
        r"\bsleep (?:forever )?and (?:never|not) wake up\b",
        r"\bgive up on life\b",
        # wishing for death
        rf"\b{_WANTS} (?:die|dieing|dying|be dead|disappear for ?ever|never wake up|not wake up)\b",
        rf"\b(?:{_WANTS}|{_WILL}) end(?:ing)? (?:it all|it(?! here\b| now\b| there\b)|everything|"
        rf"things for good)\b",
        r"\bwish (?:i|he|she) (?:was|were|wasnt|werent|had never been|was never|were never|could be|"
        r"could) (?:just )?(?:dead|alive|born|not here|never born|not wake up|never wake up|die)\b",
        r"\bwish i (?:had )?(?:died|never woke up|wouldnt wake up)\b",
        r"\bhop(?:e|ing) (?:i|to) (?:dont|do not|never|wont|not) wake up\b",
        r"\bi want (?:it|this|everything|all of it) to (?:end|be over) (?:for ?ever|for good|now)\b",
        r"\b(?:please )?let me die\b|\b(?:hope|hoping|wish) i (?:would |could |will )?(?:just )?die\b",
        # an act or a plan
        rf"\bkill(?:ing)? {_SELF}\b",
        rf"\bend(?:ing)? {_OWN} life\b",
        rf"\b(?:take|taking|took) {_OWN} life\b",
        r"\bunaliv(?:e|ing)\b",
        rf"\b(?:{_WANTS}|{_WILL}|i) kms\b|\A(?:lol )?kms\Z",
        rf"\b(?:{_WANTS}|keeps?) (?:hurt|harm|cut|hang|drown|shoot)(?:ing|ting)? {_SELF}\b",
        rf"\b(?:cutting|harming|hurting) {_SELF}\b|\bim cutting\Z|\bstarted cutting again\b|"
        rf"\Ai hurt {_SELF}\Z",
        r"\b(?:thinking (?:of|about)|want to|going to) jump(?:ing)?\Z",
        r"\bi (?:have |just )?(?:hurt|cut|harm|burn|burned) my ?self (?:again|on purpose|to feel|last night|"
        r"today|yesterday|tonight|badly|so)\b",
        r"\b(?:cut|slit|cutting) (?:my|his|her|their) (?:own )?wrists?\b|\bi cut my (?:arms?|legs?) again\b",
        rf"\b(?:hang|shoot|drown) {_SELF}\b",
        rf"\b(?:hurt|hurts|cut|cuts|harm\w*|burn\w*) {_SELF} (?:on purpose|deliberately|intentionally)\b",
        r"\b(?:jump|jumping) (?:off|from|in front of) (?:a|the) (?:bridge|roof|building|balcony|train)\b",
        r"\b(?:attempted|attempting|committing|going to commit|want to commit|wants to commit) suicide\b",
    ),
    names=(r"\bsuicid(?:e|al)\b", r"\bself[ -]?harm(?:ing|s|ed)?\b"),
)

_TOO_MUCH = (
    r"(?:(?:way |far )?too? (?:many|much)|(?:a )?(?:bunch|handful|lots?) of|"
    r"(?:a|the|his|her|my) (?:whole|full|entire) (?:bottle|pack|box|strip)(?: of)?|a (?:bottle|pack|box) of|"
    r"(?:a )?(?:double|triple) (?:the |of the )?(?:dose|amount)|all (?:of )?(?:my|the|his|her|their)|"
    r"\d{2,}(?! ?(?:mg|mcg|ml|g|grams?|milligrams?|iu|units?)\b))"
)
_MEDICINE = (
    r"(?:pills?|tablets?|tabs|meds|medicines?|medications?|paracetamol|acetaminophen|tylenol|ibuprofen|"
    r"aspirin|insulin|opioids?|morphine|oxycodone|capsules?|drugs|painkillers?|exjade|jadenu|deferasirox|"
    r"hydroxyurea|syrup)"
)
_NO_FIGURE = r"(?! on (?:\w+ )?(?:paper ?work|forms?|questions?|info\w*|news|coffee|sugar|tv|hope)\b)"
_TOOK = r"(?:took|taken|swallowed|ate|eaten|drank|popped|injected|gave|given)"

OVERDOSE = Phrases(
    signs=(
        rf"\boverdosed\b{_NO_FIGURE}|\b(?:is|am|im|hes|shes|are) overdosing\b{_NO_FIGURE}",
        r"\b(?:oded|oding|od on|odd on|ods on)\b|\A(?:i|he|she) odd?\Z",
        rf"\b{_TOOK} (?:\w+ ){{0,3}}?(?:twice|double|triple|\d{{1,3}} times) (?:the |his |her |"
        rf"my )?(?:\w+ )?dose\b",
        rf"\b(?:ate|swallowed|drank|got into|eaten) (?:my|our|the wrong|grand\w+|moms|"
        rf"dads) (?:\w+ )?{_MEDICINE}\b",
        rf"\b(?:took|ate|swallowed|taken) {_MEDICINE} that (?:arent|isnt|are not|were not|werent) (?:hers|"
        rf"his|mine)\b",
        rf"\b{_TOOK} (?:\w+ ){{0,2}}?{_TOO_MUCH} (?:\w+ ){{0,3}}?{_MEDICINE}\b",
        rf"\b{_TOOK} (?:\w+ ){{0,3}}?(?:(?:whole|full|entire) (?:bottle|pack|box)|"
        rf"(?:double|triple) (?:the )?dose|"
        r"too much of (?:it|the|his|her|my))\b",
        r"\bwrong (?:medicine|pills?|tablets?|dose|medication)\b.{0,30}\bpoison",
        r"\btook (?:\w+ ){0,3}(?:medicine|pills|tablets) by (?:accident|mistake)\b",
    ),
    names=(rf"\boverdos(?:e|ing)\b{_NO_FIGURE}",),
)

_SOMEONE = (
    r"(?:he|she|they|husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mum|mom|mother|stepdad|"
    r"stepfather|stepmother|step ?mum|step ?mom|uncle|aunt|someone|somebody|carer|nurse|brother|cousin|"
    r"teacher|neighbou?r|man|men|family|husbands? family|in ?laws)"
)
_HURTS = (
    r"(?:hits?|hitting|beats?|beating|punch(?:es|ed|ing)?|slaps?|slapped|slapping|kick(?:s|ed|ing)?|"
    r"chok(?:es|ed|ing)|hurts?|hurting|abus(?:es|ed|ing)|rap(?:es|ed|ing)|molest(?:s|ed|ing)?|"
    r"strangl(?:es|ed|ing))"
)
_CHILD = (
    r"(?:son|daughter|child|children|kids?|boy|girl|baby|sister|brother|mother|mum|mom|"
    r"grand(?:ma|son|daughter))"
)
_VICTIM = rf"(?:me|us|my (?:little |own )?{_CHILD}|the (?:child|children|kids?|baby)|him|her)"
_DOING = (
    r"(?:is |was |are |keeps |keep |has been |have been |always |sometimes |often |just |will |still |has )"
)
_WHERE = r"(?:at (?:school|home|work|church|the \w+) )?"

ABUSE = Phrases(
    signs=(
        rf"\b{_SOMEONE} {_WHERE}{_DOING}{{0,3}}{_HURTS} {_VICTIM}\b(?! (?:at|in) (?:chess|cards|games?|"
        rf"everything)\b)",
        r"\b(?:im|i am|i was|i have been|ive been|she is|shes|he is|hes|is|are|was|were|get|gets|"
        r"getting) (?:being |been |sexually |physically |getting ){0,3}(?:abused|beaten(?: up)?|raped|"
        r"molested|assaulted)\b",
        rf"\b(?:threaten(?:s|ed|ing)?|{_SOMEONE} (?:is |says \w+ (?:is )?)?(?:going|wants)|"
        rf"{_SOMEONE} (?:is )?gonna) (?:to )?(?:kill|hurt|beat|hit) (?:me|us|my {_CHILD}|her kids?)\b",
        rf"\btouch(?:es|ed|ing) (?:me|my {_CHILD}|her|him) (?:down there|inappropriately|sexually|"
        rf"in a bad way)\b",
        r"\b(?:afraid|scared) (?:that )?(?:he|she|they) (?:will|might|is going to|is gonna) (?:hit|hurt|kill|"
        r"beat) (?:me|us|him|her|my)\b",
        rf"\b{_SOMEONE} touch(?:es|ed) (?:me|my {_CHILD})\b(?! (?:on the shoulder|deeply))",
        r"\b(?:forces?|forced|forcing) (?:me|her|him|my \w+) (?:to have|into having|into) (?:sex|bed)\b",
        r"\b(?:not|dont feel|never) safe at home\b",
        r"\b(?:husband|wife|partner|boyfriend|girlfriend|dad|father|stepfather|ex) (?:is |gets |"
        r"has been )(?:violent|abusive)\b",
        r"\band (?:hits|beats|punches|kicks|rapes|hurts) (?:me|us)\b",
        rf"\bthreaten(?:s|ed|ing)? (?:me|us|my {_CHILD}) with (?:a |an )?(?:knife|gun|\w+)\b",
        rf"\bget(?:s|ting)? (?:hit|beaten|slapped|punched) by (?:my|our|his|her) {_SOMEONE}\b",
    ),
    names=(r"\b(?:domestic|sexual) (?:violence|abuse|assault)\b", r"\bchild abuse\b"),
)

# Only misspellings that are no other word; "brest" or "hard attack" are left alone.
MISSPELLINGS = {
    "brething": "breathing",
    "breething": "breathing",
    "breating": "breathing",
    "breth": "breathe",
    "brethe": "breathe",
    "breeth": "breathe",
    "breahte": "breathe",
    "sucide": "suicide",
    "suiside": "suicide",
    "scide": "suicide",
    "suicde": "suicide",
    "sucidal": "suicidal",
    "suisidal": "suicidal",
    "siezure": "seizure",
    "seisure": "seizure",
    "seizur": "seizure",
    "seizeure": "seizure",
    "siezures": "seizures",
    "unconcious": "unconscious",
    "unconsious": "unconscious",
    "unconsciouse": "unconscious",
    "bleding": "bleeding",
    "bleeing": "bleeding",
    "pian": "pain",
    "chets": "chest",
    "hart": "heart",
    "feaver": "fever",
    "fevar": "fever",
    "anaphalaxis": "anaphylaxis",
    "anaphilaxis": "anaphylaxis",
    "anaphylaxsis": "anaphylaxis",
    "ambulence": "ambulance",
    "ambulanse": "ambulance",
    "overdosd": "overdosed",
    "overdossed": "overdosed",
    "collapesd": "collapsed",
    "colapsed": "collapsed",
    "fianted": "fainted",
    "loosing": "losing",
    "trasplant": "transplant",
    "d1e": "die",
    "d1ed": "died",
    "k1ll": "kill",
    "k1lling": "killing",
    "su1cide": "suicide",
    "su1c1de": "suicide",
    "suic1de": "suicide",
    "2 die": "to die",
    "2 live": "to live",
    "2 kill": "to kill",
    "2 b here": "to be here",
    "b here": "be here",
    "wana": "wanna",
    "wnat": "want",
    "wan": "want",
    "kil": "kill",
    "kll": "kill",
    "liv": "live",
    "dieing": "dying",
    "rly": "really",
    "rlly": "really",
    "ur": "your",
    "u": "you",
}
