"""The imported ontology, kept as one file of JSON lines beside the databases."""

from __future__ import annotations

import json
import os
import tempfile
from dataclasses import asdict
from pathlib import Path

from waymark.errors import FileNotReadable, StoreNotUsable
from waymark.vocabulary.ontology import Ontology, OntologyTerm

FILE_NAME = "ontology.jsonl"


def keep_ontology(ontology: Ontology, folder: Path) -> None:
    """Puts it in place of the one before in one move: a failure leaves that one. Raises StoreNotUsable."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=folder, prefix=f".{FILE_NAME}.")
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write(json.dumps({"name": ontology.name, "version": ontology.version}) + "\n")
                file.writelines(
                    json.dumps(asdict(term), ensure_ascii=False) + "\n" for term in ontology.terms
                )
            Path(name).replace(folder / FILE_NAME)
        finally:
            Path(name).unlink(missing_ok=True)
    except OSError as error:
        reason = error.strerror or error
        raise StoreNotUsable(f"{folder}: the ontology cannot be kept there ({reason}).") from error


def kept_ontology(folder: Path) -> Ontology | None:
    """The one imported last; None when none was. Raises FileNotReadable when its file was damaged."""
    path = folder / FILE_NAME
    try:
        with path.open(encoding="utf-8") as lines:
            header = json.loads(next(lines))
            terms = tuple(_term(json.loads(line)) for line in lines)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, StopIteration) as error:
        reason = "the imported ontology is damaged; import it again, or remove this file to go without."
        raise FileNotReadable(str(path), reason) from error
    return Ontology(header["name"], terms, header["version"])


def _term(row: dict[str, object]) -> OntologyTerm:
    lists = {name: tuple(map(str, row[name])) for name in ("exact", "related", "parents")}  # type: ignore[call-overload]
    return OntologyTerm(str(row["identifier"]), str(row["name"]), **lists)
