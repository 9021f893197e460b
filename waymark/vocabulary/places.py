"""Places: cities and countries in what people write, from rows that are passed in."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace

from rapidfuzz import process
from rapidfuzz.distance import OSA

from waymark.vocabulary.countries import Countries
from waymark.vocabulary.mentions import Mention
from waymark.vocabulary.place import Place, is_alone, may_be_meant
from waymark.vocabulary.place_context import follows_cue, is_home, is_measured_from, is_said_apart
from waymark.vocabulary.postcodes import is_inward, town_of
from waymark.vocabulary.states import STATES, state_of, surely_state_of
from waymark.vocabulary.tables.place_cues import CUES
from waymark.vocabulary.tables.place_regions import CITY_SHORT_NAMES, LARGEST_CITIES, STATE_CODES, UK_COUNTIES
from waymark.vocabulary.tables.place_words import ORDINARY_PLACES, REGION_CENTERS, REGIONS
from waymark.vocabulary.tokens import Token, tokenise
from waymark.vocabulary.towns import PlaceRow, Towns, plain_place

_NUMBER_OF_WORDS = 4
_PART_STARTS = re.compile(r"[.,;(\n—–]\s{0,2}\Z")
_PART_ENDS = re.compile(r"(?:\s+[A-Z]{2,3}|\s+(?:way|side|based|city|area|here))?\s*(?:\Z|[.,;)\n])")
"""A name may be followed by its state in capitals: "Perth WA"."""
_POLITE = re.compile(r"(?i),? (?:please|pls|thanks|thank you)[\s.!]*\Z")
_REGION_BEHIND = re.compile(r",\s?[A-Z][^\W\d_]{3,}(?: [A-Z][^\W\d_]{3,})?[\s.!]*")
"""A region that no table has: "Jaipur, Rajasthan"."""

_LONG = 8  # letters; a longer name may be two slips off
_LEAST_WITHOUT_CUE = 15_000  # people
_CODE = 2  # letters of a state
_UMLAUTS = re.compile(r"([aou])e")
_SPELL_UMLAUTS = frozenset({"Austria", "Germany", "Switzerland"})


class PlaceTable:
    """Finds places by name; of several of one name the largest, unless a country or region is said."""

    def __init__(self, rows: Iterable[PlaceRow]) -> None:
        self._towns = Towns(rows)
        self._countries = Countries(self._towns.largest)
        self._counties = {
            plain_place(name): Place(name.title(), "United Kingdom", *middle)
            for name, middle in UK_COUNTIES.items()
        }
        self._counties |= self._regions()

    def _regions(self) -> dict[str, Place]:
        """The regions of the table, each where its largest city is; one whose city is unknown is left out."""
        found, largest = {}, self._towns.largest_of_state
        for country, regions in LARGEST_CITIES.items():
            for region, city in regions.items():
                place = self._city_of(city, country) if city else largest.get(STATE_CODES[region])
                if place:
                    found[plain_place(region)] = replace(
                        place, name=region.title(), is_region=True, state="", is_namesake=False
                    )
        return found

    def _city_of(self, city: str, country: str) -> Place | None:
        return next((one for one in self._towns.named(plain_place(city)) if one.country == country), None)

    def resolve(self, text: str, *, is_whole: bool = False) -> Place | None:
        """The place that this text names ("London, Ontario", "near Milan", "Italy"); None when unknown.

        `is_whole`: the name takes all of its words, not the first of them.
        """
        tokens = tokenise(re.sub(r"(?i)\b(u\.s\.a?|u\.k)\.?", lambda m: m[1].replace(".", ""), text))
        while tokens and tokens[0].words.lower() in (CUES | {"the", "i", "we", "my", "is", "it's"}):
            tokens = tokens[1:]
        if not tokens:
            return None
        found = self._by_postcode(tokens, 0, is_answer=True) or self._at(tokens, 0)
        return found[0] if found and (not is_whole or found[1] == len(tokens)) else None

    def country(self, name: str) -> Place | None:
        """The country that the field of a record names: never a town that is called so too."""
        return self._countries.of_record(name)

    def town(self, city: str, state: str | None, country: Place) -> Place | None:
        """The town of that name in that country, in its state where several are; None when none is there."""
        there = [one for one in self._spelt(plain_place(city)) if one.country == country.country]
        code = state_of(state or "")
        in_state = [one for one in there if one.state == code] if code else there
        return next(iter(in_state), None)

    def by_short_name(self, word: str) -> Place | None:
        """The city or state of which this word, typed as all of an answer, is the short name: "kl", "tx"."""
        capitals = word.upper()
        city, _, state = capitals.partition(" ")
        if city in CITY_SHORT_NAMES and state:  # "la ca", "sf california"
            found = self.resolve(f"{city}, {state if state in STATES else state.title()}")
            return None if found is None or found.is_wide else found
        return self.resolve(capitals) if capitals in CITY_SHORT_NAMES or capitals in STATES else None

    def nearly(self, word: str) -> Place | None:
        """The large town of which this word is a slip, of the nearest the largest; None where none is."""
        slips = 1 if len(word) < _LONG else 2
        near = process.extract(
            plain_place(word), self._towns.large.keys(), scorer=OSA.distance, score_cutoff=slips, limit=20
        )
        found = [(slip, name) for name, slip, _ in near if name[0] == word[0].lower()]
        least = min((slip for slip, _ in found), default=0)
        nearest = [self._towns.large[name] for slip, name in found if slip == least]
        return max(nearest, key=lambda place: place.population, default=None)

    def find(self, text: str) -> tuple[Mention, ...]:
        """The places in a text, after "in", "near", "from", "live"; an ordinary word needs a capital."""
        tokens = tokenise(text)
        mentions = []
        at = 0
        while at < len(tokens):
            is_cued = follows_cue(tokens, at)
            found = self._with_its_code(text, tokens, at) or (
                self._told_at(text, tokens, at) if is_cued else self._with_its_region(tokens, at)
            )
            if found:
                place, size = found
                start, end = tokens[at].start, tokens[at + size - 1].end
                mentions.append(Mention(place.standard, start, end, text[start:end]))
                at += size
            else:
                at += 1
        return tuple(mentions)

    def _told_at(self, text: str, tokens: list[Token], first: int) -> tuple[Place, int] | None:
        """The place meant by the words behind a cue, or the country of a town that no table has."""
        found = self._at(tokens, first)
        if found is not None and may_be_meant(tokens, first, found[1], found[0]):
            return found
        is_home_told = is_home(tokens, first) or is_measured_from(tokens, first)
        code = self._by_postcode(tokens, first, is_answer=is_home_told)
        return code or self._country_behind(text, tokens, first)

    def _with_its_region(self, tokens: list[Token], first: int) -> tuple[Place, int] | None:
        """A city right before its region or country, without any "in": "MY SON 6 YEARS BOSTON MASS"."""
        if tokens[first].words.lower() in ORDINARY_PLACES:
            return None
        found = self._at(tokens, first)
        if found is None or found[0].is_wide or found[0].population < _LEAST_WITHOUT_CUE:
            return None
        own = len(tokenise(found[0].name))
        return found if found[1] > own and tokens[first].plain in plain_place(found[0].name) else None

    def _with_its_code(self, text: str, tokens: list[Token], first: int) -> tuple[Place, int] | None:
        """A city before the code of its own state in small letters, at the end of a part: "houston tx"."""
        if tokens[first].words.lower() in ORDINARY_PLACES:
            return None
        for at in range(first + 1, min(first + _NUMBER_OF_WORDS, len(tokens))):
            code = tokens[at].words
            if len(code) != _CODE or not code.islower() or not _PART_ENDS.match(text, tokens[at].end):
                continue
            name = plain_place(text[tokens[first].start : tokens[at - 1].end])
            cities = (city for city in self._towns.named(name) if city.state == code.upper())
            city = next((city for city in cities if city.population >= _LEAST_WITHOUT_CUE), None)
            if city is not None:
                return city, at + 1 - first
        return None

    def _by_postcode(self, tokens: list[Token], first: int, *, is_answer: bool) -> tuple[Place, int] | None:
        """The town whose postcode stands there, and how many words it takes."""
        told = town_of(tokens[first].words, is_answer=is_answer)
        cities = self._towns.named(plain_place(told[0])) if told else []
        city = next((c for c in cities if told and c.country == told[1] and c.state in ("", told[2])), None)
        has_inward = city is not None and any(
            is_inward(token.words) for token in tokens[first + 1 : first + 2]
        )
        return (city, 2 if has_inward else 1) if city else None

    def _country_behind(self, text: str, tokens: list[Token], first: int) -> tuple[Place, int] | None:
        """The country of a town that no table has: "in Castellon, Spain"; None where none stands so."""
        if not tokens[first].words[0].isupper():
            return None
        for place in range(first + 1, min(first + _NUMBER_OF_WORDS, len(tokens))):
            if "," in text[tokens[place - 1].end : tokens[place].start]:
                found = self._at(tokens, place)
                is_country = found is not None and found[0].is_country and tokens[place].words[0].isupper()
                return (found[0], place - first + found[1]) if found and is_country else None
        return None

    def find_alone(self, text: str) -> tuple[Mention, ...]:
        """The places that fill a whole part between commas or full stops: "thal major, 9, Leeds"."""
        tokens = tokenise(text)
        mentions = []
        for at, token in enumerate(tokens):
            is_last = at == len(tokens) - 1 and token.words[0].isupper() and not token.words.isupper()
            if not (_PART_STARTS.search(text[: token.start][-3:]) or (is_last and at > 1)):
                continue
            found = self._at(tokens, at)
            if found is None:
                continue
            end = tokens[at + found[1] - 1].end
            is_apart = is_said_apart(text, token.start, end)
            if not is_alone(tokens[at : at + found[1]], found[0], is_apart=is_apart):
                continue
            if _PART_ENDS.match(text, end):
                mentions.append(Mention(found[0].standard, token.start, end, text[token.start : end]))
        return tuple(mentions)

    def find_whole(self, text: str) -> Mention | None:
        """The place that a text is nothing but, as "Leeds" or "perth, australia"; None when it is more."""
        tokens = tokenise(_POLITE.sub("", text))
        found = self._at(tokens, 0) if tokens else None
        if found is None or not (
            found[1] == len(tokens) or _REGION_BEHIND.fullmatch(text, tokens[found[1] - 1].end)
        ):
            return None
        named = tokens[: found[1]]
        start, end = named[0].start, named[-1].end
        is_place = is_alone(named, found[0], is_whole=True)
        return Mention(found[0].standard, start, end, text[start:end]) if is_place else None

    def find_anyhow(self, text: str) -> tuple[Mention, ...]:
        """Every place that a text tells: behind "in" and the like, between commas, or as all of it."""
        whole = self.find_whole(text)
        return (*self.find(text), *self.find_alone(text), *((whole,) if whole else ()))

    def _at(self, tokens: list[Token], first: int) -> tuple[Place, int] | None:
        """The place whose name starts at this word and how many words it takes; the longest wins."""
        for size in range(min(_NUMBER_OF_WORDS, len(tokens) - first), 0, -1):
            words = tokens[first : first + size]
            key = " ".join(token.plain for token in words)
            place = self._countries.named(key)
            if place:
                return self._of_that_name(key, tokens, first + size, size) or (place, size)
            county = self._county(key, tokens, first + size)
            if county:
                return county
            state = self._counties.get(STATES.get(words[0].words, "")) if size == 1 else None
            if state:
                return state, size
            short = CITY_SHORT_NAMES.get(words[0].words) if size == 1 else None
            cities = self._towns.named(plain_place(short[0])) if short else self._spelt(key)
            if cities and short:
                return next((city for city in cities if city.country == short[1]), cities[0]), size
            if cities:
                name = " ".join(token.words.lower() for token in words)
                return self._with_region(cities, name, tokens, first + size, size)
        return None

    def _of_that_name(self, key: str, tokens: list[Token], after: int, size: int) -> tuple[Place, int] | None:
        """The town called as a country that stands before its own state: "Lebanon, New Hampshire"."""
        for more in (2, 1):
            words = " ".join(token.words for token in tokens[after : after + more])
            code = surely_state_of(words)
            town = next((one for one in self._towns.named(key) if code and one.state == code), None)
            if town is not None:
                return town, size + more
        return None

    def _spelt(self, key: str) -> list[Place]:
        """The cities of that name, also where a German ü is written ue: "Tuebingen"."""
        without = _UMLAUTS.sub(r"\1", key)
        spelt = self._towns.named(without) if without != key else []
        return self._towns.named(key) or [city for city in spelt if city.country in _SPELL_UMLAUTS]

    def _county(self, key: str, tokens: list[Token], after: int) -> tuple[Place, int] | None:
        """A county or another region, unless a state follows or a larger place has that name abroad."""
        county = self._counties.get(key)
        if county is None:
            return None
        for more in (1, 2):
            words = [token.words for token in tokens[after : after + more]]
            follows = " ".join(words)
            country = self._countries.named(plain_place(follows))
            is_abroad = country is not None and country.country != county.country
            if is_abroad or state_of(follows) or REGIONS.get(follows.lower()):
                return None
        return county, len(key.split())

    def _with_region(
        self, cities: list[Place], city: str, tokens: list[Token], after: int, size: int
    ) -> tuple[Place, int]:
        """The right one of several cities, by the country or region that follows its name."""
        for more in range(min(_NUMBER_OF_WORDS, len(tokens) - after), 0, -1):
            words = tokens[after : after + more]
            name = " ".join(token.words.lower() for token in words)
            center = REGION_CENTERS.get((name, city))
            country = self._countries.named(" ".join(token.plain for token in words))
            country_name = country.country if country else REGIONS.get(name)
            if len(name) == 2 and not tokens[after].words.isupper():
                continue
            state = state_of(" ".join(token.words for token in words))
            in_state = next((p for p in cities if state and p.state == state), None)
            if in_state:
                return in_state, size + more
            chosen = next((place for place in cities if place.country == country_name), None)
            if center and country_name:
                people = chosen.population if chosen else 0
                return Place(cities[0].name, country_name, *center, people), size + more
            if chosen:
                return chosen, size + more
        return cities[0], size
