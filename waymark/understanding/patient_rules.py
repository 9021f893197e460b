"""What speaks for and against a person named being the patient."""

from __future__ import annotations

import re
from dataclasses import dataclass

from waymark.profile.facts import About, FactName
from waymark.understanding.message import Message
from waymark.understanding.patient_patterns import (
    AGE_FOLLOWS,
    BESIDE_PATIENT,
    CARRIES,
    COMPARED,
    COUPLE,
    COUPLE_BEFORE,
    DETERMINED,
    DONOR,
    FOR_ME,
    FOR_SOMEONE,
    GENITIVE_BEFORE,
    GONE,
    HAS_IT_TOO,
    I_AM_THEIR,
    IS_DONOR,
    IS_HERE,
    IS_NOT,
    IS_TOLD_OF,
    KIN_NAMES,
    MANY,
    NO_NAME_BEFORE,
    NOT_FOR,
    NOT_OF_NOW,
    OPENS,
    OWN,
    PARENT,
    PARENT_OF,
    REFERS,
    SEX_OF_THEIR,
    SIBLINGS,
    SMALL,
    SMALL_ALONE,
    TELLS,
    TOO,
)
from waymark.understanding.relations import UNDER_CARE, Relation, first_after, last_before, relations_in
from waymark.understanding.several import names_told

OF_KIN = (FactName.MATCHED_DONOR, FactName.BREASTFEEDING)
"""Asked about these, a person named is kin of the patient's: a donor, a baby."""
PATIENTS = frozenset({"patient", "client", "pt", "px", "pts", "resident", "service user", UNDER_CARE})
_OF_ANOTHER = re.compile(
    r"[,;]|\b(?:since|after|when|because|as|while|until|before|ever since|and)\s+"
    r"(?:(?:my|our|his|her|their|both|the)\s+)*(?:parents?|mum|mom|mother|dad|father|wife|husband|granny|gran|grandma)\b"
)
_ASKS_FOR = re.compile(
    r"\b(?:(?:this|it|that|query|question|asking|looking|trials?|search\w*|enquiry)(?:'?s| is| was)?|only|"
    r"not for \w+|but|just)\s+(?:only |just |all )?(?:for|about) $"
)
_NO_DONOR = re.compile(r"(?<=\w{4} )no (?=match|donor|hla)")
"""From here on a patient is said to have no donor, as in "my granddaughter, no match in the family"."""


@dataclass(frozen=True)
class Told:
    """For whom trials are looked for, and the words that say so; `sex` when those words tell it."""

    about: About
    start: int
    end: int
    sex: str | None = None
    relation: str | None = None


def most_told_of(message: Message, candidates: list[Relation], relations: tuple[Relation, ...]) -> Relation:
    """Of several, the one with the most names and numbers said of them; the first when equal."""
    sexes = {one.sex for one in candidates}

    def told_of(one: Relation) -> int:
        if sexes == {"male", "female"}:
            return 2 * names_told(message, candidates, relations, one.sex)
        following = first_after(relations, one.end)
        end = min(following.start if following else len(message.plain), one.end + 80)
        names = sum(one.end <= m.start < end for m in (*message.conditions, *message.treatments))
        return 2 * names + bool(re.search(r"\d", message.plain[one.end : end]))

    return max(candidates, key=lambda one: (told_of(one), -one.start))


def for_me(message: Message) -> re.Match[str] | None:
    """ "It's for me", unless a "not" stands before or "and my son" behind it."""
    for match in FOR_ME.finditer(message.plain):
        if NOT_FOR.search(message.before(match.start(), 30) + match[0]):
            continue
        return match
    return None


def of_relation(message: Message, relation: Relation) -> Told:
    """The person named as the one told of, with the words that say so."""
    opening = OWN.search(message.before(relation.start, 40))
    start = relation.start
    if opening and not re.search(r",|\b(?:and|is|has)\b", opening[0]):
        start = relation.start - len(opening[0])
    is_referred = REFERS.search(message.plain) is not None and not opening
    about = About.OTHER if is_referred or _is_of_someone_else(message, relation) else relation.about
    noun = re.match(r"\s(girl|boy)\b", message.plain[relation.end :])
    sex = relation.sex or ({"girl": "female", "boy": "male"}[noun[1]] if noun else None)
    return Told(about, start, relation.end + (noun.end() if noun else 0), sex, relation.word)


def _is_of_someone_else(message: Message, relation: Relation) -> bool:
    """ "My sister's son" is not the writer's child."""
    before = message.before(relation.start, 40)
    if relation.word == "pikin" and re.search(
        r"\b(?:brother|sister|friend|cousin|uncle|aunt|oga)\s+$", before
    ):
        return True
    owner = GENITIVE_BEFORE.search(before)
    return bool(owner and relations_in(owner[1]))


def may_be_patient(message: Message, relation: Relation, relations: tuple[Relation, ...]) -> bool:
    """Whether nothing in the words around a person named speaks against their being the patient."""
    before, after = message.before(relation.start, 60), message.after(relation.end, 80)
    if owns_another(message, relation, relations) or not is_determined(message, relation, before):
        return False
    if COUPLE.match(after) or COUPLE_BEFORE.search(before):
        return False
    if TELLS.match(after) or (relation.about is About.OTHER and IS_HERE.match(after)):
        return False
    if is_named_in_passing(message, relation, before):
        return False
    if relation.word in PARENT | SIBLINGS and is_owned_by_child(message, relation, relations):
        return False
    return not is_background(relation, before, own_clause(after))


