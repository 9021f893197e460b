"""Words for people: what they are to the person who writes, and their sex."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from waymark.profile.facts import About
from waymark.understanding.numbers import NUMBER, number_from
from waymark.understanding.patient_patterns import BODY

_CHILD = {
    "daughter": "female", "daughters": "female", "son": "male", "sons": "male", "child": None, "kid": None,
    "kiddo": None, "kids": None, "children": None,
    "baby": None, "girl": "female", "boy": "male", "toddler": None, "infant": None, "newborn": None,
    "little one": None, "little girl": "female",
    "little boy": "male", "teenager": None, "teen": None, "stepson": "male", "step son": "male",
    "stepdaughter": "female", "step daughter": "female",
    "twins": None, "twin": None, "foster child": None, "foster son": "male", "foster daughter": "female",
    "youngest": None, "eldest": None, "oldest": None,
    "dd": "female", "ds": "male", "daugther": "female", "duaghter": "female", "doughter": "female",
    "dauther": "female", "daugher": "female", "daughtr": "female",
    "wee one": None, "princess": "female", "pikin": None, "lad": "male", "bub": None,
    "lass": "female", "lassie": "female", "laddie": "male", "wee fella": "male", "wee man": "male",
    "lil man": "male", "little man": "male", "little guy": "male", "lil guy": "male", "little lady": "female",
    "anak": None, "bunso": None, "stepchild": None, "dorter": "female", "dauhgter": "female",
    "dawter": "female", "dotter": "female", "doter": "female", "daugter": "female", "dauter": "female",
    "douter": "female", "doghter": "female", "dawghter": "female", "daughtor": "female",
    "sun": "male", "sin": "male", "our first": None,
    "bairn": None, "wean": None, "wain": None, "young one": None, "youngster": None, "godchild": None,
    "boys": "male", "girls": "female", "middle one": None, "middle child": None, "older one": None,
    "younger one": None, "last born": None, "first born": None, "firstborn": None, "lastborn": None,
    "grown-up daughter": "female", "grown-up son": "male",
}  # fmt: skip
_OTHER = {
    "nephew": "male", "niece": "female", "mother": "female", "mum": "female", "mom": "female",
    "mam": "female", "mama": "female", "mommy": "female", "mummy": "female",
    "father": "male", "dad": "male", "daddy": "male", "papa": "male", "husband": "male", "hubby": "male",
    "wife": "female", "partner": None, "spouse": None, "boyfriend": "male", "girlfriend": "female",
    "fiance": "male", "fiancé": "male", "fiancee": "female", "fiancée": "female", "friend": None,
    "bestie": None, "brother": "male", "bro": "male", "sister": "female", "sis": "female", "sibling": None,
    "siblings": None, "brothers": "male", "sisters": "female", "parents": None, "cousin": None,
    "uncle": "male", "aunt": "female", "auntie": "female", "aunty": "female", "grandmother": "female",
    "grandma": "female", "gran": "female",
    "granny": "female", "nan": "female", "grandfather": "male", "grandpa": "male", "grandad": "male",
    "granddad": "male", "grandson": "male", "granddaughter": "female", "grandchild": None,
    "grandparent": None, "grandkid": None, "neighbor": None, "neighbour": None, "colleague": None,
    "coworker": None, "patient": None, "client": None, "student": None, "mother in law": "female",
    "mother-in-law": "female", "father in law": "male", "father-in-law": "male", "son in law": "male",
    "son-in-law": "male", "daughter in law": "female", "daughter-in-law": "female",
    "brother in law": "male",
    "brother-in-law": "male", "sister in law": "female", "sister-in-law": "female", "half brother": "male",
    "half sister": "female", "half-brother": "male", "half-sister": "female", "relative": None,
    "family member": None,
    "godson": "male", "goddaughter": "female", "someone else": None, "loved one": None, "roommate": None,
    "pupil": None, "teacher": None, "missus": "female", "lola": "female", "great-niece": "female",
    "great-nephew": "male", "titi": "female", "pt": None,
    "tita": "female", "tito": "male", "kuya": "male", "ate ko": "female", "nanay": "female",
    "tatay": "male", "asawa": None, "pamangkin": None, "apo": None, "lolo": "male",
    "old man": "male", "old lady": "female", "fella": "male", "mate": None, "widow": "female",
    "hubs": "male", "nana": "female", "nanna": "female", "nanny": "female", "pops": "male",
    "ma": "female", "da": "male", "grand-daughter": "female", "grand daughter": "female",
    "grand son": "male", "grand-son": "male", "stepmother": "female", "stepfather": "male",
    "stepmom": "female", "stepdad": "male", "stepbrother": "male", "stepsister": "female",
    "bf": "male", "gf": "female", "px": None, "grandbaby": None, "grandbabies": None,
    "great-grandson": "male", "great-granddaughter": "female", "companion": None, "buddy": None,
    "other half": None, "resident": None, "pts": None, "mil": "female", "fil": "male", "ex": None,
    "mumsy": "female", "pal": None, "flatmate": None, "housemate": None, "boss": None, "nannan": "female",
    "granda": "male", "gramps": "male", "grampa": "male", "gramma": "female", "nonna": "female",
    "nonno": "male", "abuela": "female", "abuelo": "male", "oma": "female", "opa": "male", "mammy": "female",
    "madda": "female", "fadda": "male", "momma": "female", "memaw": "female", "papaw": "male",
    "mawmaw": "female", "pawpaw": "male", "better half": None, "bestfriend": None, "mama ko": "female",
    "service user": None, "ate": "female", "co-sister": "female", "batchmate": None, "parishioner": None,
    "tenant": None, "landlady": "female", "landlord": "male", "man": "male", "former pupil": None,
    "my own girl": "female", "mom in law": "female", "mum in law": "female", "mother inlaw": "female",
    "dad in law": "male", "ditse": "female", "wifey": "female", "hubbie": "male",
}  # fmt: skip

_KINDS = {
    **{name: (About.OTHER, sex) for name, sex in _OTHER.items()},
    **{name: (About.CHILD, sex) for name, sex in _CHILD.items()},
}
_NAMES = "|".join(re.escape(name) for name in sorted(_KINDS, key=lambda name: -len(name)))
RELATION = re.compile(
    rf"(?<!\bmother to )(?<!\bmother-to-)\b(?!(?<=\bso )patient|(?<=\bvery )patient|(?<=\bbe )patient|"
    rf"(?<=\bmore )patient)(?:{_NAMES})\b(?!-|[ -]to[ -](?:child|baby|infant)\b)"
)
"""Not the "mother to child" by which an infection is passed on, nor one who has "been so patient"."""
_OWNING = re.compile(
    rf"\b(?P<word>mum|mom|mam|dad|daddy|mother|father|nan|gran|granny|grandma|grandad|granddad|grandpa|"
    rf"husband|hubby|wife|"
    rf"partner|niece|nephew|grandson|granddaughter|uncle|auntie|aunt|cousin|friend|"
    rf"toddler|son|daughter|sister|brother)(?=s (?:(?:\w+ )?{BODY}\b|(?:now |nearly |just |only )?\d{{1,2}}\b"
    r"(?!\s*(?:and|&|,) \d|\s*(?:kids|sons|km|kg|mg|%|weeks?|years? ago))))"
)
""" "My mums counts", "dads last scan", "my fathers 85": the apostrophe left out."""
_ONLY_OWN = {"mil", "fil", "ex", "pal", "boss", "oma", "opa", "resident", "companion", "buddy",
             "sun", "sin", "old man", "old lady", "fella", "mate", "ma", "da", "nanny", "bf", "gf", "widow",
             "ate", "man", "tenant", "boys", "girls", "middle one", "older one", "younger one",
             "landlady", "landlord",
             "wean", "wain", "young one"}  # fmt: skip
"""Words that are somebody's relation only behind "my", "our", "a" and the like."""
_WORD_AFTER_MY = re.compile(
    r"\b(?:my|our)\s+(?:(?:little|lil|big|older|younger|elder|dear|late|own)\s+)?(?P<word>[a-z]{5,11})\b"
)
_OFTEN_MISSPELT = (
    "daughter", "husband", "brother", "sister", "nephew", "niece", "mother", "father", "grandson",
    "granddaughter", "grandmother", "grandfather", "boyfriend", "girlfriend", "partner", "friend", "cousin",
    "toddler", "child", "patient", "stepson",
)  # fmt: skip
_NO_SLIPS = frozenset(
    {"bother", "fathers", "friends", "mothers", "cousins", "patients", "brothers", "sisters", "nieces",
     "nephews", "daughters", "partners"}
)  # fmt: skip
_OWNS = re.compile(
    r"(?:\b(?:my|our|me|his|her|a|the|own|dear|brother's|sister's|friend's)\s+(?:\w+\s+)?|'s\s+)$"
)


