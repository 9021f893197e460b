"""A matched donor: yes, no, half, registry, or not known."""

from __future__ import annotations

import pytest

from tests.understanding.conftest import Read, told


def _donor(facts: set[str]) -> set[str]:
    return {fact for fact in facts if fact.startswith("matched_donor")}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("no matched donor", "False"), ("no donor", "False"), ("we don't have a matched donor", "False"),
        ("without a matched donor", "False"), ("no HLA-matched sibling donor", "False about"),
        ("couldn't find a matched donor", "False"),
        ("no match in the family", "False about"), ("no matched donor yet", "False about"),
        ("nobody in the family matches", "False about"), ("my brother is not a match", "False about"),
        ("none of us match", "False about"),
        ("sister is a full match", "True"), ("her sister is a full match", "True"),
        ("we have a matched donor", "True"), ("he has an HLA-identical sibling", "True"),
        ("my brother is a 10/10 match", "True"), ("perfect match with her brother", "True"),
        ("a matched sibling donor is available", "True"), ("his sister is a match", "True"),
        ("brother might be a match", "True about"), ("brother is a half match", "half"),
        ("her dad is haploidentical", "half"), ("haplo donor", "half"),
        ("half matched with her mum", "half"), ("a 9/10 match", "half"), ("5/10 match", "half"),
        ("someone on the donor registry", "registry"), ("there's a donor on the registry", "registry"),
        ("an unrelated donor was found", "registry"),
        ("we haven't been tested for a donor", "None unsure"), ("still looking for a donor", "None unsure"),
        ("not sure if there is a matched donor", "None unsure"),
        ("siblings not tested for a match yet", "None unsure"),
        ("no full match, only a half match", "half"),
    ],
)  # fmt: skip
def test_what_is_said_of_a_donor(read: Read, text: str, expected: str) -> None:
    assert _donor(told(read(text))) == {f"matched_donor={expected}"}


@pytest.mark.parametrize(
    "text",
    ["transplant from a matched donor in 2019", "what is a matched donor?", "do I need a matched donor?",
     "I am a blood donor", "we have no siblings", "does it match?", "which trials match?",
     "partial hospital stay", "these results match my notes"],
)  # fmt: skip
def test_talk_of_donors_without_news_is_no_fact(read: Read, text: str) -> None:
    assert _donor(told(read(text))) == set()


@pytest.mark.parametrize(
    ("text", "expected"),
    [("no", "False"), ("yes", "True"), ("yes, her brother", "True"), ("yes he does", "True"),
     ("nope", "False"), ("not sure", "None unsure"), ("no idea", "None unsure"),
     ("rather not say", "None declined"), ("half", "half"),
     ("only a half match", "half"), ("no, just a half match", "half"), ("maybe", "None unsure"),
     ("I don't think so", "False about"), ("we haven't tested anyone", "None unsure"), ("not yet", "False"),
     ("I think so", "True about")],
)  # fmt: skip
def test_an_answer_about_a_donor(read: Read, text: str, expected: str) -> None:
    assert _donor(told(read(text, "matched_donor"))) == {f"matched_donor={expected}"}
