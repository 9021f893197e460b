"""How people say that they have had enough of this chat, as one pattern for a whole message."""

from __future__ import annotations

_SO = r"(?:(?:so|such|just|really|all|totally|absolutely|fucking|f\*+ing|bloody|damn|very|too|a|an|complete|utter|total|getting)\s+)*"
_BAD = (
    r"(?:bull ?shit|bs|crap|shit|shite|useless|stupid|dumb|ridiculous|annoying|a joke|joke|(?:a )?waste of (?:my )?time|"
    r"pointless|frustrating|rubbish|garbage|trash|idiotic|nonsense|not helping|no help|not helpful|unhelpful|infuriating|"
    r"maddening|moron|idiot|hopeless bot|disgrace|sucks?|terrible|awful|the worst|broken|going nowhere)"
)
_THIS = r"(?:this|that|it|you|u|ur|you'?re|this (?:bot|thing|chat|machine|app|site|computer)|the bot)"
VEXED = (
    r"\W*(?:(?:oh|ok|omg|god|jesus|christ|argh+|ugh+|grr+|well|no|man|for real|seriously)\W+)*(?:"
    r"(?:sod|bugger|piss|get) (?:off|lost)|(?:oh )?(?:f+u+c+k+|f\*+k?|fk|fuk|feck|screw|damn|to hell with|the hell with)(?: (?:this|it|that|you|u|off|all this|this shit|"
    r"this (?:bot|thing|chat|machine|app|crap)|sake|me))*(?: man| mate| already)?|"
    r"for (?:fuck|fucks|fuck's|god|gods|god's|heaven|heavens|heaven's|pete's) sake|ffs|"
    rf"{_THIS}(?: (?:is|are|r|was|'s))? {_SO}{_BAD}(?: (?:bot|thing|machine|app|chat|computer|program))?|this sucks|you suck|"
    rf"(?:what an? )?{_SO}(?:stupid|dumb|useless|fucking|bloody|damn|crap|shit|shitty|idiotic|rubbish) (?:bot|thing|machine|app|chat|chatbot|computer|program|robot|website|site)|"
    r"(?:bull ?shit|shit|crap|argh+|ugh+|grr+)|"
    r"(?:you(?:'re| are|r)?|this (?:bot|thing|chat))(?: (?:do|does|did|are|is))?(?:n'?t| not| never) (?:listen(?:ing)?|understand(?:ing)?|help(?:ing)?|working|get it|hear me)(?: (?:me|at all|to me|anything|what i say|us))*|"
    r"(?:you|it) keeps? (?:asking|repeating|saying)(?: (?:me|the same|the same thing|the same question|yourself|that|this|again|over and over|stupid questions))+|"
    r"i(?:'ve| have)? (?:already )?(?:told|said|answered) (?:you )?(?:that|this|it)(?: (?:already|before|twice|three times))*|"
    r"stop (?:repeating yourself|being stupid|saying that)|i(?:'m| am) (?:so )?(?:sick|tired) of (?:this|you|your questions|this bot|this chat)|"
    r"i(?:'m| am) (?:so |really |getting )*(?:annoyed|frustrated|pissed off|pissed|angry) (?:with|at|by) (?:this|you|it|this (?:bot|chat|thing))|i hate (?:this (?:bot|chat|thing|app)|you)|shut up|(?:a |what a )?waste of (?:my )?time|useless|rubbish|pointless"
    r")\W*(?:(?:lol|smh|man|mate|please|already|ffs|god)\W*)*"
)
