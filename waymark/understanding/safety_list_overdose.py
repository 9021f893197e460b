"""Waymark's safety list: how people write of too much medicine taken.

Our own, NOT clinically reviewed. Each pattern is matched against a clause in lower case, without apostrophes
and with single spaces.
"""

from __future__ import annotations

from waymark.understanding.safety_list import Phrases
from waymark.understanding.safety_list_at_home import SWALLOWED_AT_HOME
from waymark.understanding.safety_list_further import MORE_OVERDOSE
from waymark.understanding.safety_list_withheld import SWALLOWED

_TOO_MUCH = (
    r"(?:(?:way |far )?too? (?:many|much)|(?:a )?(?:bunch|handful|lots?|loads?|ton|heap|fistful) of|"
    r"excess(?:ive)?|(?:two|three|four|several|\d) (?:strips?|packs?|packets?|bottles?|boxes) of|"
    r"(?:a|the|his|her|my) (?:whole|full|entire) (?:bottle|pack(?:et)?|box|strip|weeks?|months?)(?: of)?|a "
    r"(?:bottle|pack|box) of|"
    r"(?:a )?(?:double|triple) (?:the |of the )?(?:dose|amount)|all (?:of )?(?:my|the|his|her|their)|"
    r"\d{2,}(?! ?(?:mg|mcg|ml|g|grams?|milligrams?|iu|units?)\b))"
)
_MEDICINE = (
    r"(?:pills?|tablets?|tabs|meds|medicines?|medications?|paracetamol|acetaminophen|tylenol|ibuprofen|"
    r"aspirin|insulin|opioids?|morphine|oxycodone|capsules?|drugs|painkillers?|exjade|jadenu|deferasirox|"
    r"hydroxyurea|syrup|codeine|methadone|fentanyl|tramadol|oxy\w*|xanax|valium|heroin|heparin|warfarin|"
    r"benadryl|advil|panadol|nurofen|calpol|antidepressants|oramorph|\w+(?:azepam|zolam|oxetine|traline|"
    r"olol|pril|sartan|formin|profen|codone|parin|mycin|cillin))"
)
_NO_FIGURE = r"(?! on (?:\w+ )?(?:paper ?work|forms?|questions?|info\w*|news|coffee|sugar|tv|hope)\b)"
_TOOK = r"(?:took|taken|swallowed|ate|eaten|drank|popped|downed|necked|injected|gave|given)"
_HANDED_OVER = r"(?:gave|given) me (?:two|three|four|several|a|\d) (?:packs?|packets?|bottles?|boxes|box)\b"

