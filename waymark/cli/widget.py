"""`waymark widget`: what a website needs to show the chat."""

from __future__ import annotations

import re
from html import escape

import click

from waymark import wiring
from waymark.cli.output import print_json
from waymark.gateway.widget_builds import current_build


@click.group(name="widget")
def command() -> None:
    """Print what a website needs to show the chat."""


@command.command(name="snippet")
@click.option("--gateway", metavar="URL", help="The gateway's public address; else that of the settings.")
@click.option("--contact", metavar="WORDS", help='How to reach a person, such as "Call 0800 123 456".')
@click.option("--contact-link", metavar="LINK", help="A tel:, mailto: or https: address for it.")
@click.option("--json", "as_json", is_flag=True, help="Print the tag, its integrity and the CSP as JSON.")
def snippet(gateway: str | None, contact: str | None, contact_link: str | None, as_json: bool) -> None:
    """Print the tag that puts the chat on a page, with its integrity."""
    _check_addresses(gateway, contact_link)
    address = (gateway or wiring.settings().gateway_url).rstrip("/")
    build = current_build()
    given = {"contact": contact, "contact-link": contact_link}
    attributes = "".join(f' {name}="{escape(value)}"' for name, value in given.items() if value)
    tag = (
        f'<script src="{escape(address + build.path)}" integrity="{build.integrity}" '
        f'crossorigin="anonymous" defer></script>\n<waymark-chat{attributes}></waymark-chat>'
    )
    policy = f"script-src {address}; connect-src {address}"
    if as_json:
        print_json({"tag": tag, "path": build.path, "integrity": build.integrity, "csp": policy})
        return
    click.echo(tag)
    click.echo(f"Its Content-Security-Policy needs: {policy}", err=True)


def _check_addresses(gateway: str | None, contact_link: str | None) -> None:
    """What no page could use would only be found out on the website."""
    if gateway is not None and not re.match(r"https?://[^/\s]", gateway):
        raise click.UsageError(f"--gateway: {gateway!r} is not an address like https://chat.example.org")
    if contact_link is not None and not re.match(r"(tel:|mailto:|https://)\S", contact_link):
        raise click.UsageError(f"--contact-link: {contact_link!r} is not a tel:, mailto: or https: address")
