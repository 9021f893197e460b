"""How many people a trial takes is said as its record has it, or not at all."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.wording.examples import thalassemia_trial as trial
from waymark.trials.trial import DateType, Enrollment
from waymark.wording.study import enrollment_line


@pytest.mark.parametrize("nines", [99_999, 99_999_999])
def test_a_number_of_nines_is_no_number_of_people(nines: int) -> None:
    filled = replace(trial(), enrollment=Enrollment(nines, DateType.ESTIMATED))
    assert enrollment_line(filled) == enrollment_line(replace(trial(), enrollment=None))


def test_a_number_that_ends_in_nines_is_one() -> None:
    assert " 999 " in enrollment_line(replace(trial(), enrollment=Enrollment(999, DateType.ESTIMATED)))
