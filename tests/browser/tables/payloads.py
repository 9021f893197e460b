"""Payloads of script injection: tags by handlers, openings that break out, links that pretend, odd ones."""

from __future__ import annotations

from itertools import product

RUN = "window.__ran=1"
HANDLERS = (
    "onerror",
    "onload",
    "onclick",
    "onfocus",
    "onmouseover",
    "ontoggle",
    "onanimationstart",
    "onpointerenter",
    "onwheel",
    "onbeforetoggle",
)
TAGS = (
    "<img src=x {h}={r}>",
    "<svg {h}={r}>",
    "<body {h}={r}>",
    "<video><source {h}={r}></video>",
    "<details open {h}={r}>x</details>",
    "<input autofocus {h}={r}>",
    "<iframe {h}={r}></iframe>",
    "<marquee {h}={r}>x</marquee>",
    "<select autofocus {h}={r}>",
    "<a href=x {h}={r} autofocus tabindex=0>x</a>",
    "<style>@keyframes x{{}}</style><b style='animation-name:x' {h}={r}>",
    "<math><mi {h}={r}>",
)
OPENINGS = ("{p}", "\"'>{p}", "</p></div>{p}", "<!--{p}-->{p}")
LINKS = tuple(
    f"{scheme}{RUN}"
    for scheme in (
        "javascript:", "JaVaScRiPt:", "java\tscript:", " javascript:", "data:text/html,<script>", "vbscript:",
        "https://clinicaltrials.gov@evil.example/", "https://evil.example/#https://clinicaltrials.gov/",
        "https://clinicaltrials.gov.evil.example/", "http://clinicaltrials.gov/", "//evil.example/",
        "https://clinicaltrials.gov:8443/", "blob:https://clinicaltrials.gov/", "file:///etc/passwd?",
    )
)  # fmt: skip
OTHERS = (
    f"<script>{RUN}</script>", f"<scr<script>ipt>{RUN}</script>", f"<script src=data:,{RUN}></script>",
    f"<object data='javascript:{RUN}'></object>", f"<embed src='javascript:{RUN}'>", f"<base href='javascript:{RUN}//'>",
    f"<meta http-equiv=refresh content='0;url=javascript:{RUN}'>", f"<form action='javascript:{RUN}'><button>x</button></form>",
    f"<link rel=stylesheet href='javascript:{RUN}'>", f"<template><img src=x onerror={RUN}></template>",
    f"&lt;img src=x onerror={RUN}&gt;", f"\\u003cimg src=x onerror={RUN}\\u003e", f"%3Cimg src=x onerror={RUN}%3E",
    f"{{{{constructor.constructor('{RUN}')()}}}}", f"${{{RUN}}}", f"<![CDATA[<img src=x onerror={RUN}>]]>",
    f"[x](javascript:{RUN})", f"![x](x\"onerror=\"{RUN})", f"<svg><script>{RUN}</script></svg>",
    f"<math><mtext></form><form><mglyph><style></math><img src onerror={RUN}>", f"\u202e<img src=x onerror={RUN}>",
    f"<slot onslotchange={RUN}></slot>", f"<waymark-chat onclick={RUN}></waymark-chat>", f"]]><img src=x onerror={RUN}>",
)  # fmt: skip
_ALL = (
    *(
        opening.format(p=tag.format(h=handler, r=RUN))
        for opening, (tag, handler) in zip(
            OPENINGS * len(TAGS) * len(HANDLERS), product(TAGS, HANDLERS), strict=False
        )
    ),
    *(opening.format(p=tag.format(h="onload", r=RUN)) for opening, tag in product(OPENINGS, TAGS)),
    *(f"see {link} now" for link in LINKS),
    *OTHERS,
    *(f"- {other}" for other in OTHERS),
)
PAYLOADS = tuple(dict.fromkeys(_ALL))
