"""The words by which one wish is given up: "forget the phase 3 thing", "placebo is fine after all"."""

from __future__ import annotations

_AND = (
    r"^\W*(?:(?:and|but|so|ok(?:ay)?|well|actually|sorry|please|no|yes|now|then|also|maybe|oh|wait|hm+|"
    r"(?:can|could|would) you|let'?s|i think|i guess|i said)\W+)*"
)
_ITS = r"(?:(?:the|that|this|my|all|those|being|it) )*"
_THING = r" (?:thing|wish|filter|limit|bit|part|preference|rule|requirement|condition|restriction|idea|stuff)"
_LETS_GO = (
    r"(?:forget(?: about)?|scrap|lift|undo|cancel|never ?mind(?: about)?|no need for|"
    rf"don'?t (?:bother (?:with|about)|worry about)) {_ITS}(?P<dropped>.{{1,60}}?)(?:{_THING})?|"
    rf"(?:drop|remove|ignore|clear|skip|get rid of|take (?:away|off|out)) {_ITS}(?P<removed>.{{1,60}}?){_THING}"
)
_AGAIN = r"(?:,? (?:again|please|then|now|after all|any ?more|thanks|too|as well))*"
_FINE = (
    r"(?:any )?(?P<fine>.{1,60}?)(?: (?:is|are|would be|'?s|might be|will be))(?: also| actually| really| quite| perfectly)* "
    r"(?:fine|ok(?:ay)?|all ?right|good|acceptable|no problem|not a problem|no issue|welcome|possible)"
    r"(?: (?:after all|too|as well|also|then|now|with (?:me|us|him|her)|for (?:me|us|him|her)|by (?:me|us)|really))*"
)
_NO_MATTER = (
    r"(?:(?:i|we|he|she) (?:do(?:es)?n'?t|do(?:es)? not|don'?t) (?:really )?(?:mind|care(?: about)?|need)|"
    r"(?:it|they|that) (?:do(?:es)?n'?t|do(?:es)? not|need ?n'?t|don'?t) (?:have to|need to|must|matter if (?:it'?s|it is|they are))(?: be)?|"
    r"it (?:do(?:es)?n'?t|does not) matter (?:if|whether) (?:it|they|there) (?:is|has|are|have|runs?|uses?)|"
    r"(?:i|we|he|she) (?:would|could|can|will|'ll|'d) (?:also )?(?:take|accept|live with|do)|"
    r"(?:i|we|he|she) (?:would|could|can|will|'ll|'d) (?:also )?(?:go|travel)(?= (?:abroad|overseas|anywhere))|"
    r"(?:it|they|that) (?:can|could|may|might) (?:also |well )?(?:be|have|use|run)(?: in| by| with)?|"
    r"(?:i|we|he|she) (?:changed (?:my|our|his|her) minds? (?:about|on))) (?:an? |the )?(?P<minded>.{1,60}?)"
)
_NOT_MATTER = (
    r"(?P<unmattering>.{1,60}?) (?:do(?:es)?n'?t|do(?:es)? not|no longer) (?:really )?matters?|"
    r"(?:any|every) (?P<any>countr(?:y|ies)|phases?|sponsors?|compan(?:y|ies)|hospitals?|treatments?|places?|city)"
    r"(?: (?:is|will|would|can).{0,20})?"
)
GIVEN_UP = rf"{_AND}(?:{_LETS_GO}|{_FINE}|{_NO_MATTER}|{_NOT_MATTER}){_AGAIN}\W*$"
