"""What speaks for a treatment that the rules leave unread being current, past, never had, or no news."""

from __future__ import annotations

import re
from collections.abc import Iterator

from waymark.profile.facts import FactStatus
from waymark.understanding.message import Message
from waymark.understanding.people import People
from waymark.understanding.polarity import Polarity
from waymark.understanding.treated_once import is_done_once
from waymark.understanding.treatment_names import GENE_THERAPY, TRANSFUSION, TRANSPLANT
from waymark.understanding.treatment_status import CUES_AFTER, CUES_BEFORE
from waymark.understanding.weighing import named, signs_around
from waymark.vocabulary.mentions import Mention

_GROUPS = (TRANSFUSION, GENE_THERAPY, TRANSPLANT, "chemotherapy", "surgery")
_TRIALS = re.compile(r"\b(?:trials?|stud(?:y|ies)|research)\b")
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_DOSE = re.compile(r"\d ?(?:mg|mcg|ml|units?|g)\b")
_CLOSE = 25


def treatment_signs(
    message: Message,
    people: People,
    mention: Mention,
    *,
    said: Polarity,
    by_rule: FactStatus | None,
    is_wished: bool,
    before_it: FactStatus | None,
) -> Iterator[str]:
    """The signs of one mention; `by_rule` is its status by the rules, `before_it` that of the one before."""
    before, after = message.before(mention.start, 100), message.after(mention.end, 80)
    kinds = message.vocabulary.treatments
    yield from signs_around(message, mention.start, mention.end)
    yield "done once" if is_done_once(message, mention) else "goes on"
    yield f"said {said.value}"
    yield f"by rule {by_rule.value if by_rule else 'none'}"
    yield f"one before {before_it.value if before_it else 'none'}"
    yield next((f"a {one}" for one in _GROUPS if kinds.is_kind_of(mention.standard, one)), "another kind")
    yield from named(
        {
            "patient's": people.is_patients(message, mention.start),
            "patient told": people.patient,
            "asks": message.is_in_question(mention.start),
            "wished": is_wished,
            "trials": _TRIALS.search(message.plain),
            "illness told": message.conditions,
            "several": len(message.treatments) > 1,
            "first": mention.start <= min((one.start for one in message.treatments), default=mention.start),
            "year after": _YEAR.search(after[:_CLOSE]),
            "year before": _YEAR.search(before[-_CLOSE:]),
            "dose after": _DOSE.search(after[:_CLOSE]),
            "figure after": re.search(r"\d", after[:12]),
            **{f"cue {name}": cue.search(before) for name, cue in CUES_BEFORE.items()},
            **{f"cue {name}": cue.match(after) for name, cue in CUES_AFTER.items()},
        }
    )
