"""Which of the illnesses told is the one a trial is looked for, and which stand beside it."""

from __future__ import annotations

import re

from waymark.profile.facts import FactName
from waymark.understanding.infections import INFECTIONS
from waymark.understanding.message import Message
from waymark.vocabulary.mentions import Mention

EVENTS = frozenset(
    {"stroke", "ischemic stroke", "hemorrhagic stroke", "venous thromboembolism", "deep vein thrombosis",
     "pulmonary embolism",
     "myocardial infarction", "acute chest syndrome", "fracture of the hip", "burns",
     "portal vein thrombosis", "malaria", "pneumonia", "gastrointestinal bleeding", "miscarriage",
     "graft failure", "budd-chiari syndrome", "aseptic meningitis", "intracerebral hemorrhage",
     "subarachnoid hemorrhage", "subdural hematoma", "silent cerebral infarct", "transient ischemic attack",
     "pneumothorax", "fracture", "febrile neutropenia", "catheter-related thrombosis", "optic neuritis",
     "veno-occlusive disease", "graft rejection", "delayed hemolytic transfusion reaction"}
)  # fmt: skip
"""What happens on a day: told with a day, it is over."""
BESIDE = frozenset(
    {"myocardial infarction", "pulmonary embolism", "fracture of the hip", "epistaxis", "anemia", "pain",
     "headache", "iron overload", "allergy", "thrombocytopenia", "neutropenia", "infertility",
     "low back pain", "hearing loss", "stroke", "ischemic stroke", "hemorrhagic stroke", "overweight",
     "venous thromboembolism",
     "cancer", "iron deficiency anemia", "memory loss", "hematologic diseases", "osteoporosis", "menopause",
     "obesity", "vitamin d deficiency", "kidney stones", "burns", "deep vein thrombosis",
     "portal vein thrombosis", "acute chest syndrome", "leg ulcer", "graft versus host disease", "gallstones",
     "intracerebral hemorrhage", "subarachnoid hemorrhage", "subdural hematoma", "silent cerebral infarct",
     "transient ischemic attack", "pneumothorax", "fracture", "febrile neutropenia",
     "catheter-related thrombosis", "optic neuritis", "veno-occlusive disease", "graft rejection",
     "delayed hemolytic transfusion reaction", "graft failure", "gastrointestinal bleeding", "miscarriage",
     "preeclampsia", "rheumatic fever", "cerebral microbleeds", "gestational diabetes", "hernia",
     "aseptic meningitis", "pericardial effusion", "ascites", "budd-chiari syndrome",
     "tobacco use disorder", "cholangitis",
     "postpartum depression", "postpartum psychosis"}
)  # fmt: skip
"""What often stands beside a condition: the condition itself only when nothing else is told."""


