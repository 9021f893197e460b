"""What people ask of trials beside what is tested: the phase, a placebo, whether one can stay at home."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from waymark.understanding.tables.sponsors import ANY_NAME, KNOWN, NAMED_BY_KIND, SORT_OF_PLACE


class Trait(str, Enum):
    """What can be so of a trial, or be told of each: IN_PHASE and BY_COMPANY are so, STARTS is told."""

    IN_PHASE = "in_phase"
    TAKING_PEOPLE = "taking_people"
    TREATS = "treats"
    OBSERVES = "observes"
    BY_COMPANY = "by_company"
    BY_GOVERNMENT = "by_government"
    BY_OTHERS = "by_others"
    BY_SPONSOR = "by_sponsor"
    HAS_RESULTS = "has_results"
    RANDOMISED = "randomised"
    OPEN_LABEL = "open_label"
    PLACEBO = "placebo"
    AT_HOME = "at_home"
    TRAVEL = "travel"
    PHASE = "phase"
    SPONSOR = "sponsor"
    STARTS = "starts"
    TIME = "time"
    VISITS = "visits"
    STAYS = "stays"
    OTHER_TRIAL = "other_trial"
    AGES = "ages"
    SEXES = "sexes"


TOLD_OF_EACH = frozenset(
    {
        Trait.PHASE,
        Trait.SPONSOR,
        Trait.STARTS,
        Trait.TIME,
        Trait.VISITS,
        Trait.STAYS,
        Trait.OTHER_TRIAL,
        Trait.AGES,
        Trait.SEXES,
    }
)
"""What is no yes or no: it is told of each trial that was shown."""


@dataclass(frozen=True)
class TraitWords:
    """`asked`: how people name it. `said`: how records speak of it, where no field of theirs tells.

    Patterns ignore case. `unless`: a sentence that speaks of it so says something else.
    """

    trait: Trait
    asked: str
    said: str | None = None
    unless: str | None = None


_OR = r"(?: ?(?:/|-|or|and|to) ?(?:phases? )?(?:[1-4]|i{1,3}|iv|one|two|three|four)[ab]?\b)*"
_RUN = r"(?:run|sponsored|funded|paid|led|organi[sz]ed|done|backed|made|developed)(?: for)? by"
_GIVES = r"(?:pay|pays|paid|cover|covers|covered|refund\w*|reimburs\w*|help(?:s|ed)?(?: me| us)?(?: pay)?(?: with| for)?|give\w*|offer\w*|provide\w*)"
_TRIP = r"(?:travel\w*|trips?|transport\w*|journeys?|fares?|petrol|gas money|mileage|flights?|hotels?|lodging|accommodation|parking|a place to stay)"

TRAITS: tuple[TraitWords, ...] = (
    TraitWords(
        Trait.IN_PHASE,
        rf"\b(?:early )?phases? ?(?:0|[1-4]|i{{1,3}}|iv|zero|one|two|three|four)[ab]?\b{_OR}|\bfirst[- ]in[- ]humans?\b",
    ),
    TraitWords(
        Trait.TAKING_PEOPLE,
        r"\b(?:still |actively |currently |now |really )*(?:recruiting|enrolling|taking (?:people|patients|part|new)|accepting (?:people|patients))\b"
        r"|\b(?:still |already )open\b|\b(?:full|fully booked|waiting lists?|(?:places|spaces|room) (?:left|free|still))\b|\bopen (?:now|right now|at the moment|already|to (?:new )?(?:people|patients))\b",
    ),
    TraitWords(
        Trait.TREATS,
        r"\b(?:treatment|interventional) (?:trials?|ones?|studies)\b|\bactual(?:ly)? treat\w*|\btrying a treatment\b",
    ),
    TraitWords(
        Trait.OBSERVES,
        r"\bobservation(?:al)?\b|\b(?:only|just) (?:watch|observe|survey|questionnaire|monitor)\w*|\bwatching people|\bregistr(?:y|ies)\b|\b(?:questionnaires?|surveys?)\b",
    ),
    TraitWords(
        Trait.BY_SPONSOR,
        rf"\b(?:{_RUN}|(?:by|from)) (?:the )?(?:{KNOWN}\b(?: {SORT_OF_PLACE})*|{NAMED_BY_KIND})"
        rf"|\b{KNOWN}(?:['’]?s)?[- ](?:run|sponsored|funded|trials?|ones?|stud(?:y|ies))\b"
        rf"|(?:(?<=\bany )|(?<=\bonly )|(?<=\bjust )|(?<=\bsay )|(?<=\babout )|(?<=\bnot )|(?<=\bno )|\A){KNOWN}(?=(?: please)?\W*\Z)",
    ),
    TraitWords(
        Trait.BY_COMPANY,
        rf"\b{_RUN} (?:a |the |big |any )*(?:drug |pharma\w* |private )*(?:compan(?:y|ies)|pharma\w*|industry|firms?)\b"
        r"|\b(?:compan(?:y|ies)|pharma|industry)[- ](?:run|sponsored|funded|trials?|ones?|studies)\b|\bcommercial\b",
    ),
    TraitWords(
        Trait.BY_GOVERNMENT,
        rf"\b{_RUN} (?:a |the |any )*(?:governments?|nih|state)\b|\b(?:government|nih)[- ](?:run|sponsored|funded|trials?|ones?)\b",
    ),
    TraitWords(
        Trait.BY_OTHERS,
        rf"\b{_RUN} (?:a |the |any )*(?:universit(?:y|ies)|hospitals?|academics?|charit(?:y|ies)|nhs|research(?:ers)?|doctors)\b|\b(?:academic|non-?commercial|university)\b",
    ),
    TraitWords(Trait.HAS_RESULTS, r"\b(?:posted |published |any )?results\b"),
    TraitWords(
        Trait.RANDOMISED,
        r"\brandomi[sz]\w*|\brandomly\b|\b(?:by|at|a) (?:chance|random)\b|\bcoin (?:toss|flip)\b|\blottery\b|\bcontrol (?:group|arm)s?\b",
        said=r"\brandomi[sz]\w*|\brandom(?:ly)?\b|\ballocated by chance\b",
        unless=r"\bnon-?\s?randomi[sz]|\bnot (?:be )?randomi[sz]|\bwithout randomi[sz]|\brandom (?:blood|glucose|urine|plasma)\b",
    ),
    TraitWords(
        Trait.OPEN_LABEL,
        r"\bopen[- ]label(?:led)?\b|\b(?:un-?|not )blind(?:ed)?\b|\bknow what (?:i|he|she|we|you) (?:get|am getting|is getting|are getting)\b",
        said=r"\bopen[- ]?label\w*|\bunblinded\b",
    ),
    TraitWords(
        Trait.PLACEBO,
        r"\bplacebos?(?:[- ]controlled|[- ]free| groups?| arms?)?\b|\b(?:dummy|sham|fake) (?:pills?|drugs?|treatments?|ones?)\b|\bsugar pills?\b",
        said=r"\bplacebos?\b|\bsham\b",
        unless=r"\b(?:no|without|not) (?:an? )?(?:placebo|sham)\b",
    ),
    TraitWords(
        Trait.AT_HOME,
        r"\b(?:at|from|in) (?:my |our |his |her |their |your |the )?(?:own )?homes?\b|\bhome(?:[- ]based| treatments?| trials?| visits?| ones?)\b"
        r"|\b(?:online|remote(?:ly)?|virtual(?:ly)?|tele-?(?:health|medicine)|by (?:phone|video|post|mail)|over (?:the phone|video|zoom)|decentrali[sz]ed)\b"
        r"|\bwithout (?:going|travel\w*|having to go|having to travel|leaving) ?(?:anywhere|home|to (?:a|the) hospital|far)?\b",
        said=r"\b(?:at|from|in) (?:their|the|your|patients?'?|participants?'?|his/her|his or her)? ?(?:own )?homes?\b|\bhome[- ](?:based|visits?|nurs\w+|deliver\w*|monitor\w*|use|treatments?|exercis\w*)\b"
        r"|\btele-?(?:health|medicine|rehab\w*|phone|visits?|monitor\w*)\b|\b(?:remote(?:ly)?|virtual(?:ly)?|online|web-based|internet-(?:based|delivered)|decentrali[sz]ed)\b|\bvideo[- ]?(?:calls?|visits?|conferenc\w*)\b"
        r"|\b(?:smart-?phone|mobile) apps?\b|\b(?:mobile|phone) application\b",
        unless=r"\bnursing homes?\b|\bresidential\b|\bhome country\b|\bremote (?:history|past|metasta\w+|organs?)\b|\bfunctional remote\b",
    ),
    TraitWords(
        Trait.TRAVEL,
        rf"\b{_GIVES} (?:\w+ ){{0,4}}{_TRIP}\b|\b{_TRIP}(?: (?:costs?|expenses|money|help|support))*(?: \w+){{0,2}} (?:paid|covered|refunded|reimbursed|included|free)\b"
        rf"|\b(?:with|free|help with) {_TRIP}\b|\b{_TRIP} (?:costs?|expenses|reimbursement|money|help|support|allowance)\b",
        said=r"\b(?:travel\w*|transport\w*|parking|mileage|lodging|accommodation|hotel)\b[^.;]{0,60}\b(?:reimburs\w*|refund\w*|paid|cover(?:ed|s)?|provided|costs?|expenses?|vouchers?|allowance|support|stipend)\b"
        r"|\b(?:reimburs\w*|refund\w*|paid|cover(?:ed|s)?|stipend)\b[^.;]{0,60}\b(?:travel\w*|transport\w*|parking|mileage|lodging|accommodation|hotel)\b",
        unless=r"\bunable to travel\b|\btransport(?:er|ed|ation of (?:samples?|cells?|glucose))\b|\bbody weight\b",
    ),
    TraitWords(
        Trait.OTHER_TRIAL,
        r"\b(?:do|join|take part in|be in|enter)\b.{1,40}\b(?:together|at (?:once|the same time))\b|\b(?:do|join|be in|take part in|sign up (?:for|to)|enter|go on|have) (?:two|2|both|several|more than one|a second|another)(?: (?:of (?:them|these|those)|trials?|studies|at (?:once|the same time)|together))*\b"
        r"|\b(?:two|both|several|more than one)(?: of (?:them|these|those)| trials?| studies)? (?:at (?:once|the same time)|together)\b",
        said=r"\b(?:another|other|concurrent\w*|any|different)\b[^.;]{0,40}\b(?:trials?|study|studies|investigational|experimental)\b",
        unless=r"\b(?:this|the|present|current) (?:trial|study)\b(?!.*\banother\b)|\bstudy (?:drug|medication|treatment|procedures?|team|staff|visit)",
    ),
    TraitWords(
        Trait.AGES,
        r"\b(?:people |patients |anyone |those )?(?:over|under|above|below|older than|younger than|aged?) \d+\b|\bages? (?:limits?|ranges?|groups?)\b|\bwhat ages\b"
        r"|\bfor (?:children|kids|teen\w*|adults|(?:older|elderly|young|younger) (?:people|adults|patients)|the elderly|seniors|babies|infants|adolescents|my age|(?:his|her|their) age)\b",
    ),
    TraitWords(
        Trait.SEXES,
        r"\bfor (?:only )?(?:women|men|males?|females?|girls|boys)(?: only| alone)?\b|\b(?:women|men)[- ]only\b",
    ),
    TraitWords(Trait.PHASE, r"\b(?:what|which) phases?\b|\b(?:sort|order|rank)\w*\b.{0,20}\bby phase\b"),
    TraitWords(
        Trait.SPONSOR,
        r"\bwho(?:'?s| is| are)? (?:runs?|running|sponsors?|sponsoring|doing|funds?|funding|organi[sz]es|leads?|leading|behind|pays for|paying for|in charge of) (?:them|these|those|the (?:trials|studies)|all of them|each(?: of them)?|it|this|that)\b",
    ),
    TraitWords(
        Trait.STARTS,
        r"\b(?:newest|latest|most recent|oldest)\b|\bwhen (?:do|does|did|will|would) (?:they|these|those|it|this|that|each|(?:the|number) \w+)(?: one)?(?: all)? (?:start|begin|end|finish|close|stop)\w*\b|\bstart(?:ed|ing)? (?:recently|lately|this (?:year|month))\b|\bnew this (?:year|month)\b|\b(?:about|going) to (?:close|end|finish|start)\b|\b(?:clos|end|finish)(?:e|es|ing)? soon\b|\bdeadlines?\b|\bstart dates?\b|\bstart(?:s|ing)? (?:soonest|first|soon|next)\b",
    ),
    TraitWords(
        Trait.VISITS,
        r"\b(?:fewest|least|most|fewer|few|how many|many|how often)\b.{0,25}\b(?:visits?|appointments?|trips?|check-?ups?|hospital visits)\b|\bhow often (?:do|would|will|must|should) (?:i|we|he|she)\b|\btravel (?:a lot|often|much)\b|\b(?:lots|a lot) of (?:visits|appointments|travel\w*)\b",
        said=r"\b(?:clinic|study|hospital|site|in-person|on-?site|outpatient|follow-?up|\d+|two|three|four|five|six|weekly|monthly) visits?\b|\bvisits? (?:every|to the|at (?:week|month|day)|will|are)\b|\bappointments?\b",
    ),
    TraitWords(
        Trait.STAYS,
        r"\b(?:stay|staying|stays|sleep|sleeping) (?:in (?:the )?hospital|overnight|in)\b|\bovernight\b|\b(?:hospital|in-?patient) stays?\b|\bhospitali[sz]ed\b|\badmitted\b|\bin-?patient\b",
    ),
    TraitWords(
        Trait.TIME,
        r"\bhow long (?:do|does|will|would|is|are|might|could|each)\b(?! (?:i|he|she|we) (?:have|live|got))|\b(?:shortest|longest|quickest|least time|less time|takes? (?:the )?(?:least|longest|most))\b",
    ),
    TraitWords(Trait.BY_SPONSOR, rf"\b{_RUN} (?:the )?{ANY_NAME}"),
)
"""In the order in which they are sought in a message: the first that is named there is meant."""
