"""What single lines are read into, and which are left alone."""

from __future__ import annotations

import pytest

from tests.eligibility.conftest import OUR_WORDS
from waymark.eligibility.criteria import CriterionKind, Section
from waymark.eligibility.predicate_json import from_predicate, to_predicate
from waymark.eligibility.predicates import (
    AgeTest,
    AllOf,
    AmbiguousAnd,
    AnyOf,
    Boilerplate,
    BreastfeedingTest,
    Comparator,
    ConditionTest,
    DetailTest,
    DonorTest,
    LabTest,
    Moment,
    Node,
    Not,
    OtherTrialTest,
    PregnancyPlanTest,
    PregnancyTest,
    SexTest,
    TeamTest,
    TransfusionTest,
    TreatmentTest,
    UnreadPart,
    can_decide,
    leaves,
)
from waymark.eligibility.reading import read_criteria, read_line
from waymark.trials.ages import AgeBound
from waymark.trials.vocabulary import Sex
from waymark.vocabulary.vocabulary import Vocabulary

INCLUSION, EXCLUSION = Section.INCLUSION, Section.EXCLUSION
GENE_THERAPY = TreatmentTest("gene therapy")
TRANSPLANT = TreatmentTest("allogeneic hematopoietic stem cell transplantation")


def node_of(text: str, section: Section, vocabulary: Vocabulary) -> Node | None:
    predicate = read_line(text, section, vocabulary).predicate
    return None if predicate is None else from_predicate(predicate)


def narrower(condition: str, *details: str) -> Node:
    return AllOf((ConditionTest(condition), *(DetailTest(detail) for detail in details)))


def ages(low: str | None, high: str | None = None, *, strict: bool = False) -> AgeTest:
    return AgeTest(AgeBound.parse(low), AgeBound.parse(high), is_minimum_strict=strict)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("8-16 years old", ages("8 Years", "16 Years")),
        ("Aged 8 to 16 years", ages("8 Years", "16 Years")),
        ("Between the ages of 18 and 80, inclusive", ages("18 Years", "80 Years")),
        ("Are 1 month to 12 years old.", ages("1 Month", "12 Years")),
        ("Age ≥ 18 years", ages("18 Years")),
        ("Age \\>= 18 years", ages("18 Years")),
        (
            "Subjects must be at least 18 years of age at the time of signing the informed consent",
            ages("18 Years"),
        ),
        ("18 years of age or older", ages("18 Years")),
        ("Men or women aged 18 years and above", ages("18 Years")),
        ("Age > 18 years", ages("18 Years", strict=True)),
        ("Age ≥18 and ≤ 65 years", ages("18 Years", "65 Years")),
        ("Age under 18", ages(None, "17 Years")),
        ("Children up to 6 months of age", ages(None, "6 Months")),
        ("Adults (18-65 years)", ages("18 Years", "65 Years")),
        ("Age < 18 or > 65 years", AnyOf((ages(None, "17 Years"), ages("65 Years", strict=True)))),
        ("Women aged 18 to 45", AllOf((SexTest(Sex.FEMALE), ages("18 Years", "45 Years")))),
    ],
)
def test_ages_are_read(text: str, expected: Node, vocabulary: Vocabulary) -> None:
    assert node_of(text, INCLUSION, vocabulary) == expected


@pytest.mark.parametrize(
    "text",
    [
        "At least 10 years",
        "Age 18-65 years (up to 70 if fit)",
        "Age ≥ 18 years unless a guardian agrees",
        "Age of onset before 18 years",
        "Donor aged 18 to 60 years with a full match",
        "Age-matched controls",
    ],
)
def test_a_number_that_may_not_be_an_age_limit_is_left_alone(text: str, vocabulary: Vocabulary) -> None:
    assert node_of(text, INCLUSION, vocabulary) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Male or female", SexTest(Sex.ALL)),
        ("Both genders", SexTest(Sex.ALL)),
        ("Female patients", SexTest(Sex.FEMALE)),
        ("Sex: male", SexTest(Sex.MALE)),
        ("Females of childbearing potential", None),
    ],
)
def test_sex_is_read(text: str, expected: Node | None, vocabulary: Vocabulary) -> None:
    assert node_of(text, INCLUSION, vocabulary) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Clinically diagnosed as transfusion-dependent β-thalassemia major;",
         AllOf((ConditionTest("beta-thalassemia major"), TransfusionTest()))),
        ("Transfusion dependent beta thalassemia (TDT)",
         AllOf((ConditionTest("beta-thalassemia"), TransfusionTest()))),
        ("Sickle cell disease (adults)", narrower("sickle cell disease", "(adults)")),
        ("Patients with sickle cell disease (SCD)", ConditionTest("sickle cell disease")),
        ("Beta-thalassemia major or sickle cell disease",
         AnyOf((ConditionTest("beta-thalassemia major"), ConditionTest("sickle cell disease")))),
        ("Severe sickle cell disease", narrower("sickle cell disease", "severe")),
        ("severe asthma", narrower("asthma", "severe")),
        ("Diabetes for at least 5 years", narrower("diabetes mellitus", "for at least 5 years")),
        ("Beta-thalassemia major with two crises a year",
         narrower("beta-thalassemia major", "with two crises a year")),
        ("Beta-thalassemia major, unless splenectomized", None),
        ("Beta-thalassemia major or something nobody foresaw", None),
    ],
)  # fmt: skip
def test_diagnoses_are_read_with_what_makes_them_narrower(
    text: str, expected: Node | None, vocabulary: Vocabulary
) -> None:
    assert node_of(text, INCLUSION, vocabulary) == expected


