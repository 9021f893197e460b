"""What a person answers to the question of consent, by button or by word."""

from __future__ import annotations

from enum import Enum

from waymark.gateway.typed_text import clean


class OwnPayload(str, Enum):
    """What the gateway's own buttons stand for; none of these reaches Rasa."""

    AGREE = "waymark:agree"
    MORE = "waymark:more"
    REFUSE = "waymark:refuse"
    GO_ON = "waymark:go_on"
    ERASE = "/erase_now"


_AGREE = (
    "yes|y|yep|yeah|yea|yup|yes please|yes i agree|yes i do|yes ok|yes thats fine|i agree|agree|agreed|"
    "i do|i accept|accept|accepted|i consent|consent|ok|okay|okey|ok yes|okay yes|k|sure|sure thing|"
    "fine|thats fine|thats ok|thats okay|alright|all right|go ahead|of course|sounds good"
    "|si|sí|si acepto|sí acepto|acepto|de acuerdo|vale|claro|oui|daccord|jaccepte|ja|ja bitte|einverstanden|"
    "sim|aceito|concordo|certo|accetto|daccordo|da|zgoda|evet|haan|haan ji|ji haan|opo|oo|ndiyo|yebo|"
    "да|согласен|согласна|نعم|أوافق|是|是的|好|好的|同意|はい|同意します|네|예|동의합니다|हाँ|हां|जी हाँ|हो"
)
_MORE = (
    "tell me more|more|more please|know more|more info|more information|what do you keep|"
    "what do you store|what is kept|why|how|what|privacy|what do you do with my data|"
    "what happens to my data|what does that mean|tell me more please|more details|explain|help|info|"
    "information"
)
_REFUSE = (
    "no|n|nope|nah|no thanks|no thank you|no thx|no i dont|no i do not|i dont agree|i do not agree|"
    "dont agree|disagree|i disagree|i refuse|refuse|decline|i decline|not now|rather not|id rather not|"
    "i would rather not|cancel|stop|never|no way|i dont want to|i dont consent|i do not consent"
    "|no gracias|no acepto|non|non merci|nein|nein danke|não|nao|não obrigado|nie|nyet|hayir|hayır|nahi|"
    "hapana|нет|ні|لا|不|不同意|いいえ|아니요|नहीं"
)
_ERASE = (
    "erase|erase it|erase everything|erase all|erase my data|erase me|delete my data|delete everything|"
    "delete it|forget me|forget everything"
)
_SURE = (
    "i am sure|im sure|yes i am sure|yes im sure|do it|yes do it|please do|yes please do|confirm|confirmed|"
    "i confirm|yes i confirm"
)
_YES = frozenset({"yes", "yep", "yeah", "yup", "ok", "okay", "sure", "please"})
_NOT_ALL = frozenset(
    {
        "but",
        "first",
        "wait",
        "before",
        "after",
        "not",
        "dont",
        "no",
        "except",
        "only",
        "later",
        "keep",
        "then",
    }
)
_MOST_WORDS_OF_A_YES = 7
_GO_ON = "go on|continue|carry on|resume|go on with trials|back to trials"


def choice_in(text: str) -> OwnPayload | None:
    """The choice that these words make; None when they say anything else beside it."""
    return _CHOICES.get(_plain(text))


def confirms_erasing(text: str) -> bool:
    """Whether these words say yes to the question if all is to be erased, and hold nothing back."""
    plain = _plain(text)
    words = plain.split()
    is_yes = words[:1] and words[0] in _YES and len(words) <= _MOST_WORDS_OF_A_YES
    return (
        plain in _SURE.split("|")
        or choice_in(text) in {OwnPayload.AGREE, OwnPayload.ERASE}
        or (bool(is_yes) and "?" not in text and _NOT_ALL.isdisjoint(words))
    )


def asks_to_go_on(text: str) -> bool:
    """Whether these words ask for the search again after an emergency stopped it."""
    return _plain(text) in _GO_ON.split("|")


def _plain(text: str) -> str:
    kept = "".join(char for char in clean(text).casefold() if char.isalnum() or char.isspace())
    return " ".join(kept.split())


_CHOICES = {
    _plain(words): choice
    for all_words, choice in (
        (_AGREE, OwnPayload.AGREE),
        (_MORE, OwnPayload.MORE),
        (_REFUSE, OwnPayload.REFUSE),
        (_ERASE, OwnPayload.ERASE),
    )
    for words in all_words.split("|")
}
