"""The route table: every page, what it asks for, and what answers. Nothing is served that is not in it."""

from __future__ import annotations

from waymark.console import (
    audit_pages,
    conversation_pages,
    learning_pages,
    queue_pages,
    safety_pages,
    signing_in,
    staff_pages,
)
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
    Page("GET", "/conversation/{key}/wrong/{event_id:int}", Permission.LEARN, learning_pages.show_wrong),
    Page("POST", "/conversation/{key}/wrong/{event_id:int}", Permission.LEARN, learning_pages.correct),
    Page(
        "GET",
        "/conversation/{key}/wrong/{event_id:int}/example.yml",
        Permission.LEARN,
        learning_pages.example_file,
    ),
    Page(
        "GET", "/conversation/{key}/wrong/{event_id:int}/test.yml", Permission.LEARN, learning_pages.test_file
    ),
    Page("GET", "/questions", Permission.LEARN, learning_pages.questions),
    Page("GET", "/report", Permission.REPORT, learning_pages.report),
    Page("GET", "/safety", Permission.READ, safety_pages.show),
    Page("POST", "/safety/try", Permission.READ, safety_pages.try_out),
    Page("POST", "/safety/sign", Permission.SIGN_SAFETY, safety_pages.sign),
    Page("GET", "/audit", Permission.AUDIT, audit_pages.show),
    Page("GET", "/staff", Permission.STAFF, staff_pages.show),
    Page("POST", "/staff", Permission.STAFF, staff_pages.add),
    Page("POST", "/staff/role", Permission.STAFF, staff_pages.set_role),
    Page("POST", "/staff/active", Permission.STAFF, staff_pages.set_active),
    Page("POST", "/staff/code", Permission.STAFF, staff_pages.drop_code),
    Page("GET", "/account", Permission.OWN_ACCOUNT, staff_pages.show_own),
    Page("POST", "/account/password", Permission.OWN_ACCOUNT, staff_pages.set_password),
    Page("POST", "/account/code/new", Permission.OWN_ACCOUNT, staff_pages.begin_code),
    Page("POST", "/account/code", Permission.OWN_ACCOUNT, staff_pages.set_code),
)
