"""How many identifiers the masks take out of messages, and how many clinical lines they change.

Run with `python -m bench.understanding.identifiers`: 500 messages with one or two identifiers each and 500
lines without any, drawn by a fixed seed from tables/identifier_frames.py. Every miss and change is printed.
"""

from __future__ import annotations

import calendar
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from random import Random

from bench.understanding.tables import identifier_frames as frames
from waymark.understanding.masking import mask_identifiers

MESSAGES = 500
CONTROLS = 500
SEED = 20261122
MONTHS = [*calendar.month_name][1:]
DIGITS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
LINKS = (". ", ", and ", "\n", " - ", "; ")


@dataclass(frozen=True)
class Told:
    """A piece of a message: what must go from it and what must stay."""

    kind: str
    text: str
    goes: tuple[str, ...]
    stays: tuple[str, ...] = ()


def main() -> None:
    """Prints two tables, every identifier left standing, and every control changed."""
    chance = Random(SEED)  # noqa: S311 a seeded draw, no secret
    messages = [drawn_message(chance) for _ in range(MESSAGES)]
    _print_masked(messages)
    _print_changed([drawn_control(chance) for _ in range(CONTROLS)])


def drawn_message(chance: Random) -> tuple[Told, ...]:
    """One or two identifiers, each in a sentence of its own."""
    makers = chance.sample(_MAKERS, chance.choice((1, 2)))
    return tuple(maker(chance) for maker in makers)


def drawn_control(chance: Random) -> str:
    """A line of a clinical kind that names nobody."""
    return _filled(chance, chance.choice(frames.CONTROL_FRAMES))


def _name(chance: Random) -> Told:
    first, family = chance.choice(frames.FIRST_NAMES), chance.choice(frames.FAMILY_NAMES)
    spellings = {
        "first": first,
        "family": family,
        "first_upper": first.upper(),
        "family_upper": family.upper(),
        "first_lower": first.lower(),
        "family_lower": family.lower(),
    }
    frame = chance.choice(frames.NAME_FRAMES)
    goes = tuple(word for field, word in spellings.items() if f"{{{field}}}" in frame)
    return Told("name", frame.format(**spellings), goes)


def _birth_date(chance: Random) -> Told:
    day, month, year = chance.randint(13, 28), chance.randint(1, 12), chance.randint(1950, 2022)
    named = MONTHS[month - 1]
    form = chance.choice(frames.BIRTH_DATES)
    date = form.format(
        d=day, th="rd" if day == 23 else "st" if day == 21 else "nd" if day == 22 else "th",
        month=named, mon=named[:3], m=f"{month:02}", y=year,
    )  # fmt: skip
    text = chance.choice(frames.BIRTH_FRAMES).format(value=date)
    return Told("birth day", text, (str(day),), (str(year),))


def _street(chance: Random) -> Told:
    city, street = chance.choice(frames.CITIES), _filled(chance, chance.choice(frames.STREETS))
    text = chance.choice(frames.STREET_FRAMES).format(value=street, city=city)
    return Told("street", text, _telling_parts(street), (city,))


def _telling_parts(street: str) -> tuple[str, ...]:
    """The house number and the street's own name, the words by which a home is found."""
    words = re.findall(r"[0-9]+\w?|[^\W\d_]{4,}", street)
    return tuple(word for word in words if word not in _KINDS_OF_PLACE)


_KINDS_OF_PLACE = frozenset(
    ("Flat", "Apartment", "House", "Plot", "Block", "Court", "Road", "Street", "Calle")
)


def _record(chance: Random) -> Told:
    frame = chance.choice(list(frames.RECORD_FRAMES))
    value = _filled(chance, chance.choice(frames.RECORD_FRAMES[frame]))
    return Told("record number", frame.format(value=value), (value,))


def _plain(kind: str, sentences: tuple[str, ...], values: tuple[str, ...], chance: Random) -> Told:
    value = _filled(chance, chance.choice(values))
    return Told(kind, chance.choice(sentences).format(value=value), _halves(kind, value))


