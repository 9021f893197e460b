"""An Ear: how much a text sounds like an emergency, by its words and letters and by its meaning.

Small models decide together: linear weights over pieces of the text, networks over the rows of two sentence
encoders, and the tellings nearest in meaning. The first knows misspellings and dialect, the others words that
no telling had.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from waymark.hearing.clauses import clauses_of
from waymark.hearing.parts import parts_of
from waymark.hearing.pieces import letter_pieces, word_pieces, words_of
from waymark.understanding.bare_names import is_bare_name
from waymark.understanding.safety import SafetyConcern, has_what_is_set_aside, plain_text

Array = npt.NDArray[np.float32]
Encode = Callable[[Sequence[str]], Array]

CONCERNS = tuple(SafetyConcern)
REACH = 2.0
"""Encoders' rows have length one a layer; twice that, a network learns as much in half the passes."""
BY_PIECES = 0.25
"""How much the letters and words count."""
BY_MEANING: Mapping[str, float] = {"universal-sentence-encoder": 0.1, "all-MiniLM-L6-v2": 0.2}
"""How much what each encoder's networks say counts, the cheap one first: often it settles the matter."""
BY_NEAREST = 6.0
"""How much it counts by how much nearer the nearest telling of a concern is than the nearest of none."""
MOST_BY_NEAREST = 1.5
"""More than this they never say, either way."""
THRESHOLD = 0.85
"""The logarithm of odds from which an ear speaks, chosen on what others write (docs/decisions/0021)."""
OF_A_NAME = 2.05
"""The same for a bare name, "gi bleeding": people answer with it which illness a trial is looked for."""
SURE = 2.65
"""The same where the list knows the words and sets them aside: "tried suicide in 2009", "no chest pain"."""
EASIER: Mapping[SafetyConcern, float] = {
    SafetyConcern.SELF_HARM: 1.0,
    SafetyConcern.OVERDOSE: 0.75,
    SafetyConcern.ABUSE: 0.75,
}
"""How much less is enough for a concern: a kind line with numbers to call costs least, and silence most.

Signs of illness are what ordinary questions tell of, too, so they need most."""
_EASIER = np.array([EASIER.get(concern, 0.0) for concern in CONCERNS], np.float32)
NEARLY = 0.25
"""How much less than enough still gets a line of help beside the answer (docs/decisions/0021)."""
CAUTION = 0.5
"""How much more is needed of each sentence of a long message, by the logarithm of their number."""
CAUTION_BESIDE = 0.7
"""The same of the sentences and clauses of a message that is short enough to be heard in whole as well."""
_SUREST = 8.0
MOST_BY_MEANING = 5.0
"""More than this no encoder says for a concern: so the costly one need not hear three messages in five."""
MOST_BESIDES = 0.75
"""As much is allowed for the nearest tellings and an easier concern when asking who could still matter.

Both may say 2.5, but no telling of a left-out author was lost for it: the rest tells of it as well."""


@dataclass(frozen=True)
class Heard:
    """A concern that a text sounds like; `is_plain` where it is enough to put all else on hold."""

    concern: SafetyConcern
    is_plain: bool


@dataclass(frozen=True)
class Pieces:
    """Linear weights over pieces; each of the two kinds is weighed by rarity and brought to length one."""

    places: Mapping[str, int]
    rarity: Array
    weights: Array
    bias: float

    def rows(self, texts: Sequence[str]) -> Any:
        """One sparse row a text, in plain writing."""
        from scipy.sparse import csr_matrix  # noqa: PLC0415

        ends, places = [0], list[int]()
        values = list[float]()
        for text in texts:
            for found in self._found(text):
                places.extend(found)
                values.extend(self._weighed(found))
            ends.append(len(places))
        return csr_matrix((values, places, ends), shape=(len(texts), len(self.rarity)), dtype=np.float32)

    def score(self, text: str) -> float:
        """The logarithm of the odds that this plain text tells of an emergency."""
        return self.bias + sum(
            float(self._weighed(found) @ self.weights[found]) for found in self._found(text) if found
        )

    def _found(self, text: str) -> list[list[int]]:
        words = words_of(text)
        kinds = (letter_pieces(words), word_pieces(words))
        return [
            sorted({place for each in kind if (place := self._place(each)) is not None}) for kind in kinds
        ]

    def _place(self, piece: str) -> int | None:
        return self.places.get(piece)

    def _weighed(self, found: list[int]) -> Array:
        rarity = self.rarity[found]
        weighed: Array = rarity / np.float32(max(float(np.sqrt(rarity @ rarity)), 1e-6))
        return weighed


@dataclass(frozen=True)
class Network:
    """One hidden layer between an encoder's rows and: no concern, then each concern."""

    hidden: Array
    hidden_bias: Array
    out: Array
    out_bias: Array

    def scores(self, rows: Array) -> Array:
        """One row a text, one column for none and one for each concern."""
        inner = np.maximum(rows * REACH @ self.hidden + self.hidden_bias, 0)
        scores: Array = inner @ self.out + self.out_bias
        return scores


@dataclass(frozen=True)
class Meaning:
    """What one sentence encoder hears; its networks learned the same from different beginnings."""

    encode: Encode
    networks: tuple[Network, ...]

    def scores(self, parts: Sequence[str]) -> Array:
        """One row a part, one column for none and one for each concern: the mean of its networks'."""
        return self.scores_of(self.encode(parts))

    def scores_of(self, rows: Array) -> Array:
        """The same of the encoder's rows."""
        mean: Array = np.mean([network.scores(rows) for network in self.networks], axis=0)
        return mean


