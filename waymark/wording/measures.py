"""Laboratory values and other measures in plain words, and who would know the last one."""

from __future__ import annotations

from waymark.wording.phrases import has_phrase, phrase


def words_for_measure(analyte: str, *, language: str = "en") -> str:
    """What a report calls it and what it is: "ferritin, the iron stores". Else its own name."""
    key = f"measure.{analyte}"
    return (
        phrase(key, language=language)
        if has_phrase(key, language=language)
        else as_written(analyte, language=language)
    )


def as_written(name: str, *, language: str = "en") -> str:
    """A standard name as people write it: "HIV infection", "ALT"; our tables hold all in lower case."""
    key = f"written.{name}"
    if has_phrase(key, language=language):
        return phrase(key, language=language)
    return " ".join(_word_as_written(word, language=language) for word in name.split(" "))


def _word_as_written(word: str, *, language: str) -> str:
    """One word of a name; "crohn's" is written as "crohn" is."""
    base = word.removesuffix("'s")
    key = f"written.{base}"
    return phrase(key, language=language) + word[len(base) :] if has_phrase(key, language=language) else word


def who_knows_measure(analyte: str, *, language: str = "en") -> str:
    """Which paper or person has the last value: the last blood test report, unless it is not in the blood."""
    key = f"who_knows_measure.{analyte}"
    return phrase(key if has_phrase(key, language=language) else "who_knows.lab", language=language)
