"""Waymark's safety list: how people write of seeing no way on, and of how they would go.

Our own, NOT clinically reviewed. Each pattern is matched against a clause in lower case, without apostrophes
and with single spaces.
"""

from __future__ import annotations

_NOT = (
    r"(?:dont|do not|dnt|doesnt|does not|didnt|never|no longer|not|cant|cannot|can not|cnt|"
    r"couldnt|wont|will not)"
)
_WILL = r"(?:going to|gonna|gon|want(?:s|ed|ing)? to|wanna|should|might|will|ill|about to|ready to|could)"
_SELF = r"(?:my ?self|him ?self|her ?self|them ?sel(?:f|ves))"
_NOBODY = r"(?:nobody|no ?one|no body|not a soul)"
_GONE = (
    r"(?:(?:was|were|am|is|just|had) )*(?:gone|dead|died|die|dying|live or die|disappeared?|vanish\w*|"
    r"(?:wasnt|werent|was not|were not|not|no longer) (?:here|around|alive|there|born)|never born)\b"
)
_END = r"(?= ?(?:,|\Z))"

NO_WAY_ON = (
    rf"\b{_NOT} (?:even |really )?(?:see|find|have) (?:a|any|the|no|my|another)? ?(?:way (?:forward|out|"
    rf"ahead|"
    r"through|on)\b(?! (?:of|through|on) (?:the|this) (?:menu|page|chat|form|screen|site|website|app))"
    r"|future(?= ?(?:,|\Z|for (?:me|myself)|any)))",
    r"\bno way out(?= ?(?:,|\Z|for (?:me|him|her)|any|left|i\b))|\bno (?:way forward|future) for (?:me|"
    r"him|her)\b",
    r"\bno (?:point|use|sense|reason) (?:in |of |to |for me to )?(?:me )?(?:going on|carrying on|living|"
    r"live|"
    r"go on|be here|being here|existing|exist|being alive|carry on|wak(?:e|ing) up|stay alive)\b(?! with)",
    r"\bwhats the (?:point|use) (?:in |of )?(?:me )?(?:any ?more|anything|it all|going on|carrying on|"
    r"living|"
    r"existing|being (?:here|alive))\b(?! with)",
    r"\b(?:pointless|useless|no good) (?:me |for me to )?(?:going on|carrying on|living|go on|live)\b(?! "
    r"with)|"
    r"\blost (?:all |the |my |his |her )*will to live\b(?! (?:over|filling|reading|waiting|with))",
    rf"\b{_NOT} (?:wants? to |want to |feel like )?(?:face|see|get through|survive|bear|cope with|do|make "
    rf"it through) "
    rf"(?:another|one more|"
    r"tomorrow|the next|any more) ?(?:days?|night|morning)?(?: of (?:this|it|my life|living))?" + _END,
    rf"\b{_NOT} (?:feel like|want to keep|keep) (?:on )?(?:living|being alive|existing)\b",
    rf"\b{_NOT} deserve (?:to )?(?:live|be alive|exist|life|be here)\b|\bi (?:should|deserve to) (?:just "
    rf")?die\b",
    r"\b(?:cant|cannot|can not) do (?:this|it|life) any ?more(?= ?(?:,|\Z|i\b|please|help|im\b))",
    r"\bnot wanting to (?:live|be here|be alive|exist|wake up)\b|"
    r"\b(?:cant|cannot|can not) (?:go|carry) on(?= ?(?:,|\Z))|\brather (?:die|be dead)\b(?! than (?:wear|"
    r"eat|fill|have|go|do|sit|use))|"
    r"\boverdos(?:e|ed|ing) (?:my|him|her) ?self\b|\b(?:tried|trying|wants?|going) to overdose\b|"
    r"\b(?:stop|quit) (?:existing|being alive|living(?= ?(?:,|\Z|now)))\b|\bhate (?:being alive|living|"
    r"that im alive)\b",
    r"\bhad enough of (?:it all|living)\b|\blife (?:is|feels) (?:pointless|meaningless|hopeless)\b",
    # others without me
    rf"\b{_NOBODY} (?:would |will |even |really |ever )*(?:miss(?:es)? me|needs? me|notices?|cares?|"
    rf"bothers?|minds?)"
    rf"(?: me)?(?: (?:if|when|whether) i {_GONE})",
    rf"\b{_NOBODY} (?:would|will) (?:even |ever )?(?:miss|remember|mourn) me\b|\bworld (?:doesnt|does not) "
    rf"need me\b|"
    rf"\bno (?:one|body) needs me\b",
    rf"\b(?:better|happier|easier|fine|free|relieved|ok|okay|deserve better)(?: \w+){{0,4}}? (?:if|when|"
    rf"once) "
    rf"(?:i|im) {_GONE}",
    r"\b(?:better|happier|easier|relieved|free)(?: off)? (?:if|when|once) (?:i|im) (?:wasnt|werent|not|was "
    r"not|were not) "
    r"(?:around|here|there|alive|born|in it)\b",
    r"\bbe (?:so |much |all |a lot )*(?:better|happier|freer|easier)(?: off)? without me\b(?! (?:there|at|"
    r"in|on)\b)",
    r"\b(?:im|i am|just|only|such|being|feel like|like|nothing but) (?:just |only |such )?a (?:burden|"
    r"waste of "
    r"(?:space|life|air))"
    r"(?: (?:to|on|for) (?:everyone|everybody|my|them|all|the|you)|\Z|,)",
    # the wish
    r"\bwants? (?:\w+ ){0,2}?(?:everything|it all|all of it|it|this) (?:all )?to (?:just )?(?:be (?:all "
    r")?over|end|stop)"
    r"(?: now)?(?: for ?ever| for good| permanently| once and for all| and)" + r"|\bwant everything to be "
    r"over\b",
    r"\bwant (?:to get )?out of (?:this |my )?(?:life|world)\b|\bi want out" + _END,
    r"\b(?:leave|leaving|left|quit|exit|depart) (?:this|the) (?:world|earth|life|planet)\b",
    rf"\b{_WILL} (?:\w+ )?(?:sleep|go to sleep|fall asleep)(?: and)? (?:for ?ever|(?:never|not) wake)",
    r"\bnever wak(?:e|ing) up(?: again)?" + _END,
    r"\b(?:id|i would|would|i will) rather (?:just )?(?:die|be dead|not (?:be alive|exist|live))\b(?! than"
    r" (?:wear|eat|fill|have (?:another )?(?:a )?colon|go (?:back )?(?:to|on) (?:school|work|that)))",
    r"\bimagin\w+ (?:my ?self )(?:being )?(?:dead|dying)\b|\bdream(?:ing)? (?:of|about) (?:dying|being "
    r"dead)\b",
    r"\b(?:god|lord|allah|jesus)(?: please)?,? (?:just )?take me\b",
    rf"\b(?:{_WILL}|to|i) (?:just )?(?:end|finish|stop) (?:my|his|her|the|this|all) (?:own )?(?:life|"
    rf"misery|existence|"
    r"(?:pain|suffering) (?:permanently|for ?ever|for good|once and for all))\b",
    rf"\b{_WILL} (?:just )?(?:off|top|neck|finish|end) {_SELF}\b",
    r"\bso (?:that )?i (?:can |could |will |may |would )?(?:just |finally )?die\b",
    r"\b(?:not|no) (?:one |body )?(?:caring |care )?if i live or die\b",
)

