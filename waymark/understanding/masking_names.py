"""Names of people: found by what stands before them, since names themselves are endless."""

from __future__ import annotations

import re

_NAME = r"[^\W\d_][\w'’-]*"
_CAPITAL = r"[^\W\d_a-zà-ÿ][\w'’-]*"
_TITLE = r"(?:(?:mr|mrs|ms|miss|dr|prof)\.?\s+)?"
_RELATION = (
    r"(?:daughter|son|child|kid|boy|girl|baby|wife|husband|partner|mother|mum|mom|father|dad|sister|brother|nephew|"
    r"niece|aunt|uncle|cousin|friend|grand(?:son|daughter|child|mother|father|ma|pa)|patient|doctor|nurse)"
)

_SAYS_NAME = re.compile(
    rf"\b(?i:(?:my|his|her|their|the|our)(?:\s+{_RELATION}['’]?s?)?\s+(?:full\s+|first\s+|last\s+)?(?:name|surname)"
    rf"(?:\s+is|['’]?s)|(?:i|she|he)\s*(?:am|['’]m|m|is|['’]s)\s+(?:called|named)|{_RELATION}\s+(?:called|named)|"
    rf"call\s+me|name\s*:)\s+{_TITLE}((?!(?:not|a|an|the|important|on|in|private|secret|when|back|later|if|at)\b){_NAME}(?:\s+{_CAPITAL}){{0,3}}(?:\s+(?!and\b|but\b|i\b){_NAME}(?=\s*(?:[,.!;]|$|and\b|i\b)))?)"
)
_I_AM = re.compile(
    rf"\b(?:[Ii]\s?['’]?m|[Ii]\s+am|[Tt]his\s+is|[Hh]i\s+from|[Rr]egards,?|[Tt]hanks,|[Ss]igned,?|[Ss]incerely,?)"
    rf"\s+{_TITLE}({_CAPITAL}(?:\s+{_CAPITAL}){{0,2}})(?!\s+(?:syndrome|disease|positive|negative)\b)"
)
_I_AM_SMALL = re.compile(
    rf"\b[Ii]\s?(?:['’]?m|am)\s+({_NAME})(?=\s*(?:[,.!]|$|\band\b|\band\s+my\b|['’]s\s+{_RELATION}\b))",
    re.MULTILINE,
)
_OF_RELATION = re.compile(
    rf"\b(?i:(?:my|our|his|her)\s+(?:\w+\s+)?{_RELATION}),?\s+({_CAPITAL}(?:\s+{_CAPITAL})?)"
)
_TITLED = re.compile(rf"\b(?:Mr|Mrs|Ms|Miss|Dr|Prof)\.?\s+({_CAPITAL}(?:\s+{_CAPITAL})?)")

_NO_NAME = frozenset(
    """
    a an the not no so very really just also still only here there now then back home alone in on at from of for with
    about and or but to too my your his her our their its this that who what how where when why
    mother father mum mom dad parent mama papa grandma grandpa carer caregiver patient nurse doctor guardian someone
    daughter son wife husband sister brother aunt uncle friend woman man girl boy person adult teenager human
    african american asian arab australian austrian belgian brazilian british bulgarian canadian chinese croatian cypriot
    czech danish dutch egyptian english european filipino finnish french german ghanaian greek hungarian indian
    indonesian iranian iraqi irish israeli italian jamaican japanese jewish jordanian kenyan korean kurdish lebanese
    malaysian mexican moroccan muslim nepali nigerian norwegian pakistani palestinian persian polish portuguese romanian
    russian saudi scottish serbian singaporean spanish swedish swiss syrian thai tunisian turkish ukrainian vietnamese
    welsh christian hindu catholic sikh buddhist latina latino hispanic black white
    diabetic pregnant anemic anaemic asthmatic sick ill well ok okay fine good better worse bad sad mad glad tired
    scared afraid worried lost confused sure unsure certain sorry happy alive dead done ready new old young male female
    single married divorced deaf blind weak strong stuck busy free poor rich desperate hopeful lonely angry upset awake
    positive negative healthy allergic interested looking trying asking hoping wondering writing transfused affected
    english-speaking gay trans straight homozygous heterozygous major minor intermedia urgent it all one both neither none me
    yes hi hello thanks please today tomorrow help mine yours great awful terrible nervous anxious cold hot hungry
    beta alpha thal thalassemia thalassaemia sickle hemoglobin haemoglobin january february march april may june july
    august september october november december monday tuesday wednesday thursday friday saturday sunday
    """.split()
)
_NOT_NAMED_SO = re.compile(
    r"(?:ed|ing|ic|ous|ful|less|able|ible|ive|ish|ual|ally|ly|ent|ant|ated|ese|ness|tion)\Z", re.IGNORECASE
)


def mask_names(text: str) -> str:
    """The text with "[name]" where someone's name is told; illnesses, places and feelings stay."""
    if text.isupper():
        return _replace(_SAYS_NAME, text)
    for pattern in (_SAYS_NAME, _I_AM, _OF_RELATION, _TITLED):
        text = _replace(pattern, text)
    return _replace(_I_AM_SMALL, text)


def _replace(pattern: re.Pattern[str], text: str) -> str:
    return pattern.sub(_with_name_masked, text)


def _with_name_masked(found: re.Match[str]) -> str:
    words = re.split(r"\s+", found[1])
    if not _may_be_name(words[0]):
        return found[0]
    owner = re.search(r"['’]s\Z", found[1])
    before, after = found[0][: found.start(1) - found.start()], found[0][found.end(1) - found.start() :]
    return f"{before}[name]{owner[0] if owner else ''}{after}"


def _may_be_name(word: str) -> bool:
    plain = re.sub(r"['’]s?\Z", "", word)
    if plain.lower() in _NO_NAME or (plain.isupper() and len(plain) > 1):
        return False
    return plain[:1].isupper() or not _NOT_NAMED_SO.search(plain)
