"""Who runs trials, as people write it and as records name it: companies, hospitals, institutes, groups."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SponsorName:
    """`written`: how people name it; `recorded`: how records do, the same where it is empty. Case is ignored."""

    written: str
    recorded: str = ""


SPONSORS: tuple[SponsorName, ...] = (
    SponsorName(r"pfizer", r"pfizer|wyeth"),
    SponsorName(r"novartis"),
    SponsorName(r"sandoz"),
    SponsorName(r"(?:hoffmann[- ])?la roche|roche", r"\broche\b"),
    SponsorName(r"genentech"),
    SponsorName(r"merck kgaa|(?:emd )?serono", r"merck kgaa|serono"),
    SponsorName(r"merck(?: sharp (?:and|&) dohme)?|msd", r"\bmerck\b(?! kgaa)"),
    SponsorName(r"(?:eli )?lilly", r"\blilly\b"),
    SponsorName(r"astra[- ]?zeneca", r"astra[- ]?zeneca|\bastra usa"),
    SponsorName(r"bristol[- ]?myers(?:[- ]squibb)?|bms", r"bristol[- ]?myers"),
    SponsorName(r"glaxo(?:[- ]?smith[- ]?kline)?|gsk", r"glaxo|smithkline"),
    SponsorName(r"sanofi(?:[- ](?:aventis|genzyme|pasteur))?", r"sanofi|\baventis"),
    SponsorName(r"genzyme"),
    SponsorName(r"johnson (?:and|&|n) johnson|j ?& ?j|janssen", r"janssen|johnson (?:and|&) johnson"),
    SponsorName(r"bayer"),
    SponsorName(r"amgen"),
    SponsorName(r"gilead"),
    SponsorName(r"abbvie"),
    SponsorName(r"abbott"),
    SponsorName(r"takeda", r"takeda|\bshire\b|millennium pharm"),
    SponsorName(r"novo(?: nordisk)?", r"novo nordisk"),
    SponsorName(r"boehringer(?:[- ]ingelheim)?", r"boehringer"),
    SponsorName(r"biogen(?: idec)?", r"\bbiogen\b"),
    SponsorName(r"regeneron"),
    SponsorName(r"vertex(?: pharma\w*)?", r"\bvertex\b"),
    SponsorName(r"moderna", r"\bmoderna"),
    SponsorName(r"bio ?n ?tech|biontech", r"biontech"),
    SponsorName(r"bluebird(?: bio)?", r"bluebird"),
    SponsorName(r"crispr therapeutics"),
    SponsorName(r"celgene"),
    SponsorName(r"agios"),
    SponsorName(r"alnylam"),
    SponsorName(r"ionis"),
    SponsorName(r"biomarin"),
    SponsorName(r"ultragenyx"),
    SponsorName(r"sarepta"),
    SponsorName(r"teva", r"\bteva\b|cephalon"),
    SponsorName(r"ucb", r"\bucb\b"),
    SponsorName(r"daiichi(?: sankyo)?", r"daiichi"),
    SponsorName(r"astellas"),
    SponsorName(r"eisai"),
    SponsorName(r"otsuka"),
    SponsorName(r"incyte"),
    SponsorName(r"seagen|seattle genetics"),
    SponsorName(r"kite pharma"),
    SponsorName(r"allogene"),
    SponsorName(r"intellia"),
    SponsorName(r"editas"),
    SponsorName(r"chiesi"),
    SponsorName(r"ipsen"),
    SponsorName(r"servier"),
    SponsorName(r"csl(?: behring)?", r"\bcsl\b"),
    SponsorName(r"octapharma"),
    SponsorName(r"grifols"),
    SponsorName(r"hengrui"),
    SponsorName(r"bei ?gene", r"bei ?gene"),
    SponsorName(r"argenx"),
    SponsorName(r"viiv"),
    SponsorName(r"m\.? ?d\.? anderson|anderson cancer cent(?:er|re)", r"m\.? ?d\.? anderson"),
    SponsorName(r"mayo(?: clinic)?", r"\bmayo clinic"),
    SponsorName(r"(?:memorial )?sloan[- ]?kettering|mskcc|msk", r"sloan[- ]?kettering"),
    SponsorName(r"dana[- ]?farber", r"dana[- ]?farber"),
    SponsorName(r"johns? hopkins|hopkins", r"johns hopkins"),
    SponsorName(r"(?:st\.?|saint) jude(?:['’]?s)?", r"st\.? jude"),
    SponsorName(r"fred hutch(?:inson)?", r"fred hutch"),
    SponsorName(r"mass(?:achusetts)? general|mgh", r"massachusetts general"),
    SponsorName(r"cleveland clinic"),
    SponsorName(r"city of hope"),
    SponsorName(r"moffitt"),
    SponsorName(r"roswell park"),
    SponsorName(r"karolinska"),
    SponsorName(r"charit[eé]", r"charit[eé]"),
    SponsorName(r"great ormond street|gosh", r"great ormond"),
    SponsorName(r"royal marsden"),
    SponsorName(r"tata memorial"),
    SponsorName(r"mount sinai|mt\.? sinai", r"mount sinai"),
    SponsorName(r"ucsf", r"university of california,? san francisco|\bucsf\b"),
    SponsorName(r"ucla", r"university of california,? los angeles|jonsson comprehensive|\bucla\b"),
    SponsorName(r"ucsd", r"university of california,? san diego|\bucsd\b"),
    SponsorName(r"stanford"),
    SponsorName(r"harvard"),
    SponsorName(r"yale"),
    SponsorName(r"duke"),
    SponsorName(r"emory"),
    SponsorName(r"nci", r"national cancer institute"),
    SponsorName(r"niaid", r"\(niaid\)"),
    SponsorName(r"nhlbi", r"\(nhlbi\)"),
    SponsorName(r"ninds", r"\(ninds\)"),
    SponsorName(r"nimh", r"\(nimh\)"),
    SponsorName(r"niddk", r"\(niddk\)"),
    SponsorName(r"nichd", r"\(nichd\)"),
    SponsorName(r"eortc", r"\beortc\b"),
    SponsorName(r"ecog(?:[- ]acrin)?", r"eastern cooperative oncology|\becog"),
    SponsorName(r"swog", r"southwest oncology group|\bswog\b"),
    SponsorName(r"children['’]?s oncology group", r"children['’]?s oncology group"),
    SponsorName(r"cancer research uk|cruk", r"cancer research uk"),
    SponsorName(r"medical research council", r"medical research council"),
    SponsorName(r"veterans affairs|va hospitals?", r"veterans affairs"),
)

_NOT_A_NAME = (
    r"(?:the|an?|any|all|each|one|this|that|these|those|my|our|your|his|her|their|its|whom?|whose|which|what|them|it|us|"
    r"you|me|people|someone|somebody|doctors?|nurses?|real|local|same|nearest|closest|big|another|other|some|no|"
    r"which|phone|post|mail|mouth|email|children|women|men|drug|teaching|research)"
)
_WORD = r"[\w.&'’-]+"
_KIND = (
    r"(?:universit(?:y|ies)|hospitals?|clinic|institutes?|pharma\w*|therapeutics|bio(?:tech\w*|sciences?|pharma\w*)|"
    r"laborator(?:y|ies)|medical cent(?:er|re)|cancer cent(?:er|re)|foundation|infirmary|oncology group)"
)
SORT_OF_PLACE = rf"(?:(?:cancer|comprehensive|children['’]?s|research|medical) )*{_KIND}"
KNOWN = rf"(?:{'|'.join(each.written for each in SPONSORS)})"
NAMED_BY_KIND = (
    rf"(?!{_NOT_A_NAME}\b)(?:{_WORD} ){{1,4}}{_KIND}(?: of {_WORD}(?: {_WORD}){{0,2}})?"
    rf"|(?:universit(?:y|à)|institute|hospital) (?:of|for) {_WORD}(?: {_WORD}){{0,3}}"
)
ANY_NAME = (
    rf"(?!{_NOT_A_NAME}\b){_WORD}(?: (?!(?:please|pls|too|as|at|then|now|instead|only|or|and|in|near|that|which|with|"
    rf"here|there|though|ones?|trials?|studies)\b){_WORD}){{0,5}}"
)
