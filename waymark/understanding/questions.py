"""Which stretches of a text ask rather than tell, clause by clause."""

from __future__ import annotations

import re
from itertools import pairwise

_CLAUSE = re.compile(r"[,:(–—]|\b(?:and|so|but|because)\b")
_LEAD = r"\W*(?:(?:hi|hello|ok|please|also|then|well|sorry|and|so|but|just|btw|ps|thanks|now|or)\b\W*)*"
_SOMEONE = (
    r"(?:he|she|i|we|it|they|you|my|our|his|her|that|this|these|those|there|any|anyone|someone|people|"
    r"patients|kids|children|a|an|the)"
)
_INVERTED = (
    rf"(?:is|are|was|were|does|do|did|can|could|will|would|should|shall|has|have|may|must|"
    rf"isn'?t|aren'?t|doesn'?t|don'?t|didn'?t|can'?t|won'?t) {_SOMEONE}\b"
)
_OF_A_THING = (
    r"(?:does|can|could|would|should) (?!(?:not|have|has|take|get|need|still|also|only|often|sometimes|"
    r"be|do|go|come|travel|walk|eat)\b)[a-z0-9][\w'/-]*(?: [\w'/-]+){0,3} (?:be|get|go|come|hurt|help|work|"
    r"cure|cause|make|mean|run|last|kill|stop|return|spread|affect|change|lead|pass|happen|turn|need|have|count)\b"
    r"|(?:is|are) (?!(?:on|in|at|not|a|an|now|still)\b)[a-z0-9][\w'/-]*(?: [\w'/-]+){0,3} (?:curable|"
    r"treatable|hereditary|genetic|contagious|dangerous|safe|fatal|deadly|"
    r"serious|a cancer|painful|common|rare|for life)\b"
)
""" "Can sickle cell be cured", "is thalassemia genetic": asked of an illness or a treatment."""
_ASKING = (
    r"(?:what|why|how|which|whom?|whose|where|whats|what's|who's|where's|how's|"
    rf"when (?:is|are|do|does|did|can|will|would|should|was it)|tell me about|explain|{_INVERTED}|"
    rf"{_OF_A_THING})"
)
_AUX = r"(?:do|does|did|can|could|should|would|will|must|are|is|to|has|else)"
_ASKING_LATER = (
    rf"(?:what|why|how|whom|whats|what's|who's (?:the|in|best)|where's|how's|who (?:(?:do|does|did|can|"
    rf"could|should|"
    rf"would|will|must|to|else)\b|is (?:the|best|my|our|in)\b)|which (?:trials?|ones?|of|stud\w+|is|are|"
    rf"do|does|hospitals?|sites?)|"
    rf"where {_AUX}|when (?:is|are|do|does|did|can|will|would|should|was it)|tell me about|explain|"
    rf"{_INVERTED})"
)
_OPENS_QUESTION = re.compile(rf"{_LEAD}{_ASKING_LATER}\b")
"""In a later clause "who has", "which she takes" and "where we live" tell more of what stands before."""
_OPENS_PLAIN = re.compile(rf"{_LEAD}{_ASKING}\b")
_OPENS_SENTENCE = re.compile(
    rf"{_LEAD}(?:{_ASKING}|is|are|do|does|did|can|could|will|would|should|shall|any|has|have)\b"
)
_INSIDE_INVERTED = (
    r"(?:(?:does|do|did|can|could|will|would|should|shall|may) (?:he|she|i|we|it|they|you|my|our|someone|"
    r"anyone|people)|"
    r"(?:is|are|was) (?:he|she|it|they|there|that|this|you))"
)
_INSIDE = re.compile(
    rf"\b(?:what|why|how (?:do|does|can|far|long|much|many|is|are|would|to)|which trials?|whom|where|"
    rf"who (?:do|does|can|should|is|will)|when (?:is|are|do|does|can|will)|"
    rf"(?<!\bso )(?<!\bas ){_INSIDE_INVERTED})\b"
)
_INSIDE_PLAIN = re.compile(rf"(?<!\bso )(?<!\bas )\b{_INSIDE_INVERTED}\b")
_OPENS_TELLING = re.compile(
    rf"{_LEAD}(?:my|our|i|he|she|we|i'?m|i'?ve|he'?s|she'?s|we'?re|we'?ve|hes|shes|im|ive|they)\b"
)
_TELLER = re.compile(
    r"\b(?:my|our|i|he|she|we|i'?m|i'?ve|he'?s|she'?s|we'?re|we'?ve|hes|shes|im|ive|they|has|had|is|am)\b"
)
_GOES_ON_TELLING = re.compile(r"\W*(?:and|but|so)\s+(?:has|have|had)\s+(?:an?|the|his|her|my|our)\b")
"""Of one already spoken of: "my son is 10 and has an allergy" asks nothing."""

