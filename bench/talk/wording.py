"""How a simulated person words what they tell: ways of our own, none of them from the product's tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from bench.talk.hidden import Hidden

_FIRST = {
    "myself": (
        "i am {age} and have {condition}",
        "hi, i have {condition}, i'm {age}",
        "{age}, {condition}, i want a trial for me",
    ),
    "other": (
        "my {who} is {age} and has {condition}",
        "hello, my {who} has {condition}. {They} {be} {age}",
        "My {age_of} {who} was diagnosed with {condition}",
        "looking for something for my {who}, {age}, {condition}",
    ),
}  # fmt: skip
_OPENING = (
    "hello",
    "hi there",
    "I am looking for a trial",
    "can you help me find a study?",
    "we need a trial",
)
DIGRESSIONS = (
    "what is HSCT?",
    "why do you ask?",
    "what does ferritin mean?",
    "who can see what I write?",
    "are you a real person?",
    "what is a placebo?",
    "does a trial cost money?",
    "what does randomised mean",
    "why do you need to know that?",
    "ok thanks",
)
NOT_SURE = ("not sure", "I don't know", "no idea", "i am not sure about that", "don't know")
RATHER_NOT = (
    "rather not say",
    "I'd rather not say",
    "prefer not to say",
    "i don't want to tell you that",
    "skip",
)
ENOUGH = ("no thanks", "no, that's enough", "not now")
YES_ASK = ("yes", "yes please", "sure, ask", "ok")
LIST_AGAIN = ("show me the list again", "can I see the list again?", "show me the trials again please")


def opening(hidden: Hidden) -> str:
    """A first message that tells nothing."""
    return hidden.ways.choice(_OPENING)


def volunteered(hidden: Hidden, *, with_place: bool, with_treatments: bool) -> str:
    """A first message with most that counts."""
    way = hidden.ways.choice(_FIRST["myself" if hidden.who == "myself" else "other"])
    words = way.format(
        who=hidden.who,
        age=age_words(hidden, told_age(hidden)),
        age_of=_age_of(hidden),
        condition=hidden.condition.lower(),
        They=they(hidden).capitalize(),
        be="are" if they(hidden) == "they" else "is",
    )
    parts = [words]
    if hidden.is_transfused:
        parts.append(
            hidden.ways.choice(
                (
                    "transfused every 3 weeks",
                    "needs blood transfusions regularly"
                    if hidden.who != "myself"
                    else "I need blood transfusions regularly",
                )
            )
        )
    if with_place:
        parts.append(f"{'I' if hidden.who == 'myself' else 'we'} live in {hidden.place}")
    if with_treatments:
        parts.append(treatments_words(hidden))
    return hidden.ways.choice((", ", ". ")).join(part for part in parts if part)


def told_age(hidden: Hidden) -> int:
    """The age as first told."""
    return hidden.age if hidden.wrong_age is None else hidden.wrong_age


def age_words(hidden: Hidden, age: int) -> str:
    """The age with its unit where it needs one."""
    return (
        f"{age} months old"
        if hidden.age_unit == "months"
        else hidden.ways.choice((f"{age}", f"{age} years old"))
    )


def _age_of(hidden: Hidden) -> str:
    return f"{told_age(hidden)}-{'month' if hidden.age_unit == 'months' else 'year'}-old"


def they(hidden: Hidden) -> str:
    """The word for the person."""
    if hidden.who == "myself":
        return "I"
    return "they" if not hidden.sex_is_heard else "she" if hidden.sex == "female" else "he"


def have(hidden: Hidden) -> str:
    """ "I have", "she has"."""
    return f"{they(hidden)} {'have' if they(hidden) in ('I', 'they') else 'has'}"


def treatments_words(hidden: Hidden) -> str:
    """What was done so far, in one clause; empty when nothing was."""
    told = [treatment.told for treatment in hidden.treatments if treatment.told]
    if not told:
        return ""
    never = all(treatment.status == "never" for treatment in hidden.treatments)
    if never:
        return "no gene therapy and no transplant so far"
    return f"{they(hidden)} had {' and '.join(told)}"


def answer_treatments(hidden: Hidden) -> str:
    """The answer to what was done so far."""
    told = [treatment.told for treatment in hidden.treatments if treatment.told]
    if not told:
        return hidden.ways.choice(("nothing yet", "nothing so far", "no treatment yet"))
    if all(treatment.status == "never" for treatment in hidden.treatments):
        return hidden.ways.choice(
            ("neither", "no, neither", "no gene therapy and no transplant", "none of them")
        )
    return hidden.ways.choice((" and ".join(told), f"{they(hidden)} had {' and '.join(told)}"))


def correction(hidden: Hidden) -> str:
    """Puts the age right."""
    right, wrong = hidden.age, hidden.wrong_age
    subject = (
        "i am" if hidden.who == "myself" else f"{they(hidden)} {'are' if they(hidden) == 'they' else 'is'}"
    )
    return hidden.ways.choice(
        (
            f"sorry, {right} not {wrong}",
            f"sorry, {subject} {right}",
            f"I made a mistake, {subject} {right} years old",
            f"actually {subject} {right}",
        )
    )


def who_words(hidden: Hidden) -> str:
    """The answer to whom it is for."""
    if hidden.who == "myself":
        return hidden.ways.choice(("me", "for me", "myself", "it's for myself"))
    return hidden.ways.choice((f"my {hidden.who}", f"for my {hidden.who}", f"it is for my {hidden.who}"))


def condition_words(hidden: Hidden) -> str:
    """The answer to which illness it is."""
    name = hidden.condition.lower()
    return hidden.ways.choice((name, name, f"{have(hidden)} {name}", f"it's {name}"))


def place_words(hidden: Hidden) -> str:
    """The answer to where they live."""
    return hidden.ways.choice(
        (hidden.place, f"we live in {hidden.place}", f"in {hidden.place}", f"near {hidden.place}")
    )


DONOR = {
    "no": ("no", "no, there is no matched donor", "nobody matches"),
    "half": ("only a half match", "only half matched"),
    "registry": ("maybe on a registry", "someone on the donor registry"),
    "yes": ("yes, a full match", "yes"),
}


ANSWERS: Mapping[str, Callable[[Hidden], str]] = {
    "who": who_words,
    "condition": condition_words,
    "age": lambda hidden: age_words(hidden, told_age(hidden)),
    "place": place_words,
    "gene_therapy": answer_treatments,
    "treatment": answer_treatments,
    "transfused": lambda hidden: "yes" if hidden.is_transfused else "no",
}
"""How each thing asked for is told."""