LASTING_BESIDE = frozenset(
    {"hypertension", "diabetes mellitus", "type 2 diabetes", "hypothyroidism", "atrial fibrillation",
     "asthma", "atrial flutter", "knee osteoarthritis", "hip osteoarthritis", "hashimoto's thyroiditis",
     "graves disease", "generalized anxiety disorder",
     "anxiety", "depression", "high cholesterol", "gout", "osteoarthritis", "migraine", "sleep apnea",
     "g6pd deficiency", "splenomegaly", "priapism", "osteonecrosis", "retinopathy", "liver fibrosis",
     "hypogonadism", "acne", "proteinuria", "hepatomegaly", "esophageal varices", "heart block", "hemiplegia",
     "cystic fibrosis-related diabetes", "hypoglycemia unawareness", "thyroid disease", "hip dysplasia",
     "hemophilic arthropathy", "factor viii inhibitor", "factor ix inhibitor", "extramedullary hematopoiesis",
     "alloimmunization", "cytopenia", "hemorrhagic cystitis", "drug allergy", "pleural effusion",
     "pulmonary nodule", "learning disability", "speech delay", "bone metastases", "liver metastases",
     "lung metastases", "brain metastases", "brca1 mutation", "brca2 mutation", "bedwetting",
     "hypercholesterolemia", "cataract", "kidney stones", "orthostatic hypotension", "hemorrhoids",
     "restless legs syndrome", "vitamin b12 deficiency", "hypogonadotropic hypogonadism",
     "proliferative retinopathy", "post-traumatic stress disorder", "gynecomastia", "sinusitis",
     "allergic rhinitis", "food allergy", "tree nut allergy", "peanut allergy",
     "vision loss", "dyslexia", "tinnitus", "solitary kidney", "tracheomalacia", "hydrocephalus", "hypotonia",
     "heart diseases", "kidney diseases", "liver diseases", "lung diseases", "eye diseases",
     "heart valve disease", "mitral regurgitation", "prediabetes", "prostate disease",
     "benign prostatic hyperplasia", "lower urinary tract symptoms", "hypotension",
     "peptic ulcer", "hyperthyroidism",
     "gastroesophageal reflux disease", "macular edema", "enteropathic arthritis", "constipation",
     "joint hypermobility", "thyroid nodule", "colon polyps", "eosinophilia", "hypertriglyceridemia",
     "house dust mite allergy", "cat allergy", "dog allergy", "insect sting allergy", "asplenia",
     "hypersplenism", "splenic sequestration", "aplastic crisis", "sickle cell nephropathy",
     "hydronephrosis", "neurogenic bladder", "patent foramen ovale", "exocrine pancreatic insufficiency",
     "hepatic encephalopathy", "liver failure", "dermatitis", "corneal ulcer", "gilbert syndrome",
     "vesicoureteral reflux", "small intestinal bacterial overgrowth", "anal fissure"}
)  # fmt: skip
"""As those beside, but never over by the words "had" or "in 2012" alone."""


LASTING = LASTING_BESIDE | frozenset(
    {"coronary artery disease", "heart failure", "chronic obstructive pulmonary disease", "epilepsy",
     "chronic kidney disease", "multiple sclerosis", "parkinson's disease", "type 1 diabetes",
     "crohn's disease", "ulcerative colitis", "rheumatoid arthritis", "psoriasis", "bipolar disorder",
     "systemic lupus erythematosus", "schizophrenia", "intellectual disability", "systemic mastocytosis",
     "liver cirrhosis", "osteoporosis", "peripheral artery disease", "autism", "alzheimer's disease",
     "dementia", "interstitial lung disease", "cystic fibrosis", "endometriosis", "celiac disease",
     "polycystic ovary syndrome", "fibromyalgia", "myasthenia gravis", "amyotrophic lateral sclerosis"}
)  # fmt: skip
"""What "a history of" says is there, most likely, and of what else it says that it is over."""


