"""How people spell in a hurry or in an English of their own: what is written, and what they write instead."""

from __future__ import annotations

SLIPS = (
    (r"\bmy\b", "ma"), (r"\bmy\b", "me"), (r"\bthe\b", "da"), (r"\bth", "d"), (r"ing\b", "in"), (r"\byou\b", "u"),
    (r"\bto\b", "2"), (r"\bto\b", "tae"), (r"\band\b", "n"), (r"\bnot\b", "no"), (r"\bwant to\b", "wanna"),
    (r"\bgoing to\b", "gonna"), (r"\bi am\b", "im"), (r"\bhis\b", "hes"), (r"ght", "t"), (r"ea", "ee"),
    (r"ie", "ei"), (r"ph", "f"), (r"ck", "k"), (r"([bdfglmnprst])\1", r"\1"), (r"e\b", ""), (r"\bare\b", "r"),
    (r"\bfor\b", "4"), (r"\bhave\b", "av"), (r"\bh", ""),
)  # fmt: skip
