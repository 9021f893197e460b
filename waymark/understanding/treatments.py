"""Reads treatments: which, whether they are going on, past or never had, and when."""

from __future__ import annotations

import re

from waymark.profile.facts import Certainty, Fact, FactName, FactStatus
from waymark.understanding.message import Message
from waymark.understanding.never_begun import (
    is_firm,
    is_refused_after,
    is_refused_before,
    never_begun,
    refused,
)
from waymark.understanding.people import People
from waymark.understanding.polarity import (
    Polarity,
    answered_at_once,
    is_hedged,
    is_unsure,
    polarity,
    with_denial,
)
from waymark.understanding.treatment_clauses import clause_before
from waymark.understanding.treatment_cues import FROM_DONOR, ONLY
from waymark.understanding.treatment_names import (
    ALLOGENEIC,
    AUTOLOGOUS,
    GENE_THERAPY,
    TRANSFUSION,
    TRANSPLANT,
    treatments_named,
)
from waymark.understanding.treatment_status import ONGOING_AFTER, WAS_TAKEN_AFTER, status_of
from waymark.understanding.troubles import denies_only_a_part, denies_only_a_time, denies_only_how
from waymark.understanding.wished_treatments import is_not_wanted, is_wished
from waymark.vocabulary.mentions import Mention

_KEPT_SPLEEN = re.compile(
    r"\b(?:still (?:have|has|got|having) (?:my|his|her|the|a) spleen|spleen (?:is )?(?:still (?:in|there)|"
    r"intact|in situ))\b"
)
_WHEN = re.compile(
    r"(?P<when>(?:in\s+(?:\w+\s+)?(?:of\s+)?(?:19|20)\d\d|(?:about |around |almost |over "
    r")?(?:\d+|one|two|three|four|five|six|a|a few|few|several|some|couple of|a couple "
    r"of)\s+(?:years?|yrs?|months?|weeks?|days?)\s+(?:ago|back)|"
    r"last\s+(?:year|month|week|summer|winter|spring|fall|autumn|\w+day|january|february|"
    r"march|april|may|june|july|august|september|october|november|december)|"
    r"this\s+(?:year|month|week)|yesterday|at\s+(?:age\s+|the age of\s+)\d+|at\s+\d+\b(?!\s*(?:months?|"
    r"weeks?|days?|mg|km|%))|at\s+\d+\s+months?|"
    r"when (?:he|she|i|they) (?:was|were)\s+(?:about\s+)?\w+(?:\s+(?:years?|months?)(?:\s+old)?)?|"
    r"since\s+(?:\w+\s+)?(?:19|20)\d\d|since\s+(?:birth|(?:the )?age\s+(?:of\s+)?\d+)|"
    r"\b(?:19|20)\d\d\b|as a (?:baby|child|toddler)))"
)
_FOR_ANOTHER = re.compile(
    r"\s*(?:(?:has |had )?(?:did|does|has|have|was|were)?(?:n'?t| not)?\s*(?:work\w*|help\w*|fail\w*|go|"
    r"went|done)\s+"
    r"(?:\w+\s+)?)?for (?:(?:his|her|my|our|their|a|the|another|one)\s+)(?:\w+\s+)?(?:cousin|brother|"
    r"sister|friend|"
    r"uncle|aunt|nephew|niece|neighbou?r|classmate|colleague|sibling)\b"
)
_ALL_BUT = re.compile(
    r"\b(?:everything|anything|all|every \w+)\s+(?:\w+\s+){0,3}?"
    r"(?:but|except(?:ing)?(?: for)?|apart from|other than|besides|aside from)\s+(?:\w+\s+){0,2}$"
)
_NO_MORE = re.compile(
    r"\b(?:no|not|any|never)\s+(?:an)?(?:more|further|other|additional|second)\s+(?:\w+\s+)?$"
)
EXCEPT_AFTER = re.compile(
    r"[^.;]{0,40}?\b(?:except|apart from|other than|aside from|save for|unless|excluding)\b"
)
_OWN_CELLS = re.compile(r"\s*(?:\w+\s+){0,2}?(?:from|of|with|using)\s+(?:his|her|my|their)\s+own\b")


