"""Who a simulated person is: the facts that they know and the ways in which they tell them.

Drawn with a seed over the trials of a store. What people call their illness is what the record calls it.
"""

from __future__ import annotations

import random
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum

from waymark.store.trials import TrialStore
from waymark.trials.ages import AgeUnit
from waymark.trials.trial import Trial
from waymark.trials.vocabulary import OPEN_STATUSES, Sex
from waymark.vocabulary.vocabulary import standard_vocabulary

SHARE_BLOOD = 0.2  # of the people, with an illness that the starter catalogue is about
_NO_ILLNESS = re.compile(
    r"healthy|volunteer|[,;:()/\d]|\b(?:ajcc|stage|adult|childhood|pediatric|children|child|"
    r"adolescents?|infants?|newborn|aging|pregnancy|quality of life|safety|pharmacokinetics|prevention|"
    r"screening|intervention|fever|patients|risk|complications?|education|nutrition|exercise|vaccination|immunization|anesthesia|analgesia|surgery|surgical|therapy|transplant\w*)\b",
    re.I,
)
_NOBODY_HAS = re.compile(
    r"\b(?:mortality|biomarkers?|cytokine|autoantibody|transcriptome|humans?|donors?|parents|pediatrics|"
    r"orthopedics|oncology|neurosurgery|radiosurgery|mri|egfr|msi-h|msi-high|bronchoscope|pills|medicine|"
    r"monitoring|weaning|ablation|apheresis|surveillance|survivorship|randomi[sz]ed|stigmatization|biologics|"
    r"relations|effects?|margins|clearance|symptoms|instabilities|progression|inactivity|isolation|premature|"
    r"lidocaine|envafolimab|old adults|tobacco|opioid use)\b"
    r"|\A(?:aged|other|recurrent|relapse|liver|prostate|sleep|stress|infections|injuries|bleeding)\Z",
    re.I,
)
"""What records list among their conditions and nobody names as the illness that they have."""
_BLOOD = (
    "beta thalassemia major",
    "thalassemia",
    "sickle cell disease",
    "beta thalassemia",
    "sickle cell anemia",
)
_CANCER = re.compile(r"cancer|carcinoma|lymphoma|leuk|myeloma|tumou?r|neoplasm|sarcoma|melanoma|glioma", re.I)
_IS_BLOOD = re.compile(r"thalass|sickle|hemoglobin", re.I)
_CITIES = (
    "London", "Leeds", "Milan, Italy", "Toronto", "Chicago", "Karachi", "Bangkok", "Guangzhou", "Paris",
    "Hamburg, Germany", "Houston, Texas", "Madrid", "Sydney, Australia", "Nairobi", "Cyprus", "India",
)  # fmt: skip


class Manner(str, Enum):
    VOLUNTEERS = "volunteers"
    ONE_A_TURN = "one fact a turn"


@dataclass(frozen=True)
class Treatment:
    """`told` is how the person says it, `name` what they mean, `status` past, current or never."""

    told: str
    name: str
    status: str


@dataclass(frozen=True)
class Hidden:
    """One person. `wrong_age` is told first and corrected later; None when they make no mistake."""

    seed: int
    manner: Manner
    who: str
    sex: str
    age: int
    age_unit: str
    condition: str
    place: str
    treatments: tuple[Treatment, ...]
    is_transfused: bool | None
    donor: str
    labs: dict[str, tuple[float, str]]
    wrong_age: int | None = None
    corrects_late: bool = False
    declines: frozenset[str] = frozenset()
    digresses_at: frozenset[int] = frozenset()
    wants_more: bool = True
    most_answers: int = 3
    origin: str = ""
    ways: random.Random = field(default_factory=random.Random, repr=False, compare=False)

    @property
    def asking_for(self) -> str:
        """Self, child or other."""
        if self.who == "myself":
            return "self"
        return "child" if self.who in ("son", "daughter", "child") else "other"

    @property
    def sex_is_heard(self) -> bool:
        """Whether the word for the person tells their sex."""
        return self.who not in ("myself", "child", "friend")


def people(store: TrialStore, count: int, *, first_seed: int = 1) -> list[Hidden]:
    """So many people, each with an illness that an open trial of the store names."""
    trials = _open_trials(store)
    return [person(seed, trials) for seed in range(first_seed, first_seed + count)]


_DECLINED = (("place", 0.25), ("treatment", 0.15), ("who", 0.04), ("age", 0.04), ("other", 0.2))
"""How many people would rather not tell each."""


def person(seed: int, trials: Sequence[Trial]) -> Hidden:
    """The person of that seed; the same store gives the same one."""
    chance = random.Random(seed)  # noqa: S311 a seeded draw, no secret
    trial, condition = _illness(chance, trials)
    age, unit = _age(chance, trial)
    years = age if unit == "years" else 1
    sex = {Sex.FEMALE: "female", Sex.MALE: "male"}.get(trial.eligibility.sex or Sex.ALL) or chance.choice(
        ("female", "male")
    )
    is_blood = bool(_IS_BLOOD.search(condition))
    return Hidden(
        seed=seed,
        manner=chance.choice(tuple(Manner)),
        who=_who(chance, years, sex),
        sex=sex,
        age=age,
        age_unit=unit,
        condition=condition,
        place=_place(chance, trial),
        treatments=_treatments(chance, condition),
        is_transfused=chance.random() < 0.7 if is_blood else None,
        donor=chance.choice(("no", "no", "no", "half", "registry", "yes")),
        labs=_labs(chance),
        wrong_age=_wrong_age(chance, age, unit),
        corrects_late=chance.random() < 0.5,
        declines=frozenset(topic for topic, share in _DECLINED if chance.random() < share),
        digresses_at=frozenset(turn for turn in range(1, 8) if chance.random() < 0.12),
        wants_more=chance.random() < 0.6,
        most_answers=chance.randint(1, 4),
        origin=str(trial.nct_id),
        ways=random.Random(f"ways {seed}"),  # noqa: S311
    )


