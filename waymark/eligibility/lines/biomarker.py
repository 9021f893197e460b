"""Reads what a test of the tumor must have found, or not: "EGFR mutation", "HER2-negative"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from waymark.eligibility.lines.needs import needs_one_of
from waymark.eligibility.lines.statement import Statement
from waymark.eligibility.predicates import AllOf, AmbiguousAnd, AnyOf, BiomarkerTest, DetailTest, Node, Not
from waymark.vocabulary.biomarkers import BiomarkerMention, biomarker_mention_at, biomarker_mentions

_LEAD = re.compile(
    r"(?:(?:documented|documentation of|documentary|known|confirmed|histologically|cytologically|genetically"
    r"|pathologically|molecularly|proven|presence of|presents?|evidence of|harbou?r(?:s|ing)?"
    r"|carr(?:y|ies|ying)"
    r"|tumou?rs?|cancers?|disease|patients?|must|should|be|is|are|has|have|having|with|a|an|the|any|of|that|either"
    r"|tested|determined|locally|centrally|positive for|positive|detected|test for)\b[ ,:]*)*"
)
_NARROWER = re.compile(
    r"(?:activating|sensiti[sz]ing|sensitive|sensitivity|actionable|targetable|common|uncommon|acquired|germline"
    r"|somatic|deleterious|pathogenic|primary|classical|de novo)[ -]+"
)
_BY = (
    r"(?:fish|ihc|ish|immunohistochemistry|immunohistochemical|pcr|ngs|next[- ]generation sequencing"
    r"|flow cytometry|fluorescen(?:ce|t) in situ hybridi[sz]ation|sequencing|biopsy|pathology|histology"
    r"|cytology|test(?:ing|s)?|laborator(?:y|ies)|assays?|analysis|report)"
)
_TAIL = re.compile(
    r"(?:[ ,]*(?:detected|present|disease|tumou?rs?|cancers?|status|(?:in|on) (?:the )?tumou?rs?"
    r"(?: tissues?)?"
    r"|(?:is |are |as )?(?:confirmed|determined|detected|documented|assessed|identified)?"
    rf" ?(?:by|on|using|with) (?:(?:a|an|the|local|central|accredited|validated|standard) )*{_BY}"
    rf"(?:(?: \([a-z]+\))?(?: or |/|, | and/or )(?:(?:local|central) )?{_BY})*(?: \([a-z]+\))?"
    r"|\((?:ihc|fish|ngs|pcr)\)))*[ .,]*"
)
_JOIN = re.compile(r",? (?P<word>and/or|and|or) |, ?| ?/ ?")


_OTHERWISE = re.compile(
    r"\b(?:or|nor|no|not|non|without|absen\w+|lack\w*|neither|unless|except\w*|exclu\w+|other than|regardless"
    r"|irrespective|any|if|allowed|may|can|could|eligible|permitted|acceptable|requir\w+|prior|previous\w*"
    r"|receiv\w+|treat\w+|inhibit\w+|therap\w+|drugs?|tkis?|history|famil\w+|unknown|status|test(?:ed|ing|s)?"
    r"|cohorts?|groups?|parts?|phase|arms?|stratum|control\w*|some|sample|risk|during|occur\w*|progress\w*"
    r"|resist\w*|low|failure|cells?|blasts?|%|exposed|allergy|high-risk|after|triple)\b|[;:.] "
)
"""Words with which a line may mean more, or something else, than that all of it must hold."""

_DIAGNOSIS = re.compile(
    r"(?:the |all )?(?:histolog|cytolog|patholog|molecular|genetic|biopsy|confirm|document|diagnos|must have"
    r"|(?:patients?|participants?|subjects?|women|men|adults?) (?:who have|must have|have|with|diagnosed))"
)
LONGEST_BESIDE = 150


@needs_one_of(
    " egfr ", " epidermal growth", " alk ", " eml4", " anaplastic lymphoma kinase ", " ros1 ", " ros 1 ",
    " c ros ", "kras ", "k ras ", "nras ", "n ras ", "braf ", "b raf ", " ret ", " ntrk", " her2", " her 2",
    " erbb2 ", " hormone receptor", " hr ", " er ", " pd l1 ", " pdl1 ", " programmed ", " brca", " pik3ca ",
    " idh", " flt", " npm", " jak", " tp53 ", " tp 53 ", " philadelphia ", " bcr ", " ph ",
)  # fmt: skip
def read_biomarker(statement: Statement) -> Node | None:
    """A test for each biomarker; None when the line may mean more than that they are there, or are not."""
    affirmed = statement.affirmed()
    if affirmed is None or len(affirmed[0]) > LONGEST_BESIDE:
        return None
    words, is_denied = affirmed
    node = _said(words)
    return Not(node) if node and is_denied else node


@needs_one_of(*read_biomarker.needs)
def read_biomarker_among_others(statement: Statement) -> Node | None:
    """What a diagnosis says of biomarkers among words that were not understood: these are details."""
    words = statement.words
    if len(words) > LONGEST_BESIDE or not _DIAGNOSIS.match(words):
        return None
    mentions = list(biomarker_mentions(words))
    between = _between(words, mentions)
    if not mentions or _OTHERWISE.search(between):
        return None
    return AllOf((*map(_node, mentions), DetailTest(" ".join(between.split()).strip(" ,;"))))


def _between(words: str, mentions: Sequence[BiomarkerMention]) -> str:
    ends = (0, *(mention.end for mention in mentions))
    starts = (*(mention.start for mention in mentions), len(words))
    return " , ".join(words[end:start] for end, start in zip(ends, starts, strict=True))


def _said(words: str) -> Node | None:
    """The whole of the words: one or more things said of biomarkers, joined in one way."""
    at, nodes, joins = _LEAD.match(words).end(), [], set()  # type: ignore[union-attr]
    while True:
        narrower = _NARROWER.match(words, at)
        at = narrower.end() if narrower else at
        mention = biomarker_mention_at(words, at)
        if mention is None:
            return None
        nodes.append(_node(mention, narrower[0] if narrower else None))
        if _TAIL.fullmatch(words, mention.end):
            break
        join = _JOIN.match(words, mention.end)
        if join is None:
            return None
        joins.add(join["word"])
        at = join.end()
    if len(nodes) == 1:
        return nodes[0]
    is_either = "and" not in joins and joins != {None}
    return AnyOf(tuple(nodes)) if is_either else AmbiguousAnd(tuple(nodes))


def _node(mention: BiomarkerMention, narrower: str | None = None) -> Node:
    tests = tuple(map(BiomarkerTest, mention.standards))
    is_either = len(tests) > 1
    if not mention.is_found:  # whether both must be absent, or one, only the team knows
        return Not(AmbiguousAnd(tests) if is_either else tests[0])
    node: Node = (
        (AmbiguousAnd(tests) if " and " in mention.words else AnyOf(tests)) if is_either else tests[0]
    )
    details = [DetailTest(words.strip(" -")) for words in (narrower, mention.variant) if words]
    return AllOf((node, *details)) if details else node
