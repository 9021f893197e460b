from __future__ import annotations

import pytest

from tests.search.made_up import study
from waymark.registry.parse import parse_study
from waymark.search.conditions import Closeness, Naming, naming_of, sought_condition
from waymark.vocabulary.conditions import build_condition_vocabulary

CONDITIONS = build_condition_vocabulary()


def naming(told: str, **changes: object) -> Naming | None:
    trial = parse_study(study(1, **{"conditions": [], **changes}))
    return naming_of(trial, sought_condition(told, CONDITIONS), CONDITIONS)


def closeness(told: str, **changes: object) -> Closeness | None:
    found = naming(told, **changes)
    return found.closeness if found else None


@pytest.mark.parametrize(
    "written", ["β-thalassemia", "Beta-Thalassemia", "Thalassemia, Beta", "b thalassemia"]
)
def test_spellings_and_greek_letters_are_one_name(written):
    assert closeness("beta-thalassemia", conditions=[written]) is Closeness.SAME


@pytest.mark.parametrize("written", ["β-thalassemia", "Thalassemia", "Hemoglobinopathies"])
def test_a_subtype_finds_trials_of_what_it_is_a_kind_of(written):
    assert closeness("beta-thalassemia major", conditions=[written]) is Closeness.BROADER


def test_the_nearest_broader_condition_is_named_and_comes_first():
    near = naming("beta-thalassemia major", conditions=["Hemoglobinopathies", "β-thalassemia"])
    far = naming("beta-thalassemia major", conditions=["Hemoglobinopathies"])
    assert near and far and near.broader
    assert near.broader.standard == "beta-thalassemia"
    assert near.step < far.step


def test_a_title_that_names_the_subtype_is_as_close_as_a_condition():
    title = "Cells in β-thalassemia Major Patients"
    assert closeness("beta-thalassemia major", conditions=["β-thalassemia"], title=title) is Closeness.SAME


def test_a_condition_finds_trials_of_its_kinds():
    assert closeness("thalassemia", conditions=["Beta-thalassemia"]) is Closeness.KIND


def test_a_mesh_ancestor_makes_a_trial_one_of_a_kind():
    found = closeness("hemoglobinopathies", conditions=["Some Anemia"], ancestors=["Hemoglobinopathies"])
    assert found is Closeness.KIND


def test_a_sibling_is_not_found_through_the_ancestor_they_share():
    assert (
        naming("beta-thalassemia", conditions=["Sickle Cell Disease"], ancestors=["Hemoglobinopathies"])
        is None
    )


def test_a_broader_keyword_does_not_make_a_siblings_trial_fit():
    assert naming("lung cancer", conditions=["Breast Cancer"], keywords=["Cancer"]) is None


def test_a_keyword_of_the_condition_itself_counts_less_than_a_condition():
    assert closeness("asthma", conditions=["Wheeze"], keywords=["Asthma"]) is Closeness.KEYWORD


def test_a_condition_that_no_table_knows_is_looked_for_by_its_own_name():
    assert closeness("Xyzzy syndrome", conditions=["XYZZY Syndrome"]) is Closeness.SAME
