"""What people say in the conversations that are tried on the whole of Waymark."""

DAUGHTER = (
    "my daughter is 10, beta thalassemia major, transfused every 3 weeks, "
    "no gene therapy or transplant before, no matched donor"
)
EXAMPLE = "NCT05745532"
FORMER_NUMBER = "NCT04592458"
