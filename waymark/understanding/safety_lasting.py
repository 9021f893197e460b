"""What explains a sign of illness: it was always so, its cause is named and old, or it is long since over."""

from __future__ import annotations

import re

_ANEW = re.compile(
    r"\b(?:again|new|newly|new ?born|another|sudden\w*|wors\w+|still|attack|cant breathe|struggl\w+|"
    r"right now|getting|started|starting|blue|collaps\w*|help|(?:hours?|days?|minutes?|weeks?) old|"
    r"since (?:this|last night|yesterday))\b"
)
_ALWAYS = re.compile(r"\balways (?:has|have|had|does|did)(?: been)?(?= ?(?:,|\Z|and\b))")
_LOSS = re.compile(
    r"\b(?:weak\w*|numb\w*|paraly\w*|droop\w*|crooked|lopsided|slurr\w*|floppy|"
    r"(?:cant|cannot|can not) (?:\w+ )?(?:move|feel|lift|raise))"
)
_FEW = 2
_FEW_WORDS = r"\A(?: \w+){0,4}?"
_SINCE = r" (?:since|after|from|because of|due to) (?:\w+ ){0,3}?"
_LONG_CAUSE = re.compile(rf"{_FEW_WORDS}{_SINCE}(?:polio|bells palsy|cerebral palsy|nerve damage|birth)\b")
_CAUSE = re.compile(
    rf"{_FEW_WORDS}{_SINCE}(?:strokes?|tia|myelitis|meningitis|encephalitis|accident|crash|injury|"
    r"guillain ?-?barre|gbs|surgery|operation|tumou?r)\b"
)
_WASTING = re.compile(
    r"\b(?:mnd|als|motor neurone? disease|ataxia|huntingtons?|msa|multiple system atrophy|psp|"
    r"parkinsons?|muscular dystrophy|cerebral palsy)\b"
)
_OF_TODAY = re.compile(
    r"\b(?:today|tonight|this (?:morning|afternoon|evening)|yesterday|last night|overnight|"
    r"(?:minutes?|hours?) ago)\b"
)
_WITH_HELP = re.compile(r"\bwithout (?:the |any )?(?:help|support|assistance|aid)\b")
_FED_OTHERWISE = re.compile(
    r"\b(?:feeding tube|(?:peg|tube) fe(?:d|eds?|eding)|(?:peg|ng) tube|nasogastric|gastrostomy|pur[ée]ed?|"
    r"thickened)\b"
)
_SCRATCHED = re.compile(r"scratch\w*")
_ITCHING = re.compile(
    r"\b(?:eczema|itch\w*|psoriasis|dermatitis|rash(?:es)?|hives|chicken ?pox|urticaria|prurigo|pruritus|"
    r"mosquito\w*|cholestasis)\b"
)
_BITTEN_NAILS = re.compile(r"\bbit(?:es?|ing|ten)? (?:\w+ ){0,2}(?:nails|cuticles)\b")
_PAIN = re.compile(r"\b(?:chest|pains?|aches?)\b")
_OF_A_MUSCLE = re.compile(
    r"\b(?:was|were|its|from) (?:just |only )?(?:costochondritis\b|muscular\b(?! \w*troph))|"
    r"\bcostochondritis, that|\bpulled a muscle\b|\bruled out by\b"
)
_OVER = re.compile(
    r"\b(?:long gone|healed|resolved|recovered|none since|went away|"
    r"all (?:fine|ok|okay|good|gone|over|settled)(?= ?(?:,|\Z))|"
    r"(?:fine|ok|okay|well|better|good|healthy|clear|gone) now)\b"
)


def is_explained(clause: str, words: str, after: str) -> bool:
    """Whether a clause says why a sign in it, told in these words, is no news; never where it is new.

    "Chest feels tight in cold air, always has", "face droops since bells palsy in may", "costochondritis,
    that's what the chest pain was", "cannot lift his hand without help", "cannot swallow, has a feeding
    tube". `after` is what follows the words.
    """
    if _ANEW.search(_WITH_HELP.sub("", clause)):
        return False
    if _LOSS.search(words) and _WITH_HELP.match(after.lstrip()):
        return True
    if _ALWAYS.search(after) or (_PAIN.search(words) and _OF_A_MUSCLE.search(clause)):
        return True
    if "swallow" in words and _FED_OTHERWISE.search(clause):
        return True
    return bool(_LOSS.search(words)) and _LONG_CAUSE.search(after) is not None


def is_of_wasting(clause: str, words: str) -> bool:
    """ "MND, my speech is slurred now": an illness that wastes slowly is named, and nothing came at once."""
    if not _LOSS.search(words) or _OF_TODAY.search(clause) or _ANEW.search(clause):
        return False
    return _WASTING.search(clause) is not None


def is_of_the_skin(clause: str, words: str) -> bool:
    """ "Scratches till he bleeds with eczema", "bites her nails till they bleed": it itches, no more."""
    return bool(_BITTEN_NAILS.match(words) or (_SCRATCHED.match(words) and _ITCHING.search(clause)))


def has_an_old_cause(clause: str, words: str, after: str, long_ago: re.Pattern[str]) -> bool:
    """ "Cannot move his left arm since the stroke in 2019": what fails, and behind it why and since when."""
    cause = _CAUSE.search(after)
    if cause is None or not _LOSS.search(words) or _ANEW.search(clause):
        return False
    then = long_ago.search(after, cause.end())
    return then is not None and len(after[cause.end() : then.start()].split()) <= _FEW


def is_over(clause: str, after: str, long_ago: re.Pattern[str]) -> bool:
    """ "Fever after chemo in june, all clear now": behind the sign a time that has passed, and its end."""
    then = long_ago.search(after.partition(",")[0])
    return then is not None and bool(_OVER.search(after, then.end())) and not _ANEW.search(clause)