def _wrong_age(chance: random.Random, age: int, unit: str) -> int | None:
    """An age told first and then set right; None for most, who tell the right one."""
    is_told_wrong = unit == "years" and age > 2 and chance.random() < 0.25
    return age + chance.choice((-1, 1, 2)) if is_told_wrong else None


def _open_trials(store: TrialStore) -> list[Trial]:
    records = store.get_many(store.nct_ids())
    trials = [record.trial for record in records if record.trial.overall_status in OPEN_STATUSES]
    return [trial for trial in trials if _tellable(trial)]


def _tellable(trial: Trial) -> list[str]:
    return [name for name in trial.conditions if _is_illness(name) and len(name.split()) <= 4]


def _is_illness(name: str) -> bool:
    """Whether somebody may say that they have it: no drug, no method, no group of people."""
    is_none = _NO_ILLNESS.search(name) or _NOBODY_HAS.search(name)
    return not is_none and standard_vocabulary().treatments.standard_of(name) is None


def _illness(chance: random.Random, trials: Sequence[Trial]) -> tuple[Trial, str]:
    if chance.random() < SHARE_BLOOD:
        blood = [trial for trial in trials if any(_IS_BLOOD.search(name) for name in trial.conditions)]
        return chance.choice(blood or list(trials)), chance.choice(_BLOOD)
    trial = chance.choice(list(trials))
    return trial, chance.choice(_tellable(trial))


def _age(chance: random.Random, trial: Trial) -> tuple[int, str]:
    low, high = trial.eligibility.minimum_age, trial.eligibility.maximum_age
    if high is not None and high.unit is not AgeUnit.YEARS:
        return chance.randint(2, 23), "months"
    least = low.value if low is not None and low.unit is AgeUnit.YEARS else 2
    most = high.value if high is not None else 85
    spread = max(2, (most - least) // 6)
    return max(2, min(90, chance.randint(least - spread, most + spread))), "years"


def _who(chance: random.Random, years: int, sex: str) -> str:
    female = sex == "female"
    if years < 16:
        return chance.choice(
            (
                "daughter" if female else "son",
                "daughter" if female else "son",
                "child",
                "niece" if female else "nephew",
            )
        )
    if years < 30:
        return chance.choice(
            ("myself", "myself", "daughter" if female else "son", "sister" if female else "brother")
        )
    if years < 60:
        return chance.choice(
            ("myself", "myself", "wife" if female else "husband", "sister" if female else "brother", "friend")
        )
    return chance.choice(
        (
            "myself",
            "mother" if female else "father",
            "grandmother" if female else "grandfather",
            "wife" if female else "husband",
        )
    )


def _place(chance: random.Random, trial: Trial) -> str:
    sites = [site for site in trial.sites if site.city and site.country]
    if sites and chance.random() < 0.5:
        site = chance.choice(sites)
        return f"{site.city}, {site.country}"
    return chance.choice(_CITIES)


def _treatments(chance: random.Random, condition: str) -> tuple[Treatment, ...]:
    if _IS_BLOOD.search(condition):
        return chance.choice(_FOR_BLOOD)
    usual = _FOR_CANCER if _CANCER.search(condition) else _FOR_OTHERS
    return tuple(chance.sample(usual, chance.randint(0, 2)))


_ALLOGENEIC = "allogeneic hematopoietic stem cell transplantation"
_NEITHER = Treatment("", _ALLOGENEIC, "never")
_FOR_BLOOD = (
    (Treatment("no gene therapy and no transplant", "gene therapy", "never"), _NEITHER),
    (Treatment("neither of them", "gene therapy", "never"), _NEITHER),
    (Treatment("a stem cell transplant from a donor", _ALLOGENEIC, "past"),),
    (Treatment("gene therapy", "gene therapy", "past"),),
)
_FOR_CANCER = (
    Treatment("chemo", "chemotherapy", "past"),
    Treatment("chemotherapy", "chemotherapy", "past"),
    Treatment("radiation", "radiotherapy", "past"),
    Treatment("surgery", "surgery", "past"),
    Treatment("cisplatin", "cisplatin", "past"),
    Treatment("pembrolizumab", "pembrolizumab", "past"),
    Treatment("tamoxifen", "tamoxifen", "past"),
)
_FOR_OTHERS = (
    Treatment("prednisone", "prednisone", "past"),
    Treatment("methotrexate", "methotrexate", "past"),
    Treatment("metformin", "metformin", "past"),
    Treatment("surgery", "surgery", "past"),
)


def _labs(chance: random.Random) -> dict[str, tuple[float, str]]:
    """What is on the last paper, by the name there."""
    values = {
        "hemoglobin": (round(chance.uniform(7.5, 14.5), 1), "g/dL"),
        "platelet": (chance.randint(60, 350), "x10^9/L"),
        "ferritin": (chance.randint(50, 4500), "ng/mL"),
        "creatinine": (round(chance.uniform(0.5, 1.8), 1), "mg/dL"),
        "bilirubin": (round(chance.uniform(0.3, 2.5), 1), "mg/dL"),
        "neutrophil": (round(chance.uniform(0.8, 6.0), 1), "x10^9/L"),
    }
    return {name: value for name, value in values.items() if chance.random() < 0.6}
