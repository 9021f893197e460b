"""Finds in a message for whom a trial is looked for: the writer, their child or someone else."""

from __future__ import annotations

import re
from dataclasses import dataclass

from waymark.profile.facts import About, FactName
from waymark.understanding.message import Message
from waymark.understanding.relations import Relation, first_after, last_before, relations_in
from waymark.understanding.several import names_told

I_AM_THEIR = re.compile(
    r"\b(?:i'?m|i am|as)\s+(?:a |the |his |her |their |[\w]+'s )?(?:single |worried |"
    r"proud )?(mother|mum|mom|mama|mommy|mummy|father|dad|daddy|papa|parent|guardian|"
    r"wife|husband|partner|spouse|son|daughter|brother|sister|aunt|uncle|auntie|carer|"
    r"caregiver|friend|grandmother|grandma|grandfather|"
    r"grandpa|nurse|doctor|social worker|niece|nephew|cousin)\b"
)
_DETERMINED = re.compile(
    r"(?:\b(?:my|our|mine|dear)\b|\w's|"
    r"\b(?:have|has|had|got|for|about|raising|(?:mother|mum|mom|dad|father|parent|parents|"
    r"carer|guardian) (?:of|to)|"
    r"care for|caring for|help|asking for)\s+(?:a|an|the|this|his|her|one)\b)(?:[\s,-]+[\w'-]+){0,3}[\s,-]*$"
)
_CLINICIAN = re.compile(
    r"\b(?:i'?m|i am|as)\s+(?:a |an |the |his |her |their )?(?:\w+ )?(?:doctor|nurse|physician|pediatrician|"
    r"paediatrician|h[a]?ematologist|gp|social worker|clinician|consultant|resident|coordinator)\b"
)
_MANY = frozenset(
    ["kids", "children", "siblings", "parents", "brothers", "sisters", "daughters", "sons", "twins"]
)
_SMALL = frozenset(
    {"girl", "boy", "child", "kid", "baby", "infant", "toddler", "newborn", "teen", "teenager", "little girl",
     "little boy", "year old"}
)  # fmt: skip
_SMALL_ALONE = frozenset(
    {"child", "kid", "kiddo", "baby", "infant", "toddler", "newborn", "little one", "wee one"}
)
"""What nobody calls themselves: "kid 4yo" is somebody's child."""