@dataclass(frozen=True)
class Nearest:
    """Where all tellings lie in meaning, one column a telling, grouped: none first, then each concern.

    `middles` is the middle of each encoder's last layer by its name, `axes` are those along which tellings
    differ most when both encoders' rows are laid beside each other.
    """

    middles: Mapping[str, Array]
    axes: Array
    rows: Array
    groups: tuple[slice, ...]

    def odds(self, rows: Mapping[str, Array]) -> Array:
        """One a text, by its rows: how much nearer is the nearest telling of a concern than that of none."""
        if not self.middles:  # an ear that knows no telling by its place
            return np.zeros(len(next(iter(rows.values()))), np.float32)
        likeness = placed(beside(rows, self.middles), self.axes) @ self.rows
        none, *concerns = (_greatest(likeness[:, group]) for group in self.groups)
        odds: Array = np.clip(
            BY_NEAREST * (np.max(concerns, axis=0) - none), -MOST_BY_NEAREST, MOST_BY_NEAREST
        )
        return odds


def beside(rows: Mapping[str, Array], middles: Mapping[str, Array]) -> Array:
    """Both encoders' rows from their middles, each brought to length one, beside each other."""
    return np.concatenate(
        [_of_length_one(rows[name][:, -len(middle) :] - middle) for name, middle in middles.items()], axis=1
    )


def placed(rows: Array, axes: Array) -> Array:
    """The rows along the axes, brought to length one."""
    return _of_length_one(rows @ axes)


def _of_length_one(rows: Array) -> Array:
    lengths = np.sqrt(np.einsum("ij,ij->i", rows, rows))
    of_length_one: Array = rows / np.maximum(lengths, 1e-6)[:, None]
    return of_length_one


def _greatest(likeness: Array) -> Array:
    """The greatest of each row; of none, the least that there can be."""
    greatest: Array = likeness.max(axis=1, initial=-1)
    return greatest


@dataclass(frozen=True)
class Ear:
    """Hears what the safety list does not. Its meanings by the name of their encoder."""

    pieces: Pieces
    meanings: Mapping[str, Meaning]
    nearest: Nearest

    def hears(self, text: str) -> SafetyConcern | None:
        """The concern that any part of this text plainly sounds like; None when none does."""
        heard = self.listens(text)
        return heard.concern if heard and heard.is_plain else None

    def listens(self, text: str) -> Heard | None:
        """The concern that any part of this text sounds like, plainly or nearly; None when none does."""
        text = text.encode("utf-8", "replace").decode("utf-8")
        parts = heard_apart(text)
        if not parts:
            return None
        needed = _needed_of(parts, text)
        odds, likeliest = BY_PIECES * self.odds_by_pieces(parts), np.zeros((len(parts), len(CONCERNS)))
        left, rows = MOST_BY_MEANING * sum(BY_MEANING.values()) + MOST_BESIDES, dict[str, Array]()
        for name, weight in BY_MEANING.items():
            if (odds + left < needed - NEARLY).all():  # whatever the others say, it would not be enough
                return None
            rows[name] = self.meanings[name].encode(parts)
            scores = self.meanings[name].scores_of(rows[name])
            odds, likeliest = odds + weight * odds_of_any(scores), likeliest + weight * scores[:, 1:]
            left -= weight * MOST_BY_MEANING
        concerns = likeliest.argmax(axis=1)
        over = odds + self.nearest.odds(rows) - needed + _EASIER[concerns]
        loudest = int(over.argmax())
        if over[loudest] < -NEARLY:
            return None
        return Heard(CONCERNS[int(concerns[loudest])], is_plain=bool(over[loudest] >= 0))

    def odds_by_pieces(self, parts: Sequence[str]) -> Array:
        """What the words and letters say of each part."""
        scores = [self.pieces.score(plain_text(part)) for part in parts]
        return np.clip(np.array(scores, np.float32), -_SUREST, _SUREST)


def heard_apart(text: str) -> list[str]:
    """The parts that are listened to: a short text in whole, its sentences, and the clauses of long ones."""
    parts = parts_of(text)
    if text not in parts:
        return parts
    sentences = [part for part in parts if part != text] or parts
    return list(dict.fromkeys([*parts, *clauses_of(sentences)]))


def _needed_of(parts: Sequence[str], text: str) -> Array:
    """How much is needed of each part: more of one of many sentences, as many are chances to be wrong."""
    many = math.log(max(sum(part != text for part in parts), 1))
    caution = many * (CAUTION_BESIDE if text in parts else CAUTION)
    return np.array([_needed(part) + caution * (part != text) for part in parts], np.float32)


def _needed(part: str) -> float:
    if has_what_is_set_aside(part):
        return SURE
    return OF_A_NAME if is_bare_name(part) else THRESHOLD


def odds_of_any(scores: Array) -> Array:
    """From a network's scores, the logarithm of the odds of any concern against none."""
    concerned = scores[:, 1:]
    most = concerned.max(axis=1)
    any_concern = most + np.log(np.exp(concerned - most[:, None]).sum(axis=1))
    odds: Array = np.clip(any_concern - scores[:, 0], -_SUREST, MOST_BY_MEANING)
    return odds