_DID_SOMETHING_AFTER = re.compile(
    r"\s+(?:put|made|gave|ruined|wrecked|left|took|did|caused|brought|messed|nearly killed|knocked|fried)\b"
)
""" "Not a hope, the chemo put me into the change": it was had."""
_DONORS_BEFORE = re.compile(
    r"\b(?:msd|mud|mmud|mrd|sibling|haplo\w*|unrelated donor|cord(?: blood)?|ucb)[\s-]+$"
)
_BLAMED = re.compile(
    r"\b(?<!switched )(?<!changed )(?<!moved )(?:from|due to|caused by|because of|cos of|"
    r"thanks to|after effects? of|side effects? (?:of|from)) (?:(?:the|my|his|her) )?$"
)


def read_treatments(message: Message, people: People) -> list[Fact]:
    """One fact for each treatment told; one asked about, wished for or of someone else gives none."""
    facts: dict[str, Fact] = {}
    for mention in treatments_named(message):
        is_undated = mention.standard == "vaccination" and not _when(message, mention)
        if is_undated or is_not_wanted(message, mention):
            continue
        fact = read_one(message, people, mention)
        if fact is None or _is_outdone(fact, facts.get(str(fact.value))):
            continue
        if not (str(fact.value) in facts and fact.certainty is Certainty.ABOUT):
            facts[str(fact.value)] = fact
    kept = _KEPT_SPLEEN.search(message.plain)
    if kept and "splenectomy" not in facts and people.is_patients(message, kept.start()):
        facts["splenectomy"] = message.fact(
            FactName.TREATMENT, "splenectomy", *kept.span(), status=FactStatus.NEVER
        )
    return [*facts.values(), *_doubted(message, people, facts), *_the_other_never(message, facts)]


def _is_outdone(fact: Fact, told: Fact | None) -> bool:
    """Transfusions that go on are not undone by a "no" elsewhere."""
    is_denied = fact.value == TRANSFUSION and fact.status is FactStatus.NEVER
    return is_denied and told is not None and told.status is FactStatus.CURRENT


def read_one(message: Message, people: People, mention: Mention) -> Fact | None:
    """What the rules read of one mention; None when it is no news of the patient."""
    is_refused = is_refused_after(message, mention) or is_refused_before(message, mention)
    if is_refused or _is_anothers(message, people, mention) or is_wished(message, mention):
        return _not_had(message, people, mention)
    said = polarity(message, mention.start, mention.end)
    if said is Polarity.DOUBTED or _is_blamed(message, mention):
        return None
    if said is Polarity.PERHAPS_DENIED and (
        mention.words.lower().endswith("ed")
        or ONGOING_AFTER.match(message.after(mention.end, 60))
        or WAS_TAKEN_AFTER.match(message.after(mention.end, 40))
        or _DID_SOMETHING_AFTER.match(message.after(mention.end, 20))
    ):
        said = Polarity.SAID
    status, certainty = status_of(message, mention, said)
    if status is None or (mention.standard == TRANSFUSION and _is_no_news(message, mention, status)):
        return _not_had(message, people, mention) if said is Polarity.SAID else None
    if _is_excepted(message, mention, status):
        return None
    if answered_at_once(message, mention.end) is None and is_hedged(message, mention.start, mention.end):
        certainty = Certainty.ABOUT
    start, end = mention.start, mention.end
    if status is FactStatus.NEVER:
        start, end = with_denial(message, start, end)
        after = message.after(mention.end)
        is_part = denies_only_a_part(message.before(mention.start, 20), mention.standard)
        between = message.plain[start : mention.start]
        if is_part or denies_only_how(between, after) or denies_only_a_time(after):
            return None
    when = _when(message, mention) if status is not FactStatus.NEVER else None
    return message.fact(
        FactName.TREATMENT,
        standard_name(message, mention),
        start,
        end,
        status=status,
        certainty=certainty,
        when=when,
    )


def _is_blamed(message: Message, mention: Mention) -> bool:
    """ "Colitis from pembro", of one told before: whether it goes on is not said again."""
    is_known = any(fact.value == mention.standard for fact in message.known.all_of(FactName.TREATMENT))
    return is_known and _BLAMED.search(message.before(mention.start, 40)) is not None


def _is_anothers(message: Message, people: People, mention: Mention) -> bool:
    is_patients = people.is_patients(message, mention.start)
    return not is_patients or _FOR_ANOTHER.match(message.after(mention.end)) is not None


def _is_excepted(message: Message, mention: Mention, status: FactStatus) -> bool:
    """ "Everything but gene therapy" tells none; "no more transplants", "no chemo except …" deny none."""
    before, after = message.before(mention.start), message.after(mention.end, 60)
    if status is FactStatus.NEVER:
        return bool(_NO_MORE.search(before) or EXCEPT_AFTER.match(after))
    return bool(_ALL_BUT.search(before))


