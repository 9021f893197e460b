"""How we speak of the person a trial is sought for: "you", "your daughter", "the person you care for"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from importlib import resources

import yaml

from waymark.profile.facts import FactName
from waymark.profile.profile import Profile
from waymark.wording.phrases import phrase


@dataclass(frozen=True)
class Person:
    """The noun for the person and the verbs that go with it, as one phrase catalogue gives them."""

    noun: str
    possessive: str
    be: str
    have: str
    need: str
    do: str
    live: str

    def forms(self) -> dict[str, str]:
        """The values that phrases about a person may use as placeholders."""
        return {
            "person": self.noun,
            "possessive": self.possessive,
            "be": self.be,
            "have": self.have,
            "need": self.need,
            "do": self.do,
            "live": self.live,
        }


def person_of(profile: Profile, *, language: str = "en") -> Person:
    """How to speak of the person of this profile."""
    asking_for = profile.fact(FactName.ASKING_FOR)
    sex = profile.fact(FactName.SEX)
    spoken_of = person(
        asking_for.value if asking_for else None, sex.value if sex else None, language=language
    )
    relation = relation_in(asking_for.words) if asking_for and asking_for.value == "other" else None
    if relation is None:
        return spoken_of
    return replace(
        spoken_of,
        noun=phrase(f"relation.{relation}", language=language),
        possessive=phrase(f"relation_possessive.{relation}", language=language),
    )


def relation_in(words: str | None) -> str | None:
    """Who someone is to the writer, by the words they used ("my husband"); None when these do not say."""
    found = (relations().get(word) for word in re.findall(r"[^\W\d_]+", (words or "").lower()))
    return next((relation for relation in found if relation), None)


@lru_cache(maxsize=1)
def relations() -> Mapping[str, str]:
    """Every name for a relation, lower case, to the key of its phrase."""
    file = resources.files("waymark.wording") / "tables" / "relations.yml"
    rows = yaml.safe_load(file.read_text(encoding="utf-8"))
    return {name: key for key, names in rows.items() for name in names}


def person(asking_for: object, sex: object = None, *, language: str = "en") -> Person:
    """`asking_for` is self, child or other, `sex` female or male; None when not told."""
    kind = str(getattr(asking_for, "value", asking_for))
    if kind == "child" and sex in ("female", "male"):
        kind = f"child_{sex}"
    if kind not in ("self", "child", "child_female", "child_male", "other"):
        kind = "not_told"
    number = "you" if kind == "self" else "they"
    verbs = {
        verb: phrase(f"verb.{verb}.{number}", language=language)
        for verb in ("be", "have", "need", "do", "live")
    }
    return Person(
        noun=phrase(f"person.{kind}", language=language),
        possessive=phrase(f"possessive.{kind}", language=language),
        **verbs,
    )
