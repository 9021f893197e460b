"""When breathlessness or chest pain is a lasting complaint: by its cause, on stairs, or found harmless."""

from __future__ import annotations

import re

_BREATHLESS = re.compile(
    r"(?:shortness|short|out) of breath|breathless|"
    r"(?:troubles?|difficult\w*|problems?) (?:to |in |with )?(?:\w+ )?breath(?:e|ing)|"
    r"breathing (?:problems?|trouble|difficult\w*)"
)
_LASTING_CAUSE = re.compile(
    r"\b(?:copd|asthma|asthmatic|emphysema|heart failure|lung disease|cystic fibrosis|"
    r"pulmonary (?:fibrosis|hypertension|disease))\b|"
    r"\b(?:because of|due to|caused by|from) (?:\w+ ){0,2}an(?:a)?emia\b|"
    r"\bwhen (?:my |his |her )?(?:hb|ha?emoglobin) (?:is|gets|drops|goes) low\b"
)
_CHRONIC = re.compile(r"\b(?:chronic|long ?standing|lifelong) ?\Z")
_CAN_BE_CHRONIC = re.compile(r"chest pains?|" + _BREATHLESS.pattern)
_ON_EXERTION = re.compile(
    r" (?:(?:up)?on|to|when|whenever|if|after|with|going up|climbing|walking up) (?:\w+ ){0,2}"
    r"(?:climb\w*|stairs|hills?|exert\w*|exercis\w*|chores|doing simple|walk uphill)\b"
    r"|(?: when(?:ever)? \w+)? (?:go|going|walk|walking|run|running|cycling|climb\w*) "
    r"(?:up ?stairs|uphill|up (?:\w+ )?(?:stairs|steps|hills?))\b"
    r"| (?:up (?:the |my |some |our )?|uphill|on (?:the )?)(?:stairs|steps|hills?)\b"
)
_CANNOT_CLIMB = re.compile(
    r"\b(?:cant|cannot|can not|unable to|hardly|barely) (?:\w+ )?(?:climb|walk up|go up|get up|manage|do) "
    r"(?:\w+ )?(?:stairs|steps|hills?)\b[\w ]{0,20} (?:without|as|because|cos|since) (?:\w+ ){0,2}\Z"
)
_TOO_BREATHLESS = re.compile(r"\btoo (?:\w+ (?:and|or) )?\Z")
_CONSTANT = re.compile(r"\b(?:constantly|always|often|all the time|for (?:months|years))\b")
_FOUND_WELL = re.compile(
    r"\b(?:doctors?|dr|gp|cardiologist|specialist|consultant|hospital)\b (?:\w+ ){0,12}?"
    r"(?:(?:all|everything|it|they|that|heart|lungs?) (?:is|are|was|were|looks?|looked) (?:all )?"
    r"(?:fine|ok|okay|normal|clear|good)|nothing(?: is| was)? wrong|found nothing)\b"
)
_WORSE = re.compile(
    r"\b(?:very|so|too|really|extremely|sever\w+|bad|badly|wors\w+|cant|cannot|attack|having|getting|since|"
    r"blue|struggl\w+|started|stop\w*)\b"
)
ANEW = re.compile(r"\b(?:again|new|newly|another|sudden\w*|wors\w+|just|now)\b")


def is_lasting_breath(before: str, words: str, after: str) -> bool:
    """ "I have COPD and I am short of breath": a lasting illness or stairs explain it, and it is not worse.

    `before` and `after` stand around the words in their clause.
    """
    clause = before + words + after
    if _CHRONIC.search(before) and _CAN_BE_CHRONIC.fullmatch(words):
        return not _WORSE.search(clause)
    if not _BREATHLESS.fullmatch(words):
        return False
    if _CANNOT_CLIMB.search(before) or (_TOO_BREATHLESS.search(before) and _ON_EXERTION.match(after)):
        return not ANEW.search(clause)
    is_looked_at = _CONSTANT.search(before) and _FOUND_WELL.search(after)
    explained = is_looked_at or _LASTING_CAUSE.search(clause) or _ON_EXERTION.match(after)
    return bool(explained) and not _WORSE.search(clause)
