"""Reads where the patient lives."""

from __future__ import annotations

import re

from waymark.profile.facts import About, Fact, FactName
from waymark.understanding.message import Message
from waymark.understanding.people import People
from waymark.understanding.place_forms import places_by_form
from waymark.understanding.places_alone import is_a_condition, read_alone
from waymark.understanding.places_misspelt import misspelt_answer, misspelt_home
from waymark.understanding.places_wanted import read_place_wanted
from waymark.understanding.places_whole import whole_place
from waymark.understanding.polarity import Polarity, polarity
from waymark.understanding.relations import last_before
from waymark.vocabulary.mentions import Mention
from waymark.vocabulary.places import PlaceTable
from waymark.vocabulary.tables.place_words import ORDINARY_PLACES

_ELSEWHERE = re.compile(
    r"\b(?:born|diagnosed|treated|operated|had|transplanted|moved (?:away )?from|came|went|done|studied|"
    r"schooled|grew up|grown up|raised|refused|confirmed|stationed|posted|cells|"
    r"transplants?(?! list)|injections?|"
    r"sanatorium|died|dead|illness|caught|buried|"
    r"worked|aunt|uncle|cousin|cured|curing|registry|company|study|trial|cured|(?<!\d\d )nurse|stranger|"
    r"conference|"
    r"used to live|did live|lived|fly|college|university|uni|reading \w+|"
    r"hospital|doctor|donor|match|visited|possible|"
    r"trained)\b,?\s+(?:(?!here\b|now\b|live\b|home\b)\w+\s+){0,5}$"
)
_OF_SOMEBODY = re.compile(
    r"\b(?:sister|brother|cousin|uncle|aunt|auntie|aunty|friend|neighbou?r|mate|boss|nephew|niece|tita|tito|"
    r"tia|tio|ofw|work(?:ing|ed|s)?)\W+"
    r"(?:(?!here\b|now\b)\w+\s+){0,4}$"
)
_OF_STRANGERS = re.compile(
    r"\b(?:(?:some|one|another|this|that) (?:bloke|man|woman|guy|lady|person|girl|kid)|"
    r"somebody|someone|people|"
    r"register|registry|unrelated|stranger)\W+"
    r"(?:(?!here\b|now\b)\w+\s+){0,4}$"
)
_NEAR = re.compile(r"\b(?:near|nr|around|close to|outside)\s+$")
_TRIAL_THERE = re.compile(r"\b(?:trials?|stud(?:y|ies)|anything|something)\b[^.;,]{0,20}$")
_LIVES_NOW = re.compile(r"\b(?:live|lives|living|based)\s+(?:\w+\s+){0,2}$")
_LIVES_AT = re.compile(r"\b(?:lives?|living|based|stays?|staying|resides?|is|are)\s+(?:\w+\s+){0,2}$")
_OF_WRITER = re.compile(r"\b(?:i|i'm|im|i've|we|we're|our|us|me)\b")
_THIRD_PERSON = re.compile(r"\b(?:he|she|he's|she's|hes|shes|they|him|her)\b")
_THEIR_KIN = re.compile(r"\b(?:his|her|their)\s+(?:\w+\s+)?$")
# "Can" is a town in Turkey, "Are" one in Sweden; before a person or a thing they begin a question. So do
# "never" and "God" begin no place.
_ASKS_BACK = re.compile(
    r"\W*(?:(?:and|but|so|ok|okay|well|sorry),? )*(?:can|could|do|does|did|is|are|was|will|would|should|"
    r"shall|may|must|has|have|had|what|whats|what's|how|why|who|when|where|which) "
    r"(?:i|we|he|she|they|you|u|it|my|your|his|her|our|their|this|that|these|those|there|the (?:trial|study|"
    r"team|doctors?)|someone|anyone|somebody|anybody|people|kids?|children|if|about|is|are|do|does|will|"
    r"would|"
    r"can|happens|much|many|long|often|far|come|not)\b"
    r"|\W*(?:(?:they|he|she|we|i|it|the \w+)(?:'s|'ve| has| have)? )?never\b|\W*(?:god|lord|heaven) knows\b"
)
_LEAD = re.compile(
    r"\W*(?:(?:at present|currently|presently|now|still|well|yes|ok|so|um|erm|we|we're|were|i'm|im|"
    r"i|he's|she's|he|she|we are|i am|is|are|in|at|near|outside|have|has|moved|relocated|to|"
    r"lives?|living|just|right now|based|here)\s+)*"
)
_LEAD_ENDS = re.compile(
    r"\s*(?:[.;!(—–]|\Z|\b(?:but|now|still|way|side|city|area|during|at the moment|since|these days|"
    r"po|lah|sir)\b|,\s*(?:but|in|just|maybe|though|not|well|up|near|at the moment|for now|moving|"
    r"because|cos|where|and)\b)"
)
_LEAST_UNCAPPED = 25_000  # people; of a name without its capital
_ASIDE = re.compile(
    r"^\W*(?:(?:sorry|actually|no|oops|i meant?|meant|it should be|not [\w ]{2,20},)\W+)*(?:i'?m |i am |"
    r"we'?re |we are |we |i |it'?s |my |our |he |she |they )?(?:live "
    r"|lives |living |based |home |from |in |near |at |around |currently |just |outside "
    r"|close to |to |city |is |of |the |zip |zip code |post ?code |code )*"
)

