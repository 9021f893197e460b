"""The errors Waymark raises on purpose: each tells in one sentence what is wrong and what to do."""

from __future__ import annotations


class WaymarkError(Exception):
    """Anything a person can act on. `retryable` says whether the same call may work later."""

    retryable = False
    exit_code = 1


class UsageError(WaymarkError):
    """The command, file or setting given is wrong in itself; trying again will not help."""

    exit_code = 2


class SettingNotUsable(UsageError):
    """A setting has a name we do not know or a value we cannot use."""

    def __init__(self, name: str, reason: str) -> None:
        super().__init__(f"{name}: {reason}")
        self.name = name


class FileNotReadable(UsageError):
    """A file that was named cannot be opened or is not what it should be."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path


class StudyNotReadable(WaymarkError):
    """A registry record that cannot become a Trial, with the field that stopped it."""

    def __init__(self, nct_id: str | None, field: str, reason: str) -> None:
        super().__init__(f"{nct_id or 'a record without an NCT number'}: {field}: {reason}")
        self.nct_id = nct_id
        self.field = field
        self.reason = reason


class TrialNotFound(WaymarkError):
    """No trial with this NCT number, nor any known alias of it, is in the store."""

    def __init__(self, nct_id: str) -> None:
        super().__init__(f"{nct_id} is not in the trial store; load its record with `waymark load FILE`.")
        self.nct_id = nct_id


class UnknownName(UsageError):
    """A condition, treatment or analyte that no table knows."""

    def __init__(self, kind: str, name: str) -> None:
        super().__init__(f"{kind} {name!r} is not a name Waymark knows; check the spelling.")
        self.kind = kind
        self.name = name


class StoreNotUsable(WaymarkError):
    """A database cannot be opened, read or written."""

    retryable = True


class PortTaken(WaymarkError):
    """A port we need is in use by another program."""

    retryable = True


class RegistryFailed(WaymarkError):
    """The registry gave no answer that can be used. `wait` is the seconds it asks for, if it does."""

    def __init__(self, reason: str, *, retryable: bool = False, wait: float | None = None) -> None:
        super().__init__(reason)
        self.retryable = retryable
        self.wait = wait


class PageTokenRefused(RegistryFailed):
    """The registry no longer takes the token of a page: its query must begin anew."""


class StudyNotListed(WaymarkError):
    """The registry says, in its own words, that it has no study of this number."""

    def __init__(self, nct_id: str) -> None:
        super().__init__(f"The registry does not list {nct_id}.")
        self.nct_id = nct_id
