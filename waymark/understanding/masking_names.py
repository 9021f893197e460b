"""Names of people: found by what stands before them, since names themselves are endless."""

from __future__ import annotations

import re

from waymark.understanding.masking_not_names import NOT_NAMES

_NAME = r"[^\W\d_][\w'’-]{0,30}"
_CAPITAL = r"[^\W\d_a-zà-ÿ][\w'’-]{1,30}"
_ILLNESS = r"(?i:syndrome|disease|positive|negative|an(?:a)?emia|lymphoma|sarcoma|tumou?r|trait|palsy)\b"
_NO_ILLNESS = rf"(?![\w'’-]|(?:['’]s)?\s{_ILLNESS})"
_CAPITALS = rf"{_CAPITAL}(?:\s(?!{_ILLNESS}){_CAPITAL}){{0,2}}"
_TITLE = r"(?:(?i:mr|mrs|ms|miss|dr|prof)\.?\s)?"
_RELATION = (
    r"(?:daughter|son|child|kid|boy|girl|baby|wife|husband|partner|mother|mum|mom|father|dad|sister|"
    r"brother|"
    r"nephew|niece|aunt|uncle|cousin|friend|grand(?:son|daughter|child|mother|father|ma|pa)|patient|doctor|"
    r"nurse)"
)
_END = r"(?=\s{0,3}(?:[,.!;)]|$|and\b|but\b|i\b|he\b|she\b|my\b))"

_SAYS_NAME = re.compile(
    rf"\b(?i:(?:my|his|her|their|the|our)(?:\s{_RELATION}['’]?s?)?\s(?:full\s|first\s|last\s)?(?:name|"
    rf"surname)(?:\sis|['’]?s)|(?:i|she|he)\s?(?:am|['’]m|m|is|['’]s|was)\s(?:called|named)|"
    rf"{_RELATION}(?:\s(?:is|was))?\s(?:called|named)|call\sme|name\s?:|(?:\A|(?<=[.,!\n]\s))name\sis|"
    rf"full\sname\sis|me\sllamo|mi\schiamo|"
    rf"je\sm['’ ]?appelle|ich\shei(?:ß|ss)e)\s{{1,3}}{_TITLE}"
    r"((?!(?i:not|a|an|the|important|on|in|private|secret|when|back|later|if|at|crazy|is)\b)"
    rf"{_NAME}(?:\s{_CAPITAL}){{0,3}}(?:\s(?!(?i:and|but|i|my|he|she)\b){_NAME}{_END})?)"
)
_I_AM = re.compile(
    rf"\b(?:[Ii]\s?['’]?m|[Ii]\sam|[Tt]his\sis|[Hh]i\sfrom)\s{_TITLE}({_CAPITALS}){_NO_ILLNESS}"
)
_FULL_SMALL = re.compile(
    rf"\b[Ii]\s?(?:['’]?m|am)\s({_NAME}\s{_NAME})(?=,\s(?:\d|my\b|from\b|and\b|i\b)|\sfrom\b|"
    rf"\s(?:and\s)?my\s{_RELATION}\b)"
)
_GREETED = r"(?:\A|\A(?i:hi|hello|hey|good morning)[,!.]?\s)"
_FULL_SMALL_FIRST = re.compile(rf"{_GREETED}[Ii]\s?(?:['’]?m|am)\s({_NAME}\s{_NAME})(?=[.!,]?\s{{0,3}}\Z)")
_THIS_IS_SMALL_FIRST = re.compile(
    rf"{_GREETED}[Tt]his\sis\s({_NAME}(?:\s{_NAME})?)(?=[.,!]\s(?:my|our)\s{_RELATION}\b)"
)
_OF_RELATION_FULL_SMALL = re.compile(
    rf"\b(?i:my|our)\s{_RELATION}\s([a-zà-ÿ][a-zà-ÿ'’-]{{1,20}}\s[a-zà-ÿ][a-zà-ÿ'’-]{{1,20}})"
    r"(?=\s(?:is|was)\s\d|\s(?:has|had)\s)"
)
_ILL_OR_AGED = (
    r"(?:(?:is|was)\s\d{1,2}(?=\s?(?:,|and\b|y|\Z|\.(?!\d)))|has\s(?:\w{1,20}\s)?(?:thal\w*|sickle\w*|scd|"
    r"an(?:a)?emia|leuk\w+|lymphoma|lupus|cancer|ha?emophilia)\b)"
)
_FIRST_AND_ILL = re.compile(rf"(?:\A|(?<=[.!?\n]\s)|(?<=\n))({_CAPITAL})(?=\s{_ILL_OR_AGED})")
_TITLED_SMALL = re.compile(
    r"(?<!\bmy )(?<!\bthe )(?<!\bhis )(?<!\bher )(?<!\bour )(?<!\ba )"
    r"\b(?i:dr|mr|mrs|prof)\.?\s([a-z]{2,20})\b"
)
_SIGNED_WITH_DASH = re.compile(
    rf"(?:\A|(?<=[.!?]\s)|(?<=[.!?]))[-–—]\s?({_CAPITAL}\s(?!{_ILLNESS}){_CAPITAL})(?=[\s.!]{{0,3}}\Z)"
)
_THIS_IS_SMALL = re.compile(rf"\b[Tt]his\sis\s({_NAME})(?=['’]s\s{_RELATION}\b)")
_SIGNED = re.compile(
    rf"\b(?i:regards|thanks|thank\syou|signed|sincerely|best|"
    rf"cheers),?\s{{1,3}}({_CAPITALS})(?=[\s.!]{{0,3}}\Z)"
)
_I_AM_SMALL = re.compile(
    rf"\b[Ii]\s?(?:['’]?[Mm]|am|AM)\s({_NAME})(?=\s{{0,3}}(?:[,.!]|$|and\b|AND\b|['’]s\s{_RELATION}\b))",
    re.MULTILINE,
)
_OF_RELATION = re.compile(
    rf"\b(?i:(?:my|our|his|her)\s(?:[\w'’-]{{1,20}}\s){{0,4}}?{_RELATION}),?\s\(?({_CAPITALS}){_NO_ILLNESS}"
)
_OF_RELATION_SMALL = re.compile(
    rf"\b(?i:my|our)\s{_RELATION}\s([a-zà-ÿ][a-zà-ÿ'’-]{{1,20}})(?=\s(?:is|was|has|had|needs|got)\b)"
)
_IS_RELATION = re.compile(rf"\b({_CAPITAL})(?=\s(?:is|was)\s(?i:my|our)\s{_RELATION}\b)")
_FAMILY_OF = re.compile(rf"\b(?:{_RELATION}|parent|guardian|carer|behalf)\sof\s({_CAPITALS}){_NO_ILLNESS}")
_AND_RELATION = re.compile(rf"\band\s(?:my\s)?(?:daughter|son|wife|husband)\s({_CAPITAL}){_NO_ILLNESS}")
_NAME_AND_AGE = re.compile(
    rf"(?:\A|(?<=[.,;!\n-]\s)|(?<=\n)|\band\s)[Nn]ame\s({_CAPITALS})(?=\s(?:aged?\b|\d))"
)
_SIGNED_FULL = re.compile(
    rf"\b(?i:regards|sincerely|signed|wishes|thanks(?:\s(?:a\slot|so\smuch|again|in\sadvance))?|"
    rf"thank\syou),?"
    rf"\s{{1,3}}({_CAPITAL}\s(?!{_ILLNESS}){_CAPITAL})(?=\s{{0,3}}(?:[.!;,\n-]|\Z))"
)
_HERE = re.compile(
    rf"(?:\A|(?<=\n)|\b(?i:hi|hello|hey)[,!.]?\s|\b[Ii]ts\s|\b[Ii]t['’]s\s)({_CAPITAL})(?=\s(?:here|again)\b)"
)
_TITLED = re.compile(rf"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s({_CAPITAL}(?:\s{_CAPITAL})?)")