def _not_had(message: Message, people: People, mention: Mention) -> Fact | None:
    """ "She'll get the transplant in January, hasn't yet": one that is planned and was never had."""
    following = min(
        (
            m.start
            for m in treatments_named(message)
            if m.start >= mention.end and m.standard != mention.standard
        ),
        default=len(message.plain),
    )
    span = refused(message, mention) or never_begun(message, mention.end, following)
    if span is None or mention.standard == TRANSFUSION or not people.is_patients(message, span[0]):
        return None
    certainty = Certainty.SURE if is_firm(message, mention.start, span) else Certainty.ABOUT
    value = standard_name(message, mention)
    return message.fact(FactName.TREATMENT, value, *span, status=FactStatus.NEVER, certainty=certainty)


def _is_no_news(message: Message, mention: Mention, status: FactStatus) -> bool:
    """ "Before transfusion" dates a blood value; "doesn't need transfusions" is no "never had one"."""
    before = message.before(mention.start)
    if status is FactStatus.NEVER:
        return not re.search(r"\b(?:never|no|without)\b", before)
    is_date = re.search(
        r"\b(?:before|after|pre|post|between|until|since|non|than|without)[\s-]+(?:\w+\s+){0,2}$", before
    )
    return bool(is_date or re.match(r"[\s-]*(?:independent|free)\b", message.after(mention.end)))


def standard_name(message: Message, mention: Mention) -> str:
    """A transplant "from his brother" is allogeneic, one of "her own cells" is not."""
    if mention.standard != TRANSPLANT:
        return mention.standard
    after = message.after(mention.end)
    if _OWN_CELLS.match(after):
        return AUTOLOGOUS
    is_donors = FROM_DONOR.match(after) or _DONORS_BEFORE.search(message.before(mention.start, 16))
    return ALLOGENEIC if is_donors else TRANSPLANT


def _when(message: Message, mention: Mention) -> str | None:
    """The words that date it, as told; None when none stand near."""
    after = re.split(
        r"[;]|\bbut\b|, (?:no|not|and|then)\b|\band (?:a|then|had|no)\b", message.after(mention.end, 60)
    )[0]
    found = _WHEN.search(after)
    if found:
        at = mention.end + found.start("when")
        return message.text[at : mention.end + found.end("when")].strip()
    before = clause_before(message, mention)[-40:]
    found = _WHEN.search(before)
    if found:
        at = mention.start - len(before) + found.start("when")
        return message.text[at : at + len(found["when"])].strip()
    return None


_WOULD_HELP = re.compile(
    r"\s*(?:(?!had\b)\w+ ){0,2}(?:will|would|could|can|may|might|should|is|are|helps?|works?|exists?)\b"
)
""" "I wonder if gene therapy would help": asked, and nothing told of what was had."""


def _doubted(message: Message, people: People, facts: dict[str, Fact]) -> list[Fact]:
    """ "Not sure if she had gene therapy": an answer without a value."""
    for mention in treatments_named(message):
        if (
            polarity(message, mention.start, mention.end) is Polarity.DOUBTED
            and mention.standard not in facts
        ):
            before = message.before(mention.start)
            is_asked = message.asked is FactName.TREATMENT
            if not is_unsure(before) or (_WOULD_HELP.match(message.after(mention.end)) and not is_asked):
                continue
            if re.search(
                r"\b(?:had|has had|have had|got|received|if|whether)\b", before
            ) and people.is_patients(message, mention.start):
                return [
                    message.fact(
                        FactName.TREATMENT, None, mention.start, mention.end, certainty=Certainty.UNSURE
                    )
                ]
    return []


def _the_other_never(message: Message, facts: dict[str, Fact]) -> list[Fact]:
    """ "Only gene therapy", asked about both, says that there was no transplant."""
    if message.asked is not FactName.TREATMENT or len(facts) != 1 or not ONLY.search(message.plain):
        return []
    told = next(iter(facts.values()))
    only = ONLY.search(message.plain)
    pair = {GENE_THERAPY: TRANSPLANT, TRANSPLANT: GENE_THERAPY, ALLOGENEIC: GENE_THERAPY}
    other = pair.get(str(told.value))
    if other is None or only is None or told.status is not FactStatus.PAST:
        return []
    return [message.fact(FactName.TREATMENT, other, only.start(), only.end(), status=FactStatus.NEVER)]
