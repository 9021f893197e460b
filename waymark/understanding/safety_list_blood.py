"""Waymark's safety list: sickle cell crises, transfusions, and fever where it is dangerous.

Our own, NOT clinically reviewed. Each pattern is matched against a clause in lower case, without apostrophes
and with single spaces.
"""

from __future__ import annotations

from waymark.understanding.safety_list import Phrases

_OF = r"(?:my|his|her|their|the|your|our)"

_CRISIS = (
    r"(?:(?:sickle|pain|painful|vaso ?-?occlusive) (?:cell )?(?:pain )?(?:crisis|episode)|sickling crisis)"
)

SICKLE_CELL = Phrases(
    signs=(
        r"(?<!financial )\bcris[ei]s (?:has |is |just )?(?:start\w*|begun|again|since|now|right now|today|"
        r"tonight|wont)\b|"
        r"\bna crisis\b|\bcris[ei]s is (?:starting|coming)\b|\bvoc (?:now|since|again|started)\b",
        r"\b(?:spleen|belly|tummy|stomach) (?:\w+ ){0,2}?(?:suddenly|overnight)\b|\b(?:spleen|belly) "
        r"(?:\w+ ){0,3}?(?:huge|big\w*|"
        r"swollen) (?:overnight|suddenly|today|since)\b",
        r"\b(?:penis|willy|dick|it|erection) (?:wont|will not|doesnt|does not) (?:go down|go soft|get "
        r"soft)\b",
        r"\b(?:boner|hard ?on|erection) (?:\w+ ){0,5}?(?:hours?|hrs?|since|all night|wont|hurts?)\b",
        r"\b(?:penis|willy|dick|ive been|hes been|im|is) (?:\w+ ){0,2}?(?:hard|erect|stiff) (?:for|since) "
        r"(?:\w+ ){0,2}?(?:hours?|"
        r"hrs?|night|morning)\b|\berect (?:for|since)\b",
        rf"\b(?:having|in|going into) (?:a |an |another )?(?:\w+ ){{0,2}}?(?:{_CRISIS}|crisis)\b",
        rf"\b(?:bad|terrible|awful|worst|severe) {_CRISIS}\b",
        r"\b(?:sickl\w*|scd|hbss) (?:\w+ ){0,5}?pain (?:\w+ ){0,3}?(?:[89]|10) ?(?:/|out of) ?10\b",
        r"\b(?:[89]|10) ?(?:/|out of) ?10 (?:sickl\w*|scd) (?:cell )?pain\b",
        r"\berection (?:\w+ ){0,4}?(?:wont|will not|doesnt|does not|not|hours?|painful|hurts)\b",
        r"\bpainful erection\b|\berect for (?:\w+ ){0,2}hours?\b",
        r"\b(?:penis|dick) (?:\w+ ){0,3}(?:hard|erect) (?:\w+ ){0,4}(?:hours?|hurts|painful)\b",
    ),
    names=(rf"\b{_CRISIS}\b", r"\bacute chest\b", r"\bpriapism\b"),
)

_SYMPTOM = (
    r"(?:rash|hives|chills|shak(?:es|ing)|shaky|shiver\w*|back pain|dark urine|red urine|itch\w*|swell\w*|"
    r"swollen|fever\w*)"
)
_TRANSFUSION = (
    rf"(?:{_OF} |a |this )?(?:todays |yesterdays |last )?"
    r"(?:blood transfusion|transfusion|blood(?= (?:today|yesterday|now)\b|\Z))"
)

TRANSFUSION = Phrases(
    signs=(
        rf"\b{_SYMPTOM} (?:\w+ ){{0,5}}?(?:during|after|since|from) {_TRANSFUSION}\b",
        rf"\b(?:during|after|since) {_TRANSFUSION} (?:\w+ ){{0,6}}?{_SYMPTOM}\b",
        rf"\breact(?:ion|ing) to (?:{_OF} |a )?(?:blood transfusion|transfusion|blood)\b",
        r"\bhaving (?:a |another )?(?:\w+ )?transfusion reaction\b",
    ),
    names=(r"\btransfusion reaction\b",),
)