_AGE_FOLLOWS = re.compile(r"\s*(?:is |aged? |has |with )?(?:\d|thal|sickle|beta)")
_NOT_OF_NOW = re.compile(
    r"\b(?:as|was|were|since|want|wants|wanted|like|be|every|each)\s+(?:a|an|the)\s+(?:\w+\s+)?$"
)
_OWN = re.compile(r"\b(?:my|our)\b[\s,\d\w-]{0,30}$")
_GENITIVE_BEFORE = re.compile(r"(\w[\w-]*)'s?\s+(?:[\w-]+\s+){0,2}$")
_FOR = re.compile(
    r"\b(?:for|about|on behalf of|asking for|help)\s+(?:my|our|a|an|the|his|her)\s+(?:[\w'-]+\s+){0,4}$"
)
_FOR_ME = re.compile(
    r"\b(?:(?:it'?s|its|is|this is|trial|trials|study|studies|asking|looking|search|searching|"
    r"here|just|only|it is)\s+(?:\w+\s+){0,2}?)?for\s+(?:me|myself)\b(?!\s+to\b)"
    r"|\b(?:i'?m|i am) the (?:patient|one (?:with|who))\b|\bfor my ?self\b|\bmy own\b"
)
_NOT_FOR = re.compile(
    r"(?:\b(?:not|never|no)|n'?t)\s+(?:really |actually |just |only |the |here )*(?:(?:it'?s |looking |"
    r"asking |searching |here |a trial |trials |one )?for (?:me|myself)|the (?:patient|one)|for my ?self)\b"
)
_PARENT = frozenset(
    ["mother", "mum", "mom", "mama", "mommy", "mummy", "father", "dad", "daddy", "papa", "parent", "guardian"]
)
_SIBLINGS = frozenset(["parents", "brother", "sister", "sibling", "siblings"])
_SEX_OF_THEIR = {"her": "female", "his": "male"}
_TELLS = re.compile(
    r"\s*(?:says|said|thinks|told|asked|suggested|wants me|found|read|saw|heard|showed|sent)\b"
)
_IS_HERE = re.compile(
    r"\s*(?:is|'s|s|has|was)\s+(?:also |just |now |right )*(?:here|with (?:me|us)|next to me|beside me|"
    r"sitting|reading|helping|typing|listening|coming|arrived|calling)\b"
)
_CARRIES = re.compile(r"\b(?:traits?|carriers?|carry|carries|carrying|minor)\b")
_IS_TOLD_OF = re.compile(r"\s*(?:,|w/|\d|(?:is|has|with|who|age|aged)\b)")
_SELF_MEDICAL = re.compile(
    r"\b(?:i have(?! (?:a|an|one|two|three|no|some|my)?\s?(?:question|daughter|son|child|"
    r"kid|friend|brother|sister|baby|boy|girl|niece|nephew|kids|children))|i'?ve(?: got|"
    r" had| been)?|i got|i was|i am|i'?m|i take|"
    r"i need|i get|i receive|i suffer(?: from)?|i had|i never had|i haven'?t had|i live "
    r"with|i still|i don'?t have|my (?:ferritin|hb|hemoglobin|haemoglobin|hgb|condition|"
    r"diagnosis|disease|"
    r"illness|cancer|asthma|diabetes|doctor says i|transfusions?|blood|thalass?a?emia|thal|sickle cell))\b"
)
_GONE = re.compile(r"\b(?:died|dead|passed|passed away|lost|death|deceased|late)\b")
_DONOR = re.compile(
    r"\b(?:match\w*|donor|donate[sd]?|donating|half|haplo\w*|compatible|identical|sibling donor)\b"
)
_COMPARED = re.compile(
    r"\b(?:same(?: \w+)? as|just like|like|than|unlike)\s+(?:my|his|her|our)\s+(?:\w+\s+)?$"
)
_FOR_SOMEONE = re.compile(
    r"\s+(?:of|for|to)\s+(?:a|an|the|my|our|someone|somebody|this|one)\b(?! (?:boy|girl|child|kid|baby|"
    r"\d|\w+ year))"
)
_IS_NOT = re.compile(
    r"\b(?:not|isn'?t|wasn'?t|instead of|rather than)\s+(?:for\s+)?(?:my|our|his|her|a|the)\s+(?:\w+\s+)?$"
)
_TOO = re.compile(r"\s*(?:,\s*)?(?:too|also|as well|has it too|same)\b")
_IS_DONOR = re.compile(
    r"[^.;]{0,15}\b(?:is|was|are|matches|matched|came back)\s+(?:as )?(?:also )?(?:a|an|her|his|my|the|"
    r"our|their)?\s*"
    r"(?:full|perfect|half|10/10|possible|hla|complete|identical|\s|-)*(?:match\w*|donor|haplo\w*)\b"
)
_COUPLE = re.compile(r"^\s*(?:and|&)\s+(?:i|me|my|his|her)\b")
_COUPLE_BEFORE = re.compile(r"\b(?:i|me|he|she)\s+(?:and|&)\s+(?:my\s+)?$")


@dataclass(frozen=True)
class Told:
    """For whom trials are looked for, and the words that say so; `sex` when those words tell it."""

    about: About
    start: int
    end: int
    sex: str | None = None
    relation: str | None = None


def find_patient(message: Message, relations: tuple[Relation, ...]) -> Told | None:
    """For whom the message looks, when it says so; None when not, or when an earlier turn said it."""
    explicit = _explicit(message, relations)
    if explicit or (message.known_about is not None and message.asked is not FactName.ASKING_FOR):
        return explicit
    return _implied(message, () if message.asked is FactName.MATCHED_DONOR else relations)


def own_children(message: Message, relations: tuple[Relation, ...]) -> list[Relation]:
    """The children in the message who may be the patient."""
    return [r for r in relations if r.about is About.CHILD and _may_be_patient(message, r, relations)]


def _implied(message: Message, relations: tuple[Relation, ...]) -> Told | None:
    """For whom the message seems to look by what it tells of whom."""
    candidates = [relation for relation in relations if _may_be_patient(message, relation, relations)]
    children = [relation for relation in candidates if relation.about is About.CHILD]
    if children:
        return _of_relation(message, _most_told_of(message, children, relations))
    parent = _as_relative(message) or _as_clinician(message, relations)
    if parent:
        return parent
    medical = _self_statement(message)
    is_own = medical is not None and not _only_an_age(message, medical)
    if candidates and not is_own:
        return _of_relation(message, _most_told_of(message, candidates, relations))
    return medical