_WONDERS = re.compile(
    r"\b(?:and|but|so) (?:(?:i )?(?:was |am |'m )?(?:just |only )?"
    r"(?:wonder(?:ing|ed)?|want(?:ed)? to (?:know|ask|check))|"
    r"(?:i )?would like to (?:know|ask))\b"
)
""" "I'm 17 weeks pregnant and was wondering if that is safe?": told up to there."""

_REFERS_BACK = re.compile(
    r"\b(?:what(?:'?s| is| are)?|is|does|do|are|how (?:is|does)|which is) (?:that|it|this|those|they)\b|"
    r"\bmeans?\b"
)


def question_spans(plain: str, sentence_starts: tuple[int, ...]) -> tuple[tuple[int, int], ...]:
    """Where a text in lower case asks, as sorted spans: "thal major, whom do I call?" asks from "whom" on.

    A sentence that ends in a question mark and holds no question word asks as a whole.
    """
    spans: list[tuple[int, int]] = []
    ends = (*sentence_starts[1:], len(plain))
    for start, end in zip(sentence_starts, ends, strict=True):
        spans += [(start + one, start + two) for one, two in _of_sentence(plain[start:end])]
    return tuple(spans)


def _of_sentence(sentence: str) -> list[tuple[int, int]]:
    is_marked = sentence.rstrip().endswith("?")
    opens = _OPENS_SENTENCE if is_marked else _OPENS_PLAIN
    cuts = [0, *(m.start() for m in _CLAUSE.finditer(sentence)), len(sentence)]
    found: list[tuple[int, int]] = []
    is_asking = False
    for start, end in pairwise(cuts):
        clause = sentence[start:end]
        inside = _INSIDE.search(clause) if is_marked else _INSIDE_PLAIN.search(clause)
        if _tells(clause, sentence[:start], is_asking=is_asking):
            is_asking = False
        elif opens.match(_after_cut(clause)):
            is_asking = True
        if is_asking:
            found.append((start, end))
        elif inside:
            is_asking = True
            tells = _TELLER.search(clause[: inside.start()])
            found.append((start + inside.start() if tells else start, end))
        opens = _OPENS_QUESTION
    if is_marked and not found:
        wonders = _WONDERS.search(sentence) if _OPENS_TELLING.match(sentence) else None
        return [(wonders.start() if wonders else 0, len(sentence))]
    return _with_what_they_ask_about(sentence, found)


def _tells(clause: str, before: str, *, is_asking: bool) -> bool:
    if _OPENS_TELLING.match(_after_cut(clause)):
        return True
    return not is_asking and bool(_GOES_ON_TELLING.match(clause) and _TELLER.search(before))


def _after_cut(clause: str) -> str:
    return clause.lstrip(",:(–—")


def _with_what_they_ask_about(sentence: str, found: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """ "Gene therapy, what is that?" asks about the words before, which tell nothing."""
    if not found or found[0][0] == 0:
        return found
    start, end = found[0]
    before = sentence[:start]
    if _REFERS_BACK.search(sentence[start:end]) and not _TELLER.search(before):
        return [(0, start), *found]
    return found
