"""OBO Graphs JSON, as far as names and parents go."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from waymark.vocabulary.ontology import Ontology, OntologyTerm

_IS_A = frozenset({"is_a", "http://www.w3.org/2000/01/rdf-schema#subClassOf"})
_EXACT, _RELATED = "hasExactSynonym", "hasRelatedSynonym"


def read_obographs(text: str) -> Ontology:
    """The classes that are not deprecated. Raises ValueError for JSON that is cut short or no such graph."""
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"the file is no whole JSON: {error}.") from error
    graphs = document.get("graphs")
    if not (isinstance(graphs, list) and graphs and all(isinstance(graph, dict) for graph in graphs)):
        raise ValueError('the file is JSON without "graphs": no OBO Graphs file.')
    graph = max(graphs, key=lambda each: len(_rows(each, "nodes")))
    parents: dict[str, list[str]] = {}
    for edge in _rows(graph, "edges"):
        if edge.get("pred") in _IS_A:
            parents.setdefault(_identifier(edge.get("sub")), []).append(_identifier(edge.get("obj")))
    nodes = (_term(node, parents) for node in _rows(graph, "nodes"))
    terms = tuple(term for term in nodes if term)
    version = _meta(graph).get("version")
    return Ontology(_name(graph), terms, version if isinstance(version, str) else "")


def _term(node: dict[str, Any], parents: dict[str, list[str]]) -> OntologyTerm | None:
    name, identifier, meta = node.get("lbl"), _identifier(node.get("id")), _meta(node)
    if not (isinstance(name, str) and name and identifier) or meta.get("deprecated") is True:
        return None
    if node.get("type", "CLASS") != "CLASS":
        return None
    synonyms = _rows(meta, "synonyms")
    return OntologyTerm(
        identifier,
        name,
        exact=tuple(_values(synonyms, _EXACT)),
        related=tuple(_values(synonyms, _RELATED)),
        parents=tuple(parents.get(identifier, ())),
    )


def _values(synonyms: Iterable[dict[str, Any]], scope: str) -> Iterable[str]:
    found = (each.get("val") for each in synonyms if each.get("pred") == scope)
    return (value for value in found if isinstance(value, str) and value)


def _rows(holder: dict[str, Any], key: str) -> list[dict[str, Any]]:
    rows = holder.get(key)
    return [row for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []


def _meta(holder: dict[str, Any]) -> dict[str, Any]:
    meta = holder.get("meta")
    return meta if isinstance(meta, dict) else {}


def _identifier(address: object) -> str:
    """ "DOID:162" of "http://purl.obolibrary.org/obo/DOID_162"; "" when it is no text."""
    return address.rpartition("/")[2].replace("_", ":", 1) if isinstance(address, str) else ""


def _name(graph: dict[str, Any]) -> str:
    return _identifier(graph.get("id")).partition(".")[0]
