"""Waymark's safety list: signs of a medical emergency as they are told in dialect, by carers, in passing.

Our own, NOT clinically reviewed. Each pattern is matched against a clause in lower case, without apostrophes
and with single spaces.
"""

from __future__ import annotations

from waymark.understanding.safety_list import Phrases

_FIT = r"(?:seizures?|fits?|convulsions?)"
_NOT = r"(?:not|nah|nuh|no|neva|never|cant|cannot|wont|isnt)"
_MEDICINE = (
    r"(?:tablets?|pills?|capsules?|meds|medicine|medication|iron|paracetamol|tylenol|ibuprofen|exjade|"
    r"hydroxyurea|vitamins)"
)

SIGNS = Phrases(
    signs=(
        rf"\b{_FIT} (?:right )?(?:this (?:minute|second|moment|instant)|as (?:we speak|i type))\b",
        r"\b(?:dey|de|da|is|hes|shes) convuls(?:e|ing)\b",
        rf"\b(?:drop(?:ped|s)?|fell|fall) (?:down|dead|dung)\b(?: \w+){{0,3}} {_NOT} (?:\w+ )?(?:wake|wak\w+|"
        r"mov\w+|answer\w*|respond\w*|get)\b",
        rf"\b{_NOT} (?:dey |de )?open(?:ing)? (?:\w+ )?eyes?\b",
        r"\b(?:one|left|right) side (?:of )?(?:\w+ )?(?:mouth|face) (?:\w+"
        r" ){0,2}(?:down|droop\w*|dropped|heavy|"
        r"numb|gone)\b",
        r"\b(?:right|left|one) (?:arm|leg|hand)(?: is| has| have| just| suddenly)*"
        r" (?:gone|went|going|feels?|felt) "
        r"(?:all |a bit |so |really )?(?:funny|weird|strange|heavy|dead|numb|weak|floppy)\b",
        r"\b(?:face|mouth) (?:\w+ )?feels? (?:\w+ )?(?:heavy|numb|funny|droopy|lopsided)\b",
        r"\b(?:keep|keeps|kept) (?:putting|saying|using|getting) (?:\w+ )?(?:the )?wrong (?:ones|words?)\b",
        r"\b(?:not able to|cant|cannot|unable to) (?:speak|talk)\b[\w ,]{0,30}\b(?:just now|now|suddenly|"
        r"all of a sudden)\b",
        r"\b(?:chok\w+|hack\w+|bring\w+|retch\w+|heav\w+) (?:up )?(?:\w+ )?blood\b(?!"
        r" (?:sugar|pressure|test))",
        r"\b(?:hard[ -]?on|boner|erection)\b[\w ,]{0,20}\bfor (?:\w+ ){0,3}?hours?\b",
        rf"\b(?:swallow\w*|ate|eaten|drank|drunk|got into|necked|downed)\b(?: \w+){{0,4}}"
        rf" (?:pack\w*|bottle|box|"
        rf"strips?|handful|lot|load|bunch|all)(?: of| o)? (?:\w+ ){{0,3}}{_MEDICINE}\b",
        r"\bpt (?:is )?(?:febrile|hypotensive|tachycardic|desatur\w+|unresponsive|seizing|arrest\w*)\b",
    ),
)

SAID_IN_FULL = (
    r"\A(?:help )?(?:a |its a |having a )?(?:stroke|seizure|heart"
    r" attack|overdose|anaphylaxis|choking|bleeding)"
    r"[., !]+(?:right )?now\b",
    r"\Achest ?\. ?pain\b",
)
"""Matched against the whole message."""
