"""Waymark's safety list: what patients are told to watch for, and ring about, under treatment.

A pressed spine in cancer, confusion after cells were given, a low sugar that stays low, the number on the
alert card. Our own, NOT clinically reviewed. Each pattern is matched against a clause in lower case, without
apostrophes and with single spaces.
"""

from __future__ import annotations

from waymark.understanding.safety_list import Phrases

_TODAY = r"(?:today|tonight|overnight|yesterday|last night|this (?:morning|afternoon|evening)|suddenly|since)"
_HOT = r"(?:3[89]|4[01])(?:[.,]\d)?"
_LOW = r"[12](?:\.\d)?(?![\d.])"
_OWN = r"(?:my|his|her)"

WATCHED_FOR = Phrases(
    signs=(
        # a pressed spine
        rf"\blegs? (?:have |has |both |just |suddenly )*(?:went|gone|got|gave|given|turned) "
        rf"(?:all |so |very |to |like )*(?:weak|numb|way|dead|heavy|jelly|lead)\b[\w ,]{{0,20}}\b{_TODAY}\b",
        rf"\b{_TODAY}\b[\w ,]{{0,15}}\blegs? (?:have |has |both |just )*(?:are|is|went|gone|got|gave|turned) "
        r"(?:all |so |very |to |like )*(?:weak|numb|way|dead|heavy|jelly|lead)\b",
        rf"\b(?:lost|losing|no) (?:all )?control (?:of|over) {_OWN} (?:bowels?|bladder)\b[\w ,]{{0,30}}"
        r"\b(?:legs?|numb|tingl\w*|back)\b",
        rf"\b(?:legs?|numb|tingl\w*)\b[\w ,]{{0,30}}\b(?:lost|cant|cannot|no|losing) (?:all )?control "
        rf"(?:of |over )?{_OWN} (?:bowels?|bladder)\b",
        rf"\bnumb from (?:the |{_OWN} )?(?:waist|hips?|belly button|chest) (?:down|and|,)",
        # the number and the boxes of the card
        rf"\b(?:ring|call|phone|go in|come in)\b[\w ,]{{0,20}}\b(?:over|above|at|past) 3[78](?:[.,]\d)?\b"
        rf"[\w ,]{{0,30}}\b(?:its|it is|im|hes|shes|hers|mine|is|was|reads?|says) (?:now |at |on )?"
        rf"{_HOT}(?![\d.])",
        r"\b(?:every|all|most)\b[\w ]{0,15}\b(?:box(?:es)?|signs?|symptoms?)\b[\w ]{0,15}\bsepsis\b",
        r"\bsepsis (?:card|checklist|sheet|leaflet)\b[\w ,]{0,20}\b(?:all yes|(?:all|every \w+) ticked)\b",
        # a low sugar that stays low
        r"\bhypos?\b[\w ,]{0,30}\b(?:wont|not|doesnt|isnt) (?:com|go|ris|shift|budg)\w*\b",
        r"\b(?:glucose|sugar|juice|gels?|dextro\w*|jelly babies)\b[\w ,]{0,40}\bstill "
        rf"(?:at |only |under |below )?{_LOW}",
    ),
)

# Confusion is an emergency beside cells or antibodies that were given, anywhere in the same message.
CONFUSED = (
    r"\b(?:cant|cannot|couldnt|unable to) (?:write (?:(?:my|his|her) (?:own )?name|a (?:whole )?sentence|"
    r"any ?more|properly)|count (?:backwards?|back from|to ten|to 10|from)|name (?:any)?things|"
    r"find (?:his|her) words)\b",
    r"\b(?:cant|cannot|couldnt|doesnt|does not|dont) (?:say|know|tell (?:me|us)) (?:what|which|the) "
    r"(?:month|year|day)(?: it is|(?= ?(?:,|\Z|or\b|and\b)))",
    rf"\b{_OWN} (?:hand)?writing (?:is |has |just )*(?:gone|went|turned|a scribble|scribbl\w*)\b",
    r"\b(?:im|hes|shes|is|am|so|all|very|gone) (?:\w+ )?muddled\b(?! (?:by|about|with))",
)
CELLS_GIVEN = (
    r"\bcar ?-?t\b|\bt ?-?cells?\b",
    r"\b(?:yescarta|tecartus|kymriah|breyanzi|abecma|carvykti|(?:axi|tisa|brexu|liso|ide|cilta)-?cel)\b",
    r"\b(?:blinatumomab|blincyto|teclistamab|talquetamab|elranatamab|epcoritamab|glofitamab|mosunetuzumab|"
    r"tarlatamab)\b",
)
