"""How people say in everyday words that somebody gets blood regularly, as one pattern."""

from __future__ import annotations

import re

GIVEN_REGULARLY = re.compile(
    r"\bblood\s+(?:is |was |given |again )?(?:monthly|weekly|fortnightly|regularly)\b|"
    r"\btransfusions? (?:all|every) month\b|"
    r"\bunits? (?:is |are )?(?:given )?(?:monthly|weekly|fortnightly)\b|"
    r"\b(?:always|all the time) (?:needs? |gets? )?blood\b|\bblood (?:always|all (?:the )?time)\b|"
    r"\b(?:two|2|three|3|one|1|four|4)\s?(?:times?|x)? (?:in|a|per|each|every) (?:a |the )?month,? (?:of )?"
    r"(?:blood|transfus\w*)\b|"
    r"\b(?:blood|transfus\w*)\b[^.;\d]{0,12}\b(?:one|1|two|2|twice|once)(?: times?)? (?:in|a|per) "
    r"(?:a |the )?(?:month|week)s?\b|"
    r"\bblood \d{1,2}(?:\s?-\s?\d)? (?:weeks?|days?) (?:one|1|once)\b|"
    r"\b(?:monthly|weekly|fortnightly|regular|chronic) (?:(?:red cell|rbc) )?(?:exchanges?|top[\s-]?ups?|"
    r"red cells|blood(?! ?(?:tests?|work|counts?|draws?|samples?|checks?|results?|pressure|sugar)))\b|"
    r"\b(?:red cell|rbc) exchanges? (?:monthly|fortnightly)\b|"
    r"\btransfus\w*\b[^.;]{0,20}\b(?:two|three|four|five|six|[2-6])[\s-]week(?:ly)? (?:cycle|schedule|basis|"
    r"rota)\b|\b\d\d?(?:\s?(?:-|to)\s?\d\d?)? days?'? gap[^.;]{0,12}\b(?:blood|transfus\w*)\b|"
    r"\b(?:blood|transfus\w*)\b[^.;]{0,20}\bgap of \d\d? days\b|"
    r"\bevery (?:third|fourth|second|other) (?:week|\w+day)\b[^.;]{0,20}\b(?:blood(?! test)|transfus\w*)|"
    r"\b(?:transfus\w*|blood(?! ?(?:tests?|work|draws?|samples?|checks?|results?)))\b[^.;]{0,15}"
    r"\bevery (?:third|fourth|second|other) (?:week|\w+day)\b|"
    r"\bliv(?:es?|ing) on (?:transfusions|blood)\b|"
    r"\bhyper-?transfu\w+|"
    r"\bchronic (?:blood )?transfusions?\b|\bback on (?:blood|transfusions?)\b"
)
