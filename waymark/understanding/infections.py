"""Which illnesses are infections, and when one is over, tested negative or only suspected."""

from __future__ import annotations

import re

from waymark.understanding.message import Message

INFECTIONS = frozenset(
    {"hepatitis", "hepatitis b", "hepatitis c", "hiv infection", "tuberculosis", "covid-19", "malaria",
     "cytomegalovirus infection", "sepsis", "pneumonia", "influenza",
     "shingles", "herpes simplex", "urinary tract infection", "hepatitis a", "dengue", "typhoid fever",
     "chikungunya", "meningitis", "pseudomonas aeruginosa", "burkholderia",
     "multidrug-resistant tuberculosis", "htlv infection", "epstein-barr virus infection", "mrsa infection",
     "parvovirus infection", "aspergillosis", "osteomyelitis", "syphilis", "chickenpox", "measles",
     "endocarditis", "cellulitis", "chagas disease", "jc virus infection", "klebsiella infection",
     "escherichia coli infection", "staphylococcal infection", "clostridium difficile infection",
     "bacterial infection", "respiratory tract infection", "respiratory syncytial virus infection",
     "norovirus infection", "bk virus infection", "adenovirus infection", "mycobacterium abscessus infection",
     "nontuberculous mycobacterial infection", "stenotrophomonas infection", "candidiasis", "lyme disease",
     "ross river virus infection", "west nile virus infection", "zika virus infection",
     "human papillomavirus infection", "gonorrhea", "chlamydia", "whooping cough", "mumps", "rubella",
     "infectious mononucleosis", "hepatitis d", "hepatitis e", "leishmaniasis", "schistosomiasis",
     "strongyloidiasis", "toxoplasmosis", "scabies", "otitis media", "tonsillitis", "tooth abscess",
     "kidney infection", "brucellosis", "leprosy", "mpox", "scarlet fever", "latent tuberculosis",
     "giardiasis", "strep throat", "common cold", "herpes labialis", "helicobacter pylori infection",
     "pneumocystis pneumonia", "disseminated bcg infection", "mucormycosis", "cryptococcosis",
     "histoplasmosis", "coccidioidomycosis", "salmonellosis", "listeriosis", "legionnaires disease",
     "meningococcal meningitis", "aseptic meningitis", "cryptococcal meningitis", "neisseria infection",
     "yersinia infection", "eczema herpeticum", "escherichia coli sepsis", "liver abscess", "mastitis",
     "rotavirus infection", "hookworm infection", "worm infection", "boils", "croup", "diphtheria",
     "viral hepatitis", "conjunctivitis", "impetigo", "ringworm", "cholera",
     "polio", "rabies", "tetanus", "yellow fever", "trichomoniasis",
     "bacterial vaginosis", "melioidosis", "lassa fever", "mycobacterium avium complex infection",
     "cryptosporidiosis"}
)  # fmt: skip
NEVER_OVER = frozenset({"hiv infection"})
"""What nobody is rid of by treatment: "HIV, treated since 2010" is there."""
STAYS = frozenset({"hepatitis b", "hepatitis c"})
"""What stays for years: "diagnosed with hepatitis C 2 years ago" is there, most likely."""
_WORD = (
    r"(?:and|or|both|nor|hep(?:atitis)?|a|b|c|hiv|hcv|hbv|hbs ?ag|hbc|tb|cmv|ebv|htlv|syphilis|panels?|"
    r"tests?|were|was|"
    r"are|is|all|also|came|back|ag|ab|s ?ag|surface|core|antigen|antibod(?:y|ies)|too|test(?:ed)?|pcr|dna|"
    r"rna|viral|load|"
    r"status|screen|repeat|again|exams?|results?|gave|showed|turned out|came out)"
)
_NEGATIVE_LATER = re.compile(
    rf"(?:[\s,/&():-]+{_WORD}){{1,10}}[\s,:-]+(?:neg(?:ative)?|non-?\s?reactive|clear|nr|undetect\w*|"
    rf"not detected)\b"
)
_CLEARED = re.compile(
    r"[^?]{0,45}?\b(?:rna|dna|pcr|viral load)\b[^.;?]{0,15}?\b(?:neg\w*|not detected|undetect\w*|clear)\b|"
    r"[^?]{0,60}?\b(?:(?:treatment|course|treated?|medicine|tablets?)(?: \w+){0,3}? (?:finish(?:ed)?|"
    r"completed?|done|over)|"
    r"already (?:good|ok|okay|fine|clear\w*|cured?)|over it|(?:all )?better now|"
    r"(?:full )?course completed?|cleared|cured|resolved|recovered|got over it|(?:all )?gone|negative now|"
    r"now (?:\w+ ){0,2}?negative|svr|eradicated|treat\w* (?:am|it|and) (?:finish|clear)\w*)\b"
)
_TREATED_FOR = re.compile(
    r"\b(?:treated for|recovered from|got over|cleared of|cured of|over the)\s+(?:\w+\s+){0,2}$"
)
_POSITIVE = re.compile(r"\s*(?:ab|antibod\w+|ag)?\s*(?:\+|pos(?:itive)?)")
_ONLY_SUSPECTED = re.compile(r"\b(?:r/o|rule out|pending|awaiting|query)\s+(?:\w+\s+)?$")
_SUPPRESSED = re.compile(
    r"[^.;?]{0,60}?\b(?:undetect\w*|suppressed|"
    r"(?:viral load|vl)(?: is| was|:)? (?:nil|not detected|zero|<\s?\d+))"
)
_LASTING = frozenset({"hiv infection", "hepatitis b"})
"""Infections that treatment holds down and does not end."""
_PERSON_TESTED = re.compile(
    r"\b(?:child|boy|girl|baby|he|she|himself|herself|son|daughter|i|patient|kid|one)\b[^.;]{0,25}?"
    r"\btest(?:ed|s)?\s*(?:is |was |were |came back )*(?P<no>neg(?:ative)?)\b|\b(?P<but>but not (?:him|"
    r"her|me))\b"
)


