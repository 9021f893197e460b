"""Whether a name found stands for another thing, for what stands beside it: "98% on RA" is room air."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from waymark.understanding.message import Message
from waymark.vocabulary.mentions import Mention
from waymark.vocabulary.tables.beside_names import OtherThing

_NEAR = 60


def is_other_thing(message: Message, mention: Mention, table: Iterable[OtherThing]) -> bool:
    """ "Denies CP/SOB" is chest pain, "through the ED" a department: nothing that the table can name."""
    return any(row.means is None and _stands(row, message, mention) for row in table)


def as_meant(message: Message, mention: Mention, table: Iterable[OtherThing]) -> Mention:
    """ "ASD" beside words of the heart is a hole in it, and no autism."""
    meant = (row.means for row in table if row.means and _stands(row, message, mention))
    return replace(mention, standard=next(meant, mention.standard))


def _stands(row: OtherThing, message: Message, mention: Mention) -> bool:
    """Whether the name is one of the row's, and all around it is as the row says."""
    if row.names.isdisjoint((mention.words, mention.words.lower(), mention.standard)):
        return False
    before, behind = message.before(mention.start), message.after(mention.end)
    if row.unless_before is not None and row.unless_before.search(before):
        return False
    near = message.before(mention.start, _NEAR) + message.after(mention.end, _NEAR)
    return (
        (row.before is None or row.before.search(before) is not None)
        and (row.behind is None or row.behind.match(behind) is not None)
        and (row.near is None or row.near.search(near) is not None)
        and (row.anywhere is None or row.anywhere.search(message.plain) is not None)
    )