def _most_told_of(message: Message, candidates: list[Relation], relations: tuple[Relation, ...]) -> Relation:
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


def _explicit(message: Message, relations: tuple[Relation, ...]) -> Told | None:
    """ "It's for me", "for my sister": said outright."""
    for_me = _for_me(message)
    for relation in relations:
        opening = _FOR.search(message.before(relation.start, 60))
        if opening and _may_be_patient(message, relation, relations):
            return _of_relation(message, relation)
    return Told(About.SELF, for_me.start(), for_me.end()) if for_me else None


def _for_me(message: Message) -> re.Match[str] | None:
    """ "It's for me", unless a "not" stands before or "and my son" behind it."""
    for match in _FOR_ME.finditer(message.plain):
        if _NOT_FOR.search(message.before(match.start(), 30) + match[0]):
            continue
        return match
    return None


def _of_relation(message: Message, relation: Relation) -> Told:
    opening = _OWN.search(message.before(relation.start, 40))
    start = relation.start
    if opening and not re.search(r",|\b(?:and|is|has)\b", opening[0]):
        start = relation.start - len(opening[0])
    about = About.OTHER if _is_of_someone_else(message, relation) else relation.about
    noun = re.match(r"\s(girl|boy)\b", message.plain[relation.end :])
    sex = relation.sex or ({"girl": "female", "boy": "male"}[noun[1]] if noun else None)
    return Told(about, start, relation.end + (noun.end() if noun else 0), sex, relation.word)


def _is_of_someone_else(message: Message, relation: Relation) -> bool:
    """ "My sister's son" is not the writer's child."""
    owner = _GENITIVE_BEFORE.search(message.before(relation.start, 40))
    return bool(owner and relations_in(owner[1]))


def _may_be_patient(message: Message, relation: Relation, relations: tuple[Relation, ...]) -> bool:
    before, after = message.before(relation.start, 60), message.after(relation.end, 80)
    if _owns_another(message, relation, relations) or not _is_determined(message, relation, before):
        return False
    if _COUPLE.match(after) or _COUPLE_BEFORE.search(before):
        return False
    if _TELLS.match(after) or (relation.about is About.OTHER and _IS_HERE.match(after)):
        return False
    if relation.word in _PARENT | _SIBLINGS and _is_owned_by_child(message, relation, relations):
        return False
    return not _is_background(relation, before, re.split(r"[,;]", after)[0])


def _is_determined(message: Message, relation: Relation, before: str) -> bool:
    """ "My daughter", "a child with", or the bare word that opens a message; "kids" only one's own."""
    if _NOT_OF_NOW.search(before):
        return False
    if relation.word in _MANY and not _OWN.search(before):
        return False
    if message.asked is FactName.ASKING_FOR or _DETERMINED.search(before):
        return True
    opens = not before.strip() or before.rstrip().endswith((",", ":", "-"))
    follows = re.search(r"\band\s*$", before) and _IS_TOLD_OF.match(message.plain, relation.end)
    is_child = relation.about is About.CHILD and relation.word not in _MANY
    if opens and relation.word in _SMALL_ALONE and _AGE_FOLLOWS.match(message.plain, relation.end):
        return True
    return bool(opens or (is_child and follows)) and relation.word not in _SMALL


def _is_owned_by_child(message: Message, relation: Relation, relations: tuple[Relation, ...]) -> bool:
    owner = last_before(relations, relation.start)
    return (
        owner is not None
        and owner.about is About.CHILD
        and 0 < relation.start - owner.end < 20
        and message.plain.startswith("'", owner.end)
    )


def _is_background(relation: Relation, before: str, clause: str) -> bool:
    """Relatives who died, may donate or belong to the patient are not the patient."""
    if _COMPARED.search(before) or _IS_NOT.search(before):
        return True
    if relation.about is About.CHILD:
        return bool(
            _IS_DONOR.match(clause)
            or re.search(r"\b(?:no|want|planning|plan|have more|had an?|other)\s+(?:[\w-]+\s+){0,2}$", before)
        )
    if relation.word in _PARENT and (
        _CARRIES.search(clause) or (_TOO.match(clause) and _CARRIES.search(before))
    ):
        return True
    if _GONE.search(clause) or _GONE.search(before[-12:]) or _DONOR.search(clause):
        return True
    return bool(re.search(r"\b(?:his|her|their|no|from (?:his|her|my|a)|both)\s+(?:[\w-]+\s+){0,2}$", before))


