"""A Mention: one name found in a text, with the place where it stands and what is said of it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum


class AttributeKind(Enum):
    """What an attribute tells."""

    STAGE = "stage"
    GRADE = "grade"
    SEVERITY = "severity"
    COURSE = "course"  # metastatic, relapsed, newly diagnosed
    DEPENDENCE = "dependence"  # on transfusions
    GENOTYPE = "genotype"


@dataclass(frozen=True)
class Attribute:
    """`value` is as written, in lower case: "iv", "transfusion-dependent"."""

    kind: AttributeKind
    value: str


@dataclass(frozen=True)
class Mention:
    """`words` equals text[start:end] in code points.

    `is_exact` is False when a spelling was corrected or the words stand another way. `rivals` are other
    standard names that the same words may mean as well: then the person is to be asked. `may_be_form` says
    that the words may tell of a form of it alone: who denies that may have another form.
    """

    standard: str
    start: int
    end: int
    words: str
    is_exact: bool = True
    rivals: tuple[str, ...] = ()
    attributes: tuple[Attribute, ...] = ()
    may_be_form: bool = False

    @property
    def is_ambiguous(self) -> bool:
        """Whether another reading is as near as the first."""
        return bool(self.rivals)