@pytest.mark.parametrize(
    ("text", "section", "expected"),
    [
        (
            "Received gene therapy and allogeneic HSCT in the past.",
            EXCLUSION,
            AmbiguousAnd((GENE_THERAPY, TRANSPLANT)),
        ),
        ("Prior gene therapy and/or allogeneic HSCT", EXCLUSION, AmbiguousAnd((GENE_THERAPY, TRANSPLANT))),
        ("Prior gene therapy or prior allogeneic HSCT", EXCLUSION, AnyOf((GENE_THERAPY, TRANSPLANT))),
        ("Prior allogeneic stem cell transplant", EXCLUSION, TRANSPLANT),
        ("No prior gene therapy", INCLUSION, Not(GENE_THERAPY)),
        ("No prior gene therapy", EXCLUSION, None),
        ("Gene therapy within 6 months", EXCLUSION, TreatmentTest("gene therapy", within_days=182.625)),
        (
            "At least 4 weeks since prior gene therapy",
            INCLUSION,
            Not(TreatmentTest("gene therapy", within_days=28)),
        ),
        ("Currently receiving hydroxyurea", INCLUSION, TreatmentTest("hydroxyurea", Moment.NOW)),
        ("Hydroxyurea", INCLUSION, None),
        (
            "Prior gene therapy, unless more than 5 years ago",
            EXCLUSION,
            AllOf((GENE_THERAPY, DetailTest("unless more than 5 years ago"))),
        ),
        ("Prior gene therapy (except eye)", EXCLUSION, AllOf((GENE_THERAPY, DetailTest("(except eye)")))),
        ("Prior gene therapy allowed", INCLUSION, None),
        ("Previous surgery", EXCLUSION, AllOf((TreatmentTest("surgery"), DetailTest("surgery")))),
        ("Eligible for allogeneic HSCT", EXCLUSION, None),
    ],
)
def test_past_treatments_are_read(
    text: str, section: Section, expected: Node | None, vocabulary: Vocabulary
) -> None:
    assert node_of(text, section, vocabulary) == expected


@pytest.mark.parametrize(
    ("text", "section", "expected"),
    [
        ("Have an available HLA matched donor.", EXCLUSION, DonorTest()),
        ("An HLA-matched donor is available", EXCLUSION, DonorTest()),
        ("Availability of an HLA-identical sibling donor", EXCLUSION, DonorTest(is_related=True)),
        ("No matched sibling donor available", INCLUSION, Not(DonorTest(is_related=True))),
        ("A willing, healthy 10/10 HLA-matched donor", EXCLUSION, None),
        ("HLA matched or single antigen mismatched donor available", EXCLUSION, None),
        ("Enrolling in another clinical trial.", EXCLUSION, OtherTrialTest()),
        ("Currently participating in any other research study", EXCLUSION, OtherTrialTest()),
        (
            "Participation in another clinical trial within 30 days",
            EXCLUSION,
            AnyOf((OtherTrialTest(), DetailTest("within 30 days"))),
        ),
        (
            "Participation in another interventional trial",
            EXCLUSION,
            AllOf((OtherTrialTest(), DetailTest("interventional"))),
        ),
        ("Pregnant or breastfeeding women", EXCLUSION, AnyOf((PregnancyTest(), BreastfeedingTest()))),
        ("Pregnancy and lactation", EXCLUSION, AmbiguousAnd((PregnancyTest(), BreastfeedingTest()))),
        ("Not pregnant or nursing", INCLUSION, Not(AnyOf((PregnancyTest(), BreastfeedingTest())))),
        ("Pregnant or planning to become pregnant", EXCLUSION, AnyOf((PregnancyTest(), PregnancyPlanTest()))),
        ("Not pregnant", EXCLUSION, None),
        (
            "Negative pregnancy test",
            INCLUSION,
            AllOf((Not(PregnancyTest()), DetailTest("negative pregnancy test"))),
        ),
    ],
)
def test_donors_other_trials_and_pregnancy_are_read(
    text: str, section: Section, expected: Node | None, vocabulary: Vocabulary
) -> None:
    assert node_of(text, section, vocabulary) == expected


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Signed informed consent", Boilerplate.CONSENT),
        ("Willing to use contraception", Boilerplate.CONSENT),
        ("Able to comply with the study visits", Boilerplate.FOLLOW_UP),
        (
            "Any condition that, in the opinion of the investigator, makes taking part unwise",
            Boilerplate.TEAM_JUDGEMENT,
        ),
        ("Other unsuitable conditions identified by doctors.", Boilerplate.TEAM_JUDGEMENT),
        ("Life expectancy of at least 1 year", Boilerplate.TEAM_JUDGEMENT),
    ],
)
def test_what_the_team_settles_is_known(text: str, what: Boilerplate, vocabulary: Vocabulary) -> None:
    assert node_of(text, INCLUSION, vocabulary) == TeamTest(what)


