"""Recognises the headings of eligibility text: what lets in, what keeps out, and plain labels between."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from waymark.eligibility.criteria import Section

LONGEST_HEADING = 120

# As records write them.
_MISSPELT = (
    "exlusion", "exclsuion", "exlcusion", "excluision", "exclussion", "exculsion", "inlusion", "inclusioin",
    "inlcusion", "inclsuion", "inclussion", "inculsion",
)  # fmt: skip
_SECTION = re.compile(
    r"(?:(?:key|main|major|general|primary|core|principal|specific|basic|additional|trial|study|patient"
    r"|subject|the)\s){0,2}"
    rf"(?P<which>inclusions?|exclusions?|inclusionary|exclusionary|ineligibility(?=\scriteria|\Z)|{'|'.join(_MISSPELT)})"
    r"(?P<word>\s(?:criteria|criterion|criterias|factors?|critieria|cirteria|criteriar|critera|creteria))?"
    r"(?P<about>\s*[(\[/,–-].{1,70}|\s(?:for|of|include|are|is)\b.{0,70})?"
)
_BEGINS_AS_TITLE = re.compile(
    r"[\s*#_=/-]*(?:key|main|major|general|primary|core|principal|specific|basic|additional|trial|study|patient"
    r"|subject|the|in[cel]|ex[cl]|eligibility|entry|protocol|disease|donor|prior|required)",
    re.IGNORECASE,
)
_CHARACTERISTICS = re.compile(
    r"(?:disease|patient|donor)\scharacteristics|prior[\s/-]*(?:and[\s/]*)?concurrent\stherapy|required"
)
_NO_SECTION = re.compile(
    r"(?:inclusion\s*(?:/|and|&)\s*exclusion|eligibility|entry|protocol\sentry)\scriteria|eligibility"
)
_EXCLUDED = re.compile(
    r"(?:(?:the\s)?(?:patients|subjects|volunteers|participants|individuals|children|women"
    r"|you)\b.{0,80}\b)?"
    r"(?:excluded|not\sbe\seligible\b.{0,40})(?P<when>\s.{1,60})?"
)
_INELIGIBLE = re.compile(
    r"(?:the\s)?(?:patients|subjects|volunteers|participants|individuals|people|persons|children|women|you)"
    r"\s(?:are|were|will\sbe)\s(?:ineligible|not\seligible)(?:\s(?:for|to|in|this|the|our|study|trial|protocol"
    r"|participation|participate|enroll|enter|join|if|who|they|you|have|any|of|one|or|more|following|are|meet"
    r"|criteria|conditions))*"
)
_LABEL = re.compile(
    r"age|ages|patient age|sex|gender|other|hepatic|renal|hematopoietic|haematological|hematologic"
    r"|cardiovascular|pulmonary"
    r"|neurologic|neurological|performance status|life expectancy|menopausal status|chemotherapy"
    r"|radiotherapy"
    r"|surgery|biologic therapy|endocrine therapy|concurrent medication|prior medication"
    r"|concurrent treatment"
    r"|prior treatment|co-existing condition|risk behavior|metabolic|immunologic|gastrointestinal"
)
_FILLER = re.compile(
    r"not specified|none specified|unspecified|none|n/?a|not applicable|not provided"
    r"|no eligibility criteria|see (?:above|below)"
    r"|(?:please )?contact (?:the )?site for (?:more )?information|see (?:disease|patient) characteristics"
    r"|no(?:ne)? (?:inclusion|exclusion) criteria|to be determined"
)
_BEGINS_AS_FILLER = re.compile(r"[\s*#_=/()\[\]-]*(?:no|n/?a|un|see|please|contact|to be)", re.IGNORECASE)
_NEUTRAL = re.compile(
    r"(?:(?:all|eligible)\s)?(?:the\s)?(?:patients|subjects|volunteers|participants|individuals"
    r"|children|women|you|they)?\s?"
    r"(?:(?:must|should|will|need\sto|may|are|who|be|is|have|meet|has|to|eligible|included|enrolled"
    r"|excluded|not|if"
    r"|for|in|from|this|the|study|trial|all|of|any|following|criteria|conditions?|symptoms?|or|and|with"
    r"|prior"
    r"|they|you|patients|subjects|participants|considered|inclusion|exclusion)\s){1,24}"
)


@dataclass(frozen=True)
class Heading:
    """`is_scoped` means that what stands under it is for some people or some time only.

    `label` is what a sub-heading says that is no section: "age". `is_list` marks the two headings that open
    a list of criteria; two of a kind mean two groups of people. `is_part` marks one that old records set
    within either list: "--Patient Characteristics--". `about` are the words of a heading that is scoped.
    """

    section: Section | None
    is_scoped: bool = False
    is_top: bool = True
    is_list: bool = False
    label: str | None = None
    is_part: bool = False
    about: str | None = None


def section_heading(line: str) -> Heading | None:
    """What a whole line says as a heading; None when it is not one. `line` carries no bullet."""
    may_be_one = ":" in line or "：" in line or _BEGINS_AS_TITLE.match(line)
    return _heading(line) if may_be_one else None


@lru_cache(maxsize=2_000)
def _heading(line: str) -> Heading | None:
    words, has_colon = _tidy(line)
    if not words or len(words) > LONGEST_HEADING:
        return None
    if _NO_SECTION.fullmatch(words):
        return Heading(Section.UNKNOWN)
    found = _SECTION.fullmatch(words)
    if found and (found["word"] or has_colon or not found["about"]) and _is_title(found, has_colon):
        is_scoped = _is_about_some(found["about"])
        about = line if is_scoped else None
        return Heading(_which(found["which"]), is_scoped=is_scoped, is_list=True, about=about)
    if _CHARACTERISTICS.fullmatch(words):
        is_part = line.rstrip().endswith("--")
        return Heading(Section.INCLUSION, is_scoped=words.startswith("donor"), is_part=is_part)
    return _sub_heading(words) if has_colon else None


def is_filler(line: str) -> bool:
    """Whether a whole line asks for nothing: "Not specified"."""
    if not _BEGINS_AS_FILLER.match(line) or (len(line) > LONGEST_HEADING and "  " not in line):
        return False
    return _FILLER.fullmatch(_tidy(line)[0].strip("()[]")) is not None


def introduces_plainly(line: str) -> bool:
    """Whether a line such as "Patients must have:" adds nothing to the lines under it."""
    words, has_colon = _tidy(line)
    return has_colon and len(words) <= LONGEST_HEADING and _NEUTRAL.fullmatch(words + " ") is not None


def _sub_heading(words: str) -> Heading | None:
    if words in {"allowed", "recommended", "note", "notes", "amended"}:
        return Heading(Section.UNKNOWN, is_scoped=True, is_top=False)
    if _INELIGIBLE.fullmatch(words):
        return Heading(Section.EXCLUSION, is_top=False)
    excluded = _EXCLUDED.fullmatch(words)
    if excluded:
        return Heading(Section.EXCLUSION, is_scoped=bool(excluded["when"]), is_top=False)
    return Heading(None, is_top=False, label=words) if _LABEL.fullmatch(words) else None


@lru_cache(maxsize=2_000)
def _tidy(line: str) -> tuple[str, bool]:
    words = line.strip().strip("*#_=-/ \t").rstrip(" .;")
    has_colon = words.endswith((":", "："))
    return " ".join(words.rstrip(":： *").lower().split()), has_colon


def _is_title(found: re.Match[str], has_colon: bool) -> bool:
    """Guards against sentences: "exclusion criteria are assessed at …" is no title without its colon."""
    about = found["about"] or ""
    return has_colon or not about or about.lstrip().startswith(("(", "[", "for", "of", "-", "–", "/"))


def _is_about_some(about: str | None) -> bool:
    words = (about or "").strip(" ()[]-–/,")
    plain = re.compile(
        r"|(?:(?:for|of)\s)?(?:the\s)?(?:all\s)?(?:study\s|trial\s)?(?:patients|participants|subjects"
        r"|study|trial)"
        r"|include|are|is|(?:include|are)\sthe\sfollowing|are\sas\sfollows|(?:must|all)\s.{0,20}|main|summary"
        r"|abbreviated|selected|key"
    )
    return plain.fullmatch(words) is None


def _which(word: str) -> Section:
    return Section.INCLUSION if word.startswith("inc") or word.startswith("inl") else Section.EXCLUSION
