"""Answers about a value, a stage or how active somebody is that give no number."""

from __future__ import annotations

import re

VALUE = (
    r"normal|fine|ok|okay|good|great|perfect|alright|all right|low|lowish|high|highish|bad|poor|raised|elevated|"
    r"reduced|preserved|abnormal|borderline|(?:with)?in (?:the )?(?:normal )?(?:range|limits)|(?:below|above|near) "
    r"(?:normal|average|range)|sky high|through the roof|off the (?:scale|charts?)|up and down|varies|variable|"
    r"changes|depends(?: .{1,20})?|unstable|stable|dropping|falling|rising|climbing|down|up|improving|better|worse|"
    r"(?:in the )?(?:tens|hundreds|thousands)|(?:single|double|triple|two|three|four|\d) (?:digits?|figures?)|"
    r"half what it was|doctor says (?:it'?s )?(?:fine|ok|good|normal)|kidneys (?:are )?(?:fine|ok|good)|"
    r"not (?:had|done|checked|measured)(?: .{1,15})?|never (?:had|done|checked|measured)(?: .{1,15})?|"
    r"(?:haven'?t|havent|hasn'?t|hasnt) had .{1,15}|no (?:echo|test|blood test|scan|result)s?|none|yes|no|"
    r"(?:blood )?(?:test|tests|bloods|appointment|scan|echo)? ?(?:is |are )?(?:next|this|on|in) .{1,15}"
)
STAGE = (
    r"early(?: stages?)?|caught early|found early|late(?: stage)?|advanced|terminal|end[ -]stage|aggressive|"
    r"(?:high|low|intermediate)[ -](?:grade|risk)|grade (?:\d|i{1,3}|one|two|three)|t\d[a-d]?(?: ?n\d[a-c]?)?(?: ?m\d)?|"
    r"(?:in|un|not )?(?:operable|resectable)|microscopic|in situ|(?:not|never|un)[ -]?staged|"
    r"(?:scan|biopsy|pet|mri|ct|test|surgery)s?(?: scan)? (?:is |are )?(?:next|this|on|in|tomorrow|pending).{0,15}|"
    r"(?:waiting|awaiting)(?: .{1,25})?|pleura|yes"
)
ACTIVITY = (
    r"varies|depends(?: .{1,20})?|(?:some )?good (?:days )?(?:and|some) bad days|some days good some(?: days)? bad|"
    r"good days and bad days|up and down|on and off|so so|bad|poor|(?:not )?(?:very|so|that|too) (?:active|good|well)|"
    r"not (?:active|very)(?: at all)?|moderate(?:ly)?|(?:in a |uses a )?wheel ?chair|(?:in )?hospital|(?:in )?hospice|"
    r"yes|no|(?:a |only )?(?:baby|toddler|newborn|\d+)|help|less|worse"
)
ASKED_ONLY = (
    (
        3,
        re.compile(
            r"\b(?:mostly|lot|half|most|stays?|always)\b[^.;]{0,20}\b(?:in bed|sofa|couch)\b|"
            r"\bin bed(?: a lot| mostly|\W*\Z)|\b(?:sofa|couch|sits|sitting)\b[^.;]{0,12}\bmost of the day\b"
        ),
    ),
    (
        2,
        re.compile(
            r"\bhouse-?bound\b|\b(?:can'?t|cannot) do (?:much|a lot)\b|\b(?:looks? after|cares? for) "
            r"(?:him|her|my)self\b|\bwalk(?:s|ing)? (?:with|on) (?:a |the )?(?:frame|walker|crutches)\b|\buses a walker\b"
        ),
    ),
    (
        1,
        re.compile(
            r"\b(?:tired|tires|exhausted|slow(?:er|ed)?|breathless|gardening|walks?|stairs|naps?)\b|\bi garden\b|"
            r"\bstick\b|\bcane\b|\bnot (?:as|like) before\b|\bup and about\b|\bindependent\b|\bdoes everything\b"
        ),
    ),
    (
        0,
        re.compile(
            r"(?<!not )(?<!not very )\bactive\b|\bnormal\b|\blike (?:any|other|all) \w*\s?(?:kids?|child|children)\b|"
            r"\b(?:goes|going) to school\b|\b(?:still|works?|working)\b(?! with)|\bout and about\b|\bsteps\b|"
            r"\A\W*(?:he'?s |she'?s |i'?m |very |pretty |quite )*(?:fine|good|ok|okay|great|well)\W*\Z"
        ),
    ),
)
"""Grades of the ECOG scale by deeds, said in answer to the question alone."""
