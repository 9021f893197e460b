"""Indexes documents with tantivy and searches them, in the environment of tools/tantivy.

`tantivy_search.py DOCUMENTS.jsonl FOLDER QUERY…` prints JSON: seconds to build, megabytes on disk, and by
query the milliseconds of each search.
"""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

import tantivy

ROUNDS = 9
MOST = 100


def main(documents: str, folder: str, *queries: str) -> None:
    """Builds, searches, prints."""
    shape = tantivy.SchemaBuilder().add_text_field("nct_id", stored=True).add_text_field("body").build()
    began = time.perf_counter()
    index = tantivy.Index(shape, path=folder)
    writer = index.writer()
    with Path(documents).open(encoding="utf-8") as lines:
        for nct_id, body in map(json.loads, lines):
            writer.add_document(tantivy.Document(nct_id=nct_id, body=body))
    writer.commit()
    writer.wait_merging_threads()
    built = time.perf_counter() - began
    index.reload()
    searcher = index.searcher()
    taken: dict[str, list[float]] = {}
    for query in queries:
        for _ in range(ROUNDS):
            began = time.perf_counter()
            found = searcher.search(index.parse_query(f'"{query}"', ["body"]), MOST)
            [searcher.doc(address)["nct_id"] for _, address in found.hits]
            taken.setdefault(query, []).append((time.perf_counter() - began) * 1000)
    size = sum(file.stat().st_size for file in Path(folder).rglob("*") if file.is_file())
    print(json.dumps({"built": built, "megabytes": size / 2**20, "milliseconds": taken}))


if __name__ == "__main__":
    main(*sys.argv[1:])
