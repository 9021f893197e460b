"""A message as Telegram shows it: bold titles, a card's points to unfold, buttons under the last piece."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from html import escape

from waymark.conversations.messages import Json, Message, MessageType, Record
from waymark.eligibility.rules import Rule
from waymark.gateway.channels.channel import Option, Piece
from waymark.gateway.channels.cutting import cut, utf16_units
from waymark.wording.lists import shortened
from waymark.wording.phrases import phrase

MOST_UNITS = 4096
MOST_OPTIONS = 100
MOST_OF_A_LINE = 90
_RECORD = "https://clinicaltrials.gov/study/"

TokenOf = Callable[[str], str]


@dataclass(frozen=True)
class Block:
    """A part of a message in one style. The limit counts its text, not its marks."""

    text: str
    tag: str = ""

    @property
    def markup(self) -> str:
        """The text in Telegram's HTML."""
        words = escape(self.text, quote=False)
        return f"<{self.tag}>{words}</{self.tag.split()[0]}>" if self.tag else words


def pieces_of(message: Message, token_of: TokenOf) -> list[Piece]:
    """The message in pieces of 4,096 UTF-16 units; the buttons stand under the last."""
    packed = _packed([part for block in _blocks(message) for part in _cut(block)])
    pieces = [_piece(blocks) for blocks in packed]
    options = tuple(_options(message, token_of))[:MOST_OPTIONS]
    if options and pieces:
        last = pieces[-1]
        pieces[-1] = Piece(last.text, options, is_markup=True, plain=last.plain)
    return pieces


def _piece(blocks: Sequence[Block]) -> Piece:
    markup = "\n".join(block.markup for block in blocks)
    return Piece(markup, is_markup=True, plain="\n".join(block.text for block in blocks))


def _blocks(message: Message) -> Iterator[Block]:
    if message.type is not MessageType.TRIAL_CARD or message.trial is None:
        yield Block(message.text)
        return
    head, _, rest = message.text.partition("\n")
    yield Block(head, "b")
    yield Block(rest)
    points = list(_points(message.trial))
    if points:
        yield Block(phrase("channels.points", count=len(points)), "b")
        yield Block("\n".join(points), "blockquote expandable")


def _points(trial: Record) -> Iterator[str]:
    """Each point of the record: what came out, the line, and why; a mere introduction is none."""
    findings = trial.get("findings")
    for finding in findings if isinstance(findings, list) else []:
        if isinstance(finding, dict) and finding.get("rule") != Rule.INTRODUCTION.word:
            yield _point(finding)


def _point(finding: Record) -> str:
    is_unread = finding.get("rule") == Rule.NOT_READ.word
    why = "" if is_unread else str(finding.get("words") or "")
    key = "channels.point_against" if finding.get("section") == "exclusion" else "channels.point"
    line = _line(finding.get("receipt"))
    return phrase(key, label=finding.get("label_words", ""), line=line, why=why).strip()


def _line(receipt: Json) -> str:
    """The line in quotes, cut where it is long; a field of the record by its name."""
    criterion = receipt.get("criterion") if isinstance(receipt, dict) else None
    if not isinstance(criterion, dict):
        return ""
    if criterion.get("text"):
        return phrase("quote", words=shortened(str(criterion["text"]), most=MOST_OF_A_LINE))
    return phrase("channels.field", name=criterion.get("field_words", ""))


def _cut(block: Block) -> list[Block]:
    return [Block(text, block.tag) for text in cut(block.text, MOST_UNITS, utf16_units)]


def _packed(blocks: Sequence[Block]) -> list[list[Block]]:
    """Blocks that fit into one piece together, in order."""
    packed: list[list[Block]] = []
    used = MOST_UNITS + 1
    for block in blocks:
        units = utf16_units(block.text)
        if used + 1 + units > MOST_UNITS:
            packed.append([])
            used = -1
        packed[-1].append(block)
        used += 1 + units
    return packed


def _options(message: Message, token_of: TokenOf) -> Iterator[Option]:
    for button in message.buttons:
        yield Option(button.title, token=token_of(button.id))
    trial = message.trial
    if trial is not None and isinstance(trial.get("nct_id"), str):
        yield Option(phrase("channels.record"), url=f"{_RECORD}{trial['nct_id']}")