_BY_AGE = re.compile(
    rf"\b(?:my|our|(?:have|has|have got|got|for|of|with|to) an?)\s+(?:\w+\s+)?"
    rf"(?P<words>(?P<age>{NUMBER})[\s-]*(?P<unit>years?|yrs?|y|months?|weeks?|days?)?[\s/-]*(?:olds?|o|yo)\b)"
)
UNDER_CARE = "patient of mine"
"""The word of a relation that a clinician or carer has to the one they tell of."""
_SEX_UNDER_CARE = {
    "lady": "female", "woman": "female", "gentleman": "male", "man": "male", "chap": "male", "bloke": "male",
    "lad": "male", "boy": "male", "girl": "female", "guy": "male", "fella": "male", "fellow": "male",
    "child": None, "kid": None, "baby": None, "infant": None, "teenager": None, "lass": "female",
    "patients": None, "pts": None, "residents": None, "clients": None, "patient": None, "pt": None,
    "male": "male", "female": "female", "mother": "female", "toddler": None, "client": None,
    "resident": None, "neonate": None, "newborn": None, "one": None, "teen": None,
}  # fmt: skip
_SOMEONE = "|".join(sorted(_SEX_UNDER_CARE, key=len, reverse=True))
_WARD = (
    r"(?:list|ward|unit|caseload|case load|books|clinic|practice|service|team|care|panel|roster|rounds?|"
    r"floor|"
    r"patch|surgery|hospice|home|service)"
)
_CARED_FOR = re.compile(
    rf"\b(?P<word>{_SOMEONE})\b(?=[^.;!?\n]{{0,28}}?\b(?:of (?:ours|mine)|"
    rf"(?:that |who |whom )?(?:i|we)(?:'m|'re| am| are)? (?:look(?:ing)? after|car(?:e|ing) for|"
    rf"see(?:ing)?|treat(?:ing)?|"
    rf"follow(?:ing)?|nurse|nursing|support|do nights for|work with|have on)|"
    rf"(?:on|in|at|under|from|off) (?:my|our|the) (?:\w+ )?{_WARD})\b)"
)
_CLINICIAN = (
    r"(?<!hello )(?<!hi )(?<!hey )(?<!dear )(?<!dr )"
    r"\b(?:nurse|cns|doctor|dr|gp|physician|fellow|registrar|consultant|resident|support worker|carer|"
    r"social worker|care worker|attending|intern|houseman|navigator|coordinator|midwife|physio\w*|"
    r"h[a]?ematologist|oncologist|neurologist|nephrologist|p[a]?ediatrician|hcp|clinician|np|pharmacist|"
    r"sho)\b"
)
_CLINICIANS = re.compile(
    rf"(?:\A[^?]{{0,60}}{_CLINICIAN}[^?]{{0,60}}?)\b(?:have|has|'ve|got|for|of|about|with|is|seeing|a:|"
    rf"case:)\s+"
    rf"(?:an?|the|this|one)\s+(?:[\w-]+\s+){{0,3}}?(?P<word>{_SOMEONE})\b"
    r"(?! (?:years?|months?|weeks?|days?)\b)"
)
"""A clinician who says so first: "specialist nurse here, I have a gentleman of 69"; not one written to."""