_ALSO = re.compile(r"\b(?:also|too|as well|plus|and also|on top|in addition|other conditions?|besides)\b")
_ALSO_BEFORE = re.compile(
    r"(?:\A|[.;]|\band\b)\W*(?:(?:i|he|she|we)(?:'s|'ve|'m| is| has| have| am)?\s+)?(?:also|plus)\b[^.;]*$"
)
_ALSO_AFTER = re.compile(r"\s*(?:as well(?! as)|too|an all|an' all|and all|on top(?! of)|besides(?! \w))\b")
_SEEKS = re.compile(
    r"\b(?:trials?|stud(?:y|ies)|research|looking|diagnosed|i have|and have|i've got|i got|has|got|suffer\w*|"
    r"living|for) (?:[\w'-]+\s+){0,4}$"
)
_INTRODUCES = re.compile(
    r"\b\d{1,3}\s?(?:yo|y/o|m|f|years?|yrs?|months?)\b|,\s*\d{1,3}\s*(?:,|$)|\A\W*\d{1,3}\s*,|"
    r"\b(?:live|from|near)\b"
)
_HISTORY_BEFORE = re.compile(
    r"\b(?:pmhx?|past (?:medical )?history|medical history|comorbidit\w+|other (?:conditions?|illness\w*|"
    r"health (?:problems?|issues|things))|(?:tablets|pills|meds|medication|medicines?|medicated|inhalers?|"
    r"insulin) for|"
    r"(?:apart|aside) from(?: the| my| his| her)?)\b[^.;]{0,40}$"
)
_TRIAL_BEHIND = re.compile(r"\s*(?:clinical |research |drug )*(?:trials?|stud(?:y|ies))\b")
_MALIGNANT = ("cancer", "myelodysplastic syndromes", "myeloproliferative neoplasms")
_CANCER_NAME = re.compile(
    r"cancer|carcinoma|tumou?r|sarcoma|lymphoma|leuk[ae]*mia|myeloma|melanoma|blastoma|glioma|neoplasm",
    re.IGNORECASE,
)
_CHANGES = re.compile(
    r"\b(?:sorry|actually|i mean|i meant|meant|instead|turn(?:ed|s) out|misdiagnos\w*|wrong|mistake|"
    r"correct\w*|change|not cancer|trials? (?:for|of|in|on|about)|stud(?:y|ies) (?:for|of|in|on)|"
    r"looking (?:for|into)|search\w*|what about)\b"
)
GVHD = "graft versus host disease"
_TRANSPLANTED_FOR = re.compile(
    r"\b(?:transplant\w*|bmt|hsct|sct)\b[^.;]{0,30}\b(?:for|because of|due to|cos of)\s+"
    r"(?:(?:his|her|my|the|their|severe)\s+)*$"
)
_AFTER_TREATMENT_FOR = re.compile(
    r"\b(?:after|following|post|from|due to|because of)\b[^.;,]{0,40}\b(?:transplant\w*|bmt|hsct|sct|"
    r"chemo\w*|radiation|radiotherapy|surgery)\b[^.;,]{0,12}\bfor (?:(?:my|his|her|the|their)\s+)?$"
)
_OFTEN_SOUGHT = frozenset({"asthma", "obesity"})
_SLIGHT = re.compile(
    r"\b(?:(?:a )?(?:little )?(?:bit|touch) of|slight|mild|occasional|some|(?:well[- ])?controlled|"
    r"(?:i|he|she) (?:once )?had)\s+(?:\w+ )?$"
)
_SLIGHT_AFTER = re.compile(
    r"\s*,?\s*(?:too\b|as well\b|as an? (?:kid|child|baby)|(?:\w+ )?years ago|once\b|"
    r"(?:is |it'?s )?(?:well |under )?control)"
)
_FEW_WORDS = 4
_PART_STARTS = re.compile(r"(?:\A|[,.;:])\s*$")
_PART_ENDS = re.compile(r"\s*(?:$|[,.;])")


def main_condition(message: Message, present: list[Mention]) -> Mention | None:
    """The condition a trial is looked for: the narrowest name of the first that is no side matter."""
    candidates = [
        m
        for m in present
        if m.standard not in BESIDE | LASTING_BESIDE and not _is_side_infection(message, m, present)
    ]
    return _told_before_those_in_passing(message, candidates, present) or _main_of(
        message, candidates, present
    )


def _main_of(message: Message, candidates: list[Mention], present: list[Mention]) -> Mention | None:
    if message.asked is FactName.COMORBIDITY:
        kinds = message.vocabulary.conditions
        candidates = [m for m in candidates if kinds.is_kind_of(m.standard, "hemoglobinopathies")]
        if not candidates:
            return None
    if not candidates:
        alone = [m for m in present if not _is_side_infection(message, m, present)]
        candidates = [] if _is_beside_another(message) else [m for m in alone if _is_sought(message, m)]
    if not candidates:
        return None
    candidates = [m for m in candidates if not (is_added(message, m) or _is_beside_cancer(message, m))]
    if not candidates:
        return None
    after_transplant = _after_transplant(message, candidates, present)
    if after_transplant:
        return after_transplant
    first = _first_of(message, candidates)
    if (
        message.known.fact(FactName.CONDITION)
        and message.asked is not FactName.CONDITION
        and _ALSO.search(message.plain)
    ):
        return None
    kinds = message.vocabulary.conditions
    narrower = [m for m in candidates if kinds.is_kind_of(m.standard, first.standard)]
    return max(narrower, key=lambda m: (len(kinds.broader(m.standard)), -m.start))


