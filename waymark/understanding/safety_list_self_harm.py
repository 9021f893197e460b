"""Waymark's safety list: how people write of self-harm and of not wanting to live.

Our own, NOT clinically reviewed. Each pattern is matched against a clause in lower case, without apostrophes
and with single spaces.
"""

from __future__ import annotations

from waymark.understanding.safety_list import Phrases
from waymark.understanding.safety_list_at_home import GOING
from waymark.understanding.safety_list_despair import DESPAIR
from waymark.understanding.safety_list_farewells import FAREWELLS
from waymark.understanding.safety_list_further import MORE_SELF_HARM
from waymark.understanding.safety_list_means import MEANS

_SELF = r"(?:my ?self|him ?self|her ?self|them ?sel(?:f|ves)|your ?self)"
_OWN = r"(?:my|his|her|their)(?: own)?"
_NOT = (
    r"(?:dont|do not|dnt|doesnt|does not|didnt|never|no longer|not|no|cant|cannot|can not|cnt|couldnt|wont|"
    r"will not)"
)
_WANTS = (
    r"(?:want(?:s|ed|ing)?|wanna|(?:id|would) rather|wish i could|feels? like|think(?:s|ing)? (?:of|about)|"
    r"thought (?:of|about)|(?:ready|try|tries|tried|trying|plan|plans|planning|threaten|threatens|"
    r"threatening))(?: to)?(?: just)?"
)
_WILL = r"(?:going to|gonna|gon|gotta|have to|need to|should|might|will|ill|about to|let me|just)"