def test_a_blood_value_is_read_with_its_limit(vocabulary: Vocabulary) -> None:
    limit = LabTest("hemoglobin", Comparator.AT_LEAST, 9, "g/dL")
    assert node_of("Hemoglobin ≥ 9 g/dL", INCLUSION, vocabulary) == limit
    assert node_of("Hemoglobin of 9 g/dL or more", INCLUSION, vocabulary) == limit


@pytest.mark.parametrize(
    "text",
    ["Hemoglobin ≥ 9 g/dL (transfusion allowed)", "Hemoglobin <12 g/dL for women and <13 g/dL for men",
     "Clinically significant anemia, e.g. Hb < 8 g/dL"],
)  # fmt: skip
def test_a_blood_value_with_more_to_it_decides_nothing(text: str, vocabulary: Vocabulary) -> None:
    node = node_of(text, INCLUSION, vocabulary)
    assert node is None or not can_decide(node)


def test_the_example_trials_lines_are_trees(vocabulary: Vocabulary) -> None:
    criteria = {one.id: one for one in read_criteria(OUR_WORDS, vocabulary)}
    assert [one.kind for one in criteria.values()] == [
        CriterionKind.COMPOSITE, CriterionKind.DIAGNOSIS, CriterionKind.COMPOSITE, CriterionKind.FOLLOW_UP,
        CriterionKind.UNREAD, CriterionKind.TREATMENT, CriterionKind.DONOR, CriterionKind.OTHER_TRIAL,
        CriterionKind.TEAM_JUDGEMENT]  # fmt: skip
    first = from_predicate(criteria["i1"].predicate or {})
    assert first == AllOf((ages("8 Years", "16 Years"), TeamTest(Boilerplate.CONSENT)))
    blood = leaves(from_predicate(criteria["i3"].predicate or {}))
    window = "for at least 3 months before stem cells are mobilized"
    assert blood[:2] == (
        LabTest("hemoglobin", Comparator.AT_LEAST, 9, "g/dL", window),
        LabTest("ferritin", Comparator.AT_MOST, 3000, "ng/mL", window),
    )
    assert isinstance(blood[2], UnreadPart) and "iron overload of the liver" in blood[2].words


def test_a_line_that_was_not_read_is_kept_and_says_so(vocabulary: Vocabulary) -> None:
    one = read_line("Something nobody foresaw", INCLUSION, vocabulary)
    assert (one.kind, one.readable, one.predicate) == (CriterionKind.UNREAD, False, None)


def test_a_line_with_lines_under_it_is_not_taken_at_its_word(vocabulary: Vocabulary) -> None:
    text = "Exclusion Criteria:\n* Prior gene therapy\n  * Allowed when given more than ten years ago"
    first, second = read_criteria(text, vocabulary)
    assert first.tree == AllOf((GENE_THERAPY, DetailTest("as the lines under it say")))
    assert not second.readable


def test_a_line_that_ends_in_or_is_not_taken_at_its_word(vocabulary: Vocabulary) -> None:
    text = "Inclusion Criteria:\n* Hemoglobin ≥ 9 g/dL OR\n* Ferritin ≤ 3000 ng/mL"
    other = DetailTest("for some people, or one of several lines")
    assert [one.tree for one in read_criteria(text, vocabulary)] == [
        AnyOf((LabTest("hemoglobin", Comparator.AT_LEAST, 9, "g/dL"), other)),
        AnyOf((LabTest("ferritin", Comparator.AT_MOST, 3000, "ng/mL"), other)),
    ]


def test_every_tree_comes_back_from_its_record(vocabulary: Vocabulary) -> None:
    for one in read_criteria(OUR_WORDS, vocabulary):
        if one.predicate is not None:
            assert to_predicate(from_predicate(one.predicate)) == one.predicate


def test_an_unknown_test_is_refused() -> None:
    with pytest.raises(ValueError, match="nonsense"):
        from_predicate({"op": "nonsense"})
