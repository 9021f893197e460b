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


def test_a_trial_for_another_kind_of_the_broader_condition_is_not_for_this_person():
    title = "A Trial in Acute Myeloid Leukemia"
    assert naming("chronic lymphocytic leukemia", conditions=["Leukemia"], title=title) is None


def test_a_heading_that_stands_above_the_trials_own_condition_brings_no_sibling():
    own = {"conditions": ["Non-small Cell Lung Cancer"], "meshes": ["Lung Neoplasms"]}
    assert naming("small cell lung cancer", **own) is None
    assert closeness("lung cancer", **own) is Closeness.HEADING


def test_a_machines_heading_does_not_make_gallbladder_cancer_bladder_cancer():
    own = {"conditions": ["Gall Bladder Cancer"], "meshes": ["Urinary Bladder Neoplasms"]}
    assert naming("bladder cancer", **own) is None


def test_a_heading_borne_out_by_the_trials_own_words_is_as_good_as_a_condition():
    own = {"conditions": ["Extensive-Stage Small Cell Lung Cancer"], "meshes": ["Small Cell Lung Carcinoma"]}
    assert closeness("small cell lung cancer", **own) is Closeness.SAME


def test_a_heading_alone_counts_less_than_the_trials_own_condition():
    assert closeness("gaucher disease", conditions=["Pain"], meshes=["Gaucher Disease"]) is Closeness.HEADING


def test_a_study_of_healthy_people_is_not_for_a_person_with_the_condition():
    own = {"conditions": ["Healthy Volunteers"], "keywords": ["asthma"]}
    assert naming("asthma", **own) is None


@pytest.mark.parametrize(
    ("title", "told", "is_found"),
    [
        ("Safety and Tolerance of TQH3821 Tablets in Adult Healthy Subjects", "rheumatoid arthritis", False),
        ("XKH001 Injection in Healthy Subjects", "rheumatoid arthritis", False),
        ("An Adenoviral Platform in Healthy South African Adults.", "rheumatoid arthritis", False),
        ("Flares in Previously Healthy Adults", "rheumatoid arthritis", True),
        ("Imaging of Patients With Arthritis and Healthy Volunteers", "rheumatoid arthritis", True),
        ("Patients Compared to Healthy Controls", "rheumatoid arthritis", True),
    ],
)
def test_a_title_that_ends_in_healthy_people_is_not_for_a_person_with_the_condition(title, told, is_found):
    found = naming(told, conditions=["Rheumatoid Arthritis"], title=title)
    assert (found is not None) is is_found


def test_hiv_does_not_find_a_lymphoma_trial_that_only_excludes_it():
    assert naming("hiv infection", conditions=["Lymphoma"], title="Lymphoma") is None


def test_fatty_liver_is_not_liver_cancer_and_type_1_not_type_2_diabetes():
    assert naming("non-alcoholic fatty liver disease", conditions=["Liver Cancer"]) is None
    assert (
        naming("type 1 diabetes", conditions=["Type 2 Diabetes"], meshes=["Diabetes Mellitus, Type 2"])
        is None
    )


def test_an_ancestor_that_our_tables_contradict_makes_no_kind():
    own = {"conditions": ["Melanoma", "Bladder Cancer"], "ancestors": ["Neuroendocrine Tumors"]}
    assert naming("neuroendocrine tumor", **own) is None