SELF_HARM = Phrases(
    signs=(
        # not wanting to live
        rf"\b{_NOT} (?:even |really |just |rlly ){{0,2}}(?:wants?|wanna|wish|care) (?:to |more )?"
        r"(?:live|be alive|exist|wake up|carry on living|go on living)\b(?! (?:in|with(?! (?:this|the) "
        r"(?:disease|pain|illness|sickness))|at|far|near|alone)\b)",
        rf"\b{_NOT} (?:even |really |just |rlly ){{0,2}}(?:wants?|wanna) (?:to )?"
        r"(?:be here|go on|carry on|do this|be around) (?:any ?more|any longer|no more)\b",
        r"\b(?:no|without|any) (?:more )?(?:reason|point|will) (?:to|in|of) (?:live|living|being alive|"
        r"life|"
        r"going on)\b",
        rf"\b{_NOT} (?:see|have|find) (?:any |a )?(?:reason|point) (?:to|in|of) (?:live|living|life|"
        rf"going on)\b",
        rf"\b(?:{_NOT} see )?(?:the|any) point (?:of|in) (?:living|life|being alive)\b",
        r"\bno reason for me to (?:live|go on|be here)\b",
        r"\bnothing (?:left )?to live for\b",
        r"\b(?:life|living) (?:is not|isnt|is no longer|not|has no|have no) (?:worth|meaning)\b",
        r"\b(?:cant|cannot|can not) (?:go on|carry on|live|keep living) (?:any ?more|like this|any longer|"
        r"living|with (?:this|the)(?= ?(?:,|\Z|any|pain|life|disease|illness|sickness)))",
        r"(?<!he )(?<!we )\b(?:cant|cannot|can not) take (?:it|life) (?:any ?more|any longer)"
        r"(?= ?(?:,|\Z| i\b))",
        r"\b(?:tired|sick|done|fed up|exhausted|weary|had enough) (?:of|with) (?:living|being alive|"
        r"existing|"
        r"(?:this |my )?life)\b"
        r"(?! (?:far|near|in|at|here|there)\b)",
        r"\bbetter off (?:dead|without me|if i (?:was|were) (?:dead|gone))\b|"
        r"\bbe better without me\b(?! (?:there|at|in|on)\b)",
        r"\b(?:better|happier|easier) if i (?:died|was dead|were dead|was gone|were gone|was not here)\b",
        r"\b(?:cant|cannot|can not) go on(?= ?(?:,|\Z))|\bdone with life\b|\bthis is my last message\b",
        r"\bgoodbye (?:cruel )?world\b|\A(?:(?:just )?kill me|i want to kill me)\Z|"
        r"\bsleep (?:forever )?and (?:never|not) wake up\b",
        r"\bgive up on life\b",
        # wishing for death
        rf"\b{_WANTS} (?:die|dieing|dying|be dead|disappear for ?ever|never wake up|not wake up)\b",
        rf"\b(?:{_WANTS}|{_WILL}) end(?:ing)? (?:it all|it(?! here\b| now\b| there\b)|everything|"
        rf"things for good)\b",
        r"\bwish (?:i|he|she) (?:was|were|wasnt|werent|had never been|was never|were never|could be|"
        r"could) (?:just )?(?:dead|alive|born|not here|never born|not wake up|never wake up|die)\b",
        r"\bwish i (?:had )?(?:died|never woke up|wouldnt wake up)\b",
        r"\bhop(?:e|ing) (?:i|to) (?:dont|do not|never|wont|not) wake up\b",
        r"\bi want (?:it|this|everything|all of it) to (?:end|be over) (?:for ?ever|for good|now)\b",
        r"\b(?:please )?let me die\b|\b(?:hope|hoping|wish) i (?:would |could |will )?(?:just )?die\b",
        r"\bsuicidal (?:thoughts |feelings )?(?:again|since|(?:are|is|have come|came) back)\b"
        r"(?! (?:19|20)\d\d)",
        # an act or a plan
        rf"\bkill(?:ing)? {_SELF}\b",
        rf"\bend(?:ing)? {_OWN} life\b",
        rf"\b(?:take|taking|took) {_OWN} life\b",
        r"\bunaliv(?:e|ing)\b",
        rf"\b(?:{_WANTS}|{_WILL}|i) kms\b|\bkms (?:tonight|now|today)\b|\bthoughts (?:of|about) (?:ending|"
        rf"killing|dying|not being here)\b|\A(?:lol )?kms\Z",
        rf"\b(?:{_WANTS}|keeps?) (?:hurt|harm|cut|hang|drown|shoot)(?:ing|ting)? {_SELF}\b",
        rf"\b(?:cutting|harming|hurting) {_SELF}\b|\bim cutting\Z|\bstarted cutting again\b|"
        rf"\Ai hurt {_SELF}\Z",
        r"\b(?:thinking (?:of|about)|want to|going to) jump(?:ing)?\Z",
        r"\bi (?:have |just )?(?:hurt|cut|harm|burn|burned) my ?self (?:again|on purpose|to feel|last "
        r"night|"
        r"today|yesterday|tonight|badly|so)\b",
        r"\b(?:cut|slit|cutting) (?:my|his|her|their) (?:own )?wrists?\b(?! (?:by accident|accidentally|"
        r"on))|\bi cut my (?:arms?|legs?) again\b",
        rf"\b(?:hang|shoot|drown) {_SELF}\b(?! in the foot)",
        rf"\b(?:hurt|hurts|cut|cuts|harm\w*|burn\w*) {_SELF} (?:on purpose|deliberately|intentionally)\b",
        r"\b(?:jump|jumping) (?:off|from|in front of) (?:a|the) (?:bridge|roof|building|balcony|train)\b",
        r"\b(?:attempted|attempting|committing|going to commit|want to commit|wants to commit) suicide\b",
        *DESPAIR,
        *MEANS,
        *MORE_SELF_HARM,
        *FAREWELLS,
        *GOING,
    ),
    names=(
        r"\bsuicid(?:e|al)\b(?! (?:prevention|rates?|research|awareness|counsel\w+|hotline))",
        r"\bs(?:ui|u|iu|ue)(?:c|s|cc|sc)(?:i|ie|y)?d(?:e|al|le|el|ial|all)\b(?! (?:prevention|rates?|"
        r"research|awareness))",
        r"\bself[ -]?harm(?:ing|s|ed)?\b",
    ),
)