_PLACE_OF_MANY = (
    r"(?:church|parish|mosque|temple|village|congregation|street|building|school|office|town|community|compound|"
    r"estate)"
)
_IN_A_LETTER = re.compile(
    r"\bthis (?:[a-z]+ )?\d{1,3}[\s-]?(?:years?|yrs?|yr|y)[\s/-]?o(?:ld)? "
    rf"(?:[\w-]+ ){{0,2}}?(?P<word>{_SOMEONE})\b"
)
""" "Trial options for this 55-year-old lady": a clinician's letter."""
_ASKED_FOR = re.compile(
    rf"\b(?:ask\w*|look\w*|search\w*|enquir\w*|inquir\w*|help|is|this|it'?s) (?:here |only |is )?"
    rf"(?:for|about|on behalf of) an? (?:[\w-]+ )?(?P<word>{_SOMEONE}|elder|member|widow)\b"
    rf"(?= (?:of|from|at|in|who|aged|with|here)\b)|"
    rf"\bone of (?:my|our|the) (?:[\w-]+ )?"
    rf"(?P<ours>patients|residents|clients|pts|elders|members|pupils|students)\b|"
    rf"\b(?P<alone>elder|member|{_SOMEONE}) (?:of|in|from|at) (?:my|our|the) {_PLACE_OF_MANY}\b"
)
""" "I am asking for a man of 64", "one of our residents", "an elder of the church": not kin."""