def is_negative_later(message: Message, end: int) -> bool:
    """Whether a result behind a list, "HIV and both hepatitis panels non-reactive", holds here, too."""
    return _NEGATIVE_LATER.match(message.plain, end, end + 120) is not None


def is_suppressed(message: Message, standard: str, end: int) -> bool:
    """ "HIV positive, undetectable": there, and held down by treatment."""
    following = min((m.start for m in message.conditions if m.start >= end), default=len(message.plain))
    if standard not in _LASTING or not _SUPPRESSED.match(message.plain, end, following):
        return False
    is_positive = _POSITIVE.match(message.plain, end) is not None
    return is_positive or standard == "hiv infection"


def is_cleared(message: Message, start: int, end: int) -> bool:
    """Whether the words around an infection, the next sentence included, say that it is over."""
    following = min((m.start for m in message.conditions if m.start > end), default=len(message.plain))
    stop = min(following, end + 110)
    return _TREATED_FOR.search(message.before(start)) is not None or (
        _CLEARED.match(message.plain, end, stop) is not None
        and not re.search(
            r"\b(?:not|n't|never) (?:been )?(?:cleared|cured|gone|resolved|recovered)",
            message.plain[end:stop],
        )
    )


def is_only_suspected(message: Message, start: int) -> bool:
    """ "R/O TB": neither there nor not."""
    return _ONLY_SUSPECTED.search(message.before(start)) is not None


def patient_tested_negative(message: Message, end: int) -> tuple[int, int] | None:
    """Where a sentence that opens with somebody else's infection says that the patient has none of it."""
    match = _PERSON_TESTED.search(message.plain, end, message.sentence(end - 1)[1])
    if match is None:
        return None
    return match.span("no") if match["no"] else match.span("but")
