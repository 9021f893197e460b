"""How people write ages, as patterns: what names an age, and what only looks like one."""

from __future__ import annotations

import re

from waymark.understanding.lab_patterns import NAME
from waymark.understanding.numbers import NUMBER

NOT_BEFORE = re.compile(
    r"(?:\b(?:at|since|until|till|by|from|when|before|after|under|over|below|above|ages?|"
    r"aged|than|turns|every|for|in|last|past|least|diagnosed|x)"
    r"(?:\s+(?:the|an|age|aged|ages|of|he|she|they|i|was|were|am|have been|has been|about|around|turned|"
    r"between))*\s*)$"
)
FOLLOWS = (
    r"(?=\s*(?:$|[,.;:!?)&\]\n–—]|-\s|(?:and|n|w|with|but|who|now|today|so|has|have|had|he|"
    r"she|we|my|next|lol|haha|thanks|thank|this|already|currently|last|yesterday|"
    r"male|female|boy|girl|sorry|btw|not|actually|years?|yrs?|yo|y/o|then|though|old|"
    r"i|they|his|her|hes|shes|an|on|soon|since|going|turning|turns|just|because|thx|pls|please)\b))"
)
COMPOUND = re.compile(
    rf"(?P<years>{NUMBER})\s*-?\s*(?:years?|yrs?|y|(?<=aged \d)|(?<=is \d)|(?<=is \d\d)|"
    rf"(?<=aged \d\d))\.?\s*(?:old)?\s*,?\s*(?:and|"
    rf"&)?\s*(?P<months>{NUMBER})\s*-?\s*(?:months?|"
    rf"mths?|mos?|m)\b\.?(?:\s*old)?"
)
HALF = re.compile(
    rf"(?P<years>{NUMBER}|\ba)\s*(?:years?\s+|yrs?\s+)?(?P<part>and a half|and haf|an a half|n a half|"
    rf"& a half|1/2|½|and half|"
    r"\.5|¾|¼|3/4|1/4|\.75|\.25|and (?:three|3) quarters|and a quarter)(?!\d)(?:\s*-?\s*(?:years?|yrs?|"
    r"yo|y/o|y\b)(?:\s*-?\s*old)?)?"
)
WITH_UNIT = re.compile(
    rf"(?P<value>{NUMBER})\s*-?\s*(?P<unit>years?|yrs?|yr|yeras|yaers|yesrs|yeas|yars|y|months?|"
    rf"mths?|mos?|mo|weeks?|wks?|days?)\.?\s*-?\s*(?:young|old|olds|ole|of age|o)\b\.?"
    rf"|(?P<mo>{NUMBER})\s?-?(?:mos?|mths?|m/o)\b(?!\s*(?:ago|post|since|after|later|of\b))"
    rf"|(?P<short>{NUMBER})\s*-?\s*(?:yo|y\.o\.?|y/o|yrs?|yearold|yearsold|yos?)\b(?!\s*(?:ago|back|"
    rf"post|since|after|later|of|on|now with))"
)
IS = re.compile(
    rf"(?:\bis|'s|\bturned|\bnow|(?<=\bi)'?m|(?<=\bi )am|\biam|\bi m|(?<=\bhe)s|(?<=\bshe)s)\s+"
    rf"(?:(?:now|only|just|currently|turned|an?)\s+){{0,3}}"
    rf"(?P<hedge>(?:about|around|almost|nearly|roughly|approximately|approx\.?|maybe|like|"
    rf"~|probably|perhaps|going on)\s*)?"
    rf"(?P<value>{NUMBER})(?P<ish>\s*-?ish)?(?P<months>\s+months?(?:\s+old)?)?"
    rf"(?:{FOLLOWS}|(?=\s+(?:in|on|at) (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)))"
)
SUBJECT = re.compile(r"([\w\]'-]{1,40})\s*$")
LITTLE_ONE = re.compile(r"\b(?:little|lil|wee|young|tiny) (?:one|man|guy|lady|girl|boy)\s*$")
AGED = re.compile(
    rf"\b(?:aged?|age is|age:|age =|ages)\s*(?:is|of|:|=|-)?\s*(?:about\s+|"
    rf"around\s+)?(?P<value>{NUMBER})(?:\s*(?P<unit>years?|"
    rf"yrs?|months?|mths?|weeks?))?\b(?!\s*(?:-|–|to|and)\s*\d)"
)
APPOSED = re.compile(
    rf"\b(?:daughter|son|child|kid|boy|girl|baby|nephew|niece|mother|mum|mom|father|dad|"
    rf"husband|wife|brother|sister|cousin|friend|partner|grandson|granddaughter|"
    rf"(?<!tell )(?<!show )(?<!give )me)"
    rf"\s*(?:\(|,|is|-|–)?\s*(?:about\s+|around\s+|aged\s+|age\s+)?(?P<value>{NUMBER})(?:\s*(?P<unit>months?|"
    rf"weeks?))?\s*(?:\)|,|$|\.|;|\s(?=[a-z]{(2,)}\s+(?:\d|for|since|with))(?!(?:kg|km|cm|mg|lbs?|st|mi|"
    rf"miles|weeks?|times|"
    rf"days?|hours?|out|of|or|to|in|months?|minutes?|percent)\b)|\band\b|\bwith\b|\bhas\b|\bwho\b|\byears?\b)"
)
APPOSED_BARE = re.compile(
    r"(?:\A\W*|[.;,!?]\s*|\b(?:my|our|the|for|his|her)\s+(?:dear |poor |old |little |elder |younger )?)"
    r"(?:daughter|son|child|kid|boy|girl|baby|nephew|niece|mother|mum|mom|mam|father|dad|husband|wife|hubby|"
    r"partner|grandson|granddaughter|grandad|granddad|grandma|gran|nan|brother|sister|uncle|aunt|friend)"
    r"\s+(?P<value>\d{1,2})\s+(?!(?:years?|yrs?|y|months?|mths?|mos?|weeks?|wks?|days?|hours?|hrs?|min\w*|"
    r"times|x|kg|km|cm|mm|m|mg|ml|g|lbs?|st|stone|miles|percent|units?|of|out|or|to|in|on|at|from|ago|more|"
    r"other|cycles?|rounds?|lines?|doses?|courses?|sessions?|relapses?|kids|children|brothers?|sisters?|"
    r"siblings?|people|lumps?|tumou?rs?|lesions?|transfusions?|operations?|surger(?:y|ies)|chemos?|"
    r"transplants?|strokes?|heart|different|big|small|new)\b)(?=[a-z])"
)
""""My husband 54 was told": the age stands right behind, with no comma."""
OPENING = re.compile(r"\A\W*(?P<value>\d{1,3})\s*(?:,|/|\s(?=(?:f|m|female|male|boy|girl)\b))\s*(?=[a-z])")
LISTED = re.compile(r"[,.;!?(\u2600-\U0001faff]\s*(?P<value>[1-9]\d?|1[01]\d)\s*(?=[,;)?]|$|\.\s|\.$|\n)")
TURNS = re.compile(
    rf"\b(?P<hedge>(?:will be|turns|turning|going to be|gonna be|"
    rf"'ll be)\s+)(?P<value>{NUMBER})\b(?!\s*(?:weeks|"
    rf"months|days|hours|km))"
)
AGE_PATTERNS = (IS, AGED, APPOSED, APPOSED_BARE, OPENING, TURNS)
NO_SCARRING = (
    r"(?<!ibrosis )(?<!ibrosis, )(?<!irrhosis )(?<!NASH )(?<!NASH, )(?<!MASH )(?<!MASH, )"
    r"(?<!NAFLD )(?<!MASLD )(?<!stage )(?<!liver )(?<!METAVIR )"
    r"(?!F[0-4][/-]?\d?,? (?:liver )?(?:fibro|scar|cirrh))"
    r"(?![FM]\d (?!(?:with|w|has|who|and|dx|y|yo|mo|months?|yrs?|years?)\b)[a-z])"
)
"""Before an F with a number: how scarred a liver is, "NASH F3", a kind, "F2 cyst", and no girl of three."""
LETTERED = re.compile(
    r"(?<![\w.])(?:(?P<value>(?!9[5-9]\s?F|1[01]\d\s?F)\d{1,3})\s?(?:yo|y/o|yrs?|y)?\s?/?\s?[FM]|"
    rf"(?<!the )(?<!globin ){NO_SCARRING}"
    r"[FM]\s?[/,]?\s?(?P<after>\d{1,3}))(?![\w/]|[.]\w|\s?%|\spercent)"
)
CORRECTED = re.compile(
    rf"\b(?:sorry|actually|no tell a lie|i lie|i tell a lie|i mean|i meant|correction|make that|oops|"
    rf"no wait|wait|rather|"
    rf"typo)\W+(?:it'?s\s+|she'?s\s+|he'?s\s+|i'?m\s+|is\s+)*(?P<value>{NUMBER}){FOLLOWS}"
)
_OTHER_UNIT = r"(?!\s*(?:%|[/.]\d|km|miles|kg|mg|weeks?|months?|days?|units?|times|hours?|stone|cm|g\b))"
NOT_THE_OTHER = re.compile(
    rf"(?<![\d./-])\b(?P<value>{NUMBER})(?:\s*(?:years?|yrs?)(?: old)?)?(?:\s(?:na|pala|siya|she|he|po))*"
    r"\s*,?\s*"
    rf"(?:not|hindi) (?:the )?{NUMBER}\b{_OTHER_UNIT}"
    rf"|\bnot {NUMBER}\b{_OTHER_UNIT}[\s,.;-]*"
    rf"(?:(?:but|i put \w+|it'?s|s?he'?s|s?he is|i'?m|i am|is|she|he)[\s,]+)*"
    rf"(?P<after>{NUMBER})\b{_OTHER_UNIT}"
)
"""One number in the place of another: "52 not fifty", "not 4, she's 5"."""
BARE = re.compile(
    rf"(?<![\w.])(?<!this )(?<!that )(?<!the )(?<!another )(?<!lil )(?<!little )(?<!wee )(?<!young "
    rf")(?<!no )(?<!any )"
    rf"(?P<value>{NUMBER})(?P<ish>\s*-?ish)?\s*(?P<unit>years?|yrs?|y|months?|"
    rf"mths?|weeks?|days?)?\b(?!\s*(?:[-/:.%]\s*\d|km|miles|kg|st|%|cm|lbs?|times|hours|"
    rf"kids|children))"
)
SHORT = 80
DENIED_BEFORE = re.compile(
    r"(?:\b(?:not|never|nor|no longer)|n't)(?:\s+(?:yet|quite|a|an|even|exactly|really|my))*\s*$"
)
SPAN_AFTER = re.compile(
    r"\s*(?:ago|back|since|later|earlier|before|after|apart|per|a (?:day|week|month|year)|"
    r"transfus|units?\b|bags?\b|"
    r"siblings?|brothers?|sisters?|times?\b|of (?!age)|in a row|each|"
    r"every|plus\b|\+|something|odd\b|ate\b|yet\b|(?:at|when)\b(?! the moment))"
)
PLAIN_BEFORE = re.compile(
    r"(?:^|[,.;:!?(\n–—-]|\b(?:is|are|am|'s|'m|im|hes|shes|s|m|"
    r"it's|its|he|she|i|now|only|just|almost|nearly|about|"
    r"around|roughly|currently|turned|yes|yeah|ok|okay|well|um|uh|so|hi|hello|sorry|actually|maybe|"
    r"probably|like|age|"
    r"son|daughter|child|kid|boy|girl|baby|me|and|a|an|or|to|say|think|meant|mean|but)|~)\s*$"
)
OR_AFTER = re.compile(rf"\s*(?:\bor\b|\bto\b|-|–|/)\s*(?:maybe |about |almost )?{NUMBER}\b(?!\s*[/-]\s*\d)")
OR_BEFORE = re.compile(
    rf"(?:(?<![/-]){NUMBER}\s*(?:\bor\b|\bto\b|-|–|/)|\bbetween\s+{NUMBER}\s+and|"
    r"\bbetween)\s*(?:maybe |about )?$"
)
SIBLING = re.compile(r"(?:brother|sister|sibling|twin|bro|sis)")
NOT_A_PERSON = frozenset(
    [
        "hb",
        "hgb",
        "hemoglobin",
        "haemoglobin",
        "ferritin",
        "level",
        "score",
        "count",
        "status",
        "number",
        "ecog",
        "karnofsky",
        "lansky",
        "it",
        "that",
        "this",
        "there",
        "which",
        "what",
        "platelets",
        "inr",
        "psa",
        "bmi",
        "weight",
        "height",
        "temperature",
        "temp",
        "donor",
        "distance",
        "pressure",
        "sugar",
        "rate",
        "we",
        "they",
        "one",
        "answer",
        "result",
        "value",
        "dose",
        "limit",
        "maximum",
        "minimum",
        "phone",
        "house",
        "room",
        "a1c",
    ]
)
SOON = re.compile(
    r"\s*(?:soon|next|in (?:a )?(?:\w+ )?(?:weeks?|months?|days?|jan|feb|mar|apr|may|"
    r"jun|jul|aug|sep|oct|nov|dec))"
)
ASKS_FOR_LIMIT = re.compile(
    r"\b(?:what if|if|would|will|when|can|does|do|is there|are there|minimum|maximum|limit)\b"
)
MONTH_UNITS = ("mo", "mth")
OLDEST = 120

