"""The example trial in both wordings, and short ways to tell facts."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from waymark.eligibility.criteria import Criterion
from waymark.eligibility.judging import judge
from waymark.eligibility.reading import read_criteria
from waymark.eligibility.verdicts import Verdict
from waymark.profile.facts import Fact
from waymark.profile.profile import Profile
from waymark.trials.ages import AgeBound
from waymark.trials.dates import Milestone, PartialDate, TrialDates
from waymark.trials.identifiers import NctId
from waymark.trials.trial import Eligibility, MeshTerm, Trial
from waymark.trials.vocabulary import OverallStatus, Sex, TextSource
from waymark.vocabulary.vocabulary import Vocabulary, standard_vocabulary

TODAY = date(2026, 11, 22)

OUR_WORDS = """Inclusion Criteria:

* Aged 8 to 16 years; the participant or a legal guardian understands the study and agrees in writing
* A doctor's diagnosis of beta-thalassemia major that depends on blood transfusions
* With enough red cell transfusions, for at least 3 months before stem cells are mobilized: hemoglobin of \
9 g/dL or more, serum ferritin of 3000 ng/mL or less, and mild or no iron overload of the liver
* Keeps to the treatment plan and to regular check-ups for two years after the transplant

Exclusion Criteria:

* A physical condition that does not allow stem cell mobilization and myeloablation
* Past gene therapy and allogeneic hematopoietic stem cell transplant
* An HLA-matched donor is available
* Taking part in another clinical trial
* Other conditions that doctors find unsuitable"""


def trial_with(criteria: str | None, **eligibility: object) -> Trial:
    """NCT05745532's own fields around some criteria."""
    limits: dict[str, object] = {
        "minimum_age": AgeBound.parse("8 Years"),
        "maximum_age": AgeBound.parse("16 Years"),
        "sex": Sex.ALL,
        **eligibility,
    }
    return Trial(
        nct_id=NctId("NCT05745532"),
        brief_title="Safety and Efficacy of Restored Stem Cells",
        overall_status=OverallStatus.RECRUITING,
        dates=TrialDates(
            primary_completion=Milestone(PartialDate.parse("2023-05-30")),
            completion=Milestone(PartialDate.parse("2025-05-30")),
            last_update_posted=PartialDate.parse("2023-02-27"),
        ),
        conditions=("β-thalassemia",),
        condition_meshes=(MeshTerm("beta-Thalassemia", "D017086"),),
        condition_ancestors=(MeshTerm("Thalassemia"), MeshTerm("Hemoglobinopathies")),
        eligibility=Eligibility(criteria=criteria, **limits),  # type: ignore[arg-type]
        text_source=TextSource.OURS,
    )


def judged(trial: Trial, *facts: Fact) -> Verdict:
    """The verdict on that trial, its criteria read now, by the standard tables."""
    vocabulary = standard_vocabulary()
    criteria = read_criteria(trial.eligibility.criteria, vocabulary)
    return judge(trial, criteria, Profile(facts), today=TODAY, vocabulary=vocabulary)


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return standard_vocabulary()


@pytest.fixture(params=["our words", "the registry's words"])
def example_trial(request: pytest.FixtureRequest) -> Trial:
    if request.param == "our words":
        return trial_with(OUR_WORDS)
    folder: Path = request.getfixturevalue("shared_data")
    study = json.loads((folder / "trials" / "NCT05745532.json").read_text(encoding="utf-8"))
    return trial_with(study["protocolSection"]["eligibilityModule"]["eligibilityCriteria"])


class Example:
    """The example trial, read, and ready to be judged for what was told."""

    def __init__(self, trial: Trial, vocabulary: Vocabulary, today: date) -> None:
        self.trial, self.vocabulary, self.today = trial, vocabulary, today
        self.criteria: tuple[Criterion, ...] = read_criteria(trial.eligibility.criteria, vocabulary)

    def judged_for(self, *facts: Fact) -> Verdict:
        return judge(self.trial, self.criteria, Profile(facts), today=self.today, vocabulary=self.vocabulary)


@pytest.fixture
def example(example_trial: Trial, vocabulary: Vocabulary, today: date) -> Example:
    return Example(example_trial, vocabulary, today)
