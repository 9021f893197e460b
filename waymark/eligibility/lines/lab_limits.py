"""One laboratory limit: which analytes it names, on which side of which value, in which unit."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

import ahocorasick

from waymark.eligibility.predicates import UPPER_LIMIT, AllOf, AnyOf, Comparator, LabTest, Node
from waymark.vocabulary.analytes import (
    analyte_names,
    analyte_of,
    convert,
    resolve_analyte,
    resolve_unit,
    usual_unit,
)

# Two values under one name.
_BOTH = {
    name: ("alt", "ast")
    for name in (
        "liver transaminases", "hepatic transaminases", "transaminases", "liver aminotransferases",
        "hepatic aminotransferases", "aminotransferases",
    )
}  # fmt: skip
_KNOWN = (*(name.lower() for name in analyte_names() if len(name) > 1), *_BOTH)


def _alternatives(names: Iterable[str]) -> str:
    """A pattern of any of the names, the first that fits: sorted by first letters it is much quicker."""
    by_letter: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        by_letter[name[0]].append(re.escape(name[1:]))
    return "|".join(f"{re.escape(letter)}(?:{'|'.join(rests)})" for letter, rests in by_letter.items())


_ANALYTE = _alternatives(_KNOWN)
_SHORT_FORM = r"(?: ?[(\[][a-z0-9αβ ,/.:+\[\]-]{1,80}[)\]]+){0,2}"
_ONE_WORD = (
    r"(?:total|serum|plasma|blood|absolute|peripheral|venous|estimated|measured|calculated"
    r"|fasting|baseline|screening|resting|corrected|mean|circulating)"
)
_ONE_BEFORE = re.compile(_ONE_WORD)
_BEFORE = rf"(?:{_ONE_WORD} )*"
NAMES = re.compile(
    rf"(?<![\w-])(?P<names>{_BEFORE}(?:{_ANALYTE}){_SHORT_FORM}"
    rf"(?:(?: ?/ ?|,? and/or |,? and |,? or "
    rf"|, ){_BEFORE}(?:{_ANALYTE})(?![\w-]){_SHORT_FORM}){{0,3}})(?![\w-])"
)
_NAMES_ALONE = ahocorasick.Automaton()
for _name in _KNOWN:
    _NAMES_ALONE.add_word(_name, len(_name))
_NAMES_ALONE.make_automaton()
_FILL = (
    r"(?: (?:levels?|concentrations?|values?|counts?|threshold|is|are|of|must|should|be|at|between|from"
    r"|with|a|an"
    r"|has|have|to|both|all|cells?|result|results|test|measured|score|rate|function|activity|each))*"
)
_NUMBER = r"\d{1,3}(?:,\d{3})+|\d{1,7}(?:\.\d{1,3})?"
_UNIT = (
    r"10\^[39]/u?l|/mm3|/ul|ml/min/1\.73m2|ml/min|mg/dl|g/dl|g/l|umol/l|mmol/l|kg/m2|u/l|mmhg|xuln|%"
    r"|ng/ml|ug/l|µg/l|μg/l|mcg/l|ug/dl|pmol/l|mg/g|m?iu/m?l|copies/ml|ms|msec|kg|m/s|m/sec|miu/l|meq/l"
    r"|µiu/ml|meters"
)
LIMIT = rf"(?P<signN>>=|<=|>|<) ?(?P<valueN>{_NUMBER}) ?(?P<unitN>(?:{_UNIT})(?![\w/]))?"
_FIRST = re.compile(_FILL + "[ ,:=]*" + LIMIT.replace("N>", "1>"))
_SECOND = re.compile("(?P<join> ?,? ?(?:and|but|or|to|-|,)? )" + LIMIT.replace("N>", "2>"))
_LAST = re.compile(
    rf"{_FILL}[ :=]*(?P<value1>{_NUMBER}) ?(?P<unit1>(?:{_UNIT})(?![\w/]))? "
    r"(?:or|and) (?P<last>more|greater|higher|above|>|less|lower|below|<)(?![\w=]| ?\d)"
)
_RANGE = re.compile(
    rf"{_FILL}[ :=]*(?P<value1>{_NUMBER}) ?(?P<unit1>(?:{_UNIT}))? ?(?:-|to|and) ?(?P<value2>{_NUMBER}) ?"
    rf"(?:(?P<unit2>(?:{_UNIT})(?![\w/]))|(?=\Z|[,;.)]| (?:and|or|at|who|with) ))"
)
_NORMAL = re.compile(rf"{_FILL} ?(?:(?:within|in) )?(?:the )?(?:xuln|normal)(?! ?[\w<>])")
SIGNS = {
    ">=": Comparator.AT_LEAST,
    "<=": Comparator.AT_MOST,
    ">": Comparator.MORE_THAN,
    "<": Comparator.LESS_THAN,
}
_LAST_SIGNS = {
    "more": Comparator.AT_LEAST, "greater": Comparator.AT_LEAST, "higher": Comparator.AT_LEAST,
    "above": Comparator.AT_LEAST, ">": Comparator.AT_LEAST, "less": Comparator.AT_MOST,
    "lower": Comparator.AT_MOST, "below": Comparator.AT_MOST, "<": Comparator.AT_MOST,
}  # fmt: skip


# A ratio of two values is neither of them.
_OF_TWO = re.compile(
    r"fev ?1[^,]{0,40} ?/ ?(?:fvc|forced vital)|protein ?/ ?creatinine|albumin ?/ ?creatinine"
)


@dataclass(frozen=True)
class Limit:
    """Signs and values of one unit (None: not written); two may be a range or two sides."""

    bounds: tuple[tuple[Comparator, float], ...]
    unit: str | None
    is_either: bool = False

    def for_analyte(self, name: str, window: str | None = None, *, any_unit: bool = False) -> Node | None:
        """The test of one analyte; None when the unit is not one of its own, save with `any_unit`."""
        unit = _unit_for(name, self.unit, max(value for _, value in self.bounds))
        if unit is None and any_unit:
            unit = self.unit or ""
        if unit is None:
            return None
        tests = tuple(LabTest(name, sign, value, unit, window) for sign, value in self.bounds)
        if len(tests) == 1:
            return tests[0]
        return AnyOf(tests) if self.is_either else AllOf(tests)


def names_analyte(words: str) -> bool:
    """Whether an analyte is named: one of the bare names, with no letter before or after it."""
    for end, size in _NAMES_ALONE.iter(words):
        before, after = words[end - size : end - size + 1] if end >= size else "", words[end + 1 : end + 2]
        if not (_is_of_word(before) or _is_of_word(after)):
            return True
    return False


def _is_of_word(letter: str) -> bool:
    return letter.isalnum() or letter in ("-", "_")


def limits_after(words: str, at: int, name: str, is_in: bool) -> tuple[Limit, int] | None:
    """The limit that begins at this letter and where it ends; None when none does."""
    first = _FIRST.match(words, at)
    if first:
        return _signed(words, first)
    last = _LAST.match(words, at)
    if last:
        return Limit(((_LAST_SIGNS[last["last"]], value_of(last["value1"])),), last["unit1"]), last.end()
    span = _RANGE.match(words, at)
    if span and (span["unit1"] in (None, span["unit2"])):
        low, high = value_of(span["value1"]), value_of(span["value2"])
        if low < high:
            both = ((Comparator.AT_LEAST, low), (Comparator.AT_MOST, high))
            return Limit(both, span["unit2"]), span.end()
    normal = _NORMAL.match(words, at)
    if normal and is_in and name in _WITH_UPPER_LIMIT:
        return Limit(((Comparator.AT_MOST, 1.0),), "xuln"), normal.end()
    return None


def _signed(words: str, first: re.Match[str]) -> tuple[Limit, int]:
    one = (SIGNS[first["sign1"]], value_of(first["value1"]))
    second = _SECOND.match(words, first.end())
    if not second or (second["unit2"] == "xuln") != (first["unit1"] == "xuln"):
        return Limit((one,), first["unit1"]), first.end()
    two = (SIGNS[second["sign2"]], value_of(second["value2"]))
    if one[0].value[0] == two[0].value[0] or second["unit2"] != (first["unit1"] or second["unit2"]):
        return Limit((one,), first["unit1"]), first.end()
    is_either = " or " in f" {second['join']} "
    return Limit((one, two), second["unit2"], is_either), second.end()


_WITH_UPPER_LIMIT = frozenset({"alt", "ast", "bilirubin", "creatinine", "alkaline phosphatase"})


def _unit_for(name: str, written: str | None, value: float) -> str | None:
    """The unit meant: as written, or, where none is, the first of the analyte's in which the value can be."""
    if written == "xuln":
        return UPPER_LIMIT
    row = analyte_of(name)
    if row is None:
        return None
    if written is not None:
        unit = resolve_unit(written)
        return unit if unit and unit in dict(row.units) else None
    for unit, _ in row.units:
        usual = convert(value, analyte=name, unit=unit, to_unit=usual_unit(name))
        if usual is not None and row.plausible[0] < usual <= row.plausible[1]:
            return unit
    return None


@lru_cache(maxsize=2_000)
def analytes_in(names: str) -> tuple[str, ...]:
    """The analytes a run of names means, each once; () when one is not known."""
    if _OF_TWO.search(names):
        return ()
    plain = re.sub(r" ?[(\[][^)]*[)\]]+", " ", names)
    parts = [part for part in re.split(r" ?/ ?|,? and/or |,? and |,? or |, ", plain) if part.strip()]
    found = [_analytes(part.strip()) for part in parts]
    return tuple(dict.fromkeys(name for names in found for name in names)) if all(found) else ()


def _analytes(words: str) -> tuple[str, ...]:
    """The analytes the words name, without as many of the words before them as must go; () when none."""
    for _ in range(5):
        found = resolve_analyte(words)
        if found or words in _BOTH:
            return (found,) if found else _BOTH[words]
        before, _, after = words.partition(" ")
        if not after or not _ONE_BEFORE.fullmatch(before):
            return ()
        words = after
    return ()


def value_of(text: str) -> float:
    """The number written, without its commas."""
    return float(text.replace(",", ""))
