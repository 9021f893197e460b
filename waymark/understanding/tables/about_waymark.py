"""The words by which people ask after Waymark itself: where its trials come from, their order, its languages."""

from __future__ import annotations

from waymark.understanding.tables.requests import Request

_AND = (
    r"^\W*(?:(?:and|but|so|ok(?:ay)?|sorry|please|well|hi|hello|wait|thanks|can i ask|can you tell me|tell me|"
    r"can you explain),? )*"
)
_END = r"(?:,? (?:please|pls|thanks|though|exactly|anyway))*\W*$"
_LIST = r"(?:this|that|it|them|these|those|they|(?:the|your|this|these|those|my) (?:\w+ )?(?:trials?|studies|list|results|order|ones|information|info|data|answers?))"
_ALL = r"(?:all|every(?: single)?)(?: of)?(?: the)?"
LANGUAGES = {
    "spanish|español|espanol|castellano": "es",
    "french|français|francais": "fr",
    "german|deutsch": "de",
    "italian|italiano": "it",
    "portuguese|português|portugues": "pt",
    "arabic": "ar",
    "hindi": "hi",
    "russian": "ru",
    "turkish|türkçe|turkce": "tr",
    "chinese|mandarin|cantonese": "zh",
}
"""The languages that Waymark has a line in, by the names people write, to their codes."""

_OTHERS = "polish|polski|urdu|bengali|punjabi|tamil|dutch|greek|romanian|ukrainian|farsi|persian|japanese|korean|vietnamese|swahili|somali|hebrew|tagalog|gujarati|yoruba|hausa|welsh"
_LANGUAGE = rf"(?:{'|'.join(LANGUAGES)}|{_OTHERS}|another language|other languages?|my (?:own )?language)"

ABOUT_WAYMARK: tuple[tuple[Request, str], ...] = (
    (
        Request.HOW_ORDERED,
        rf"{_AND}how (?:do|did|does|are|were|is|have) (?:you|{_LIST})(?: been)? (?:decided?|choosen?|chose|chosen|pick(?:ed)?|select(?:ed)?|sort(?:ed)?|rank(?:ed)?|order(?:ed)?|work(?:ed)? out|arrange[d]?)"
        rf"(?: (?:on |in |between )?(?:{_LIST}|which|what|who|first|the order|by)(?: .{{1,40}})?)?{_END}"
        rf"|{_AND}why (?:is|are|was|were|did you put|do you put) (?:{_LIST}|the first(?: one)?|number one|NCT\d+)(?: (?:one|trial))? (?:first|at the top|on top|top|higher|number one){_END}"
        rf"|{_AND}(?:what|which|is there an?|are they in any|in what|in which) order(?: (?:are|is) {_LIST})?(?: in| to (?:them|it|this))?{_END}"
        rf"|{_AND}is the first(?: one)? the best(?: one)?(?: (?:for \w+(?: \w+)?|of them))?{_END}"
        rf"|{_AND}(?:does|do|did|can) (?:\w+ )?(?:\w+ )?pay (?:you )?to be (?:first|listed|shown|here|higher|on top){_END}|{_AND}are (?:these|they|you) (?:ads|adverts|advertising|sponsored|paid(?: for)?){_END}",
    ),
    (
        Request.SOURCE,
        rf"{_AND}where (?:do|did|does|is|are|have) (?:you|{_LIST})(?: all)? (?:get|got|find|found|take|taken|come|coming)(?: {_LIST})?(?: from)?{_END}"
        rf"|{_AND}(?:what(?:'?s| is| are)|who(?:'?s| is)) (?:your|the) sources?(?: (?:of|for) {_LIST})?{_END}"
        rf"|{_AND}(?:what|which) (?:data ?bases?|registry|registries|registers?|websites?|lists?) (?:do you (?:use|search|look at|look in)|(?:is|are) {_LIST} from){_END}"
        rf"|{_AND}(?:are|is) (?:these|those|this|that|it|they) (?:really )?{_ALL} (?:trials|studies|trial|study)(?: (?:there (?:are|is)|in the world|that exist|out there|available|anywhere|for this))*{_END}"
        rf"|{_AND}(?:do|did|can) you (?:know(?: of| about)?|have|search(?:ed)?|look(?:ed)? (?:at|in|through)|cover|check(?:ed)?) {_ALL} (?:trials?|stud(?:y|ies))(?: (?:there (?:are|is)|in the world|that exist|out there|everywhere|for this))*{_END}"
        rf"|{_AND}how many (?:trials|studies) (?:do you (?:know(?: of| about)?|have|search|look at)|are (?:in (?:there|your \w+|the (?:list|database))|you searching)|did you (?:search|look (?:at|through))){_END}"
        rf"|{_AND}(?:how )?(?:up[- ]to[- ]date|complete|current)? ?(?:is|are) your (?:list|data|data ?base|information|trials)(?: (?:up[- ]to[- ]date|complete|current|fresh|old))?{_END}"
        rf"|{_AND}is (?:this|it) (?:(?:just|only) )?(?:the|your|a) (?:hospital'?s?|nhs|company'?s?|government) (?:own )?list(?: or .{{1,30}})?{_END}",
    ),
    (
        Request.LANGUAGES,
        rf"{_AND}(?:(?:do|can|could|will) (?:you|we|i) |is (?:this|there)(?: also)?(?: an?)? |have you )(?:(?:also|please) )*(?:speak|talk|write|understand|answer|do (?:this|it|that)|chat|continue|read|available|got|anything|a version|reply)?(?: (?:this|it|to me|that))*(?: in)? ?{_LANGUAGE}(?: (?:version|one|as well|too|instead))*{_END}"
        rf"|{_AND}(?:what|which|how many) languages? (?:do|can) (?:you|i) (?:speak|know|use|write|write in|understand|talk|read)(?: in)?{_END}|{_AND}(?:in|switch to) {_LANGUAGE}{_END}"
        r"|^\W*(?:usted )?(?:hablas?|habla usted|puedes hablar|parlez[- ]vous|parles[- ]tu|tu parles|vous parlez|sprechen sie|sprichst du|fala|você fala|parli|parla)\b.{0,30}$",
    ),
)