_NOT_NAMED_SO = re.compile(
    r"(?:ed|ing|ic|ous|ful|less|able|ible|ive|ish|ual|ally|ly|ent|ant|ated|ese|ness|tion|ical|inal|"
    r"tional|cidal|oken|ollen|otten)\Z",
    re.IGNORECASE,
)
_NAMES_LIKE_WORDS = frozenset(
    ["ahmed", "hamed", "mohamed", "mohammed", "muhammed", "saeed", "fred", "kelly", "emily", "sally"]
)
_GENOTYPE = re.compile(r"hb[a-z]{0,3}\Z", re.IGNORECASE)


_PATTERNS = (
    _I_AM,
    _SIGNED,
    _OF_RELATION,
    _OF_RELATION_SMALL,
    _IS_RELATION,
    _FAMILY_OF,
    _AND_RELATION,
    _HERE,
    _NAME_AND_AGE,
    _TITLED,
    _THIS_IS_SMALL,
    _TITLED_SMALL,
    _FIRST_AND_ILL,
)
_FULL_NAMES = (
    _FULL_SMALL,
    _FULL_SMALL_FIRST,
    _THIS_IS_SMALL_FIRST,
    _OF_RELATION_FULL_SMALL,
    _SIGNED_WITH_DASH,
    _SIGNED_FULL,
)


def mask_names(text: str) -> str:
    """The text with "[name]" where someone's name is told; illnesses, places and feelings stay."""
    text = _SAYS_NAME.sub(_with_named_masked, text)
    if not text.isupper():
        for pattern in _PATTERNS:
            text = pattern.sub(_with_name_masked, text)
        for pattern in _FULL_NAMES:
            text = pattern.sub(_with_full_name_masked, text)
    return _I_AM_SMALL.sub(_with_small_name_masked, text)


def _with_named_masked(found: re.Match[str]) -> str:
    """After "my name is" a word in capitals or an unusual word is a name too."""
    first = _words(found)[0].lower()
    return found[0] if first in NOT_NAMES and not found[1][:1].isupper() else _masked(found)


def _with_name_masked(found: re.Match[str]) -> str:
    return _masked(found) if _may_be_name(_words(found)[0]) else found[0]


def _with_full_name_masked(found: re.Match[str]) -> str:
    return _masked(found) if all(_may_be_name(word) for word in _words(found)) else found[0]


def _with_small_name_masked(found: re.Match[str]) -> str:
    word = _words(found)[0]
    is_abbreviation = word.isupper() and not found.string.isupper()
    return _masked(found) if _may_be_name(word.lower()) and not is_abbreviation else found[0]


def _masked(found: re.Match[str]) -> str:
    owner = re.search(r"['’]s\Z", found[1])
    before, after = found[0][: found.start(1) - found.start()], found[0][found.end(1) - found.start() :]
    return f"{before}[name]{owner[0] if owner else ''}{after}"


def _words(found: re.Match[str]) -> list[str]:
    return re.split(r"\s", found[1])


def _may_be_name(word: str) -> bool:
    plain = re.sub(r"['’]s?\Z", "", word)
    if plain.lower() in NOT_NAMES or (plain.isupper() and len(plain) > 1) or _GENOTYPE.match(plain):
        return False
    if plain[:1].isupper():
        return not (plain.endswith("ing") and len(plain) > 5)
    return plain in _NAMES_LIKE_WORDS or not _NOT_NAMED_SO.search(plain)