def _owns_another(message: Message, relation: Relation, relations: tuple[Relation, ...]) -> bool:
    """Whether this is the "sister" of "my sister's son"."""
    if not message.plain.startswith("'", relation.end):
        return False
    owned = first_after(relations, relation.end)
    is_near = owned is not None and owned.start - relation.end < 20
    return owned is not None and is_near and not _is_family_of_child(relation, owned)


def _is_family_of_child(owner: Relation, owned: Relation) -> bool:
    """ "My son's father", "my son's sister": still the son is the one a trial is looked for."""
    return owner.about is About.CHILD and owned.word in _PARENT | _SIBLINGS


def _as_relative(message: Message) -> Told | None:
    """ "I'm his mother" speaks of a child, "I'm her husband" of someone else."""
    match = I_AM_THEIR.search(message.plain)
    if not match:
        return None
    their = re.search(r"\b(his|her)\b", match[0])
    sex = _SEX_OF_THEIR[their[1]] if their else None
    is_owned = bool(their or "'s" in match[0].replace("i'm", "") or "their" in match[0])
    if match[1] in _PARENT and (is_owned or _speaks_of_a_child(message)):
        return Told(About.CHILD, match.start(), match.end(), sex, "parent")
    if is_owned or _FOR_SOMEONE.match(message.plain, match.end()):
        return Told(About.OTHER, match.start(), match.end(), sex, match[1])
    return None


def _as_clinician(message: Message, relations: tuple[Relation, ...]) -> Told | None:
    """ "I'm a doctor, patient 9F": somebody else's, and not the writer's own health."""
    match = _CLINICIAN.search(message.plain)
    patient = next((r for r in relations if r.word in ("patient", "client")), None)
    return Told(About.OTHER, patient.start, patient.end, None, patient.word) if match and patient else None


def _speaks_of_a_child(message: Message) -> bool:
    return bool(
        re.search(r"\b(?:of a|he|she|his|her|year old|parent|guardian)\b", message.plain)
    ) and not _FOR_ME.search(message.plain)


def _self_statement(message: Message) -> Told | None:
    """ "I have …", "I'm 34": a statement of the writer's own health with a name or an age behind it."""
    for match in _SELF_MEDICAL.finditer(message.plain):
        end = message.sentence(match.start())[1]
        clause = re.split(r"[;]|\bbut\b", message.plain[match.end() : min(end, match.end() + 80)])[0]
        named = any(
            match.start() <= m.start < match.end() + len(clause)
            for m in (*message.conditions, *message.treatments)
        )
        aged = re.match(
            r"\s+(?:a |an )?(?:\d{1,3}\b(?!\s*(?:%|weeks?|minutes|hours|km|miles|out of))|(?:twenty|"
            r"thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)",
            clause,
        )
        told = re.match(
            r"\s+(?:a |an )?(?:\d+[\w-]*\s+|\d+ weeks?\s+)?(?:pregnant|transfused|transfusion|"
            r"in another|woman|man|female|male|adult|breastfeeding)\b",
            clause,
        )
        if match[0].startswith("my ") or (
            (named or aged or told) and not message.is_in_question(match.start())
        ):
            if _about_carrying(message, match.start()):
                continue
            return Told(About.SELF, match.start(), match.end())
    return None


def _about_carrying(message: Message, at: int) -> bool:
    """ "My wife and I are both carriers" tells of the parents, not of a patient."""
    start, end = message.sentence(at)
    return bool(re.search(r"\b(?:wife|husband|partner) and i\b", message.plain[start:end]))


def _only_an_age(message: Message, told: Told) -> bool:
    rest = message.plain[told.end : told.end + 12]
    return bool(re.match(r"\s+(?:a |an )?\d", rest)) and not any(
        told.end <= m.start < message.sentence(told.start)[1]
        and not relations_in(message.plain[told.end : m.start])
        for m in (*message.conditions, *message.treatments)
    )
