"""Waymark's safety list: how people write of being hurt, threatened or forced.

Our own, NOT clinically reviewed. Each pattern is matched against a clause in lower case, without apostrophes
and with single spaces.
"""

from __future__ import annotations

from waymark.understanding.safety_list import Phrases
from waymark.understanding.safety_list_at_home import FORCED_AT_HOME
from waymark.understanding.safety_list_further import MORE_ABUSE
from waymark.understanding.safety_list_withheld import WITHHELD

_SOMEONE = (
    r"(?:he|she|they|husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mum|mom|mother|stepdad|"
    r"stepfather|stepmother|step ?mum|step ?mom|uncle|aunt|someone|somebody|carer|nurse|brother|cousin|"
    r"teacher|neighbou?r|boss|grandad|grandpa|grandfather|step\w+|father in law|mother in law|parents|man|"
    r"men|family|husbands? family|in ?laws)"
)
_HURTS = (
    r"(?:hits?|hitting|beats?|beating|punch(?:es|ed|ing)?|slaps?|slapped|slapping|kick(?:s|ed|ing)?|"
    r"chok(?:es|ed|ing)|hurts?|hurting|abus(?:es|ed|ing)|rap(?:es|ed|ing)|molest(?:s|ed|ing)?|"
    r"strangl(?:es|ed|ing)|tortur(?:es|ed|ing)|burn(?:s|ed|ing)|starv(?:es|ing))"
)
_CHILD = (
    r"(?:son|daughter|child|children|kids?|boy|girl|baby|sister|brother|mother|mum|mom|"
    r"grand(?:ma|son|daughter|mother|father|pa|ad)|father|dad|niece|nephew)"
)
_VICTIM = (
    rf"(?:me|us|my (?:little |own )?{_CHILD}|the (?:child|children|kids?|baby)|him|her|"
    r"(?:his|her|their) (?:own )?(?:kids|children|wife|mother|mum|son|daughter|husband))"
)
_DOING = (
    r"(?:is |was |are |keeps |keep |has been |have been |always |sometimes |often |just |will |still |has )"
)
_WHERE = r"(?:at (?:school|home|work|church|the \w+) )?"