_LAST_PART = re.compile(r",\s*(?P<name>[^\W\d_][\w' -]*?)[\s.!]*\Z")
_BEFORE_IN = re.compile(r"(?<![\w'-])(?P<name>[A-Z][\w'-]+(?: [A-Z][\w'-]+)?),? (?:in|,) (?:the )?$")
_BEHIND = re.compile(r"\s?[,(:]\s?(?:in )?(?P<name>[^\W\d_][\w' -]{2,30})")

_PART_OF = re.compile(
    r"(?:(?:the )?(?:middle|outskirts|suburbs|edge|countryside|hills|mountains) of (?:nowhere,? )?(?:in )?|"
    r"(?:an? )?(?:(?:very |really )?(?:small|little|tiny|remote) )?(?:town|village|farm|island|place) "
    r"(?:in|near|outside|of) |"
    r"(?:(?:deep|far|way|very) )?(?:(?:rural|central|inner|outer|downtown|upstate|up|down|mid|northern|"
    r"southern|eastern|western|north|south|east|west|n|s|e|w|ne|nw|se|sw)[ -](?:of )?){1,2})+(?:the )?"
)
"""What is said before a name to tell a part of it."""


def read_place(message: Message, people: People) -> list[Fact]:
    """The fact place ("Leeds, United Kingdom", or a country); empty without a table of places."""
    places = message.vocabulary.places
    if places is None:
        return []
    leading = _leading(message) if message.asked is FactName.PLACE else None
    wanted = [leading] if leading else read_place_wanted(message)
    if wanted:
        return wanted
    told: list[Mention] = []
    for mention in places.find(message.text):
        before = message.before(mention.start)
        if before.endswith("["):
            continue
        if _is_elsewhere(message, people, mention, before):
            continue
        said = polarity(message, mention.start, mention.end)
        if said is not Polarity.SAID and not (said is Polarity.DOUBTED and _TRIAL_THERE.search(before)):
            continue
        if is_a_condition(message, mention.start):
            continue
        told.append(mention)
    if told:
        lived = [m for m in told if _LIVES_NOW.search(message.before(m.start))]
        first = ([m for m in told if _is_of_patient(message, people, m)] or lived or told)[0]
        city = _city_behind(message, first) or _city_before(message, first)
        if city:
            return [city]
        return [message.fact(FactName.PLACE, first.standard, first.start, first.end)]
    return _otherwise(message, people)


def _is_elsewhere(message: Message, people: People, mention: Mention, before: str) -> bool:
    """Whether somebody else is there, or the patient was: "my brother in Milan", "treated in Leeds"."""
    if _LIVES_AT.search(before) and _is_home_of_another(message, people, mention.start):
        return True
    if re.search(r"\b(?:now|(?<!did )(?<!used to )live|lives)\s+(?:\w+\s+){0,2}$", before) or (
        _NEAR.search(before) and _TRIAL_THERE.search(before)
    ):
        return False
    is_anothers = _OF_SOMEBODY.search(before) and not (
        people.patient and people.is_patients(message, mention.start)
    )
    return bool(is_anothers or _OF_STRANGERS.search(before) or _ELSEWHERE.search(before))


def _is_home_of_another(message: Message, people: People, at: int) -> bool:
    """ "Her son lives in Bristol": where somebody else than the patient is at home."""
    sentence = message.sentence(at)[0]
    relation = last_before(people.relations, at)
    if relation is None or relation.start < sentence or _OF_WRITER.search(message.plain[relation.end : at]):
        return False
    is_theirs = _THEIR_KIN.search(message.plain[sentence : relation.start])
    return bool(is_theirs) or not people.is_patients(message, at)


def _is_of_patient(message: Message, people: People, mention: Mention) -> bool:
    """ "My mama in Cebu", whoever else is told to be elsewhere."""
    if people.patient is None or people.patient.about is About.SELF:
        return False
    sentence = message.sentence(mention.start)[0]
    relation = last_before(people.relations, mention.start)
    begins = max(sentence, relation.end if relation else 0)
    is_named = relation is not None and relation.start >= sentence
    told_behind = message.plain[begins : mention.start]
    is_theirs = is_named or _THIRD_PERSON.search(told_behind)
    return (
        bool(is_theirs) and not _OF_WRITER.search(told_behind) and people.is_patients(message, mention.start)
    )


def _otherwise(message: Message, people: People) -> list[Fact]:
    """A place that no "in" or "near" tells: the answer, a name that stands alone, or "home is Leeds"."""
    if message.asked is FactName.PLACE:
        return _answered(message)
    return whole_place(message) or read_alone(message) or _by_form(message, people) or misspelt_home(message)


