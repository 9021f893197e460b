"""Answers of a few words to "has she had this: …?", by what is asked for and what they tell of it."""

from __future__ import annotations

from collections.abc import Mapping

from waymark.profile.facts import FactName, FactStatus

_COUNT = r"(?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|many|several|some|a few|a couple(?: of)?)"
_MONTH = (
    r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec|january|february|march|april|june|july|august|"
    r"september|october|november|december)"
)
_YEAR = r"(?:19|20)\d\d"
AGO = (
    rf"(?:last (?:week|month|months|year|spring|summer|autumn|fall|winter|christmas|{_MONTH}|\w+day)|yesterday|"
    rf"(?:over |about |around |more than )*(?:{_COUNT} )?(?:days?|weeks?|months?|years?|ages|fortnight|while|"
    rf"long time)(?: (?:ago|back))|(?:half )?(?:a |an )?(?:year|fortnight|decade) ago|long(?: time)? ago|"
    rf"(?:back |early |late )*in (?:the past|{_MONTH}|{_MONTH} {_YEAR}|{_YEAR})|{_MONTH} {_YEAR}|{_YEAR}|recently|"
    r"as an? (?:kid|child|baby|teen|teenager|infant|toddler|boy|girl)|at birth|(?:the )?other day|"
    r"when (?:he|she|i) was (?:an? )?(?:\w+ )?\w+|once|twice|one time|(?:two|three|2|3) times|at christmas)"
)
_STOPPED = r"(?:not any ?more|no longer|used to(?: (?:have|be|take|be on|use)(?: it| that)?)?)"
_OPEN = (
    r"depends(?: .{1,20})?|maybe .{1,20}|possibl[ey]|potentially|suspected|under investigation|"
    r"(?:being|getting) (?:checked|investigated|tested)|checking|testing|looking into it|"
    r"(?:waiting|awaiting|pending)(?: .{1,25})?|(?:results? )?pending|not (?:officially|formally|exactly|really|quite|"
    r"confirmed|checked|lately|recently|now|currently|presently|right now|at the moment)|(?:no )?not now|"
    r"(?:at the moment|right now|currently|presently) no(?:t)?|no(?:t)? (?:at the moment|currently|right now)|"
    r"(?:kind|sort) of|more or less|both|on and off|off and on|comes and goes|sometimes|now and then|"
    r"(?:the )?(?:doc|doctor|doctors|they|nobody|no one) (?:didn'?t|did not|never|haven'?t|hasn'?t)"
    r"(?: \w+){1,3}|(?:never|not) been (?:told|diagnosed|checked)(?: .{1,20})?|wasn'?t checked|"
    r"borderline|fine|good|ok|okay|perfect|alright|all right"
)
_KIN = r"(?:mum|mom|mother|dad|father|brother|sister|gran|nan|aunt|uncle|cousin|grandma|grandad|grandfather|grandmother|parents?)"
_ILLNESS: Mapping[FactStatus | None, str] = {
    FactStatus.PAST: rf"{_STOPPED}|(?:had it )?{AGO}(?: {AGO})?|went away|gone(?: now| away)?|cured|treated|"
    rf"(?:cured|treated|resolved|cleared|removed|gone) {AGO}|resolved|recovered|cleared(?: up| it| now)?|"
    r"(?:all )?better(?: now)?|over(?: now| it)?|(?:outgrew|grew out of) it|(?:in )?remission|removed|"
    r"\d+ years clear|(?:in|during) (?:\w+ )?pregnancy(?: only)?|had it (?:once|twice|before)|quit(?: .{1,20})?|"
    r"stopped(?: .{1,20})?|sober(?: .{1,20})?|(?:in )?recover(?:y|ing)",
    FactStatus.CURRENT: r"(?:still|currently) (?:has|have|got|do|does|am|is)(?: it)?|still|(?:well|under|fully|mostly|in|"
    r"all)? ?control(?:led)?(?: .{1,30})?|managed(?: .{1,30})?|(?:on|takes?|taking) (?:the )?(?:tablets?|pills?|meds|"
    r"medicines?|medication|treatment|insulin)(?: for (?:it|that))?|(?:very |only |quite )?(?:mild|slight|moderate|"
    r"severe|chronic)(?:ly)?(?: .{1,15})?|an? (?:bit|little|touch)(?: of (?:it|that|one))?|"
    r"(?:all )?(?:his|her|my) (?:whole )?life|lifelong|since .{1,20}|for (?:years|ages|life|many years)|"
    r"for \d+ years|(?:newly |just |recently )?diagnosed(?: .{1,20})?|type (?:1|2|one|two)|pos|(?:tested|came back|"
    r"test)? ?positive|active|ongoing|currently(?: yes)?|right now(?: yes)?|at the moment(?: yes)?",
    FactStatus.NEVER: r"neg|negative|(?:tested|came back|test|tests) negative|all clear|clear|clean|(?:all )?normal|vaccinated|"
    rf"immune|no(?:t)? (?:me|him|her)|no (?:but )?(?:only )?(?:his|her|my|the) {_KIN}(?: .{{1,15}})?|"
    r"no (?:but )?(?:it )?(?:runs )?in (?:the|my|his|her|our) family|runs in (?:the|our|my) family but not (?:me|him|her)|"
    r"(?:don'?t|doesn'?t|never|do not|does not) (?:drink|smoke|smoked|drank)(?: .{1,15})?|teetotal|non-?(?:smoker|drinker)|"
    r"no alcohol|benign|not cancer|no it'?s (?:normal|fine|low)",
    None: _OPEN
    + r"|not diagnosed|(?:just |only )?(?:an? )?carrier|(?:was |been )?exposed|(?:at |high )+risk|"
    rf"runs in (?:the|our|my|his|her) family|(?:just |only )?(?:my|his|her|the) {_KIN}(?: .{{1,20}})?|"
    r"family history(?: only)?|(?:a bit |slightly |sometimes |too |very |quite )*(?:high|low|raised)(?: .{1,20})?|"
    r"(?:it'?s )?(?:always )?low(?: if anything)?|white coat|pre-?\w+|(?:only )?(?:when|at) .{1,20}|"
    r"social(?:ly)?(?: drinker)?|(?:only )?at weekends|occasional(?:ly)?|moderate|once in a while",
}
_TREATMENT: Mapping[FactStatus | None, str] = {
    FactStatus.PAST: rf"{_STOPPED}|{AGO}(?: {AGO})?|(?:was|were|been) (?:on|taking|having|getting) (?:it|that)|on it (?:before|once|{AGO})|came off(?: it| of it)?(?: {AGO})?|"
    rf"(?:stopped|finished|completed|ended|done|removed|paused)(?: (?:it|that|with it|taking it|working))*(?: {AGO})?|"
    rf"all done|(?:on hold|on a break)|tried (?:it|that|this)(?: .{{1,20}})?|did ?n'?t (?:work|help|like it)|no effect|"
    r"(?:could|can) ?n'?t tolerate(?: it)?|made (?:him|her|me) (?:sick|ill|worse)|(?:a )?(?:bad )?reaction|"
    rf"{_COUNT} (?:cycles?|rounds?|doses?|courses?|sessions?|fractions?|infusions?|shots?|injections?)(?: of (?:it|that))?|"
    rf"{_COUNT} (?:weeks|months|years) of it|(?:as )?(?:first|second|third|1st|2nd|3rd)[- ]line|"
    rf"for (?:a while|{_COUNT} (?:weeks?|months?|years?)|years|months|weeks)|(?:taken|it)? ?out|it out",
    FactStatus.CURRENT: rf"on it(?: (?:now|currently|still))?|(?:still )?taking it(?: now)?|still(?: (?:on|having|getting|"
    rf"taking))?(?: it)?|currently(?: on it)?(?: yes)?|(?:just |recently )?started(?: it)?(?: {AGO}| this week| today)?|"
    r"(?:daily|weekly|monthly|nightly)|every (?:\w+ )?(?:day|week|month|weeks|months|days|night)|"
    r"once a (?:day|week|month)|ongoing|in progress|half ?way(?: through)?|(?:low dose|\d+ ?mg(?:/kg)?)(?: .{1,12})?|"
    r"(?:in )?there now|in (?:the )?hospital(?: right)? now|(?:currently )?admitted|(?:an )?in-?patient(?: now)?|"
    r"right now(?: yes)?|at the moment(?: yes)?",
    FactStatus.NEVER: r"(?:no )?not yet|not (?:started|begun|had|done|begun|having)(?: it)?(?: yet)?|"
    r"(?:about|going|waiting|hoping|due) to (?:start|begin|have)(?: .{1,15})?|start(?:s|ing) .{1,20}|"
    r"(?:no but )?(?:soon|planned|scheduled)(?: .{1,20})?|next (?:week|month|year|\w+day)|waiting (?:for it|to start)|"
    r"(?:on )?(?:the |a )?waiting list|(?:refused|declined|rejected)(?: it)?|turned (?:it|that) down|"
    r"(?:they |was |were |been )*(?:offered|suggested|advised|recommended|told to)(?: .{0,20}\bbut\b.{1,20}| it)?|"
    r"(?:the )?(?:doc|doctor|doctors|they) (?:suggested|suggests?|wants?|recommend\w*|mentioned)(?: .{1,15})?|"
    r"(?:never|not|did ?n'?t|does ?n'?t) need(?:ed)?(?: it)?|no need|not (?:recommended|a candidate|operable|removed|approved|"
    r"eligible|suitable|available)(?: .{1,15})?|inoperable|too (?:risky|expensive|costly|young|old|weak)|"
    r"insurance .{1,20}|(?:could|can) ?n'?t afford(?: it)?|(?:can'?t|cannot|won'?t) operate|"
    r"still has (?:it|his|hers|his spleen|her spleen)|still there",
    None: _OPEN
    + r"|(?:an? )?different (?:one|drug|medicine|kind)|something (?:similar|else|like (?:that|it))|"
    r"thinking about it|considering(?: it)?|part(?:ial|ly|s)?(?: of it| removed)?|half of it|allergic(?: to it)?|"
    r"(?:just |only )?(?:for )?(?:transfusions?|day cases?|day care)(?: only)?|not for this|today|this (?:week|month|year)|"
    r"not (?:for|in) (?:a )?(?:long time|years|ages|while|months)|not this year|often|all the time",
}
_VARIANTS = r"(?:exon|ex) ?\d+(?: ?(?:del|deletions?|ins|insertions?))?|l858r|t790m|g12[acdrsv]|v617f|v600[ekd]?|itd|tkd"
_BIOMARKER: Mapping[FactStatus | None, str] = {
    FactStatus.CURRENT: r"(?:tested |came back |test )*(?:positive|pos)|\+|\+ve|(?:found|detected|mutated|present)|"
    rf"(?:they )?found (?:it|one|that)|{_VARIANTS}",
    FactStatus.NEVER: r"(?:(?:all|everything|tested|came back|test|tests?) )*(?:negative|neg)|-|-ve|wild[ -]?type|"
    r"not (?:mutated|detected|found|present)|(?:tested )?(?:none|nothing)(?: found| came up)?|no mutations?(?: found)?|"
    r"no (?:it )?(?:was )?(?:tested|negative)(?: .{1,15})?",
    None: _OPEN
    + r"|low|high|(?:weak|weakly|faintly) ?(?:positive)?|(?:less than |over |about |< ?|> ?)*\d+ ?(?:%|percent)|"
    r"equivocal|inconclusive|not enough .{1,15}|(?:test )?failed|insufficient(?: .{1,15})?|"
    r"(?:was |had it |yes )*tested(?: yes)?|did (?:a panel|ngs|a test|the test)|(?:genetic )?tests? done|"
    r"(?:an? )?(?:other|another|different)(?: one| mutation)?|used to(?: be)?|not any ?more|positive now negative",
}
BY_FACT: Mapping[FactName, Mapping[FactStatus | None, str]] = {
    FactName.INFECTION: _ILLNESS,
    FactName.COMORBIDITY: _ILLNESS,
    FactName.TREATMENT: _TREATMENT,
    FactName.BIOMARKER: _BIOMARKER,
}
"""None: it stays open whether they have or had it."""

