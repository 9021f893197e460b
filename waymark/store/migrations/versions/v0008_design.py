"""The design of each trial: by chance or not, how its groups stand to one another, who is not told."""

from __future__ import annotations

import base64
import json
import re
import zlib
from collections.abc import Iterator, Mapping

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"

_BATCH = 500
_NAMES = ("allocation", "intervention_model", "masking")
_PACKED = "zlib:"

# As waymark.registry.spellings has them; a step stays as it is when that changes.
_MODELS = ("SINGLE_GROUP", "PARALLEL", "CROSSOVER", "FACTORIAL", "SEQUENTIAL")
_KNOWN: Mapping[str, Mapping[str, str]] = {
    "allocation": {"RANDOMIZED": "RANDOMIZED", "NON_RANDOMIZED": "NON_RANDOMIZED", "NA": "NA", "N_A": "NA"},
    "intervention_model": {f"{model}{end}": model for model in _MODELS for end in ("", "_ASSIGNMENT")},
    "masking": {each: each for each in ("NONE", "SINGLE", "DOUBLE", "TRIPLE", "QUADRUPLE")}
    | {"NO_MASKING": "NONE", "OPEN_LABEL": "NONE", "NONE_OPEN_LABEL": "NONE"}
    | {"SINGLE_BLIND": "SINGLE", "DOUBLE_BLIND": "DOUBLE"}
    | {"PARTICIPANT_INVESTIGATOR": "DOUBLE", "PARTICIPANT_INVESTIGATOR_OUTCOMES_ASSESSOR": "TRIPLE"},
}
_PARTIES = ("PARTICIPANT", "CARE_PROVIDER", "INVESTIGATOR", "OUTCOMES_ASSESSOR")


def upgrade() -> None:
    """Adds the columns, and fills them from the records that were kept; what they do not say stays null."""
    for name in _NAMES:
        op.add_column("trial", sa.Column(name, sa.String(40)))
    op.add_column("trial", sa.Column("who_masked", sa.JSON()))
    _fill()


def downgrade() -> None:
    """Drops them."""
    for name in (*_NAMES, "who_masked"):
        op.drop_column("trial", name)


def _fill() -> None:
    connection = op.get_bind()
    change = sa.text(
        "UPDATE trial SET allocation = :allocation, intervention_model = :intervention_model, "
        "masking = :masking, who_masked = :who_masked WHERE nct_id = :nct_id"
    ).bindparams(sa.bindparam("who_masked", type_=sa.JSON(none_as_null=True)))
    for rows in _records(connection):
        found = [{"nct_id": nct_id, **_design(raw)} for nct_id, raw in rows]
        said = [each for each in found if any(value for name, value in each.items() if name != "nct_id")]
        if said:
            connection.execute(change, said)


def _records(connection: sa.engine.Connection) -> Iterator[list[tuple[str, str]]]:
    """The kept records, some at a time: all of them at once would take gigabytes."""
    query = sa.text("SELECT nct_id, raw_json FROM record WHERE nct_id > :last ORDER BY nct_id LIMIT :most")
    last = ""
    while rows := connection.execute(query, {"last": last, "most": _BATCH}).all():
        yield [(row.nct_id, row.raw_json) for row in rows]
        last = rows[-1].nct_id


def _design(raw: str) -> dict[str, object]:
    info = _part(_json(raw), "protocolSection", "designModule", "designInfo")
    masking = _part(info, "maskingInfo")
    who = masking.get("whoMasked")
    parties = [_spelled(each) for each in who] if isinstance(who, list) else []
    return {
        "allocation": _word("allocation", info.get("allocation")),
        "intervention_model": _word("intervention_model", info.get("interventionModel")),
        "masking": _word("masking", masking.get("masking")),
        "who_masked": [each for each in dict.fromkeys(parties) if each in _PARTIES] or None,
    }


def _json(raw: str) -> object:
    if raw.startswith(_PACKED):
        raw = zlib.decompress(base64.b64decode(raw[len(_PACKED) :])).decode("utf-8", "surrogatepass")
    try:
        return json.loads(raw)
    except ValueError:
        return None


def _part(value: object, *names: str) -> dict[str, object]:
    for name in names:
        value = value.get(name) if isinstance(value, dict) else None
    return value if isinstance(value, dict) else {}


def _word(name: str, text: object) -> str | None:
    return _KNOWN[name].get(_spelled(text)) if isinstance(text, str) else None


def _spelled(text: object) -> str:
    return re.sub(r"[^A-Z0-9]+", "_", str(text).upper()).strip("_")