def _told_before_those_in_passing(
    message: Message, candidates: list[Mention], present: list[Mention]
) -> Mention | None:
    """The asthma of "I have asthma and a bit of psoriasis": mostly beside another, here told first."""
    first = present[0] if present else None
    if first is None or first.standard not in _OFTEN_SOUGHT or not _is_sought(message, first):
        return None
    others = [m for m in candidates if m is not first]
    return first if others and all(_is_in_passing(message, m) for m in others) else None


def _is_in_passing(message: Message, mention: Mention) -> bool:
    before, after = message.before(mention.start, 30), message.after(mention.end, 30)
    return bool(_SLIGHT.search(before) or _SLIGHT_AFTER.match(after))


def was_treated_for(message: Message, mention: Mention) -> bool:
    """Whether a cancer is only what the treatment was for, after which the illness sought came."""
    return (
        _is_cancer(message, mention.standard)
        and _AFTER_TREATMENT_FOR.search(message.before(mention.start)) is not None
    )


def _after_transplant(message: Message, candidates: list[Mention], present: list[Mention]) -> Mention | None:
    """The illness after "a transplant for thalassemia, now chronic GVHD", where no other is told."""
    was_for = all(_TRANSPLANTED_FOR.search(message.before(m.start)) for m in candidates)
    return next((m for m in present if was_for and m.standard == GVHD), None)


def _first_of(message: Message, candidates: list[Mention]) -> Mention:
    """The first whose trial is asked for, else the first that is no part of a history, else the first."""
    sought = [m for m in candidates if _TRIAL_BEHIND.match(message.after(m.end))]
    present = [m for m in candidates if not _HISTORY_BEFORE.search(message.before(m.start))]
    return next(iter(sought or present or candidates))


def _is_sought(message: Message, mention: Mention) -> bool:
    """Whether an illness that mostly stands beside another is told as the one a trial is looked for."""
    if message.asked is FactName.CONDITION or mention.standard in INFECTIONS:
        return True
    is_part = bool(_PART_STARTS.search(message.plain[: mention.start])) and bool(
        _PART_ENDS.match(message.plain, mention.end)
    )
    is_whole = is_part or len(message.plain.split()) <= _FEW_WORDS
    return is_whole or seeks_before(message, mention) or introduces_patient(message)


def seeks_before(message: Message, mention: Mention) -> bool:
    """Whether words right before the name tell of having it or of looking for a trial of it."""
    return _SEEKS.search(message.before(mention.start)) is not None


def introduces_patient(message: Message) -> bool:
    """Whether the message gives an age or a home, as people do who tell of a patient anew."""
    return _INTRODUCES.search(message.plain) is not None


def is_added(message: Message, mention: Mention) -> bool:
    """ "Also celiac", "type 2 diabetic as well": beside an illness told before."""
    if message.asked is FactName.CONDITION:
        return False
    return bool(
        _ALSO_BEFORE.search(message.before(mention.start)) or _ALSO_AFTER.match(message.after(mention.end))
    )


def _is_beside_another(message: Message) -> bool:
    """Whether a side illness stands beside a condition told before, or answers another question."""
    if message.asked is FactName.CONDITION:
        return False
    return message.known.fact(FactName.CONDITION) is not None or message.asked not in (
        None,
        FactName.ASKING_FOR,
        FactName.AGE,
    )


def _is_beside_cancer(message: Message, mention: Mention) -> bool:
    """ "She has neuropathy", once a cancer was told: it stands beside, unless words say otherwise."""
    known = message.known.fact(FactName.CONDITION)
    if known is None or message.asked is FactName.CONDITION or _CHANGES.search(message.plain):
        return False
    return _is_cancer(message, str(known.value)) and not _is_cancer(message, mention.standard)


def _is_cancer(message: Message, name: str) -> bool:
    is_kind_of = message.vocabulary.conditions.is_kind_of
    return any(is_kind_of(name, broad) for broad in _MALIGNANT) or _CANCER_NAME.search(name) is not None


def _is_side_infection(message: Message, mention: Mention, present: list[Mention]) -> bool:
    if mention.standard not in INFECTIONS:
        return False
    return any(m.standard not in INFECTIONS for m in present) or bool(
        message.asked is FactName.INFECTION
        or (message.known.fact(FactName.CONDITION) and message.asked is not FactName.CONDITION)
    )
