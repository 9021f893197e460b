"""What kind of person a word names, from near to far."""

from __future__ import annotations

KINDS_OF_KIN = {
    "spouse": "wife, husband, hubby, hubs, missus, partner, spouse, boyfriend, girlfriend, bf, gf, fiance, fiancé, "
    "fiancee, fiancée, other half, better half, asawa, old man",
    "parent": "mother, mum, mom, mam, mama, mommy, mummy, mammy, momma, nanay, father, dad, daddy, papa, pops, "
    "tatay, parents, mother in law, mother-in-law, father in law, father-in-law, mil, fil, stepmother, "
    "stepfather, stepdad, stepmom",
    "grandparent": "gran, granny, nan, nana, nanna, grandma, grandmother, grandad, granddad, grandpa, grandfather, "
    "lola, lolo, granda, gramps, nonna, nonno",
    "grandchild": "grandson, granddaughter, grandchild, grandkid, grandbaby, apo, grand-daughter, grand daughter, "
    "grand son, grand-son, great-grandson, great-granddaughter",
    "sibling": "brother, sister, bro, sis, sibling, siblings, brothers, sisters, kuya, ate, half brother, "
    "half sister, half-brother, half-sister",
    "far kin": "uncle, aunt, auntie, aunty, cousin, nephew, niece, tita, tito, relative, pamangkin, great-niece, "
    "great-nephew, brother in law, sister in law, sister-in-law, brother-in-law, co-sister",
    "friend": "friend, bestie, mate, neighbor, neighbour, colleague, coworker, roommate, flatmate, housemate, "
    "boss, pal, buddy, ex, teacher, student, pupil",
}