ABUSE = Phrases(
    signs=(
        r"\bmarry (?:me|her) (?:off|to|against)\b",
        rf"\b(?!they kick me out){_SOMEONE} {_WHERE}{_DOING}{{0,3}}{_HURTS} {_VICTIM}\b(?! (?:at|"
        rf"in) (?:chess|cards|games?|"
        rf"fifa|football|"
        rf"tennis|scrabble|darts|snooker|pool|golf|draughts|everything)\b| to (?:the|it))",
        r"\b(?:im|i am|i was|i have been|ive been|she is|shes|he is|hes|is|are|was|were|get|gets|"
        r"getting) (?:being |been |sexually |physically |getting ){0,3}(?:abused|beaten(?: up)?|raped|"
        r"molested|assaulted)\b",
        rf"\b(?:threaten(?:s|ed|ing)?|{_SOMEONE} (?:is |says \w+ (?:is )?)?(?:going|wants)|"
        rf"{_SOMEONE} (?:is )?gonna) (?:to )?(?:kill|hurt|beat|hit) (?:me|us|my {_CHILD}|her kids?)\b",
        rf"\btouch(?:es|ed|ing) (?:me|my {_CHILD}|her|him) (?:down there|inappropriately|sexually|"
        rf"in a bad way)\b",
        r"\b(?:afraid|scared) (?:that )?(?:he|she|they) (?:will|might|is going to|is gonna) (?:hit|hurt|"
        r"kill|"
        r"beat) (?:me|us|him|her|my)\b",
        rf"\b{_SOMEONE} touch(?:es|ed) (?:me|my {_CHILD})\b(?! (?:on the shoulder|deeply))",
        r"\b(?:forces?|forced|forcing) (?:me|her|him|my \w+) (?:to have|into having|into) (?:sex|bed)\b",
        r"\b(?:not|dont feel|never) safe at home\b",
        r"\b(?:husband|wife|partner|boyfriend|girlfriend|dad|father|stepfather|ex) (?:is |gets |"
        r"has been )(?:violent|abusive)\b",
        r"\band (?:hits|beats|punches|kicks|rapes|hurts) (?:me|us)\b",
        rf"\bthreaten(?:s|ed|ing)? (?:me|us|my {_CHILD}) with (?:a |an )?(?:knife|gun|\w+)\b",
        rf"\bget(?:s|ting)? (?:hit|beaten|slapped|punched) by (?:my|our|his|her) {_SOMEONE}\b",
        rf"\b(?!boss)(?:hes|shes|{_SOMEONE}) (?:\w+ ){{0,4}}?(?:will|wants to|going to|gonna|threat\w+ to)"
        rf" (?:kill|"
        rf"murder|stab|shoot) "
        rf"(?:me|us|my {_CHILD})\b",
        rf"\b{_SOMEONE} (?:wont|doesnt|dont|never|will not) let (?:me|us|her) (?:leave (?:the|my) (?:house|"
        rf"home|room|flat)|"
        r"leave\Z|go out|out of|see (?:my|anyone|a doctor))",
        r"\block(?:s|ed|ing)? (?:me|us|her) (?:in|up|inside)\b|\bkeeps? (?:me|us|her) (?:locked (?:in|up)|"
        r"inside)\b|"
        r"\bkeeps (?:me|us|her) in\b(?! (?:mind|touch|the loop|shape|stitches|good))|"
        r"(?<!am i )(?<!are we )(?<!be )(?<!get )"
        r"(?<!pistol )(?<!gun )(?<!guns )(?<!tablets )(?<!pills )(?<!medicine )(?<!meds )(?<!bro got "
        r")\blocked (?:in|"
        r"up)(?= and| my|,|\Z)|"
        r"\bheld (?:against my will|captive|hostage|prisoner)\b|\bkidnapp\w+\b",
        r"\b(?:dont|doesnt|wont|do not|does not|never) (?:gives? (?:me|us) (?:any |enough )?food|feed "
        r"(?:me|"
        r"us))\b"
        r"(?! (?:before|after|until))|\bstarving (?:me|us)\b",
        r"\b(?:keeps|hides|takes|withholds) (?:my|her|his) (?:medicines?|meds|pills|insulin)(?: away)? "
        r"from (?:me|us|her)\b",
        r"\btouch(?:es|ed|ing)? (?:\w+ ){0,3}?(?:private parts?|privates|willy|penis|vagina|bum|where "
        r"(?:i|he|she) "
        r"(?:dont|shouldnt))|\btouch(?:es|ed|ing) me (?:at night|in bed)\b",
        r"\bmakes? (?:me|her) (?:touch|undress|sleep with|have sex|do (?:\w+ )?(?:things|sex\w*))|"
        r"\b(?:into|in|to) m[ey] bed at n(?:ight|ite)s?\b|\bforced (?:him|her|them)sel\w+ on\b",
        rf"\b{_SOMEONE} forc(?:es|ed|ing) (?:me|her)(?= ?(?:,|\Z))|\b(?:got|gets|getting) (?:gang "
        rf")?raped\b|"
        r"\bsexually (?:assault|abus|molest|harass|touch)\w* (?:me|her|him|us|my)\b|\bgroped me\b",
        r"\b(?:sexually abused|sex slave|(?:being|been|am|im|was) trafficked)\b|\bsleep with men\b",
        r"\bmarr(?:y|ied) me off\b|\bmarr(?:y|ied) (?:me |her )?(?:off )?by force\b|\bforced marriage\b|"
        r"\bmarry me off\b|"
        r"\bmarry (?:a man|someone|him) i (?:dont|do not)\b|\bmarry (?:\w+ )?off by force\b",
        r"\bcut my daughter\b|\bfgm\b|\bkill me for honou?r\b|\bfor dowry\b",
        r"\b(?:hes|shes|he is|she is|gets|becomes|husband is|dad is|partner is) (?:\w+ )?(?:violent|"
        r"abusive)\b"
        r"(?! (?:cough|reaction|shak|vomit)\w*)|\bis stalking me\b|\bstalks me\b",
        r"\b(?:afraid|scared|terrified) (?:to (?:go|be) home because|of my (?:\w+ )?(?:husband|wife|"
        r"partner|boyfriend|father|dad|"
        r"step\w+|ex|uncle|brother))(?! (?:dying|getting|having|being|losing|will))",
        r"\b(?:hiding|ran away|escaped) from my (?:husband|father|partner|parents|family|dad|ex)\b",
        *MORE_ABUSE,
        *WITHHELD,
        *FORCED_AT_HOME,
    ),
    names=(
        r"\b(?:domestic|sexual) (?:violence|abuse|assault)\b",
        r"(?<!allegations of )(?<!accused of )\bchild abuse\b",
    ),
)