OVERDOSE = Phrases(
    signs=(
        rf"\boverdosed\b{_NO_FIGURE}|\b(?:is|am|im|hes|shes|are) overdosing\b{_NO_FIGURE}",
        r"\b(?:oded|oding|od on|odd on|ods on)\b|\A(?:i|he|she) odd?\Z",
        rf"\b{_TOOK} (?:\w+ ){{0,3}}?(?:twice|double|triple|\d{{1,3}} times) (?:the |his |her |"
        rf"my )?(?:\w+ )?dose\b",
        rf"\b(?:ate|swallowed|drank|got into|eaten) (?:my|our|the wrong|grand\w+|moms|"
        rf"dads) (?:\w+ )?{_MEDICINE}\b",
        rf"\b(?:took|ate|swallowed|taken) {_MEDICINE} that (?:arent|isnt|are not|were not|werent) (?:hers|"
        rf"his|mine)\b",
        rf"(?!{_HANDED_OVER})\b{_TOOK} (?:\w+ ){{0,2}}?{_TOO_MUCH} (?:\w+ ){{0,3}}?{_MEDICINE}\b",
        rf"\b{_TOOK} (?:\w+ ){{0,3}}?(?:(?:whole|full|entire) (?:bottle|pack(?:et)?|box|strip|sheet|lot)|"
        rf"(?:double|triple) (?:the )?dose|"
        r"too much of (?:it|the|his|her|my))\b",
        r"\bwrong (?:medicine|pills?|tablets?|dose|medication)\b.{0,30}\bpoison",
        r"\btook (?:\w+ ){0,3}(?:medicine|pills|tablets) by (?:accident|mistake)\b",
        rf"\b{_TOOK} (?:\w+ ){{0,4}}?(?:\d{{1,3}} ?x|ten|five|four|three|two|double|\d{{1,3}}) ?(?:times |"
        rf"x "
        rf")?"
        rf"(?:the |my |his |her |of my )(?:\w+ )?(?:dose|amount|{_MEDICINE})\b",
        rf"\btoo (?:much|many) {_MEDICINE} (?:was |were )?(?:taken|swallowed|given|injected)\b",
        r"\b\d{1,3} ?(?:x|times) (?:the|my|his|her) (?:\w+ )?(?:dose|amount)\b|\bwrong dose\b|\btimes more "
        r"than prescribed\b",
        rf"\b{_TOOK} (?:my|his|her|the) (?:\w+ )?{_MEDICINE} (?:twice|(?:two|three|four|[2-9]) times)"
        r"(?= ?(?:,|\Z|today|this|tonight|by (?:mistake|accident)))",
        r"\b(?:gave|given|took|taken|injected) (?:\w+ ){0,4}?\d+ ?(?:ml|mg|mls|tablets|pills|capsules|mcg|"
        r"drops)? instead of\b",
        rf"\b{_TOOK} (?:\w+ ){{0,3}}?more (?:\w+ ){{0,3}}?than (?:prescribed|(?:i|he|she|we|they) "
        rf"(?:should|was|were)|"
        r"meant|recommended|supposed)\b",
        rf"\b{_TOOK} (?:\w+ ){{0,2}}?(?:way )?more {_MEDICINE}\b",
        rf"\bemptied (?:\w+ ){{0,2}}?(?:bottle|box|packet|strip) of (?:\w+ )?{_MEDICINE}\b",
        r"\bempt(?:y|ied) (?:\w+ ){0,2}?(?:pill|pills|blister|tablet|medicine|tablets) ?(?:packs?|packets?|"
        r"bottles?|box\w*|"
        r"strips?)\b|\bfound (?:\w+ ){0,4}?empty (?:\w+ )?(?:bottles?|packets?|packs?|blisters?|strips?)\b",
        rf"\bmix(?:ed|ing) (?:\w+ )?{_MEDICINE} (?:and|with) (?:\w+ )?(?:alcohol|vodka|drink|beer|wine|"
        rf"whisk\w+)\b",
        r"\b(?:hes|shes|he has|she has|he|she) (?:taken|took|swallowed) something\b",
        rf"\bwhole (?:packet|bottle|strip|box) of (?:\w+ )?{_MEDICINE} (?:is |are )?(?:gone|missing|"
        rf"empty)\b",
        rf"\b(?:took|taken|swallowed|finished|downed) (?:\w+ ){{0,5}}?{_MEDICINE} (?:all )?(?:at once|in "
        rf"one go)\b",
        rf"\b(?:son|daughter|baby|toddler|kid|child|boy|girl|little one|brother|sister|year old) (?:has |"
        rf"just |have )?"
        rf"(?:ate|eaten|swallowed|drank|got into|took) (?:some of |a few of )?(?:my|our|the|"
        rf"(?!his )\w+s) (?:\w+ "
        rf"){{0,2}}?"
        rf"{_MEDICINE}\b",
        r"\bgot into the (?:medicine|medication|pill) (?:cabinet|drawer|cupboard|box)\b",
        *MORE_OVERDOSE,
        *SWALLOWED,
        *SWALLOWED_AT_HOME,
    ),
    names=(
        rf"(?<!stating )(?<!states )(?<!called it an )(?<!considered an )\boverdos(?:e|"
        rf"ing)\b{_NO_FIGURE}(?! of iron in\b)",
    ),
)