PLAIN: Mapping[FactStatus, str] = {
    FactStatus.NEVER: r"(?:no+|nope|nah|naw|nay|never|none|n|zero|not at all|absolutely not|definitely not|not ever)",
    FactStatus.PAST: r"(?:yes+|yeah+|yep|yup|ya|yah|yh|ye|y|yea|aye|sure|correct|right|true|definitely|absolutely|indeed|"
    r"of course|affirmative|(?:he|she|i|we|they) (?:has|have|had|did|does|do)(?: it| that| had it)?)",
}
"""The words of a plain yes and a plain no."""

MEDICINES_FOR: Mapping[str, str] = {
    "hypertension": r"antihypertensives|\w+(?:pril|sartan)|(?:amlo|nife|felo|lercani)dipine|indapamide",
    "diabetes mellitus": r"insulin.*|metformin|\w+gli(?:ptin|flozin)|gli\w+ide",
    "type 2 diabetes": r"insulin.*|metformin|\w+gli(?:ptin|flozin)|gli\w+ide",
    "hypothyroidism": r"levothyroxine",
    "asthma": r"albuterol|montelukast|budesonide/formoterol|fluticasone/salmeterol",
    "epilepsy": r"levetiracetam|lamotrigine|carbamazepine|lacosamide|brivaracetam|antiseizure.*|anticonvulsants",
    "gout": r"allopurinol|febuxostat",
    "hypercholesterolemia": r"statins|\w+statin|ezetimibe",
    "high cholesterol": r"statins|\w+statin|ezetimibe",
    "hepatitis b": r"entecavir|tenofovir.*",
    "hiv infection": r"antiretroviral.*|bictegravir.*|dolutegravir.*|efavirenz.*|\w+/emtricitabine.*",
    "alcohol use disorder": r"disulfiram|acamprosate",
}
"""Medicines that answer for the illness that was asked for: whoever is on one has it."""
SOCIAL_DRINK = (
    r"(?:(?:just|only|maybe|yes|no|i|he|she|we|have|has|had|drink|drinks|like|likes|enjoy|enjoys|the|a|an|odd|"
    r"occasional|occasionally|small|couple|of|few|one|two|\d|glass|glasses|pint|pints|wine|beer|beers|half|bottle|cider|"
    r"sherry|stout|guinness|shandy|drop|tipple|drink|with|dinner|meals?|at|weekends?|christmas|weddings?|on|a|week|month|"
    r"the|fridays?|saturdays?|sundays?|every|now|and|then|again|once|socially|social|moderately|rarely|sometimes)\b ?)+"
)
"""Of alcohol, asked for the trouble with it: what is drunk tells neither."""
