"""How people write of donors, as patterns: full, half, none, on a registry, and what takes it back."""

from __future__ import annotations

import re

SPEAKS = re.compile(
    r"\b(?:donors?|match(?:ed|es|ing)?|mud|unrelated|sibs?|haplo\w*|hla|registry|compatible|anthony nolan|"
    r"dkms)\b|"
    r"\b\d{1,2}\s?/\s?(?:10|12|8)\b"
)
KIN = (
    r"(?:brother|sister|sibling|siblings|mother|mum|mom|father|dad|parent|cousin|twin|"
    r"bro|sis|son|daughter|relative|aunt|uncle|we|i|he|she|who)"
)
MUD = re.compile(
    r"\b(?:mud|unrelated(?: donor)?)\b(?=\s*(?:\d{1,2}\s?/\s?\d{1,2}|identified|found|available|located|"
    r"match))|\b(?:\d{1,2}\s?/\s?\d{1,2}s?\s+(?:muds?|unrelated|(?:[a-z]+ ){0,3}(?:on|from|in|off|through|"
    r"via) (?:the |a "
    r")?(?:registry|register|list))|"
    r"(?:registry|register|datri|dkms|"
    r"anthony nolan|worldwide search)\b(?![^.;]{0,30}\b(?:not|none|no|nothing|nobody|"
    r"never)\b)[^.;]{0,22}\b(?:gave|has|have|found|one|two|three|turned up|came up|"
    r"match\w*|\d{1,2}\s?/\s?\d{1,2}))\b|\A\W*(?:yes|yeah|yep)?\W*(?:an? )?unrelated(?: donor| one)?\W*\Z"
)
"""A donor outside the family is on a registry, whatever the match."""
NO_MATCH = re.compile(
    r"\b(?:not (?:a )?(?:one|single one) (?:of them )?match\w*|(?:brother|sister|mother|father|sibling|"
    r"mum|dad|hla)s? (?:hla )?(?:no|not) (?:a )?match\w*|"
    r"no luck (?:with|finding|getting) (?:a |any )?(?:match\w*|donor)|"
    r"(?:brother|sister|mother|father|sibling|mum|mom|dad|twin)s? (?:was |got |is |been )?(?:tested|typed|"
    r"checked)\W+"
    r"(?:(?:but|and) )?(?:he'?s |she'?s |is |was )?(?:not a|no) match\w*|"
    r"no (?:mud|msd|mrd)\b(?! (?:search|yet))|(?:nobody|no one|none)\b[^.;,]{0,30}\bcompatible)"
)
NO_SIBLING = re.compile(r"\bno (?:sib\w*|related|family|familial) (?:match\w*|donors?)\b")
"""Told beside a search on the registry, it is the answer for the family."""
NEVER_ASKED = re.compile(
    r"(?:\b(?:never|not|nobody|no ?one|none|nuh one|nuhbody)\b|"
    r"n'?t\b)(?! (?:an? )?(?:full )?match)[^.;?]{0,28}"
    r"\b(?:tests?|tested|check|checked|typed|typing|mention\w*|look\w*)\b"
    r"(?![^.;?]{0,30}\b(?:match|luck|half))"
)
"""Asked for a donor: "we never do the test", "nobody has mentioned donors"."""
NOBODY_LEFT = re.compile(r"\b(?:dead|died|passed|only child|nobody (?:dey|to|left|there))\b")
BACKED_OUT = re.compile(r"\b(?:backed|pulled|dropped) out\b|\bwithdrew\b|\bno longer\b|\bfell through\b")
UNTESTED = re.compile(
    r"\b(?:(?:haven'?t|hasn'?t|not|never) (?:been |yet |ever |even )*(?:tested|checked|typed|looked)|"
    r"(?:haven'?t|hasn'?t|never) "
    r"(?:been |yet |ever )*(?:tested|checked|typed|looked|searched)|(?:no one|nobody)(?: "
    r"\w+)? (?:tested|checked)|"
    r"(?:looking|searching|search|still looking|waiting|look) for (?:a |an )?(?:\w+ )?(?:donor|"
    r"match)|search (?:is )?(?:ongoing|going on)|donor search|being tested|getting tested|"
    r"awaiting|untested|not yet searched|wait(?:ing)?(?: (?:for|on))? (?:(?:the|his|her|my|our|their) "
    r")?(?:\w+'s )?"
    r"(?:(?:hla|typing|tissue|matching|match|donor) )?results?|(?:did not|didn'?t|"
    r"not) (?:yet )?(?:make|made|do|done) the (?:analysis|test|typing)|"
    r"(?:typing|testing|results?|tests?) (?:is |are )?(?:still )?(?:pending|not back|awaited))\b"
)
HALF = re.compile(
    r"\bhalf[\s-]*(?:match\w*|identical|compatible|donor)\b|\bhaplo\w*(?:[\s-]*(?:match\w*|"
    r"donor|identical))?\b|\b50\s?%\s*match\w*|\b(?:partial|partly|mismatch\w*|part)[\s-]*(?:match\w*|"
    r"donor)?\b(?=.{0,30}\b(?:match\w*|donor)|)|\b(?:[3-9]|11)\s?/\s?(?:10|12)\b|\b[3-7]\s?/\s?8\b|"
    r""
    r"\b[3-9] (?:out of|from|of) 10\b|\bhalf a match\b|\bmatch(?:ed|es)? (?:only |just |by |at )?half\b|"
    r"\b(?:mother|father|mum|mom|mama|dad|brother|sister|son|daughter|parents?)(?: (?:is|are|only|"
    r"just))* half\b"
    r"(?! ?-?(?:brother|sister|sibling|of|the|an|a)\b)|\b(?:compatible|match\w*) at (?:the half|50\s?%|"
    r"half)|\b(?:both|are|is|am|i'?m|"
    r"only) (?:both )?(?:only )?half\b"
    r"(?=\s*(?:\Z|[,.;]|match|only|n\b|and\b))|"
    rf"\b{KIN}(?:'s|s| is| was|,)? (?:only |just )?(?:the |a )half\b"
    r"(?=\s*(?:\Z|[,.;]|match))|\bmatched half\b"
)
REGISTRY = re.compile(
    r"\b(?:registry|register|be the match|dkms|anthony nolan|unrelated donor|mud\b|bone "
    r"marrow bank|donor bank|stranger|someone (?:in|from) (?:germany|poland|america|abroad|overseas|"
    r"another country))\b"
)
FULL = re.compile(
    r"\b(?:full|fully|perfect|perfectly|complete|exact|100\s?%|100 per ?cent|hundred per ?cent|dead-?on|"
    r"(?:10|ten) (?:out of|from|of|on) (?:10|ten)|6\s?/\s?6|same (?:tissue|hla)|identical|"
    r"hla[\s-]*(?:identical|"
    r"matched|match)|10\s?/\s?10|12\s?/\s?12|8\s?/\s?8)[\s-]*(?:hla[\s-]*)?(?:match\w*|"
    r"sibling|donor|compatible)?\b"
)
HAS = re.compile(
    rf"\b(?:has|have|got|found|there is|there's|with|we'?ve|he'?s got|she'?s got|is|available|"
    rf"identified)\b(?:\s+(?:[\w-]+)){{0,3}}?\s+(?P<what>(?:hla[\s-]*)?(?:match(?:ed|ing)?|"
    rf"compatible|suitable|identical)\s*(?:\w+\s+){{0,2}}?(?:donor|sibling|brother|sister|"
    rf"match))\b|"
    rf"\b{KIN}(?:\s+(?:was|got|has been|is)\s+(?:hla\s+)?(?:tested|typed|checked),?(?:\s+and)?(?:\s+s?he)?)?"
    rf"(?:'s)?\s+(?:\w+\s+)?(?:is|was|are|were|came back as|turned out to be|came "
    rf"out as|could be|might be|may be|matches|matched)\s*(?:the\s+|an?\s+|our\s+|his\s+|"
    rf"her\s+|my\s+)?(?P<kin>(?:hla\s+)?(?:match|matched|matches|compatible|donor)?)\b|"
    rf""
    r"\b(?:matched|matching|hla[\s-]*matched) (?:sibling |related |family )?donor\b(?: "
    r"(?:is )?(?:available|identified|found))?"
)
NONE = re.compile(
    r"\b(?:no|without(?: an?)?|not (?:have|found|got|find)(?: an?y?)?|(?:don'?t|doesn'?t|"
    r"do not|does not|didn'?t|couldn'?t|could not|can'?t|haven'?t|hasn'?t|has not|have "
    r"not|never) (?:been able to )?(?:have|has|find|found|got|had|get|locate)(?: an?y?)?|"
    r""
    r"lack(?:s|ing)?(?: of)?(?: an?)?|there is no|there's no|there isn'?t(?: an?y?)?|zero)\s+"
    r"(?P<what>(?:(?:hla-?id\w*|hla|fully|full|suitable|matched|matching|match|compatible|available|"
    r"sibling|sib|related|family|perfect|known|good|appropriate|unrelated|identical|-)[\s-]*)*(?:donors?|"
    r"match(?:es)?|sibs?\b|siblings?(?= (?:available|who))))"
)
NOBODY = re.compile(
    r"\b(?:nobody|no one|no-one|none of (?:us|them|(?:the|his|her|my|our)(?: \w+)? (?:family|siblings?|"
    r"brothers|sisters|kids|children|relatives))|neither (?:of us|parent|sibling|brother|sister)(?: "
    r"\w+)?)\b[^.;,]{0,30}\bmatch\w*|"
    rf"\b{KIN}\b[^.;,]{{0,15}}\b(?:not|isn'?t|wasn'?t|aren'?t|weren'?t|doesn'?t|don'?t|"
    rf"didn'?t|did not)\s+(?:an?\s+)?(?:full\s+|hla\s+|perfect\s+)?(?:match\w*|compatible)"
)
ONLY_CHILD = re.compile(
    r"\b(?:only|single) child\b|"
    r"\b(?:was|is|came back) (?:a |an )?(?:no[ -]?go|useless|no good|no use)\b|\bno one else\b"
)
"""Answers that leave no brother or sister to match."""
FAMILY = re.compile(
    r"\b(?:in|within|from|among)\s+(?:the|our|my|his|her)\s+(?:\w+\s+)?(?:family|siblings?|"
    r"relatives)|\b(?:siblings?|sibs?|family|related)\b|\byet\b|\bso far\b|\bat the moment\b|"
    r"\bat present\b"
)
TRANSPLANTED = re.compile(
    r"\b(?:transplant\w*|bmt|hsct)\s+(?:\w+\s+){0,3}from\b|\bdonor (?:transplant|lymphocyte|"
    r"cells|egg|sperm|blood)|\bblood donor|\borgan donor|\bdonor transplant"
)
OWN_KIN = (
    r"(?:(?:his|her|my|our|the|their|one|a|an|your)\s+)?(?:(?:older|younger|elder|little|big|baby|twin|"
    r"own|full)\s+)?(?:brothers?|sisters?|siblings?|twin|mother|mum|mom|father|dad|cousin|son|daughter)"
)
FULLY = (
    r"(?:full|fully|perfect|perfectly|complete|completely|exact|100\s?%|100 percent|identical|"
    r"hla[\s-]*(?:identical|matched|matching)|hla|10\s?/\s?10|12\s?/\s?12|8\s?/\s?8)"
)
A = r"(?:(?:a|an|one|our|his|her|my|the)\s+)?"
FOR = r"(?:\s+(?:for|to|with)\s+(?:him|her|me|us|my (?:son|daughter|child)))?"
MATCH = rf"(?:{FULLY}[\s-]*)?(?:{FULLY}[\s-]*)?match(?:es|ed|ing)?(?:\s+(?:sibling\s+|family\s+)?donors?)?"
DONOR = (
    rf"(?:{FULLY}[\s-]*)*(?:match|matched|matching|compatible|identical)"
    r"(?:\s+(?:sibling|related|family))?\s+(?:donor|sibling|brother|sister)"
)
AT_HAND = rf"(?:{FULLY}[\s-]+match|{FULLY}[\s-]+(?:donor|sibling|brother|sister)|{DONOR})"
READY = r"(?:\s+(?:available|ready|found|identified|in the family|at home|now|already))?"
PLAIN = re.compile(
    r"(?:(?:yes|yeah|yep|good news|great news|luckily|thankfully|fortunately|and|also|but|ok|hi|so)\W+)*(?:"
    rf"(?:{OWN_KIN}|one(?: of (?:them|us))?)(?:\s+(?:is|are)|'s)?\s+{A}"
    rf"(?:{FULLY}[\s-]*)+(?:match(?:es|ed)?(?:\s+donors?)?)?{FOR}|"
    r"(?:(?:his|her|my|our|a|one)\s+)?(?:\w+\s+)?(?:brother|sister|sibling|twin)(?:\s+is|'s)\s+"
    rf"{A}{MATCH}{FOR}|"
    r"(?:(?:we|i|he|she|they)(?:\s+(?:do\s+|already\s+|now\s+)?(?:have|has)|'ve got|'s got|'ve| got)|"
    rf"(?:have|has)|there\s?(?:is|'s))(?:\s+got)?\s+{A}{AT_HAND}{READY}{FOR}|"
    rf"{A}{AT_HAND}(?:\s+is|'s)?\s+(?:available|found|identified|ready)(?:\s*[:\-–—]\s*{OWN_KIN})?|"
    rf"(?:(?:he|she|i)(?:\s+is|'s|'m)\s+)?{A}{FULLY}[\s-]+match(?:ed)?\s*(?:[:\-–—]|with|from)\s*{OWN_KIN}"
    r")"
)
"""The only ways of saying it that make the fact firm: present, first-hand, the whole clause."""
BARE = re.compile(rf"\W*(?:(?:yes|yeah|yep)\W+)?{A}{FULLY}[\s-]+match\W*(?:thanks|thank you)?\W*")
CUT_BEFORE = re.compile(r"[,;.!?()\n]|\b(?:and|but|so)\b")
CUT_AFTER = re.compile(r"[,;.!?()\n]|\b(?:and|so)\b")
UNREAL = re.compile(
    r"\b(?:if|unless|hop\w+|wish\w*|maybe|perhaps|thinks?|thought|says?|said|told|heard|read|would|could|"
    r"might|should|imagine|suppose|once|until|in case|whether|dream\w*|as soon as|when|assum\w+)\b"
)
GONE = re.compile(
    r"\b(?:died|dead(?![- ]?on)|deceased|passed|pulled out|backed out|withdr\w+|dropped out|no longer|"
    r"any ?more|"
    r"(?:not|isn'?t|un) ?(?:willing|available)|unavailable|unwilling|refus\w+|declin\w+|fell through|"
    r"changed (?:his|her|their) mind|lost|(?:doesn'?t|does not|won'?t|will not) (?:want|donate|do))\b"
)
UNDONE = re.compile(
    rf"{GONE.pattern}|\b(?:too (?:young|old|small|sick|ill|far)|can'?t|cannot|unable|pregnant|ill|carrier|"
    r"half|mismatch\w*|not (?:able|allowed|eligible|healthy|well)|years? ago|turned out|cancel\w+)\b"
)
TURNS = re.compile(r"\b(?:but|although|though|however|except|unless|if|until|only|yet)\b")
NOT_SAID = re.compile(
    r"\b(?:wish\w*|needs?|needed|want\w*|requir\w+|would|rules? (?:you|us|out|him|her)|exclud\w+|hoping for|"
    r"says? (?:a|that a|you)|read that|heard that|must|should|if|once|unless|until)\b"
)
BLOOD = re.compile(r"[\s-]*(?:platelets?|blood|units?|red cells?|transfusions?|products?)\b")
STUDY_AFTER = re.compile(r"\s*(?:based )?(?:stud(?:y|ies)|trials?|number|research)\b")
HALF_ANSWER = re.compile(
    r"\W*(?:(?:yes|yeah|yep|well|no|ok)\W+)?(?:(?:it'?s|he'?s|she'?s|only|just|a|about|"
    rf"{OWN_KIN}(?: is|'s)?,?|(?:he|she|it) is)\s+)*(half|50\s?%|50 percent)(?!\s*(?:-\s*)?"
    r"(?:brother|sister|sibling|\w*\s*(?:chance|sure)|of))"
)
HALF_AFTER = re.compile(
    r"\bmatch(?:ed)?\s*[,(\-–—]\s*(?:but |only |just |a )*(half|haplo\w*|50\s?%)(?=\W*(?:$|[,.;)]))"
)
KINDS_OF_MAYBE = re.compile(r"\b(?:might|may|could|possibly|potential(?:ly)?|possible|maybe|perhaps)\b")