# Fever is an emergency beside any of these, anywhere in the same message.
FEVER = (
    r"(?<!mediterranean )(?<!hay )(?<!dengue )(?<!yellow )(?<!rheumatic )"
    r"(?<!valley )(?<!scarlet )(?<!periodic )fever(?:s|ish)?\b|\bfebrile\b|\b(?:chills|rigors?|"
    r"shiver\w*)\b|"
    r"\bspiking (?:\w+ )?temps?\b|\b(?:feels|is|hes|shes|im) (?:very |so |really |burning |boiling )+hot\b",
    r"\bhigh temp(?:erature)?\b",
    r"\btemp(?:erature)? (?:\w+ ){0,2}?(?:of |is |at )?(?:3[89]|4[01]|10[0-6])(?:[.,]\d)?\b",
    r"\b(?:(?:3[89]|4[01])(?:[.,]\d)? ?(?:degrees |c )?(?:temp|temperature|degrees|c|celsius)|"
    r"10[0-6](?:[.,]\d)? ?(?:degrees |f )?(?:temp|temperature|degrees|f|fahrenheit))\b",
    r"\bburning up\b",
    r"\b(?:has|have|having|got|with|running|spiking) (?:a|this) (?:\w+ )?temp(?:erature)?\b"
    r"(?! of (?:3[67]|9\d))",
    r"\b(?:hot|burning) and (?:\w+ )?(?:shiver\w*|shak(?:ing|y)|sweat\w*)|\bshiver\w* and (?:\w+ )?hot\b",
    r"\bhot body\b|\bbody (?:is |dey |very |so |too ){0,3}hot\b",
    r"\btemp of (?:3[89]|4[01]|10[0-6])\b",
)
FEVER_IS_DANGEROUS_WITH = (
    r"\btransplant(?:ed|ation)?\b|\bpost[ -]allo\b|\bconditioning\b|\bno white cells\b",
    r"\bneutrophils?\b|\banc\b|\bcounts? (?:is |are )?(?:zero|0|very low)\b|\bwhite (?:blood )?(?:cell "
    r")?count\b",
    r"\b(?:im|i am|hes|shes|is) s[sc]\b|\bss (?:warrior|patient|genotype|disease)\b|\bgenotype ss\b|\bhb "
    r"?s[sc]\b|\bhad gene therapy\b",
    r"\b(?:bmt|hsct|chemo|chemotherapy)\b",
    r"\b(?:after|since) (?:\w+ ){0,2}gene therapy\b",
    r"\b(?:no|without (?:a|his|her)|removed (?:his |her |my |the )?|lost (?:his|her|my)) ?spleen\b",
    r"\bspleen (?:\w+ ){0,3}?(?:out|removed|gone)\b",
    r"\b(?:dont|doesnt|do not|does not) have (?:a|my|his|her|any) spleen\b",
    r"\b(?:splenectom\w+|asplen\w*)\b",
    r"\bsickle\w*\b",
    r"\b(?:scd|hbss|hb ss)\b",
    r"\bneutropa?eni\w*\b",
    r"\bspleens? (?:is |was )?(?:\w+ ){0,2}?(?:out|removed|gone)\b",
    r"\bss\b(?! (?:minnow|uk))",
    r"\bsickl\w*\b",
)

# Pain that nothing holds is an emergency beside the word for sickle cell disease, anywhere in the message.
UNBEARABLE_PAIN = (
    r"\bpain\w* (?:\w+ ){0,4}?(?:so bad|unbearable|excruciating|out of control|too much|seriously|(?:9|10) "
    r"?(?:/|out of))",
    r"\b(?:so much|unbearable|excruciating|screaming (?:in|with)|crying (?:in|with)|having severe|in "
    r"severe) (?:\w+ ){0,2}?pain\b"
    r"(?! (?:cris[ie]s|episodes?))",
    r"\bpain ?killers? (?:is |are )?not working\b",
)
SICKLE = (
    r"\bsickl\w*\b|\bscd\b|\bhb ?ss\b|\bss (?:genotype|patient|warrior)\b|\bgenotype ss\b|\bvoc\b",
    r"\b(?:im|i am|hes|shes|is) (?:hb ?)?s[sc]\b",
)

# What comes soon after blood was given, anywhere in the message.
AFTER_BLOOD = (
    r"\b(?:fever\w*|chills|shaking|shivering|rigors|hives|rash|itch\w*|tight chest|short of breath)\b",
    r"\btemp\w* (?:of |is )?(?:3[89]|4[01]|10[0-6])\b",
    r"\b(?:urine|pee|wee) (?:\w+ ){0,3}?(?:dark|red|brown|coca|cola|black)\b|\b(?:dark|red|brown|black) "
    r"(?:urine|pee|wee)\b",
    r"\b(?:back|chest) (?:pain|hurts|is killing|ache)",
    r"\bfebrile\b",
)
BLOOD_JUST_GIVEN = (
    r"\b(?:transfus\w+|(?:units?|bags?|pints?) of blood|(?:got|had|given|getting|received) blood(?! "
    r"(?:test|work|pressure|"
    r"results|draw))) (?:\w+ ){0,2}?(?:now|today|yesterday|this (?:morning|afternoon|evening)|last night|"
    r"tonight)\b",
    r"\b(?:gave|given|giving) (?:me|him|her) (?:\w+ )?blood\b(?! (?:test|pressure|results|thinn))",
    r"\b(?:hours?|minutes?|mins?) after (?:\w+ ){0,2}blood\b",
    r"\b(?:today|yesterday|this morning|last night|(?:hours?|minutes?) after|halfway through|after|during) "
    r"(?:\w+ ){0,3}?"
    r"(?:transfusion|blood (?:they|he|she|i) )",
    r"\b(?:got|had|given|getting) (?:\w+ )?blood (?:this|today|yesterday|now|an hour)\b",
    r"\b(?:mins?|minutes?|hours?|halfway|half way) in ?to (?:\w+ ){0,2}(?:transfusion|red cells|platelets)\b",
    r"\b(?:during|while|with) (?:\w+ ){0,2}transfus\w+\b",
)
