"""Knows when a no is of something else than what it stands before, or of what nobody knows yet."""

from __future__ import annotations

import re

_NO_GOOD_BY = re.compile(
    r"\s*(?:\w+ly |being |been |getting |get |any |very |all that |much |at all ){0,2}"
    r"(?:reliev\w+|controll?\w*|help\w*|manag\w+|eas\w+|improv\w+|respond\w*|responsive|better|working|"
    r"resolv\w+|cured?|settl\w+|go(?:ing)? away|gone|treatable|respite|relief|escape|change)"
    r"\s+(?:by|with|to|on|from|in|even|despite|after)\b"
)
""" "Not relieved by Tylenol": it is taken, and does not help."""
_OF_WHOM = re.compile(
    r"\s*(?:usually |normally |often |really |ever |even |actually )?(?:see|seen|saw|meet|met|know|knew|like|"
    r"trust)\b[^.;,]*\b(?:prescribed|gave|put|started|said|told|wants?|suggested|recommended|sent|thinks?)\b"
)
""" "A doctor I don't usually see prescribed it": the no is of the doctor."""
_HOPED = re.compile(
    r"(?:\b(?:hop(?:e|es|ed|ing)|pray(?:s|ed|ing)?|hopefully|fingers crossed|wish(?:es|ing)?|make sure|"
    r"making sure|to be sure)\b[^.,;]{0,20})\Z"
)
""" "I hope it's not cancer": nobody knows yet."""
_BEFORE_IT = re.compile(
    r"\b(?:before|until|till?|prior to) (?:(?:i|he|she|we|they|you) (?:ever )?(?:\w+)|taking|starting|"
    r"going on|this|that|then)\b"
)
_NEVER_HAD = re.compile(r"never (?:ever )?(?:had|have|has|got|suffered)")
""" "Before I took it I never had asthma": so there is some now."""
_ADVISED = re.compile(
    r"\b(?:said|says|say|told|tells|advised?|advises|warned|warns|instructed|recommend\w*|suggest\w*|should|must|"
    r"can)\b[^.;]{0,60}(?<!\bi )(?<!\bhe )(?<!\bshe )(?<!\bwe )(?<!\bthey )(?<!\bwho )\Z"
)
_NOT_TO_TAKE = re.compile(
    r"(?:not to (?:have )?|(?:not|never|(?:do|should|must)n'?t) )(?:take|use|have|get|start|"
    r"try|do|give|had|touch)\b"
)
""" "He said do not take new antibiotics": whether any were taken is not told."""
_BY_VERB = re.compile(r"(?:\bdo )\Z")
_NOT_LOOKED_FOR = re.compile(
    r"\s*(?:yet |been |even |ever |really ){0,3}(?:check(?:ed)?|test(?:ed)?|screen(?:ed)?|scann?(?:ed)?|"
    r"looked|look|assess(?:ed)?|evaluated) (?:\w+ )?for\s+(?:(?:an?|any|the)\s+)?\Z"
)
""" "She was not checked for stroke": whether she had one is not told."""


def is_of_another(before: str, cue: re.Match[str]) -> bool:
    """Whether the no, found in the words before a name, says how something else went or who was meant."""
    return bool(_NO_GOOD_BY.match(before, cue.end()) or _OF_WHOM.match(before, cue.end()))


def leaves_open(before: str, cue: re.Match[str], after: str) -> bool:
    """Whether it is only hoped, not looked for, or true until something came."""
    if _NOT_TO_TAKE.match(before, cue.start()) and _ADVISED.search(_BY_VERB.sub("", before[: cue.start()])):
        return True
    if _HOPED.search(before[: cue.start()]) or _NOT_LOOKED_FOR.match(before, cue.end()):
        return True
    is_until = _BEFORE_IT.search(before[: cue.start()]) or _BEFORE_IT.match(after.lstrip())
    return bool(is_until) and _NEVER_HAD.match(before, cue.start()) is not None
