"""Cuts a list in words into its items: "asthma, COPD or (chronic) bronchitis such as …"."""

from __future__ import annotations

import re

_JOIN = re.compile(
    r"(?P<word>,? and/or |,? and |,? or |, (?:as well as )?|; )|(?P<open>\()|(?P<shut>\))|(?P<slash>/)"
)
_JOINS = (" and ", " and/or ", " or ", ", ", "; ")
_EXAMPLES = re.compile(r"\b(?:such as|including|e\.g|i\.e|for example|namely)\b")

_NAME_KINDS = ("including", "such as")


def split_list(words: str) -> tuple[list[str], list[str]]:
    """The items and the words that join them; what stands in brackets or after "such as" is not cut."""
    if not any(join in words for join in _JOINS):
        kept_whole = words.strip(" ,")
        return ([kept_whole] if kept_whole else []), []
    examples = _EXAMPLES.search(words)
    end = examples.start() if examples else len(words)
    if examples and examples[0] in _NAME_KINDS:
        end = len(words[:end].rstrip(" ,"))  # the comma before "including" joins nothing new
    parts, joins, begin, depth = [], [], 0, 0
    for found in _JOIN.finditer(words, 0, end):
        if found["open"] or found["shut"]:
            depth = max(0, depth + (1 if found["open"] else -1))
        elif found["word"] and not depth:
            parts.append(words[begin : found.start()])
            joins.append(found["word"])
            begin = found.end()
    parts.append(words[begin:])
    kept = [
        (part.strip(" ,"), join) for part, join in zip(parts, [*joins, ""], strict=True) if part.strip(" ,")
    ]
    return [part for part, _ in kept], [join for _, join in kept[:-1]]
