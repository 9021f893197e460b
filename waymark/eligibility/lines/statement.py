"""A statement as the readers see it: plain lower-case words, without what says nothing of its own."""

from __future__ import annotations

import re
from dataclasses import dataclass

from waymark.eligibility.criteria import Section
from waymark.eligibility.lines.lab_limits import names_analyte
from waymark.eligibility.lines.lab_words import in_lab_form
from waymark.eligibility.lines.organs import SIGNS as ORGAN_SIGNS
from waymark.eligibility.lines.signs import Signs
from waymark.trials.once import once
from waymark.vocabulary.vocabulary import Vocabulary

LONGEST_READ = 400

_APART = bytes(code if chr(code).isalnum() else ord(" ") for code in range(128)) + b" " * 128
_SIGNS = str.maketrans({
    "≥": ">=", "≤": "<=", "⩾": ">=", "⩽": "<=", "–": "-", "—": "-", "−": "-", "‐": "-", "‑": "-", "’": "'",
    "‘": "'", "“": '"', "”": '"', "＞": ">", "＜": "<", "\\": "", "\u00a0": " ", "*": " ",
})  # fmt: skip
_SIGN_APART = re.compile(r"(?<=[<>]) (?==)")
_WHO = (
    r"(?:(?:all|eligible|any|the|these|study|potential) )?"
    r"(?:patients?|subjects?|participants?|individuals?|volunteers?|persons?|people|candidates|recipients)"
)
_LEAD = re.compile(
    rf"(?:{_WHO}\b[ ,:]*)?"
    r"(?:(?:who|that|must|should|will|shall|need to|be|are|is|have|has|with|having|currently|were)\b ?)*"
)
_DENIED = re.compile(
    r"(?:no|not|without|never|absence of|do not have|does not have|must not be|must not have|has not|have not"
    r"|(?:previously )?untreated (?:with|by)|cannot be|may not be|should not be|should not have|neither)\b "
    r"(?:had |have |received |be |been )?"
)


# Labels before a statement that add nothing to it.
_LABEL = re.compile(
    r"(?:hematopoietic|hematologic|hepatic|renal|cardiovascular|cardiac|pulmonary|neurologic|immunologic|other"
    r"|gastrointestinal|metabolic|surgery|chemotherapy|radiotherapy|biologic therapy|endocrine therapy|liver"
    r"|mri exclusions?"
    r"|kidney|bone marrow|hematology|biochemistry|infections?|exclusion criteria|inclusion criteria"
    r"|concurrent therapy|prior therapy|medications?|medical history|laboratory|diagnosis|other criteria"
    r"|(?:other )?medical conditions?|concomitant (?:diseases?|medications?|illness(?:es)?)"
    r"|comorbidit(?:y|ies)"
    r"|disease status|nervous system|psychiatric|general|respiratory|malignanc(?:y|ies)|allerg(?:y|ies)"
    r"|prior treatments?|prior medications?|concurrent medications?|exclusions?|coexisting conditions?)"
    r" ?: +"
)
_NEGATIVE = re.compile(
    r"(?P<what>(?:(?:hiv|human immunodeficiency virus|hepatitis [abc]|hbsag|hcv|hbv"
    r"|hepatitis b surface antigen"
    r"|hepatitis c antibody|hiv antibody|htlv)"
    r"(?: (?:virus|antibody|infection|serology|test|antigen|status))*"
    r"(?: \([a-z -]+\))?[ ,/-]*(?:and |or )?)+)"
    r"(?:is |are |be |must be |test |tests |sero)*-?(?:sero)?negative(?: test| status| serology)?"
    r"|(?:sero)?-?negative (?:test |tests |serology |serologies |results? |status )?(?:for|of) (?P<for>.+)"
)
# Words for which the names are put another way before they are looked for: viruses, proofs, allergies.
VIRUSES = ("hiv", "hbv", "hcv", "hbsag", "hepatitis", "immunodeficiency virus")
TESTS = (
    "electrophoresis", "hplc", "chromatography", "analysis", "test", "sequencing", "genotyping", "screening",
    "focusing",
)  # fmt: skip
_REWORDED = Signs(*VIRUSES, *TESTS, *ORGAN_SIGNS, "logical", "biopsy", "allerg", "hypersensitiv", "anaphyla")
LONGEST_SHORT_FORM = 13  # letters, with the brackets and the space before them
_IN_BRACKETS = re.compile(r" \(([a-zβα][a-zβα/-]{1,9})\)")


