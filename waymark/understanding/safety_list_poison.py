"""Waymark's safety list: how people write of allergy, poison, injury and of help needed at once.

Our own, NOT clinically reviewed. Each pattern is matched against a clause in lower case, without apostrophes
and with single spaces.
"""

from __future__ import annotations

from waymark.understanding.safety_list import Phrases

_OF = r"(?:my|his|her|their|the|your|our)"
_CANNOT = r"(?:cant|cannot|can not|cnt|couldnt|could not|unable to|no can|not can|not able to|unable)"

_AIRWAY = r"(?:throat|tongue|face|lips?)"

ALLERGY_AND_POISON = Phrases(
    signs=(
        r"\b(?:swollen|swelling|puffy) (?:face|lips?|tongue|throat)\b|\b(?:lips?|face)(?: and \w+)? (?:are "
        r"|is )?puff\w*\b|"
        r"\bthroat (?:is |feels |getting )(?:\w+ )?(?:tight|like its closing)\b|\beyes and lips swell\w*",
        r"\b(?:used|gave|given|using) (?:\w+ ){0,3}?epi ?-?pen\b",
        r"\b(?:bitten|bit|stung)(?: my \w+| me| him| her)?(?: by)? (?:a |an )?(?:snake|scorpion|viper|"
        r"cobra)\b|"
        r"\b(?:snake|scorpion|viper|cobra) (?:has |just )?(?:bit|bitten|stung)\b|\bsnake ?bites?\b",
        r"\b(?:drank|drunk|swallowed|ate|eaten|inhaled|breathed(?: in)?|chewed|sipped|licked) (?:\w+ "
        r"){0,4}?(?:bleach|poison\w*|"
        r"pods?|paraffin|kerosene|petrol|diesel|insecticide|pesticide|weed ?killer|acid|ammonia|chlorine|"
        r"fumes|smoke|"
        r"thinner|sanitizer|glue|coin|magnets?|mushrooms? from|something (?:poison\w*|toxic|sharp))\b",
        r"\bgot into the (?:medicine|cleaning) \w+|\b(?:gas|chlorine) fumes\b",
        rf"\b{_AIRWAY}(?: and \w+)? (?:is |are |has |feels |getting |gets ){{0,2}}"
        r"(?:closing|swelling|swollen|swelled|swell)\b",
        rf"\bswelling (?:of|in) (?:{_OF} )?{_AIRWAY}\b",
        rf"\b{_CANNOT} swallow\b(?! (?:\w+ )?(?:pills?|tablets?|capsules?|medic\w+))",
        r"\A(?:\w+ )?allergic reaction\b",
        r"\b(?:having|has|have|had|is|its|severe|bad) (?:a |an )?(?:\w+ )?allergic "
        r"reaction\b(?! (?:to|in|of) \w+ (?:in|when|as))",
        r"\b(?:drank|drunk|swallowed|swallow|ate|eaten|inhaled|breathed in) (?:\w+ ){0,3}?(?:bleach|poison|"
        r"antifreeze|detergent|batter(?:y|ies)|cleaner|cleaning (?:liquid|fluid|product)|remover|pesticide|"
        r"petrol|gasoline|chemicals?|magnets?|paint|"
        r"(?:wild|poison\w*|strange|unknown) (?:berries|mushrooms?|plants?))\b",
        r"\b(?:been|was|got|is|im|hes|shes) poisoned\b",
        r"\bcarbon monoxide\b|\bepi ?-?pen (?:didnt|did not|doesnt|isnt|is not)\b",
    ),
    names=(r"\banaphyla\w+\b", r"(?<!lead )(?<!paint )(?<!mercury )\bpoisoning\b(?! (?:my|his|her)\b)"),
)

SAID_OUTRIGHT = Phrases(
    signs=(
        r"\b(?:i think |feel like |i am |hes |shes )(?:im |i am )?dying\b(?! (?:to|for|of|from|laughing|"
        r"with)\b)|"
        r"\A(?:\w+ ){0,3}im dying(?= ?(?:,|\Z|help|please|here))",
        r"\bcalling (?:911|999|112|an ambulance)\b",
        r"\b(?:its|is|is it|think its|hes|shes|im|has|have|in|going|gone) sep(?:sis|tic)\b|\bseptic "
        r"shock\b|\bmottled\b|\bstiff "
        r"neck\b(?= ?(?:,|and|with|,? ?(?:fever|headache)))(?! that)|\b(?:and|with)(?: a)? stiff neck\b|"
        r"\bneck is (?:\w+ )?stiff\b|\brash (?:that |which )?(?:doesnt|wont|does not) (?:fade|go away|"
        r"disappear)\b|"
        r"\bpurple spots\b",
        r"\b(?:been|was|got) (?:stabbed|shot|electrocuted)\b(?! (?:of|in the arm with))|\bhes "
        r"electrocuted\b|"
        r"\bdrown(?:ed|ing)\b(?! in (?:paper\w*|e-?mails?|info\w*|debt|work|forms?|bills|questions)\b)|"
        r"\bunder water\b",
        r"\b(?:hit|run over|knocked down) by a (?:car|bus|truck|lorry|van|bike)\b(?! (?:sort|kind) of)|"
        r"\bfell (?:off|from|down) (?:a|the) (?:roof|ladder|stairs|balcony|window|tree)\b|\bburns all "
        r"over\b|\bscalded\b",
        r"\b(?:hit|banged|bumped|cracked|smashed) (?:his|her|my|their) head\b",
        r"\bsugar (?:is |was |at |level ){0,3}(?:very low|really low|too low|[0-2]\.\d)\b",
        r"\b(?:wont|not|isnt|stopped) feed(?:ing)? and\b",
        r"\b(?:call|need|want|get|send) (?:me |us |him |her )?(?:an |the )?(?:ambulance|paramedics|911|999|"
        r"112)\b(?! (?:chaser|insurance|driver|cover|bill))",
        r"\A(?:ambulance|911|999|112|emergency|help emergency|urgent help|"
        r"help urgent)(?: (?:please|help|now))?\Z",
        r"\b(?:medical|an?|its|real) emergency\b(?! (?:department|room|contact|number|card|care|line|order|"
        r"landing))(?<!in an emergency)(?<!as an"
        r" emergency)",
        r"\bdying(?: right)?(?: please)? (?:now|help)|\bneed emergency help\b|"
        r"\b(?:help|urgent|emergency) (?:\w+ ){1,2}(?:is )?dying\b",
    ),
)
