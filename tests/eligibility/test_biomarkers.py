"""Lines about what a test must have found, or not."""

from __future__ import annotations

import pytest

from tests.eligibility.conftest import judged, trial_with
from tests.eligibility.told import age, condition, label, told
from waymark.eligibility.criteria import Section
from waymark.eligibility.lines.biomarker import read_biomarker
from waymark.eligibility.lines.statement import Statement
from waymark.profile.facts import Certainty, Fact, FactStatus
from waymark.vocabulary.biomarkers import biomarker_mention_at
from waymark.vocabulary.vocabulary import Vocabulary

EGFR, ALK, HER2 = "EGFR mutation", "ALK rearrangement", "HER2-positive tumor"


def found(name: str, certainty: Certainty = Certainty.SURE) -> Fact:
    return told("biomarker", name, status=FactStatus.CURRENT, certainty=certainty)


def not_found(name: str) -> Fact:
    return told("biomarker", name, status=FactStatus.NEVER)


def inclusion(line: str, *facts: Fact) -> str:
    text = f"Inclusion Criteria:\n* {line}"
    return label(judged(trial_with(text), age(10), condition("lung cancer"), *facts), "i1")


def exclusion(line: str, *facts: Fact) -> str:
    text = f"Exclusion Criteria:\n* {line}"
    return label(judged(trial_with(text), age(10), condition("lung cancer"), *facts), "e1")


@pytest.mark.parametrize(
    "line", ["Positive EGFR mutation", "EGFR mutation by NGS or PCR", "EGFR-mutated tumor"]
)
def test_a_line_asks_for_a_finding(line: str) -> None:
    assert inclusion(line, found(EGFR)) == "MET"
    assert inclusion(line, not_found(EGFR)) == "NOT_MET"
    assert inclusion(line) == inclusion(line, found(ALK)) == "UNKNOWN"


@pytest.mark.parametrize("line", ["EGFR mutation or ALK fusion", "Known EGFR or ALK alterations"])
def test_one_of_several_findings_keeps_out(line: str) -> None:
    assert exclusion(line, found(EGFR)) == "NOT_MET"
    assert exclusion(line, not_found(EGFR)) == "UNKNOWN"
    assert exclusion(line, not_found(EGFR), not_found(ALK)) == "MET"


def test_what_must_not_be_found() -> None:
    for line in ("HER2-negative", "No HER2 overexpression", "Absence of HER2 amplification"):
        assert inclusion(line, not_found(HER2)) == "MET"
        assert inclusion(line, found(HER2)) == "NOT_MET"


def test_which_change_it_is_stays_open() -> None:
    line = "Activating EGFR mutation"
    assert inclusion(line, found(EGFR)) == "UNKNOWN"
    assert inclusion(line, not_found(EGFR)) == "NOT_MET"
    assert exclusion("EGFR exon 20 insertion mutation", found(EGFR)) == "UNKNOWN"


def test_nothing_firm_rests_on_a_hedge() -> None:
    assert inclusion("HER2-negative", found(HER2, Certainty.ABOUT)) == "UNKNOWN"


def test_a_diagnosis_that_names_a_finding_needs_it() -> None:
    line = "Histologically confirmed HER2-overexpressing metastatic breast carcinoma"
    assert inclusion(line, not_found(HER2)) == "NOT_MET"
    assert inclusion(line, found(HER2)) == "UNKNOWN"


@pytest.mark.parametrize(
    "line",
    [
        "HER2-positive or -negative disease", "Patients may have ER/PR-positive or -negative tumor",
        "Node positive HER2+ and triple negative breast cancer", "Must have known PD-L1 expression",
        "Patients who had HER2-positive disease in the past", "Prior HER2 targeting therapy is permitted",
        "Documented testing for KRAS, NRAS, and BRAF mutation status", "HER2 overexpression allowed",
        "Patients with breast cancer, if HER2 negative, without endocrine therapy",
        "Philadelphia chromosome-positive or bcr/abl-positive disease eligible",
    ],
)  # fmt: skip
def test_a_line_that_may_mean_more_says_no_to_nobody(line: str) -> None:
    for fact in (
        found(HER2),
        not_found(HER2),
        not_found("Philadelphia chromosome"),
        not_found("KRAS mutation"),
    ):
        assert inclusion(line, fact) != "NOT_MET"


NAMES = (
    "egfr", "epidermal growth factor receptor (egfr)", "alk", "anaplastic lymphoma kinase (alk)", "eml4/alk",
    "ros1", "ros-1", "c-ros oncogene 1", "kras", "k-ras", "nras", "n-ras", "braf", "b-raf", "ret", "ntrk",
    "ntrk3", "her2", "her-2", "her-2/neu", "her2 neu", "erbb2", "hormone receptor",
    "human epidermal growth factor receptor 2 (her2)", "hormone-receptors (hr)", "hr", "er/pr", "er/pgr",
    "er", "er + / pr", "pd-l1", "pdl1", "programmed death-ligand 1", "programmed cell death ligand 1", "brca",
    "brca1/2", "brca 1 or 2", "pik3ca", "idh1", "idh-2", "flt3", "flt-3-itd", "npm1", "npm-1", "jak2",
    "jak-2", "tp53", "tp-53", "philadelphia", "philadelphia (ph) chromosome", "bcr-abl1", "bcr: abl", "ph",
)  # fmt: skip


@pytest.mark.parametrize("before", ["", "known (", "tumor is "])
def test_however_a_biomarker_is_written_its_reader_is_asked(before: str, vocabulary: Vocabulary) -> None:
    for name in NAMES:
        words = f"{before}{name}+"
        assert biomarker_mention_at(words, len(before)), name
        statement = Statement(words, Section.INCLUSION, vocabulary)
        assert any(need in statement.words_apart for need in read_biomarker.needs), name


@pytest.mark.parametrize("words", ["never treated for fever", "there were other alkaline rash therapies"])
def test_a_part_of_a_word_is_no_biomarker(words: str, vocabulary: Vocabulary) -> None:
    statement = Statement(words, Section.INCLUSION, vocabulary)
    assert not any(need in statement.words_apart for need in read_biomarker.needs)


@pytest.mark.parametrize("line", ["HER2- breast cancer", "Ph- ALL", "ALK- lung cancer"])
def test_an_illness_without_its_marker_is_never_the_one_with_it(line: str) -> None:
    with_marker = {
        "HER2- breast cancer": "her2-positive breast cancer",
        "Ph- ALL": "philadelphia chromosome-positive acute lymphoblastic leukemia",
        "ALK- lung cancer": "alk-positive non-small cell lung cancer",
    }[line]
    text = f"Inclusion Criteria:\n* {line}\n\nExclusion Criteria:\n* {line}"
    judged_trial = judged(trial_with(text), age(40), condition(with_marker))
    assert label(judged_trial, "i1") != "MET"
    assert label(judged_trial, "e1") != "NOT_MET"
