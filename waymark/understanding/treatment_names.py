"""Which treatments a message names: by the vocabulary, and in short where blood is spoken of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from waymark.profile.facts import FactName
from waymark.understanding.everyday_treatments import everyday_treatments
from waymark.understanding.message import Message
from waymark.understanding.named_together import each_named
from waymark.understanding.other_things import as_meant, is_other_thing
from waymark.understanding.short_treatments import short_treatments
from waymark.vocabulary.mentions import Mention
from waymark.vocabulary.tables.beside_names import OF_TREATMENTS

GENE_THERAPY = "gene therapy"
TRANSPLANT = "hematopoietic stem cell transplantation"
ALLOGENEIC = "allogeneic hematopoietic stem cell transplantation"
AUTOLOGOUS = "autologous hematopoietic stem cell transplantation"
TRANSFUSION = "blood transfusion"

_TRANSPLANT_ALONE = re.compile(r"\b(?:transplant(?:s|ed|ation)?|tranplant|transplat|trasplant)\b")
_SHORT_FOR = {
    "HU": "hydroxyurea", "DFX": "deferasirox", "DFO": "deferoxamine", "DFP": "deferiprone",
    "GT": GENE_THERAPY,
}  # fmt: skip
_SHORTHAND = re.compile(r"(?<![\w-])(?<!\d )(?<!gamma )(?<!γ )(?<!Gamma )(?:HU|DFX|DFO|DFP|GT)(?![\w-])")
"""What doctors write where blood is spoken of; elsewhere HU measures X-rays and GT is a liver value."""
_THING = r"(?:thing|things|thingy|stuff|anything|nothin\w*|one|ones|procedure|route|way)"
_GENE = re.compile(
    rf"\bgene(?:tic)? (?:{_THING}|cure|fix|jab|infusion)\b|"
    r"\b(?:genes?|gene ting)(?=\s*(?:\Z|[,.;!)/&❌✅]|or\b|and\b|nor\b|no\b|never\b|yes\b))|\bgen terapia\b"
)
_INHERITED = re.compile(r"\b(?:the|an?|this|that|both|same|faulty|bad|brca|\w+\d)\s+(?:\w+\s+)?\Z")
"""Before a bare "gene": the BRCA gene is one that somebody has, and no treatment."""
_CELLS = re.compile(
    rf"\b(?:stem cells?|bone marrow|marrow|stemcell)(?:\s+{_THING}\b)?"
    r"(?=\s*(?:\Z|[,.;!)/&❌✅]|or\b|and\b|nor\b|no\b|yes\b|in (?:19|20)\d\d|from\b|they\b|we\b|she\b|he\b|"
    r"before\b|yet\b|ever\b|either\b|of any (?:type|kind|sort)\b))"
)
_NOT_UNDERSTOOD = re.compile(r"\b(?:understand|what(?:'s| is| are)|mean)\b")
_SPOKEN_OF = re.compile(
    r"\b(?:no|nor|or|and|never had|had|without|either|got|any|a|the)\s+(?:any\s+|a\s+)?\Z"
)
_OWN_OR_DONORS = re.compile(
    r"\b(?P<kind>auto|allo)(?:[\s-]?(?:sct|hsct|bmt|transplant\w*|tx|graft))?\b(?![\s-]?(?:immun|antib|"
    r"inflam|\w*mobile))"
)
_AROUND_SHORT = re.compile(
    r"\b(?:prior|had|s/p|then|post|after|an?|one|and|second|two|first|no|previous|his|her|my|the)\s+\Z|"
    r"[,;+/(]\s*\Z"
)
_ALLERGIC = re.compile(r"\ballerg(?:ic|y) to (?:\w+ )?$")
_OF_HEART = re.compile(r"heart|cardi|coronar|\bdes\b|\blad\b")
_OTHER_DUCT = re.compile(
    r"\b(?:bile|biliary|cholangio\w*|jaundice\w*|yellow|pancrea\w*|ureter\w*|o?esophag\w*|gullet|bowel|colon\w*|"
    r"trachea\w*|windpipe)\b"
)
_UNFIT_FOR = re.compile(
    r"\b(?:(?:not|n't|isn'?t|never) (?:\w+ )?(?:fit|eligible|suitable|a candidate|strong enough|well enough)"
    r"|unfit|ineligible|unsuitable|too (?:ill|weak|frail|old|sick)) (?:for|to have|to get) "
    r"(?:(?:an?|the|any|more) )*$"
)
_UNFIT_AFTER = re.compile(r"[\s-]*(?:ineligible|unfit|unsuitable)\b")
_CANCERS = ("leukemia", "lymphoma", "multiple myeloma")
_BLOOD = ("hematologic diseases", *_CANCERS, "primary immunodeficiency")


def treatments_named(message: Message) -> list[Mention]:
    """The treatments named, and "transplant" alone where blood is spoken of: then it is one of stem cells."""
    if "treatments" not in message.found_once:
        message.found_once["treatments"] = tuple(_find(message))
    return list(message.found_once["treatments"])


_MEASURED = frozenset(
    {"vitamin d", "testosterone", "l-glutamine", "calcium", "folic acid", "vitamin b12", "growth hormone"}
)
_VALUE_AFTER = re.compile(
    r"\s*(?:levels?|result)?\s*(?:is|was|of|at|=|:|under|over|less than|below|above|<|>|"
    r"came back|about|only)*\s*"
    r"(?:\d+(?:[.,]\d+)?(?! ?(?:mg|mcg|µg|ug|iu|units?|tablets?|tabs?|x|times|weekly|daily|k\b|000|,?000))\b|"
    r"(?:is |was )?(?:very |quite |a bit |too )?(?:low|high|normal|deficien\w*)\b|levels?\b)"
)
_LOW_BEFORE = re.compile(r"\b(?:low|high|normal|deficient in|lack of|short of) $")


def _is_value(message: Message, mention: Mention) -> bool:
    """ "Vitamin D 14", "testosterone under 20", "low calcium": a value of the blood, no medicine."""
    if mention.standard not in _MEASURED:
        return False
    after, before = message.after(mention.end, 40), message.before(mention.start, 20)
    return bool(_VALUE_AFTER.match(after) or _LOW_BEFORE.search(before))


def _find(message: Message) -> list[Mention]:
    named = [
        as_meant(message, m, OF_TREATMENTS)
        for named_together in message.treatments
        for m in each_named(named_together, message.vocabulary.treatments)
        if not (
            _ALLERGIC.search(message.before(m.start, 25))
            or _is_of_another_duct(message, m)
            or is_other_thing(message, m, OF_TREATMENTS)
            or _is_unfit(message, m)
            or _is_value(message, m)
            or _is_pill_of_another(message, m)
        )
    ]
    texts = message.text, message.plain
    for told in everyday_treatments(*texts):
        if not any(m.start < told.end and told.start < m.end for m in message.treatments):
            named.append(told)
    for told in short_treatments(*texts):
        if not any(m.start < told.end and told.start < m.end for m in named):
            named.append(told)
    if _speaks_of(message, _BLOOD):
        for short in _short_names(message):
            if not any(m.start < short.end and short.start < m.end for m in named):
                named.append(short)
    had = (mention for mention in named if not _is_unfit(message, mention))
    return sorted(had, key=lambda mention: mention.start)


_SWALLOWS = re.compile(r"\b(?:took|take|takes|taking|swallow\w*|missed|skipped) $")


def _is_of_another_duct(message: Message, mention: Mention) -> bool:
    """A stent, where bile or another duct is spoken of and no heart."""
    is_stent = mention.standard == "coronary stent" and not _OF_HEART.search(mention.words.lower())
    return is_stent and _OTHER_DUCT.search(message.plain) is not None


def _is_pill_of_another(message: Message, mention: Mention) -> bool:
    """ "I started tecfidera, and when I took the pill …", "the pills": no contraception."""
    if mention.words.lower() == "the pills":
        return True
    is_swallowed = mention.words.lower() == "the pill" and _SWALLOWS.search(message.before(mention.start, 20))
    return bool(is_swallowed) and any(one.end < mention.start for one in message.treatments)


def _is_unfit(message: Message, mention: Mention) -> bool:
    """ "Not fit for cisplatin", "transplant-ineligible": whether it was had, is not told."""
    before, after = message.before(mention.start, 60), message.after(mention.end, 40)
    return bool(_UNFIT_FOR.search(before) or _UNFIT_AFTER.match(after))


def _short_names(message: Message) -> Iterator[Mention]:
    for match in _TRANSPLANT_ALONE.finditer(message.plain):
        yield _mention(message, TRANSPLANT, match)
    for match in _SHORTHAND.finditer(message.text):
        yield _mention(message, _SHORT_FOR[match[0]], match)
    for match in _OWN_OR_DONORS.finditer(message.plain):
        is_whole = len(match[0]) > 4
        if is_whole or (
            _AROUND_SHORT.search(message.before(match.start(), 20)) and _speaks_of(message, _CANCERS)
        ):
            yield _mention(message, ALLOGENEIC if match["kind"] == "allo" else AUTOLOGOUS, match)
    if _NOT_UNDERSTOOD.search(message.plain):
        return
    for pattern, standard in ((_GENE, GENE_THERAPY), (_CELLS, TRANSPLANT)):
        for match in pattern.finditer(message.plain):
            if match[0] == "gene" and _INHERITED.search(message.before(match.start(), 25)):
                continue
            if message.asked is FactName.TREATMENT or _is_denied_list(message, match):
                yield _mention(message, standard, match)


def _is_denied_list(message: Message, match: re.Match[str]) -> bool:
    """ "No bmt, no gene stuff": short names count where a no or another treatment stands by."""
    before = message.before(match.start(), 25)
    return re.search(r"\b(?:no|nor|never had|never|without|not had)\b[^.;]*\Z", before) is not None or (
        _SPOKEN_OF.search(before) is not None and re.search(r"thing|stuff|one\b", match[0]) is not None
    )


def _mention(message: Message, standard: str, match: re.Match[str]) -> Mention:
    return Mention(standard, match.start(), match.end(), message.text[match.start() : match.end()])


def _speaks_of(message: Message, wanted: tuple[str, ...]) -> bool:
    told = message.known.fact(FactName.CONDITION)
    names = [mention.standard for mention in message.conditions] or (
        [str(told.value)] if told and told.value else []
    )
    kinds = message.vocabulary.conditions
    return not names or any(kinds.is_kind_of(name, blood) for name in names for blood in wanted)
