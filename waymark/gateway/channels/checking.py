"""What `waymark channel check` looks at; no secret is ever part of what was found."""

from __future__ import annotations

from aiohttp import ClientSession
from starlette.datastructures import ImmutableMultiDict

from waymark.conversations.messages import Json
from waymark.gateway.channels.channel import NotAccepted, TryLater, Unreachable
from waymark.gateway.channels.sms.connecting import PATH as SMS_PATH
from waymark.gateway.channels.telegram.api import BotApi
from waymark.gateway.channels.telegram.webhook import PATH as TELEGRAM_PATH
from waymark.gateway.channels.twilio.signature import is_signed, signature_of
from waymark.gateway.channels.whatsapp.connecting import PATH as WHATSAPP_PATH
from waymark.processes.checkup import Check
from waymark.settings import Settings


async def checks_of(settings: Settings, *, is_asking: bool) -> list[Check]:
    """Every check, in the order to mend them."""
    checks = [_public_url(settings), _telegram(settings), *_twilio(settings), _mail(settings)]
    if is_asking and settings.telegram_token:
        checks.append(await _webhook(settings))
    return checks


def _public_url(settings: Settings) -> Check:
    if settings.public_url:
        return Check("public address", True, settings.public_url)
    is_needed = bool(settings.telegram_token or settings.twilio_account)
    remedy = "Set WAYMARK_PUBLIC_URL to the https address of this gateway." if is_needed else ""
    return Check("public address", not is_needed, "not set", remedy)


def _telegram(settings: Settings) -> Check:
    has_token, has_secret = bool(settings.telegram_token), bool(settings.telegram_secrets)
    if not has_token and not has_secret:
        return Check("telegram", True, "off")
    if has_token and has_secret:
        return Check("telegram", True, f"on, at {settings.public_url}{TELEGRAM_PATH}")
    missing = "WAYMARK_TELEGRAM_SECRETS" if has_token else "WAYMARK_TELEGRAM_TOKEN"
    return Check("telegram", False, "half set", f"Set {missing} too.")


def _twilio(settings: Settings) -> list[Check]:
    senders = (
        ("whatsapp", settings.whatsapp_sender, WHATSAPP_PATH),
        ("sms", settings.sms_sender, SMS_PATH),
    )
    has_account = bool(settings.twilio_account and settings.twilio_auth_token)
    checks = []
    for name, sender, path in senders:
        if not sender:
            checks.append(Check(name, True, "off"))
        elif not has_account:
            remedy = "Set WAYMARK_TWILIO_ACCOUNT and WAYMARK_TWILIO_AUTH_TOKEN too."
            checks.append(Check(name, False, "half set", remedy))
        else:
            checks.append(_signature(name, settings, f"{settings.public_url}{path}"))
    return checks


def _signature(name: str, settings: Settings, url: str) -> Check:
    """Signs a form as Twilio does and checks it as the webhook does."""
    form = ImmutableMultiDict({"Body": "hello", "From": "+15550100"})
    signed = signature_of(form, url=url, auth_token=settings.twilio_auth_token)
    is_good = is_signed(form, signed, url=url, auth_token=settings.twilio_auth_token)
    return Check(name, is_good, f"on, at {url}, signatures agree")


def _mail(settings: Settings) -> Check:
    if not settings.mail_server:
        return Check("e-mail", True, "off")
    needed = {"WAYMARK_MAIL_FROM": settings.mail_from, "WAYMARK_PUBLIC_URL": settings.public_url}
    missing = [name for name, value in needed.items() if not value]
    if missing:
        return Check("e-mail", False, "half set", f"Set {' and '.join(missing)} too.")
    return Check("e-mail", True, f"on, by {settings.mail_server}")


async def _webhook(settings: Settings) -> Check:
    wanted = f"{settings.public_url}{TELEGRAM_PATH}"
    async with ClientSession(trust_env=True) as http:
        try:
            api = BotApi(http, base=settings.telegram_api, token=settings.telegram_token)
            info = await api.call("getWebhookInfo", {})
        except (TryLater, Unreachable, NotAccepted) as error:
            return Check("telegram's answer", False, str(error), "Check the token and the network.")
    url = _field(info, "url")
    if url != wanted:
        remedy = "Run `waymark channel set-webhook telegram`."
        return Check("telegram's answer", False, f"it calls {url or 'nobody'}", remedy)
    return Check("telegram's answer", True, f"it calls us; {_field(info, 'pending_update_count')} wait")


def _field(info: Json, name: str) -> str:
    return str(info.get(name, "")) if isinstance(info, dict) else ""