HOW_AND_WHEN = (
    r"\bhow (?:many|much) (?:\w+ ){0,6}?(?:to|would|will|could|can) (?:kill (?:me|my ?self|someone|you)|"
    r"die|"
    r"be fatal|end it)\b",
    r"\b(?:easiest|painless|quick(?:est)?|best|fastest|peaceful|least painful|most painless) (?:\w+ "
    r")?(?:ways?|method) "
    r"(?:to|of|for me to) (?:die|dying|kill\w*|end\w*|go\Z|suicide)",
    r"\bhow (?:can|do|could|should|would) i (?:just |painlessly )?(?:die|end my life|hang)\b(?! (?:from|"
    r"of))|"
    r"\bhow to (?:die|kill my ?self)\b(?! (?:from|of))",
    r"\b(?:plan|planning|thinking (?:about|of)) (?:how |of |to |on )+(?:i(?:d| would| will)? )?(?:end|kill|"
    r"do it|die|dying)\b",
    r"\b(?:i|ive|he|hes|she|shes|they) (?:\w+ )?(?:have |has |got |bought |found |tied |buy |buying "
    r")+(?:\w+ )?(?:rope|noose)\b|\bnoose\b",
    r"\b(?:knife|blade|razor|gun|pistol) (?:to|at|on|in) (?:my|his|her|their) (?:wrists?|throat|neck|head|"
    r"mouth|arm|heart)\b",
    rf"\buse it on {_SELF}\b|\b(?:got|have|has|had) (?:a|the|my|his|her) (?:gun|pistol|knife|rope)(?: "
    rf"\w+){{0,3}} "
    rf"(?:my|him|her)self\b",
    rf"\b{_WILL} (?:take|swallow|down|eat) (?:them all|all (?:of )?(?:my|the|these|them|his|her|those)|the "
    rf"(?:whole|entire) "
    r"(?:lot|bottle|box))\b(?! (?:\w+ )?(?:to|with me|along|home|with us)\b)",
    r"\b(?:standing|sitting|stood) (?:up )?(?:on|at|by) (?:the|a) (?:edge|bridge|ledge|roof|railings?|"
    r"cliff|rail\w*|"
    r"(?:train )?tracks|balcony)\b",
    rf"\b(?:{_WILL}|thinking (?:of|about)|to) jump(?:ing)?(?= ?(?:,|\Z|off|from|in front|out of|under|onto|"
    rf"tonight|now))",
    rf"\b(?:throw|throwing|chuck|fling) {_SELF} (?:under|off|in front|out|into|from|onto|down|over)\b",
    r"\b(?:jump|step|walk|run|lie|lay|drive)(?:ing)? (?:in front of|under|into|onto) (?:a |an |the "
    r")?(?:train|bus|truck|"
    r"lorry|car|traffic|(?:train )?tracks?|tree|wall)\b",
    rf"\b(?:hang|shoot|drown|stab|starv|poison|suffocat)(?:e|ing)? {_SELF}\b(?! in the foot)",
    r"\b(?:suicide|goodbye|farewell) (?:letters?|notes?|video|messages?)\b|\bnotes? (?:saying|to say) "
    r"(?:goodbye|bye)\b",
    r"\b(?:said|saying|say|made|making) (?:all )?(?:my|his|her|their) (?:\w+ )?(?:goodbyes|farewells|"
    r"peace)" + _END,
    r"\A(?:this is|so this is|its) (?:a |my )?(?:final |last )?(?:goodbye|farewell)\b|\bgoodbye forever\b|"
    r"\bgoodbye (?:everyone|everybody|all|my \w+)(?: and)? (?:i am |im |i )?(?:sorry|love)",
    r"\b(?:wont|will not) be (?:here|around|alive) (?:any ?more|much longer|for long|tomorrow" + _END + r"|"
    r"when you|by)",
    r"\b(?:by the time|when) you (?:read|see|get|find) this(?: message)?\b.{0,12}\b(?:gone|dead|over)\b",
    r"\btell (?:my|the) \w+(?: that)? i(?:ll always)? loved? (?:them|her|him)\b",
)

