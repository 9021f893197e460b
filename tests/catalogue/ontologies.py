"""A small made-up ontology in both official formats."""

from __future__ import annotations

import json

OBO = """format-version: 1.2
data-version: 2026-11-01
ontology: small

[Term]
id: SM:1
name: disease

[Term]
id: SM:2
name: disease of the marsh
is_a: SM:1 ! disease

[Term]
id: SM:3
name: heath fever
synonym: "bog fever" EXACT []
synonym: "water fever" RELATED []
is_a: SM:2 {source="x"} ! disease of the marsh

[Term]
id: SM:4
name: Oslavian fever
synonym: "Oslavia disease" EXACT [NCI:C1]
synonym: "fever \\"of Oslavia\\"" EXACT OMO:0003000 []
synonym: "fever" BROAD []
is_a: SM:3 ! heath fever

[Term]
id: SM:5
name: thalassemia major
synonym: "Oslavian anemia" EXACT []
is_a: SM:3

[Term]
id: SM:6
name: old fever
is_obsolete: true

[Term]
id: ORGAN:1
name: marsh

[Typedef]
id: part_of
name: part of
"""

_ADDRESS = "http://purl.obolibrary.org/obo/"


def _node(number: int, name: str, *synonyms: tuple[str, str], deprecated: bool = False) -> dict[str, object]:
    rows = [{"pred": f"has{scope}Synonym", "val": text} for scope, text in synonyms]
    meta = {"synonyms": rows, "deprecated": deprecated}
    return {"id": f"{_ADDRESS}SM_{number}", "lbl": name, "type": "CLASS", "meta": meta}


OBO_GRAPHS = json.dumps(
    {
        "graphs": [
            {
                "id": f"{_ADDRESS}small.owl",
                "meta": {"version": "2026-11-01"},
                "nodes": [
                    _node(1, "disease"),
                    _node(2, "disease of the marsh"),
                    _node(3, "heath fever", ("Exact", "bog fever"), ("Related", "water fever")),
                    _node(
                        4, "Oslavian fever", ("Exact", "Oslavia disease"), ("Exact", 'fever "of Oslavia"'),
                        ("Broad", "fever"),
                    ),
                    _node(5, "thalassemia major", ("Exact", "Oslavian anemia")),
                    _node(6, "old fever", deprecated=True),
                    {"id": f"{_ADDRESS}ORGAN_1", "lbl": "marsh", "type": "CLASS"},
                    {"id": f"{_ADDRESS}part_of", "lbl": "part of", "type": "PROPERTY"},
                ],
                "edges": [
                    {"sub": f"{_ADDRESS}SM_{low}", "pred": "is_a", "obj": f"{_ADDRESS}SM_{high}"}
                    for low, high in ((2, 1), (3, 2), (4, 3), (5, 3))
                ],
            }
        ]
    }
)  # fmt: skip
