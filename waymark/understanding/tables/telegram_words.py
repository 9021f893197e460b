"""Words and phrases that may stand in a message of facts alone, and are no place and no age themselves."""

from __future__ import annotations

_WORDS = (
    "actually advanced age aged already almost also am any are as asking bad badly been both but called currently daily "
    "dad daughter dear diagnosed diagnosis disease doing dx dx'd dxd early english ex failed father fighting find finding first for "
    "got granny grandad grandma grandpa had happy hello hey hi help hoping husband i'm im illness it its "
    "just kid late live lives living looking lost man married me meds mild mine mom moderate mother mum my need needs negative new "
    "newly no none nothing now ok old on our partner patient please pls positive post pre progressing "
    "rare refractory relapsed relapsing remission retired resistant search seeking self severe sister so son "
    "stable started stopped still symptoms taking tall tested thing thx thanks too treated treatment treatments trial trials "
    "transplant dialysis chemo surgery tried trying undetectable untreated user veteran vet waiting want wants we wife yes yo y/o "
    "brother child boy girl niece nephew grandson granddaughter"
)
SAID_BESIDE = frozenset(_WORDS.split())
"""None of them tells what a bare number is, or names a place."""

WITH_A_NUMBER = (
    r"\b(?:since|dx'?d?|diagnosed|in|from|until|back in)(?: in)? (?:19|20)\d\d\b|\b(?:19|20)\d\d\b"
    r"|\b\d+ ?(?:x|times)(?: ?/ ?| an? | per |\b)? ?(?:weekly|daily|wk|week|day|month|year)?s?\b"
    r"|\bfor (?:\d+|an?|two|three|four|five|ten|many|some) (?:years?|yrs?|months?|weeks?|days?)\b"
    r"|\b(?:\d+|two|three|four|five|six|many|several|all|most|other) (?:meds?|drugs?|treatments?|medications?|medicines?|lines?|pills|therapies|antidepressants)\b"
    r"|\b(?:every|each) (?:\d+|two|three|four|six|few|other)? ?(?:weeks?|wks?|months?|days?)\b"
    r"|\b\d+ (?:years?|yrs?|months?|weeks?|wks?|days?|hours?)(?: ago| now)?\b(?! old)"
    r"|\b(?:diagnosed|dx'?d?|since|started|stopped|was|relapsed|treated|retired|married|lost|had|got) (?:(?:with it|at|when|i|he|she|was|aged?) )*\d+\b"
    r"(?! ?(?:m|f|yo|y/o|male|female)\b)"
    r"|\b(?:mon|tues?|wed|thurs?|fri|sat|sun)(?:days?)?\b"
)
"""Times and counts, whose numbers are no age."""

OF_TWO = (
    r"\b(?:i|i'm|i've|im|ive)\b.*\b(?:my|our|son|daughter|wife|husband|mother|father|mum|mom|dad)\b"
    r"|\b(?:my|our|son|daughter|wife|husband|mother|father|mum|mom|dad)\b.*\b(?:i|i'm|i've|im|ive)\b"
)
"""Somebody speaks of themselves and of another: a bare number may be the age of either."""

CHILDREN = r"\b(?:son|daughter|child|kid|boy|girl|niece|nephew|grandson|granddaughter|little one)\b"
"""Of whom a smaller number may be the age."""