BY_AGE = "year old"
"""The word of a relation that only tells an age."""


@dataclass(frozen=True)
class Relation:
    """`about` is child or other; `sex` is None when the word does not tell it."""

    word: str
    about: About
    sex: str | None
    start: int
    end: int


def relations_in(plain: str) -> list[Relation]:
    """Every word for a person in a text in lower case, in order."""
    found = [
        Relation(match[0], *_KINDS[match[0]], match.start(), match.end())
        for match in RELATION.finditer(plain)
        if match[0] not in _ONLY_OWN or _is_own(plain, match)
    ]
    found += [Relation(m["word"], *_KINDS[m["word"]], *m.span()) for m in _OWNING.finditer(plain)]
    found += _misspelt(plain)
    cared_for = _under_care(plain)
    starts = {one.start for one in cared_for}
    found = [*(one for one in found if one.start not in starts), *cared_for]
    by_age = [match for match in _BY_AGE.finditer(plain) if not _describes(match, found)]
    return sorted((*found, *(_of_age(match) for match in by_age)), key=lambda one: one.start)


def _under_care(plain: str) -> list[Relation]:
    """ "A lady of ours", "the lad I look after", "a gentleman of 69 on my list": a clinician's patient."""
    found = (
        *_CARED_FOR.finditer(plain),
        *_CLINICIANS.finditer(plain),
        *_IN_A_LETTER.finditer(plain),
        *_ASKED_FOR.finditer(plain),
    )
    spans = {match.span(_group(match)): match[_group(match)] for match in found}
    return [
        Relation(UNDER_CARE, About.OTHER, _SEX_UNDER_CARE.get(word), *span) for span, word in spans.items()
    ]


def _group(match: re.Match[str]) -> str:
    """The group of the pattern that took part."""
    return next(name for name, words in match.groupdict().items() if words)


def _misspelt(plain: str) -> list[Relation]:
    """ "My dauter", "our neice": a word behind "my" that is a slip, or two in a long word, off."""
    found = []
    for match in _WORD_AFTER_MY.finditer(plain):
        word = match["word"]
        if word not in _KINDS and (near := _nearest_relation(word)):
            found.append(Relation(near, *_KINDS[near], *match.span("word")))
    return found


@lru_cache(maxsize=2_000)
def _nearest_relation(word: str) -> str | None:
    """The relation that was most likely meant; None when the word is no slip of one."""
    if word in _NO_SLIPS:
        return None
    slips = 1 if len(word) < 7 else 2
    near = process.extractOne(word, _OFTEN_MISSPELT, scorer=OSA.distance, score_cutoff=slips)
    return str(near[0]) if near and near[0][0] == word[0] else None


def _is_own(plain: str, match: re.Match[str]) -> bool:
    """Whether "sun", "mate" or "old man" is meant for a person."""
    before = plain[max(0, match.start() - 20) : match.start()]
    if match[0] in ("sun", "sin", "ma", "da", "ate", "man"):
        return re.search(r"\b(?:my|our|me)\s+$", before) is not None
    return _OWNS.search(before) is not None


def _describes(match: re.Match[str], found: list[Relation]) -> bool:
    """Whether "5 year old" only describes the son or daughter named beside it."""
    return any(
        0 <= one.start - match.end() < 12 or match.start() <= one.start < match.start("words")
        for one in found
    )


def _of_age(match: re.Match[str]) -> Relation:
    """ "My 5 year old" is a child, "my 82 year old" is somebody else."""
    is_adult = not (match["unit"] or "y").startswith(("m", "w", "d")) and number_from(match["age"]) >= 18
    about = About.OTHER if is_adult else About.CHILD
    return Relation(BY_AGE, about, None, match.start("words"), match.end("words"))


def last_before(relations: Sequence[Relation], at: int) -> Relation | None:
    """The last of the relations, in order, that begins before this place; None when none does."""
    place = bisect_left(relations, at, key=lambda one: one.start)
    return relations[place - 1] if place else None


def first_after(relations: Sequence[Relation], at: int) -> Relation | None:
    """The first of the relations, in order, that begins behind this place; None when none does."""
    place = bisect_right(relations, at, key=lambda one: one.start)
    return relations[place] if place < len(relations) else None