SEVERAL = re.compile(
    rf"(?:\A|\b(?:are|have)\b)\W*{NUMBER}\s*(?:,\s*{NUMBER}\s*)*(?:and|&)\s*{NUMBER}\s*(?:\Z|[,.;!])"
)
"""The ages of several people: "7 and 9"."""

NO_AGE_BEFORE = re.compile(
    r"\b(?:at|since|from|until|till|under|over|by|for|the|before)\s+(?:the\s+|an?\s+)?$|"
    r"\b(?:had|got|lost|broke|diagnosed|operated|removed|happened|died|bleed|stroke)\b[^.;,]{0,30}$"
)
VALUE_BEFORE = re.compile(
    r"(?<!type )(?<!stage )(?<!grade )(?<!gold )\d\s*$|\b(?:hb|ferritin|hemoglobin|platelets|every|"
    r"about)\b.{0,12}$"
    r"|\b(?:t|inv|del|dup|ins|der|add|i)(?:\([\dpqx;:]*)?$"  # "t(11;14)": a change of chromosomes
)
OWN_BEFORE = re.compile(r"\b(?:my|our)\s+(?:\w+\s+)?$")
""" "If I give my 9 year old son …": whatever is supposed, he is nine."""
SUPPOSED = re.compile(r"\b(?:what if|if)\b")
TIME_SINCE = re.compile(
    r"[\s-]*(?:(?:years?|yrs?|months?|mos?|weeks?|wks?|days?)[\s-]+)?"
    r"(?:post\b|out\s+(?:from|of)\b|into\b|past\s+(?:the|his|her|my|our|a)\b|off\s+(?:the|his|her|my|"
    r"treat\w*|"
    r"chemo\w*)\b|(?:in|of)\s+remission\b|(?:cancer|disease|seizure|pain)[\s-]+free\b)"
)
"""What makes a span of time, "he is 2 years post BMT", of what looks like an age."""
_FIGURE_BEFORE = re.compile(
    rf"\b(?:{NAME}|kps|karnofsky|lansky|ecog|who|ps|performance|gleason|grade|stage|phase|line|cycle|type)"
    r"(?:\s+(?:level|count|value|score|status|grade|is|was|of|at|now|about|around))*[\s:=]*$"
)
_COURSES_AFTER = re.compile(
    r"\s*(?:st|nd|rd|th)?\s*(?:\w+ )?(?:lines?|cycles?|rounds?|courses?|infusions?|doses?|sessions?|"
    r"relapses?|regimens?|chemos?|treatments?|operations?|surger(?:y|ies)|transplants?|mets|tumou?rs|"
    r"lesions|spots|nodes)\b"
)


def is_other_figure(before: str, after: str) -> bool:
    """Whether a number between these words is none of age: "LDH is 31", "KPS 80", "3 lines of chemo"."""
    return bool(_FIGURE_BEFORE.search(before) or _COURSES_AFTER.match(after))
