"""Who may be the patient of a message, each with the signs that speak for or against it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from waymark.profile.facts import About
from waymark.understanding.message import Message
from waymark.understanding.patient_patterns import (
    CLINICIAN,
    COMMANDS,
    FOR,
    HERE,
    MANY,
    NOT_ME,
    NOTE_STYLE,
    OF_ONESELF,
    PARENT,
    REFERS,
    SIBLINGS,
    SMALL,
    THEIR,
    WITHHOLDS,
    WRITER,
    WRITER_ACTS,
    WRITER_OPENS,
    WRITERS_OWN,
)
from waymark.understanding.patient_rules import (
    PATIENTS,
    Told,
    as_relative,
    for_me,
    is_background,
    is_determined,
    is_for_kin_by_name,
    is_named_as_kin,
    is_named_in_passing,
    is_owned_by_child,
    may_be_patient,
    most_told_of,
    of_relation,
    own_clause,
    owns_another,
)
from waymark.understanding.patient_words import (
    determiners,
    kin_in_the_message,
    kind_of_question,
    part_in_the_message,
    words_around,
    words_of_writer,
)
from waymark.understanding.relations import UNDER_CARE, Relation, first_after
from waymark.understanding.self_told import is_only_an_age, self_statement

_SHORT = 6
_CAPITAL = re.compile(r"[A-Z][a-z]")


@dataclass(frozen=True)
class Candidate:
    """One reading of whom the message looks for; `told` is None for "nobody is told"."""

    told: Told | None
    signs: tuple[str, ...]


@dataclass(frozen=True)
class _Scene:
    """What the signs of every candidate look at, found once."""

    message: Message
    relations: tuple[Relation, ...]
    of_oneself: tuple[int, int] | None
    is_only_age: bool
    may: tuple[bool, ...]
    most_told_of: Relation | None
    is_short: bool
    asked: str


def candidates_of(message: Message, relations: tuple[Relation, ...]) -> list[Candidate]:
    """Nobody, the writer, somebody unnamed, and each person named."""
    scene = _scene_of(message, relations)
    found = [_nobody(scene), _writer(scene)]
    found += [one for one in (_unnamed(scene), _by_role(scene)) if one]
    return [*found, *(_named(scene, place) for place in range(len(relations)))]


def _scene_of(message: Message, relations: tuple[Relation, ...]) -> _Scene:
    of_oneself = self_statement(message)
    may = tuple(may_be_patient(message, one, relations) for one in relations)
    possible = [one for one, holds in zip(relations, may, strict=True) if holds]
    return _Scene(
        message,
        relations,
        of_oneself,
        is_only_age=of_oneself is not None and is_only_an_age(message, of_oneself),
        may=may,
        most_told_of=most_told_of(message, possible, relations) if possible else None,
        is_short=len(message.plain.split()) <= _SHORT,
        asked=kind_of_question(message),
    )


def _signs(kind: str, scene: _Scene, **said: object) -> tuple[str, ...]:
    """The signs of one candidate that hold, by name."""
    said |= {"any": True, f"asked {scene.asked}": True, "short": scene.is_short}
    return tuple(f"{kind}: {name.replace('_', ' ')}" for name, holds in said.items() if holds)


def _nobody(scene: _Scene) -> Candidate:
    message = scene.message
    return Candidate(
        None,
        _signs(
            "nobody",
            scene,
            names=message.conditions or message.treatments,
            figures=re.search(r"\d", message.plain),
            asks=message.is_in_question(0),
            note=NOTE_STYLE.search(message.plain),
            not_me=NOT_ME.search(message.plain),
        ),
    )


def _writer(scene: _Scene) -> Candidate:
    message = scene.message
    outright = for_me(message)
    span = outright.span() if outright else scene.of_oneself
    if span is None:
        first = WRITER.search(message.plain)
        span = first.span() if first else (0, 0)
    return Candidate(
        Told(About.SELF, *span),
        _signs(
            "writer",
            scene,
            tells_health=scene.of_oneself,
            tells_only_age=scene.is_only_age,
            outright=outright,
            turns_to_self=OF_ONESELF.search(message.plain),
            says_I=WRITER.search(COMMANDS.sub("", message.plain)),
            withholds=WITHHOLDS.search(message.plain),
            denies=NOT_ME.search(message.plain),
            commands=COMMANDS.search(message.plain),
            acts=WRITER_ACTS.search(message.plain),
            opens=WRITER_OPENS.match(message.plain),
            own_body=WRITERS_OWN.search(message.plain),
            here=HERE.search(message.plain),
            clinician=CLINICIAN.search(message.plain),
            third_person=THEIR.search(message.plain),
            others_named=scene.relations,
            another_may=any(scene.may),
            health_beside_others=scene.of_oneself and scene.relations,
            names=WRITER.search(message.plain) and (message.conditions or message.treatments),
            asks=message.is_in_question(0),
            note=NOTE_STYLE.search(message.plain),
            **words_of_writer(message),
        ),
    )


def _unnamed(scene: _Scene) -> Candidate | None:
    """Somebody told of by "he", "she" or a doctor's note alone."""
    message = scene.message
    their, note, refers = (pattern.search(message.plain) for pattern in (THEIR, NOTE_STYLE, REFERS))
    denied = NOT_ME.search(message.plain)
    span = their or note or refers or denied
    if span is None:
        return None
    says_i = WRITER.search(message.plain)
    return Candidate(
        Told(About.OTHER, *span.span()),
        _signs(
            "unnamed",
            scene,
            third_person=their,
            says_I=says_i,
            note=note,
            note_without_I=note and not says_i,
            refers=refers,
            denied=denied,
            denied_alone=denied and not (their or note or refers),
            others_named=scene.relations,
            another_may=any(scene.may),
            names=message.conditions or message.treatments,
        ),
    )


