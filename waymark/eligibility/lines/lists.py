"""Cuts a list in words into its items: "asthma, COPD or (chronic) bronchitis such as …"."""

from __future__ import annotations

import re

# Each begins with a letter of its own: so it is looked for far quicker than behind a comma that may be there.
_JOIN = re.compile(r", and/or |, and |, or |, as well as |, | and/or | and | or |; |\(|\)")
_EXAMPLES = re.compile(r"\b(?:such as|including|e\.g|i\.e|for example|namely)\b")

_NAME_KINDS = ("including", "such as")


def split_list(words: str) -> tuple[list[str], list[str]]:
    """The items and the words that join them; what stands in brackets or after "such as" is not cut."""
    if not _may_join(words):
        kept_whole = words.strip(" ,")
        return ([kept_whole] if kept_whole else []), []
    examples = _EXAMPLES.search(words)
    end = examples.start() if examples else len(words)
    if examples and examples[0] in _NAME_KINDS:
        end = len(words[:end].rstrip(" ,"))  # the comma before "including" joins nothing new
    parts, joins, begin, depth = [], [], 0, 0
    for found in _JOIN.finditer(words, 0, end):
        join = found[0]
        if join == "(":
            depth += 1
        elif join == ")":
            depth = max(0, depth - 1)
        elif not depth:
            parts.append(words[begin : found.start()].strip(" ,"))
            joins.append(join)
            begin = found.end()
    parts.append(words[begin:].strip(" ,"))
    if all(parts):
        return parts, joins
    kept = [(part, join) for part, join in zip(parts, [*joins, ""], strict=True) if part]
    return [part for part, _ in kept], [join for _, join in kept[:-1]]


def _may_join(words: str) -> bool:
    """A quick look before the patterns."""
    return " or " in words or " and " in words or ", " in words or "; " in words or " and/or " in words
