"""Words that a place follows, and places that are names of persons, too."""

from __future__ import annotations

CUES = frozenset(
    {"in", "near", "nr", "from", "around", "at", "to", "outside", "close", "live", "lives", "living",
     "based", "within", "of", "city", "town"}
)  # fmt: skip
STRONG_CUES = frozenset(
    {"in", "near", "nr", "from", "around", "outside", "live", "lives", "living", "based", "stay",
     "stays", "reside", "resides", "residing", "dey", "sa", "located", "past", "nearby", "inna", "en",
     "à", "fae", "frae", "deh", "within", "outta", "roon"}
)  # fmt: skip
ALSO_PERSONS = frozenset(
    {"sofia", "victoria", "florence", "charlotte", "sydney", "austin", "madison", "jackson", "lincoln",
     "santiago", "valencia", "carolina", "adelaide", "houston", "tyler", "chelsea", "dallas",
     "savannah", "siena", "vienna", "milan", "orlando", "diego", "chen", "amira", "dana", "israel",
     "jordan", "chad", "georgia", "kenya", "malaysia", "india", "china", "ireland", "cali", "mary",
     "maria", "juan", "jose", "sara", "lima", "ali", "hassan", "salem", "medina", "mohammad", "laurel",
     "grace", "hope", "faith", "spring"}
)  # fmt: skip
"""Standing alone they may sign the message."""
STAYS = frozenset(
    {"live", "lives", "living", "reside", "resides", "residing", "stay", "stays", "staying", "settled"}
)
"""Before "at": "residing at Nagpur"; other things are at a place, too."""
TWO_WORD_CUES = (
    ["close", "to"], ["moved", "to"], ["next", "to"], ["round", "about"], ["just", "by"], ["moving", "to"],
    ["relocated", "to"], ["retired", "to"], ["transferred", "to"],
    ["lives", "alone"], ["lives", "out"], ["town", "is"], ["city", "is"], ["home", "is"], ["relocating", "to"], ["shifted", "to"], ["live", "a"], ["deh", "a"], ["out", "at"],
    ["trials", "4"], ["lives", "a"], ["over", "at"], ["up", "at"], ["days", "at"], ["weeks", "at"],
    ["month", "at"], ["patient", "at"], ["lives", "by"], ["live", "by"], ["living", "by"],
)  # fmt: skip
HOME_WORDS = frozenset(
    {"live", "lives", "living", "liv", "based", "moved", "reside", "resides", "staying", "we're", "were",
     "i'm", "im", "i", "he's", "she's", "shes", "hes"}
)  # fmt: skip
"""Before "in": where somebody is at home."""