def _by_role(scene: _Scene) -> Candidate | None:
    """ "I'm his mother": the patient by what the writer is to them."""
    told = as_relative(scene.message)
    if told is None:
        return None
    return Candidate(
        told,
        _signs(
            f"role of {told.about.value}", scene, others_named=scene.relations, another_may=any(scene.may)
        ),
    )


def _named(scene: _Scene, place: int) -> Candidate:
    message, relation = scene.message, scene.relations[place]
    before, after = message.before(relation.start, 60), message.after(relation.end, 80)
    told = of_relation(message, relation)
    is_for = FOR.search(before) is not None or is_for_kin_by_name(relation, before)
    return Candidate(
        told,
        _signs(
            "named",
            scene,
            **{told.about.value: True},
            may=scene.may[place],
            most_told_of=relation is scene.most_told_of,
            outright=is_for,
            outright_and_may=is_for and scene.may[place],
            determined=is_determined(message, relation, before),
            passing=is_named_in_passing(message, relation, before),
            background=is_background(relation, before, own_clause(after)),
            owner=owns_another(message, relation, scene.relations),
            of_child=is_owned_by_child(message, relation, scene.relations),
            of_other=told.about is not relation.about,
            **_around(scene, relation, before, after),
            **_place_of(scene, place),
        ),
    )


def _around(scene: _Scene, relation: Relation, before: str, after: str) -> dict[str, object]:
    """The words before and behind a person named."""
    message = scene.message
    clause = own_clause(after)
    following = first_after(scene.relations, relation.end)
    reach = min(following.start if following else len(message.plain), relation.end + 60)
    names = (*message.conditions, *message.treatments)
    return {
        **determiners(before),
        **part_in_the_message(before, after, clause),
        "figure behind": re.search(r"\d", after[:30]),
        "figure before": re.search(r"\d", before[-12:]),
        "name behind": any(relation.end <= one.start < reach for one in names),
        "name before": any(one.end <= relation.start < one.end + 40 for one in names),
        "names": names,
        "genitive": after.startswith("'"),
        **words_around(before, after),
    }


def _place_of(scene: _Scene, place: int) -> dict[str, object]:
    """Where a person named stands among the others, and what kind of word it is."""
    message, relation = scene.message, scene.relations[place]
    sexes = {
        "male" if one[0][0] == "h" and not one[0].startswith("her") else "female"
        for one in THEIR.finditer(message.plain, relation.end)
    }
    is_only = len(scene.relations) == 1
    return {
        **kin_in_the_message(message, relation.word, is_only=is_only, of_self=scene.of_oneself),
        "first": place == 0,
        "only": is_only,
        "opens": not message.plain[: relation.start].strip(),
        "parent by name": relation.word in PARENT and _CAPITAL.match(message.text, relation.start),
        "parent": relation.word in PARENT,
        "sibling": relation.word in SIBLINGS,
        "patient": relation.word in PATIENTS,
        "under care": relation.word == UNDER_CARE,
        "kin as name": is_named_as_kin(relation, message.before(relation.start, 30)),
        f"is {relation.word}": True,
        "small": relation.word in SMALL,
        "many": relation.word in MANY,
        "asks": message.is_in_question(relation.start),
        "not me behind": NOT_ME.search(message.plain, relation.end),
        "not me before": NOT_ME.search(message.plain[: relation.start]),
        "writer tells health": scene.of_oneself,
        "writer tells more than age": scene.of_oneself and not scene.is_only_age,
        "writer turns to self": OF_ONESELF.search(message.plain),
        "same sex behind": relation.sex and relation.sex in sexes,
        "other sex behind": relation.sex and sexes and relation.sex not in sexes,
        "some sex behind": not relation.sex and sexes,
    }
