"""Waymark's safety list: means and acts of self-harm told plainly, obliquely or in dialect.

Our own, NOT clinically reviewed. Each pattern is matched against a clause in lower case, without apostrophes
and with single spaces.
"""

from __future__ import annotations

_SELF = r"(?:my ?self|him ?self|her ?self|them ?sel(?:f|ves))"
_MEANS = r"(?:pistol|gun|shotgun|rifle|revolver|noose|rope|razors?|blades?)"
_AIMS = (
    r"(?:think\w* (?:of|about)|thought (?:of|about)|want(?:s|ed|ing)?(?: to)?|wanna|gonna|going(?: to)?|goes|"
    r"feel\w*(?: like| to)?|plan\w*(?: on| to)?|ready to|about to|could just|might just|should just|will|ill)"
)
_NOT_BE = (
    r"(?:wont|will not|shant|shall not|dont (?:intend|plan|expect|want) to|not (?:going|gonna|planning|"
    r"intending)(?: to| on)?|no longer going to)"
)

MEANS = (
    # cutting, topping
    r"\b(?:been|keep|keeps|kept|started|back to|im|hes|shes|is) cutting(?: again| and| because| since| at"
    r" night|"
    rf" {_SELF}| my (?:arms?|legs?|wrists?|thighs?)|(?= ?(?:,|\Z)))",
    rf"\btop(?:ped|ping|s)? {_SELF}\b|\boff(?:ed|ing)? {_SELF}\b|\bdo(?:ne|ing)? {_SELF} in\b",
    # a means at hand, without a reason to stay
    rf"\b(?:sit|sat|sitting|here|alone)(?: \w+){{0,3}} with (?:\w+ ){{0,2}}{_MEANS}\b",
    rf"\b{_MEANS}\b[\w ,]{{0,40}}\b(?:no|any|a) (?:good )?reason (?:not to|to not|to stay|to live)\b",
    r"\b(?:tied|ties|tying|hung|hanging|made|making|fixed|bought|has|have|got)(?: up)? (?:a |the"
    r" )?(?:rope|noose)"
    r"\b(?! (?:swing|ladder|bridge|course|climb\w*))",
    r"\b(?:pills|tablets|capsules) (?:are |all |is )*(?:lined up|laid out in front|counted out|saved up)\b",
    r"\b(?:lin(?:ed|ing)|count(?:ed|ing)|sav(?:ed|ing)|stockpil\w+|hoard\w+)(?: (?:up|out))? (?:\w+ ){0,2}"
    r"(?:pills|tablets|capsules)\b(?![\w ,]{0,30}\b(?:holidays?|trip|travel\w*))",
    r"\b(?:ive|i have) got (?:\w+ ){0,2}(?:pills|tablets|insulin|morphine) (?:\w+ )?(?:lined up|drawn up|"
    r"counted out|saved up)\b",
    r"\bctb\b(?= ?(?:,|\Z)| (?:tonight|soon|today|tomorrow|now|after|this (?:week|weekend|month|year)))",
    r"\b(?:gonna|going to|want to|wanna|will|about to) ctb\b",
    # the act
    rf"\b{_AIMS}(?: just| straight| my car| the car){{0,2}}"
    rf" (?:driv(?:e|ing)|crash(?:ing)?|swerv(?:e|ing)|walk(?:ing)?|"
    r"step(?:ping)?|jump(?:ing)?|run(?:ning)?|rid(?:e|ing))?(?: (?:my|the|this) \w+)? ?"
    r"(?:into|in front of|under|onto) (?:a |the |an )?(?:\w+ )?(?:tree|wall|traffic|train|lorry|truck|bus|"
    r"tracks|river|motorway)\b",
    rf"\b{_AIMS}(?: just)?(?: (?:jump|jumping|throw|throwing|step|stepping|drive|driving|go|going))?(?:"
    rf" {_SELF})? off "
    r"(?:a |the |that )?(?:\w+ )?(?:bridge|cliff|roof|building|balcony|platform)\b",
    rf"\b{_AIMS}(?: \w+){{0,2}} (?:drink|take|swallow|eat)(?:ing)? (?:the |some |that |rat )?"
    r"(?:poison|bleach|pesticide|weed ?killer|antifreeze)\b",
    r"\b(?:die|dead|death|go) by (?:my |his |her |their )?own hands?\b",
    # not to be here much longer
    rf"\b{_NOT_BE} be (?:here|around|alive|waking up)(?: \w+)? (?:in the morning|tomorrow|after (?:tonight|"
    r"today|this)|by (?:tomorrow|morning)|much longer|come morning|to see)\b",
    r"\b(?:goodbye|suicide|farewell) (?:notes?|letters?)\b",
    r"\bbefore i (?:do it|go through with it|end it)\b",
    r"\b(?:dont|do not|dnt) (?:wont|won|wunt) (?:to |2 )?(?:be (?:alive|here)|live|wake up|exist)\b",
)
