"""Loading files of every kind, whole and broken."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from waymark.catalogue.load import BATCH, load_files
from waymark.catalogue.report import LoadReport
from waymark.eligibility.criteria import READER_VERSION
from waymark.store.engine import open_engine
from waymark.store.trials import TrialStore
from waymark.trials.identifiers import NctId
from waymark.vocabulary.vocabulary import standard_vocabulary

pytestmark = pytest.mark.thorough

AMIRAS = "NCT05745532"
CRITERIA = "Inclusion Criteria:\n\n* Aged 8 to 16 years\n\nExclusion Criteria:\n\n* A matched donor"


@pytest.fixture
def store(tmp_path: Path) -> TrialStore:
    """An empty trial store."""
    return TrialStore(open_engine(f"sqlite:///{tmp_path / 'trials.db'}"))


def _study(nct_id: str = AMIRAS, title: str = "A study", **eligibility: object) -> dict[str, object]:
    return {
        "protocolSection": {
            "identificationModule": {"nctId": nct_id, "briefTitle": title},
            "eligibilityModule": {"eligibilityCriteria": CRITERIA, **eligibility},
        }
    }


def _lines(*studies: object) -> bytes:
    return "".join(f"{json.dumps(study)}\n" for study in studies).encode()


def _packed_in_two_parts(content: bytes) -> bytes:
    return gzip.compress(content[:50], mtime=0) + gzip.compress(content[50:], mtime=0)


def _file(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(content)
    return path


def _load(store: TrialStore, *paths: Path) -> LoadReport:
    return load_files(paths, store, vocabulary=standard_vocabulary())


def _counts(report: LoadReport) -> tuple[int, int, int, int, int]:
    return report.new, report.changed, report.unchanged, report.unreadable, report.files_failed


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("one.json", json.dumps(_study()).encode()),
        ("one.json", json.dumps(_study(), indent=1).encode()),
        ("list.json", json.dumps([_study()], indent=1).encode()),
        ("page.json", json.dumps({"studies": [_study()], "nextPageToken": "x"}).encode()),
        ("page.json", json.dumps({"studies": [_study()]}, indent=2).encode()),
        ("lines.jsonl", _lines(_study())),
        ("lines.jsonl", json.dumps(_study()).encode()),
        ("lines.jsonl", json.dumps(_study(), indent=1).encode()),
        ("lines.json", b"\n\n" + _lines(_study())),
        ("no_ending", _lines(_study())),
        ("bom.jsonl", b"\xef\xbb\xbf" + _lines(_study())),
        ("bom.json", b"\xef\xbb\xbf" + json.dumps(_study(), indent=1).encode()),
        ("crlf.jsonl", _lines(_study()).replace(b"\n", b"\r\n")),
        ("packed.jsonl.gz", gzip.compress(_lines(_study()), mtime=0)),
        ("packed_without_saying.jsonl", gzip.compress(_lines(_study()), mtime=0)),
        ("plain_in_spite_of_its_name.jsonl.gz", _lines(_study())),
        ("two_parts.jsonl.gz", _packed_in_two_parts(_lines(_study()))),
    ],
)
def test_a_study_is_loaded_from_every_kind_of_file(
    store: TrialStore, tmp_path: Path, name: str, content: bytes
) -> None:
    report = _load(store, _file(tmp_path, name, content))

    assert (_counts(report), report.problems) == ((1, 0, 0, 0, 0), ())
    stored = store.get(NctId(AMIRAS))
    assert stored is not None
    assert json.loads(stored.raw_json) == _study()
    assert stored.reader_version == READER_VERSION
    text = stored.trial.eligibility.criteria
    assert text == CRITERIA
    assert [text[line.start : line.end] for line in stored.criteria] == [
        line.text for line in stored.criteria
    ]
    assert len(stored.criteria) >= 2


def test_the_same_fields_in_another_order_are_unchanged(store: TrialStore, tmp_path: Path) -> None:
    study = _study()
    turned = {"protocolSection": dict(reversed(list(study["protocolSection"].items())))}  # type: ignore[attr-defined]

    assert _counts(_load(store, _file(tmp_path, "a.jsonl", _lines(study, turned)))) == (1, 0, 1, 0, 0)


def test_loading_again_changes_nothing_and_new_content_is_changed(store: TrialStore, tmp_path: Path) -> None:
    path = _file(tmp_path, "a.jsonl", _lines(_study(), _study("NCT00000010")))
    _load(store, path)

    assert _counts(_load(store, path)) == (0, 0, 2, 0, 0)
    assert _counts(_load(store, _file(tmp_path, "b.json", _lines(_study(title="New"))))) == (0, 1, 0, 0, 0)


def test_a_broken_line_is_named_and_costs_only_itself(store: TrialStore, tmp_path: Path) -> None:
    lines = [
        json.dumps(_study("NCT00000010")).encode(),
        b'{"protocolSection": {"identi',
        b"",
        b"\xff\xfe not text",
        b"[1, NaN]",
        b"5",
        json.dumps(_study("NCT00000020")).encode(),
    ]
    report = _load(store, _file(tmp_path, "f.jsonl", b"\n".join(lines)))

    assert _counts(report) == (2, 0, 0, 4, 0)
    assert [(problem.source, problem.field) for problem in report.problems] == [
        ("f.jsonl:2", "line"),
        ("f.jsonl:4", "line"),
        ("f.jsonl:5", "line"),
        ("f.jsonl:6", "study"),
    ]


def test_a_line_nested_without_end_costs_only_itself(store: TrialStore, tmp_path: Path) -> None:
    content = b"[" * 200_000 + b"\n" + _lines(_study())

    assert _counts(_load(store, _file(tmp_path, "f.jsonl", content))) == (1, 0, 0, 1, 0)


def test_a_record_that_cannot_be_read_is_named_with_its_field(store: TrialStore, tmp_path: Path) -> None:
    bad_age = _study("NCT00000010", minimumAge="8 Moons")
    bad_number = _study("NCT1")
    report = _load(store, _file(tmp_path, "f.jsonl", _lines(bad_age, _study(), bad_number)))

    assert _counts(report) == (1, 0, 0, 2, 0)
    assert [(problem.source, problem.nct_id, problem.field) for problem in report.problems] == [
        ("f.jsonl:1", "NCT00000010", "protocolSection.eligibilityModule.minimumAge"),
        ("f.jsonl:3", None, "protocolSection.identificationModule.nctId"),
    ]


def test_a_study_of_a_page_is_named_by_its_place(store: TrialStore, tmp_path: Path) -> None:
    page = {"studies": [_study(), {"protocolSection": {}}]}
    for content, source in ((json.dumps(page, indent=1), "p.json#2"), (json.dumps(page), "p.json:1#2")):
        report = _load(store, _file(tmp_path, "p.json", content.encode()))
        assert [problem.source for problem in report.problems] == [source]


def test_an_unreadable_record_never_replaces_the_last_good_one(store: TrialStore, tmp_path: Path) -> None:
    _load(store, _file(tmp_path, "good.jsonl", _lines(_study(title="Good"))))
    report = _load(store, _file(tmp_path, "bad.jsonl", _lines(_study(title="Bad", maximumAge="old"))))

    stored = store.get(NctId(AMIRAS))
    assert _counts(report) == (0, 0, 0, 1, 0)
    assert stored is not None
    assert stored.trial.brief_title == "Good"


def test_a_value_no_table_knows_is_told_and_the_record_kept(store: TrialStore, tmp_path: Path) -> None:
    study = _study()
    study["protocolSection"]["statusModule"] = {"overallStatus": "PAUSED"}  # type: ignore[index]
    report = _load(store, _file(tmp_path, "f.jsonl", _lines(study)))

    assert _counts(report) == (1, 0, 0, 0, 0)
    assert [(problem.field, problem.is_kept) for problem in report.problems] == [
        ("protocolSection.statusModule.overallStatus", True)
    ]


def test_a_trial_twice_in_a_file_with_other_content_is_named(store: TrialStore, tmp_path: Path) -> None:
    lines = _lines(_study(title="First"), _study(title="First"), _study(title="Second"))
    report = _load(store, _file(tmp_path, "f.jsonl", lines))

    stored = store.get(NctId(AMIRAS))
    assert _counts(report) == (1, 1, 1, 0, 0)
    assert [(problem.source, problem.nct_id) for problem in report.problems] == [("f.jsonl:3", AMIRAS)]
    assert stored is not None
    assert stored.trial.brief_title == "Second"


def test_a_content_that_comes_back_in_the_same_file_holds(store: TrialStore, tmp_path: Path) -> None:
    first, second = _study(title="First"), _study(title="Second")
    _load(store, _file(tmp_path, "a.jsonl", _lines(first)))
    _load(store, _file(tmp_path, "b.jsonl", _lines(first, second, first)))

    stored = store.get(NctId(AMIRAS))
    assert stored is not None
    assert stored.trial.brief_title == "First"


def test_a_file_cut_short_gives_what_came_before(store: TrialStore, tmp_path: Path) -> None:
    many = _lines(*(_study(f"NCT{number:08d}", title="x" * (number * 7919 % 97)) for number in range(2000)))
    packed = gzip.compress(many, mtime=0)
    report = _load(store, _file(tmp_path, "cut.jsonl.gz", packed[: len(packed) // 2]))

    assert report.files_failed == 1
    assert 0 < report.new < 2000
    assert [(problem.source, problem.field) for problem in report.problems] == [
        (f"cut.jsonl.gz:{report.new}", "file")
    ]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("empty.jsonl", b""),
        ("blank.jsonl", b"\n \n"),
        ("page.html.json", b"<html>Not found</html>"),
        ("notes.jsonl", b"a\nb\n"),
        ("wide.jsonl", '{"a": 1}\n'.encode("utf-16")),
        ("half.json", b'{\n "protocolSection": {\n'),
        ("damaged.jsonl.gz", b"\x1f\x8b\x08\x00garbage in place of a deflated stream"),
        ("empty.jsonl.gz", gzip.compress(b"", mtime=0)),
    ],
)
def test_a_file_that_is_not_what_it_says_is_named_and_the_others_load(
    store: TrialStore, tmp_path: Path, name: str, content: bytes
) -> None:
    good = _file(tmp_path, "good.jsonl", _lines(_study()))
    report = _load(store, _file(tmp_path, name, content), good)

    assert (report.new, report.files_failed) == (1, 1)
    last = [problem for problem in report.problems if problem.field == "file"]
    assert [problem.source.partition(":")[0] for problem in last] == [name]


def test_a_missing_file_and_a_folder_are_named_and_the_others_load(store: TrialStore, tmp_path: Path) -> None:
    good = _file(tmp_path, "good.jsonl", _lines(_study()))
    report = _load(store, tmp_path / "missing.jsonl", good, tmp_path)

    assert (report.new, report.files_failed) == (1, 2)
    assert "cannot be read" in report.problems[0].reason


def test_more_records_than_a_batch_are_all_stored(store: TrialStore, tmp_path: Path) -> None:
    studies = [_study(f"NCT{number:08d}") for number in range(BATCH + 1)]
    read: list[int] = []
    path = _file(tmp_path, "many.jsonl", _lines(*studies))

    report = load_files([path], store, vocabulary=standard_vocabulary(), progress=read.append)

    assert report.new == store.count() == BATCH + 1
    assert sum(read) == path.stat().st_size


def test_a_starter_record_gives_way_to_the_registrys_and_stays_away(
    store: TrialStore, tmp_path: Path
) -> None:
    ours = _file(tmp_path, "ours.json", _lines(_study() | {"waymark": {"textSource": "ours"}}))
    registrys = _file(tmp_path, "registry.json", _lines(_study()))

    assert [_counts(_load(store, path))[:3] for path in (ours, registrys, ours)] == [
        (1, 0, 0),
        (0, 1, 0),
        (0, 0, 1),
    ]
