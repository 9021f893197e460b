"""The route table: every page, what it asks for, and what answers. Nothing is served that is not in it."""

from __future__ import annotations

from waymark.console import conversation_pages, queue_pages, signing_in
from waymark.console.permissions import Permission
from waymark.console.visits import Page

PAGES: tuple[Page, ...] = (
    Page("GET", "/sign-in", Permission.OPEN, signing_in.show),
    Page("POST", "/sign-in", Permission.OPEN, signing_in.sign_in),
    Page("GET", "/sign-in/code", Permission.HALF_SIGNED_IN, signing_in.show_code),
    Page("POST", "/sign-in/code", Permission.HALF_SIGNED_IN, signing_in.check_code),
    Page("POST", "/sign-out", Permission.HALF_SIGNED_IN, signing_in.sign_out),
    Page("GET", "/", Permission.READ, queue_pages.show),
    Page("POST", "/views", Permission.READ, queue_pages.save_view),
    Page("POST", "/views/drop", Permission.READ, queue_pages.drop_view),
    Page("POST", "/export", Permission.EXPORT, queue_pages.export),
    Page("GET", "/conversation/{key}", Permission.READ, conversation_pages.show),
    Page("GET", "/conversation/{key}/print", Permission.READ, conversation_pages.print_it),
    Page("POST", "/conversation/{key}/review", Permission.REVIEW, conversation_pages.review),
    Page("POST", "/conversation/{key}/note", Permission.REVIEW, conversation_pages.add_note),
    Page("POST", "/conversation/{key}/tag", Permission.REVIEW, conversation_pages.set_tag),
    Page("POST", "/conversation/{key}/assign", Permission.REVIEW, conversation_pages.assign),
    Page("POST", "/conversation/{key}/later", Permission.REVIEW, conversation_pages.put_off),
    Page("POST", "/conversation/{key}/unmask", Permission.UNMASK, conversation_pages.unmask),
)