def _by_form(message: Message, people: People) -> list[Fact]:
    for mention in places_by_form(message):
        is_said = polarity(message, mention.start, mention.end) is Polarity.SAID
        is_asked = message.is_in_question(mention.start)
        before = message.before(mention.start)
        if is_said and not is_asked and not _is_elsewhere(message, people, mention, before):
            return [message.fact(FactName.PLACE, mention.standard, mention.start, mention.end)]
    return []


def _leading(message: Message) -> Fact | None:
    """ "Lubbock, but staying at a house in Fort Worth": the place that an answer begins with."""
    places, aside = message.vocabulary.places, _LEAD.match(message.plain)
    if places is None or aside is None or _ASKS_BACK.match(message.plain):
        return None
    start = aside.end()
    ends = [m.start() for m in re.finditer(r"[\s,.]", message.plain[: start + 40]) if m.start() > start]
    is_ordinary = re.split(r"[\s,.]", message.plain[start:])[0] in ORDINARY_PLACES
    for end in reversed(ends[:4]):
        place = places.resolve(message.text[start:end])
        is_name = place is not None and (
            message.text[start : start + 1].isupper()
            or (place.population >= _LEAST_UNCAPPED and not is_ordinary)
        )
        if place and is_name and _LEAD_ENDS.match(message.plain, end):
            return message.fact(FactName.PLACE, place.standard, start, end)
    return None


def _city_behind(message: Message, country: Mention) -> Fact | None:
    """ "We are Turkey, Adana city", "Ohio, Columbus": the city told right behind its country or state."""
    places, behind = message.vocabulary.places, _BEHIND.match(message.plain, country.end)
    if places is None or behind is None:
        return None
    start, within = behind.start("name"), country.standard.rpartition(", ")[2]
    around = places.resolve(country.words)
    if around is None or not around.is_wide:
        return None
    for end in _ends(message.plain[: behind.end("name")], start):
        name = message.text[start:end]
        place = places.resolve(name if around.is_country else f"{name}, {country.words}")
        if place and not place.is_wide and place.country == within:
            return message.fact(FactName.PLACE, place.standard, start, end)
    return None


def _city_before(message: Message, country: Mention) -> Fact | None:
    """ "Lyon in France", "Perth, in Australia": the city told right before its country."""
    places, before = message.vocabulary.places, _BEFORE_IN.search(message.text[: country.start])
    if places is None or before is None or "," in country.standard:
        return None
    place = places.resolve(before["name"])
    if place is None or place.is_wide or place.country != country.standard:
        return None
    return message.fact(FactName.PLACE, place.standard, before.start("name"), country.end)


def _answered(message: Message) -> list[Fact]:
    places = message.vocabulary.places
    if places is None or len(message.plain) > 80:
        return []
    aside = _ASIDE.match(message.plain)
    start = aside.end() if aside else 0
    for end in () if _ASKS_BACK.match(message.plain) else _ends(message.plain, start):
        place = places.resolve(message.text[start:end])
        if place:
            return [message.fact(FactName.PLACE, place.standard, start, end)]
    part = _short_name(message, places, start) or _part_of_a_place(message, places, start)
    if part:
        return [part]
    alone = places.find_alone(message.text)
    if alone:
        return [message.fact(FactName.PLACE, alone[0].standard, alone[0].start, alone[0].end)]
    return _country_at_the_end(message) or misspelt_answer(message, start)


def _short_name(message: Message, places: PlaceTable, start: int) -> Fact | None:
    """An answer that is nothing but a short name, without its capitals: "kl", "tx"."""
    end = _ends(message.plain, start)[0]
    place = places.by_short_name(message.text[start:end])
    return message.fact(FactName.PLACE, place.standard, start, end) if place else None


def _part_of_a_place(message: Message, places: PlaceTable, start: int) -> Fact | None:
    """ "South London", "rural Kenya": the city or country of which a part is told."""
    part = _PART_OF.match(message.plain, start)
    if part is None or _ASKS_BACK.match(message.plain):
        return None
    end = _ends(message.plain, start)[0]
    place = places.resolve(message.text[part.end() : end])
    return message.fact(FactName.PLACE, place.standard, start, end) if place else None


def _country_at_the_end(message: Message) -> list[Fact]:
    """ "Gansu, China": the country of a place that no table has."""
    places, behind = message.vocabulary.places, _LAST_PART.search(message.text)
    country = places.resolve(behind["name"]) if places and behind else None
    if behind is None or country is None or not country.is_country:
        return []
    return [message.fact(FactName.PLACE, country.standard, *behind.span("name"))]


def _ends(plain: str, start: int) -> list[int]:
    """Where the name may end: at the whole text's end, else at each comma or word before it."""
    whole = len(plain.rstrip(" .!?,"))
    return [
        whole,
        *sorted(
            (match.start() for match in re.finditer(r"[\s,.!]", plain[:whole]) if match.start() > start),
            reverse=True,
        ),
    ]