WISHING_IT_OVER = (
    r"\bwish(?:ing|es|ed)? (?:that )?(?:i (?:was|were|am|could be) (?:dead|gone for good)|(?:someone|"
    r"somebody|god|it) "
    r"(?:would |will |could )?(?:just )?kill(?:ed)? me)\b|\b(?:want|please|hope) (?:someone|somebody) "
    r"(?:to |would )?kill me\b",
    r"\b(?:death|dying|being dead) (?:would|will|might|sounds?|seems?) (?:be )?(?:like )?(?:a |the |so |my "
    r"|much )*(?:relief|"
    r"better|easier|peace\w*|escape|way out|nice|mercy)\b|\b(?:easier|better|happier) (?:to be|being) "
    r"dead\b",
    rf"\b(?:{_NOT}|wouldnt|would not) (?:even |really )?(?:care|mind|bother) (?:if i (?:die|died|dont wake|"
    rf"never wake)|dying\b|"
    r"not waking|being dead)",
    r"\bmy life is over\b|\bwants? (?:my|this|his|her) life to (?:be over|end|stop)\b",
    rf"\bsomething (?:stupid|bad|terrible|drastic) to {_SELF}\b|\bstopping me from (?:jumping|ending|"
    rf"killing|doing it)\b",
    r"\b(?:lined up|counted out|saved up|stockpil\w+) (?:all )?(?:my|the|enough) (?:pills|tablets|meds|"
    r"medicines?|insulin)\b",
    r"\b(?:ill|i will|im going to|im gonna|i want to) be dead\b|\bend(?:ing)? things(?= ?(?:,|\Z|tonight|"
    r"now|for good))",
    rf"\b{_NOT} (?:bear|stand|stomach|handle|endure) (?:to (?:live|be alive|exist)|living|being alive|"
    rf"life)\b(?! (?:in|with|at)\b)",
    r"\bnothing left (?:here )?for me (?:here|in (?:this )?(?:life|world)|but to die)",
)

HURTING_ONESELF = (
    r"\b(?:teen\w*|child|kid|sister|brother|boy|girl|wife|husband|friend)(?: \w+){0,2}? (?:cuts?|cutting|"
    r"slash\w*|burns?|"
    r"burning) (?:his|her|their) (?:own )?(?:arms?|legs|thighs|wrists|skin)\b",
    r"\b(?:i|ive|he|she|hes|shes|keeps?|been|is|am|im|daughter|son|teenager|sister|brother|boy|girl|kid|"
    r"wife|friend|started|starts|wants? to|wanna)(?: "
    r"\w+){0,2}? "
    r"(?:cut|cuts|cutting|slash\w*|slit\w*|scratch\w*|burn\w*) (?:my|his|her|their) (?:own )?(?:arms|"
    r"thighs|wrists|veins|skin)"
    r"\b(?! (?:by accident|accidentally|on|cooking|while))",
    r"\b(?:keep|keeps|started|been) (?:on )?(?:cutting|burning|slashing) (?:my|his|her|their) (?:own "
    r")?(?:arms?|legs?|thighs?|"
    r"stomach|body)\b",
    rf"\b(?:i|he|she|they|son|daughter|kid|child|teen\w*|sister|brother) (?:cuts?|hurts?|harms?|burns?) "
    rf"{_SELF}"
    r"(?= ?(?:,|\Z|on purpose|at|when|with|because|again|every|and))",
    rf"\b(?:been|keeps?|like|started|is|im|am|want to stop) (?:cutting|hurting|harming|burning) {_SELF}\b",
)

DESPAIR = (*NO_WAY_ON, *HOW_AND_WHEN, *WISHING_IT_OVER, *HURTING_ONESELF)
