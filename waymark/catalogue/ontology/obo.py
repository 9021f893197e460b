"""The OBO flat file format 1.4, as far as names and parents go."""

from __future__ import annotations

import re
from collections.abc import Iterator

from waymark.vocabulary.ontology import Ontology, OntologyTerm

_LINE = re.compile(r"(?P<tag>[\w-]+):\s*(?P<value>.*?)\s*")
_SYNONYM = re.compile(r'"(?P<text>(?:[^"\\]|\\.)*)"\s*(?P<scope>EXACT|RELATED|NARROW|BROAD)?')
_ESCAPED = re.compile(r"\\(.)")
_COMMENT = re.compile(r"\s+!.*")
_TERM = "Term"

Stanza = list[tuple[str, str]]


def read_obo(text: str) -> Ontology:
    """The terms that are not obsolete. Raises ValueError for a text that is no OBO file."""
    stanzas = list(_stanzas(text))
    header = dict(reversed(stanzas[0][1]))
    if "format-version" not in header and all(kind != _TERM for kind, _ in stanzas):
        raise ValueError("the file is no ontology: neither OBO nor OBO Graphs JSON.")
    terms = tuple(term for kind, lines in stanzas if kind == _TERM and (term := _term(lines)))
    return Ontology(header.get("ontology", ""), terms, header.get("data-version", ""))


def _stanzas(text: str) -> Iterator[tuple[str, Stanza]]:
    """The header under "", then each stanza under its kind."""
    kind, lines = "", Stanza()
    for line in text.splitlines():
        if line.startswith("["):
            yield kind, lines
            kind, lines = line.strip("[] \t"), []
        else:
            match = _LINE.fullmatch(line)
            if match:
                lines.append((match["tag"], match["value"]))
    yield kind, lines


def _term(lines: Stanza) -> OntologyTerm | None:
    """None for an obsolete term. Raises ValueError for one without an identifier."""
    first = dict(reversed(lines))
    if first.get("is_obsolete", "").startswith("true"):
        return None
    if "id" not in first:
        raise ValueError(f"a term has no identifier: {first.get('name', 'nor a name')}.")
    if not first.get("name"):
        return None
    synonyms = [_SYNONYM.match(value) for tag, value in lines if tag == "synonym"]
    return OntologyTerm(
        identifier=first["id"],
        name=_plain(first["name"]),
        exact=tuple(_plain(each["text"]) for each in synonyms if each and each["scope"] == "EXACT"),
        related=tuple(
            _plain(each["text"]) for each in synonyms if each and each["scope"] in {"RELATED", None}
        ),
        parents=tuple(_COMMENT.sub("", value).split()[0] for tag, value in lines if tag == "is_a" and value),
    )


def _plain(text: str) -> str:
    return _ESCAPED.sub(r"\1", text)