def own_clause(after: str) -> str:
    """What is said of a person named: up to a comma, and not of others ("since our parents passed away")."""
    return _OF_ANOTHER.split(after)[0]


def is_named_in_passing(message: Message, relation: Relation, before: str) -> bool:
    """A relative in an answer to another question, "dad's got diabetes", unless one's own is meant."""
    if message.asked in (None, FactName.ASKING_FOR, FactName.CONDITION, FactName.AGE, FactName.SEX):
        return False
    return relation.about is About.OTHER and relation.word not in PATIENTS and not OWN.search(before)


def is_determined(message: Message, relation: Relation, before: str) -> bool:
    """ "My daughter", "a child with", or the bare word that opens a message; "kids" only one's own."""
    if NOT_OF_NOW.search(before):
        return False
    if message.plain.startswith((" ko", " namin"), relation.end):
        return True
    if relation.word in MANY and not OWN.search(before):
        return False
    is_own = relation.word == UNDER_CARE or is_named_as_kin(relation, before)
    if is_own or message.asked is FactName.ASKING_FOR or DETERMINED.search(before):
        return True
    opens = OPENS.search(before.rstrip(" ") + " ") is not None
    follows = re.search(r"\band\s*$", before) and IS_TOLD_OF.match(message.plain, relation.end)
    is_child = relation.about is About.CHILD and relation.word not in MANY
    if opens and relation.word in SMALL_ALONE and AGE_FOLLOWS.match(message.plain, relation.end):
        return True
    return bool(opens or (is_child and follows)) and relation.word not in SMALL


def is_named_as_kin(relation: Relation, before: str) -> bool:
    """ "Dad lives in Truro": a word for one's own kin that stands like a name."""
    return relation.word in KIN_NAMES and not NO_NAME_BEFORE.search(before)


def is_for_kin_by_name(relation: Relation, before: str) -> bool:
    """ "This query is for daddy only": asked for one's own kin, whose word stands like a name."""
    return relation.word in KIN_NAMES and _ASKS_FOR.search(before) is not None


def is_owned_by_child(message: Message, relation: Relation, relations: tuple[Relation, ...]) -> bool:
    """Whether this is the brother of "my son's brother"."""
    owner = last_before(relations, relation.start)
    return (
        owner is not None
        and owner.about is About.CHILD
        and 0 < relation.start - owner.end < 20
        and message.plain.startswith("'", owner.end)
    )


def is_background(relation: Relation, before: str, clause: str) -> bool:
    """Relatives who died, may donate or belong to the patient are not the patient."""
    if COMPARED.search(before) or IS_NOT.search(before) or BESIDE_PATIENT.search(before):
        return True
    if relation.about is About.CHILD:
        return bool(
            re.search(r"\b(?:died|passed away|is dead|is no more|we lost)\b", clause[:60])
            or IS_DONOR.match(clause)
            or re.search(
                r"\b(?:no|want|planning|plan|have more|had an?|other|trying for|hoping for|birth (?:of|to)|"
                r"delivering|labou?r with|c-section with|expecting)\s+(?:[\w-]+\s+){0,2}$",
                before,
            )
        )
    if HAS_IT_TOO.match(clause):
        return True
    if relation.word in PARENT and (CARRIES.search(clause) or (TOO.match(clause) and CARRIES.search(before))):
        return True
    if GONE.search(clause) or GONE.search(before[-12:]) or DONOR.search(_NO_DONOR.split(clause)[0]):
        return True
    return bool(re.search(r"\b(?:his|her|their|no|from (?:his|her|my|a)|both)\s+(?:[\w-]+\s+){0,2}$", before))


def owns_another(message: Message, relation: Relation, relations: tuple[Relation, ...]) -> bool:
    """Whether this is the "sister" of "my sister's son"."""
    if not message.plain.startswith("'", relation.end):
        return False
    owned = first_after(relations, relation.end)
    is_near = owned is not None and owned.start - relation.end < 20
    return owned is not None and is_near and not _is_family_of_child(relation, owned)


def _is_family_of_child(owner: Relation, owned: Relation) -> bool:
    """ "My son's father", "my son's sister": still the son is the one a trial is looked for."""
    return owner.about is About.CHILD and owned.word in PARENT | SIBLINGS


def as_relative(message: Message) -> Told | None:
    """ "I'm his mother" speaks of a child, "I'm her husband" of someone else."""
    match = I_AM_THEIR.search(message.plain)
    if not match:
        of_child = PARENT_OF.search(message.plain)
        return Told(About.CHILD, *of_child.span(), None, "parent") if of_child else None
    their = re.search(r"\b(his|her)\b", match[0])
    sex = SEX_OF_THEIR[their[1]] if their else None
    is_owned = bool(their or "'s" in match[0].replace("i'm", "") or "their" in match[0])
    if match[1] in PARENT and (is_owned or _speaks_of_a_child(message)):
        return Told(About.CHILD, match.start(), match.end(), sex, "parent")
    if is_owned or FOR_SOMEONE.match(message.plain, match.end()):
        return Told(About.OTHER, match.start(), match.end(), sex, match[1])
    return None


def _speaks_of_a_child(message: Message) -> bool:
    return bool(
        re.search(r"\b(?:of a|he|she|his|her|year old|parent|guardian)\b", message.plain)
    ) and not FOR_ME.search(message.plain)