def _halves(kind: str, value: str) -> tuple[str, ...]:
    """What of a value may not stand: any long run of a phone number's digits, the name in an e-mail."""
    if kind == "phone" and any(letter.isdigit() for letter in value):
        return tuple(re.findall(r"[0-9]{4,}", value)) or (value,)
    if kind == "e-mail":
        return (value, re.split(r"[^a-z]", value)[0])
    return (value,)


def _phone(chance: Random) -> Told:
    return _plain("phone", frames.PHONE_FRAMES, frames.PHONES, chance)


def _email(chance: Random) -> Told:
    return _plain("e-mail", frames.EMAIL_FRAMES, frames.EMAILS, chance)


def _post_code(chance: Random) -> Told:
    return _plain("post code", frames.POST_CODE_FRAMES, frames.POST_CODES, chance)


def _handle(chance: Random) -> Told:
    return _plain("link or handle", frames.HANDLE_FRAMES, frames.HANDLES, chance)


_MAKERS = (_name, _name, _phone, _email, _street, _post_code, _record, _birth_date, _handle)


def _filled(chance: Random, form: str) -> str:
    return re.sub(r"\{(\w+)\}", lambda field: _drawn(chance, field.group(1)), form)


def _drawn(chance: Random, field: str) -> str:
    if digits := re.fullmatch(r"(\d)d|n(\d)", field):
        length = int(digits.group(1) or digits.group(2))
        return str(chance.randint(10 ** (length - 1), 10**length - 1))
    drawn = {
        "9": lambda: str(chance.randint(2, 9)),
        "a": lambda: str(chance.randint(1, 14)),
        "b": lambda: str(chance.randint(1, 9)),
        "d": lambda: str(chance.randint(1, 28)),
        "m": lambda: f"{chance.randint(1, 12):02}",
        "age": lambda: str(chance.randint(2, 70)),
        "year": lambda: str(chance.randint(1985, 2025)),
        "month": lambda: chance.choice(MONTHS),
        "city": lambda: chance.choice(frames.CITIES),
        "words": lambda: " ".join(["zero", "seven", *chance.choices(DIGITS, k=9)]),
        "words_double": lambda: " ".join(["oh", "seven", "double", *chance.choices(DIGITS, k=8)]),
        "first_lower": lambda: _ascii(chance.choice(frames.FIRST_NAMES)),
        "family_ascii": lambda: _ascii(chance.choice(frames.FAMILY_NAMES)),
    }
    return drawn[field]()


def _ascii(name: str) -> str:
    folded = unicodedata.normalize("NFKD", name.lower())
    return "".join(letter for letter in folded if "a" <= letter <= "z")


def _print_masked(messages: list[tuple[Told, ...]]) -> None:
    told, masked, kept = Counter[str](), Counter[str](), Counter[str]()
    for pieces in messages:
        text = _joined(pieces)
        after = mask_identifiers(text)
        for piece in pieces:
            told[piece.kind] += 1
            left = [part for part in piece.goes if _stands(part, after)]
            masked[piece.kind] += not left
            lost = [part for part in piece.stays if not _stands(part, after)]
            kept[piece.kind] += not lost
            if left or lost:
                print(f"{piece.kind}: left {left}, lost {lost}: {text!r} -> {after!r}")
    print(f"\n{len(messages)} messages\n\n| identifier | n | masked | rest kept |\n|-|-|-|-|")
    for kind, n in sorted(told.items()):
        print(f"| {kind} | {n} | {masked[kind] / n:.3f} | {kept[kind] / n:.3f} |")
    n = told.total()
    print(f"| all | {n} | {masked.total() / n:.3f} | {kept.total() / n:.3f} |")


def _joined(pieces: tuple[Told, ...]) -> str:
    return LINKS[len(pieces[0].text) % len(LINKS)].join(piece.text for piece in pieces)


def _stands(part: str, text: str) -> bool:
    return re.search(rf"(?<!\w){re.escape(part)}(?!\w)", text) is not None


def _print_changed(controls: list[str]) -> None:
    changed = [(line, after) for line in controls if (after := mask_identifiers(line)) != line]
    for line, after in changed:
        print(f"changed: {line!r} -> {after!r}")
    print(f"\n{len(controls)} clinical lines: {len(changed)} changed")


if __name__ == "__main__":
    main()
