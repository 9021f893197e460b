"""An ontology is read whole from either official format, or refused with the reason."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from tests.catalogue.ontologies import OBO, OBO_GRAPHS
from waymark.catalogue.ontology.files import read_ontology
from waymark.catalogue.ontology.kept import keep_ontology, kept_ontology
from waymark.errors import FileNotReadable
from waymark.vocabulary.conditions import ConditionVocabulary, build_condition_vocabulary
from waymark.vocabulary.ontology import Ontology


def written(tmp_path: Path, content: str | bytes, name: str = "small.obo") -> Path:
    path = tmp_path / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


@pytest.fixture
def ontology(tmp_path: Path) -> Ontology:
    return read_ontology(written(tmp_path, OBO))


@pytest.fixture
def conditions(ontology: Ontology) -> ConditionVocabulary:
    return build_condition_vocabulary(["Fever, Oslavian", "Marsh"], ontology)


def test_both_formats_say_the_same(tmp_path: Path, ontology: Ontology) -> None:
    graphs = read_ontology(written(tmp_path, OBO_GRAPHS, "small.json"))

    assert graphs == ontology
    assert [term.name for term in ontology.terms][-2:] == ["Oslavian fever", "thalassemia major"]


def test_a_compressed_file_is_read_alike(tmp_path: Path, ontology: Ontology) -> None:
    assert read_ontology(written(tmp_path, gzip.compress(OBO.encode()), "small.obo.gz")) == ontology


def test_what_is_kept_comes_back_the_same(tmp_path: Path, ontology: Ontology) -> None:
    keep_ontology(ontology, tmp_path / "var")

    assert kept_ontology(tmp_path / "var") == ontology
    assert [path.name for path in (tmp_path / "var").iterdir()] == ["ontology.jsonl"]


def test_nothing_imported_is_no_ontology(tmp_path: Path) -> None:
    assert kept_ontology(tmp_path) is None


BAD = {
    "a letter": ("Dear all,\nplease find attached\n", "no ontology"),
    "an empty file": ("", "no ontology"),
    "another JSON": ('{"studies": []}', "no OBO Graphs"),
    "JSON cut short": (OBO_GRAPHS[:500], "no whole JSON"),
    "a header alone": ("format-version: 1.2\n", "without any term"),
    "a cut gzip": (gzip.compress(OBO.encode())[:-20], "cut short"),
    "UTF-16": (OBO.encode("utf-16"), "UTF-16"),
    "Latin-1": (OBO.replace("old", "ältere").encode("latin-1"), "no UTF-8"),
    "a circle": (OBO.replace("name: disease\n", "name: disease\nis_a: SM:4\n"), "own parents"),
    "a term of its own": (OBO.replace("name: disease\n", "name: disease\nis_a: SM:1\n"), "own parents"),
    "a term without identifier": (OBO.replace("id: SM:4\n", ""), "no identifier"),
}


@pytest.mark.parametrize(("content", "reason"), BAD.values(), ids=BAD)
def test_a_bad_file_is_refused_with_the_reason(tmp_path: Path, content: str | bytes, reason: str) -> None:
    with pytest.raises(FileNotReadable, match=reason):
        read_ontology(written(tmp_path, content))


def test_a_file_too_large_is_refused_before_it_is_read_whole(tmp_path: Path) -> None:
    with pytest.raises(FileNotReadable, match="larger than 1 MB"):
        read_ontology(written(tmp_path, gzip.compress(b"x" * 3_000_000)), most_bytes=1024**2)


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(FileNotReadable, match=r"nowhere\.obo"):
        read_ontology(tmp_path / "nowhere.obo")


def test_a_name_of_the_tables_keeps_its_meaning_and_gains_names(conditions: ConditionVocabulary) -> None:
    assert conditions.resolve("Oslavian anemia") == "beta-thalassemia major"
    assert conditions.broader("beta-thalassemia major") == build_condition_vocabulary().broader(
        "beta-thalassemia major"
    )


def test_the_stores_own_spelling_joins_the_ontology(conditions: ConditionVocabulary) -> None:
    assert "fever, oslavian" in conditions.names_of("oslavian fever")


def test_a_parent_is_broader_but_the_uppermost_are_nobodys(conditions: ConditionVocabulary) -> None:
    assert conditions.is_kind_of("oslavian fever", "heath fever")
    assert conditions.broader("oslavian fever") == {"heath fever"}


def test_a_related_name_resolves_and_a_broad_one_does_not(conditions: ConditionVocabulary) -> None:
    assert conditions.resolve("water fever") == "heath fever"
    assert "fever" not in conditions.names_of("oslavian fever")