@dataclass(frozen=True)
class Statement:
    """`words` are plain; `section` says whether it lets in or keeps out; `vocabulary` knows the names."""

    words: str
    section: Section
    vocabulary: Vocabulary

    @property
    def is_short(self) -> bool:
        """Whether the words are few enough to be one statement that can be understood as a whole."""
        return 0 < len(self.words) <= LONGEST_READ

    @once
    def words_apart(self) -> str:
        """The words with a space for every sign and at both ends, so that " er " is a word of its own."""
        return f" {self.words.encode().translate(_APART).decode()} "

    @once
    def subject(self) -> str:
        """The words without "Patients must have" and the like before them."""
        return self.words[len(_LEAD.match(self.words)[0]) :]  # type: ignore[index]

    @once
    def limits_form(self) -> str:
        """The words with their laboratory limits in one form."""
        return in_lab_form(self.words)

    @once
    def names_analyte(self) -> bool:
        """Whether something that laboratories measure is named."""
        return names_analyte(self.words)

    @once
    def may_name(self) -> bool:
        """False only when no reading of the words names an illness or a treatment of the tables."""
        return may_name(self.words, self.vocabulary) or _REWORDED.stand_in(self.words)

    def affirmed(self) -> tuple[str, bool] | None:
        """The words without their denial, and whether there was one.

        None when an exclusion is denied: "not pregnant" under exclusions can be meant either way.
        """
        return self._affirmed

    @once
    def _affirmed(self) -> tuple[str, bool] | None:
        words = self.subject
        negative = _NEGATIVE.fullmatch(words) if "negative" in words else None
        if negative and self.section is not Section.EXCLUSION:
            return (negative["what"] or negative["for"]).strip(" ,/-"), True
        denial = _DENIED.match(words)
        if not denial:
            return words, False
        if self.section is not Section.INCLUSION:
            return None
        before = "prior " if "untreated" in denial[0] else ""  # at any time, as they say
        return before + words[denial.end() :], True


def may_name(words: str, vocabulary: Vocabulary) -> bool:
    """False only when neither the words nor those without a short form in brackets hold a name."""
    return vocabulary.names_something(words) or _short_form(words) is not None


def plain_words(text: str) -> str:
    """Lower case, one kind of dash, quote and comparison sign, single spaces, no full stop at the end."""
    plain = text.replace("\\", "").replace("*", " ") if text.isascii() else text.translate(_SIGNS)
    words = " ".join(plain.lower().split())
    if "=" in words:
        words = _SIGN_APART.sub("", words).replace("=>", ">=").replace("=<", "<=")
    return words.strip(" .;,:·").removesuffix(" and").strip(" .;,:")


def without_label(words: str) -> str:
    """The words without "Renal:" and the like before them."""
    found = _LABEL.match(words) if ":" in words else None
    return words[found.end() :] if found else words


def without_short_form(words: str) -> str:
    """The words without an abbreviation of themselves: "sickle cell disease (scd)", not "… (eye)"."""
    found = _short_form(words)
    if not found or not _abbreviates(found[1], words[: found.start()]):
        return words
    return (words[: found.start()] + words[found.end() :]).strip()


def _short_form(words: str) -> re.Match[str] | None:
    return _IN_BRACKETS.search(words) if "(" in words else None


def _abbreviates(letters: str, words: str) -> bool:
    """Whether the letters stand in the words in this order, the first one at the start of a word."""
    starts = [found.start() for found in re.finditer(rf"\b{re.escape(letters[0])}", words)]
    return any(_in_order(letters, words[start:]) for start in starts)


def _in_order(letters: str, words: str) -> bool:
    rest = iter(words)
    return all(letter in rest for letter in letters if letter.isalpha())
