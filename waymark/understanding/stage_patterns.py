"""How people tell how far a cancer has gone: stages, where it has spread to, that it came back."""

from __future__ import annotations

import re

from waymark.vocabulary.stages import (
    IN_REMISSION,
    LOCALIZED,
    LOCALLY_ADVANCED,
    METASTATIC,
    NEWLY_DIAGNOSED,
    NUMBERS,
    RECURRENT,
    REFRACTORY,
    REGIONAL,
)

NUMBER = re.compile(
    r"(?<!this )(?<!that )(?<!any )(?<!end )(?<!end-)\b(?:stage|stg|staged(?: at| as)?)\s*"
    r"(?:is|was|at|as|of|=|:|-)?\s*"
    r"(?!i\b(?:'|\s+(?:am|was|have|had|need|want|would|will|do|don|can|could|just|got|know|feel|take|think)\b))"
    rf"(?P<numbers>{NUMBERS})"
)
BARE_NUMBER = re.compile(
    r"\A\W*(?:(?:it'?s|it is|its|i think|maybe|about|now|a)\s+)*"
    rf"(?P<numbers>{NUMBERS})(?:\s*(?:i think|now|maybe))?\W*\Z"
)
NOW_NUMBER = re.compile(
    r"\bnow (?:it'?s |it is |a |at )?(?:stage |stg )?"
    rf"(?P<numbers>{NUMBERS})(?=\W*\Z)"
)
OF_TWO = re.compile(r"\b(?P<which>limited|extensive)[- ]stage\b")
_WHOSE = (
    r"(?:(?:my|her|his|the|their|our|both|other|distant|some|lymph|nearby|local|one|two|three|a|few) ){0,3}"
)
NODES = r"(?:lymph|lymph nodes?|nodes?|glands?|lymphatics|armpit|lymph system|tissue)"
FAR = (
    r"(?:liver|lungs?|bones?|brain|spine|spinal|pelvis|hips?|ribs?|skull|adrenals?|abdomen|peritoneum|belly"
    r"|stomach|kidneys?|ovar(?:y|ies)|skin|elsewhere|everywhere|organs?|parts? of|places?|all over"
    r"|throughout)"
)
_MOVED = r"(?:spread(?:s|ing)?|gone|moved|travell?ed|metastasi[sz]ed)"
SPREADS = (
    (
        REGIONAL,
        re.compile(
            rf"\b{_MOVED} (?:only |just )?(?:in)?to {_WHOSE}{NODES}\b(?!\W+(?:and|,|&))|\bnode[- ]positive\b"
        ),
    ),
    (
        METASTATIC,
        re.compile(
            rf"\b{_MOVED} (?:(?:in)?to |in |over )?(?:{_WHOSE}{NODES}(?:,| and|,? &) )?{_WHOSE}{FAR}\b"
        ),
    ),
    (
        METASTATIC,
        re.compile(
            r"\bmetastatic\b(?! to (?:the )?(?:lymph|nodes))|\bmetastasi[sz]ed\b(?! to)"
            r"|\b(?:metastas[ie]s|mets)\b"
            r"|\bsecondary (?:breast|bowel|bone|liver|lung|brain) cancer\b|\bsecondaries\b"
        ),
    ),
    (
        METASTATIC,
        re.compile(
            r"\b(?:has|have|'s|had|it|is|did|already|been) (?:not |n't |already |now )*spread\b(?! to\b)"
        ),
    ),
    (LOCALLY_ADVANCED, re.compile(r"\blocal+y[- ]advanced\b")),
    (LOCALIZED, re.compile(r"\blocali[sz]ed\b|\b(?:confined|contained) (?:to|in|within)\b")),
)
NO_SPREAD = re.compile(
    r"\b(?:has|have|had|is|did|does)(?:n'?t| not) (?:yet )?(?:spread|metastasi[sz]ed)\b"
    r"(?! (?:in)?to (?!other|any|elsewhere|distant|the rest))"
    r"|\bno (?:distant )?(?:spread|metastas[ie]s|mets)\b(?! in| to)"
    r"|\bnot (?:metastatic|spread)\b|\bnon-?metastatic\b|\bnever spread\b"
)
ANSWERS = ((METASTATIC, re.compile(rf"\b{FAR}\b")), (REGIONAL, re.compile(rf"\b{NODES}\b")))
_IT = r"(?:(?:it|it's|its|has|have|had|is|just|only|well|yes|no|so|stayed|still|now|sadly) )*"
SHORT_ANSWERS = (
    (METASTATIC, re.compile(rf"{_IT}(?:spread(?: out| now)?|(?:to |in )?(?:the )?other lung)")),
    (RECURRENT, re.compile(r"(?:has |just |yes |so )*(?:came|come) back(?: again)?")),
    (IN_REMISSION, re.compile(rf"{_IT}ned(?: now)?")),
    (
        LOCALIZED,
        re.compile(
            rf"{_IT}(?:contained|local|there|nowhere(?: else)?|not yet|not so far|at all|no)(?: yet)?"
        ),
    ),
)
"""Whole answers of a few words to "How far has it spread?"; never sure."""
ONLY_IN = re.compile(
    r"\b(?:only|just|still|stayed|stays) (?:(?:in|within|at|the|my|her|his|one|to) ){0,3}(?P<where>[a-z]+)"
)
ONE_PLACE = ("place", "spot", "where")
COURSES = (
    (
        IN_REMISSION,
        re.compile(
            r"\bin (?:complete |full |partial |clinical )?remission\b|\bcancer[- ]free\b"
            r"|\bno evidence of (?:the )?disease\b"
        ),
    ),
    (
        RECURRENT,
        re.compile(
            r"\b(?:it|cancer|tumou?r|disease|\w*leuk\w+|\w+oma|hodgkin'?s)"
            r"(?:'s| has| have| had| just| now| then| is)* (?:(?:came|come|coming) back|returned)\b"
            r"(?! (?:positive|negative|clear|normal|as|that|with|ok|fine|high|low|benign|malignant))"
            r"|\b(?:recurr(?:ed|ence|ent)|relapsed?)\b"
        ),
    ),
    (
        REFRACTORY,
        re.compile(
            r"\brefractory\b|\bstopped responding\b"
            r"|\b(?:chemo\w*|treatment|drugs?|\w*therapy|pills?|tablets?)"
            r" (?:has |have |had )?stopped working\b"
            r"|\b(?:not|n't|never) respond(?:ed|ing)?\b"
        ),
    ),
    (NEWLY_DIAGNOSED, re.compile(r"\b(?:newly|just|recently|freshly) (?:been )?diagnosed\b")),
)
FEARED = re.compile(
    r"\b(?:risk|chance|fear|afraid|scared|worr\w+|prevent\w*|avoid\w*|if|signs?|in case|likel\w+|stop"
    r"|hop\w+|pray\w*|crossed),? (?:of |about |for |that )?"
    r"(?:it |the cancer |a |any |another |the |my |her |his |getting a |having a )?$"
)
WAS = re.compile(r"\b(?:was|were|used to be|had been)\b[\w ]*$")
ONCE = re.compile(
    r"\b(?:was|were|originally|initially|at (?:first|diagnosis|the time)|first|diagnosed|had|used to"
    r"|back (?:in|then)|years? ago|(?:in|since) (?:19|20)\d\d)\b"
)
ONCE_AFTER = re.compile(
    r"[^.;]{0,40}\b(?:at (?:diagnosis|first)|when (?:first )?(?:found|diagnosed)|years? ago"
    r"|(?:in|since) (?:19|20)\d\d|originally|initially|back then)\b"
)
NOW = re.compile(
    r"\b(?:just|newly|recently|today|yesterday|now|this (?:week|month)|last (?:week|month)|still)\b"
)
CLAUSE = re.compile(r"[,;]|\band\b|\bbut\b")
LOOKS_FOR_TRIALS = re.compile(r"\b(?:trials?|stud(?:y|ies)|treatments?|options?|anything)\b")
