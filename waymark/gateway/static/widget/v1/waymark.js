/*
 * <waymark-chat>: the chat with Waymark on any page. One file, no build step, no third party.
 *
 *   <script src="https://GATEWAY/widget/v1/waymark.js" defer></script>
 *   <waymark-chat></waymark-chat>
 *
 * Everything that comes from the server is set as text, never as markup. Attributes and colours a website
 * may set: docs/how-to/embed-the-widget.md.
 */
(() => {
  "use strict";

  const GATEWAY = new URL(document.currentScript.src).origin;
  const KEPT = "waymark.v1";
  const MOST_CHARACTERS = 2000;
  const LINK_HOSTS = new Set(["clinicaltrials.gov", "www.clinicaltrials.gov"]);
  const LINK = /https:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)]/g;
  const POLL = 2000;
  const GIVE_UP = 25000;
  const SIZES = [1, 1.2, 1.45];

  const WORDS = {
    launch: "Find a trial",
    name: "Waymark",
    about: "Trial finder",
    always: "A machine, not a doctor. In an emergency, call your local emergency number.",
    close: "Close the chat",
    menu: "Menu",
    back: "Back to the chat",
    person: "Talk to a person",
    personText: "This chat is a machine. Your doctor or nurse can help you with trials. Each trial names a contact too.",
    personSite: "People of this website:",
    personAsk: "Ask in the chat",
    personSay: "I want to talk to a person",
    facts: "What I told you",
    factsNone: "Nothing yet.",
    change: "Change",
    changeHint: "Write what is right, then send.",
    question: (number, about) => (about ? `Question ${number} of about ${about}` : `Question ${number}`),
    save: "Save this trial",
    isSaved: "Saved for this visit",
    saved: "Saved trials",
    savedNone: "You saved no trial yet. Each trial has a button for it.",
    unsave: "Take it off",
    sheet: "Page for the doctor",
    sheetText: "One page with what you told me and the trials. It opens for 15 minutes. Who has its address can read it.",
    sheetUse: "Print or send this page",
    sheetOpen: "Open the page to print",
    sheetMail: "Send it by e-mail",
    sheetMailText: "Your own e-mail program opens. Nothing is sent until you send it.",
    size: "Text size",
    sizes: ["Normal", "Large", "Very large"],
    remember: "Remember this chat on this device",
    rememberText: "Only on your own device: others who use it could read the chat. It ends after a day.",
    erase: "Erase everything",
    eraseAsk: "Erase everything you told me here?",
    eraseYes: "Yes, erase it",
    eraseNo: "No, keep it",
    erased: (receipt, until) => (until ? `Everything is erased here. Backup copies and database logs are gone by ${until}. Your receipt: ${receipt}`
      : `Everything is erased. Your receipt: ${receipt}`),
    again: "Start a new chat",
    log: "Conversation",
    quick: "Quick answers",
    label: "Your message",
    hint: "Write your answer here",
    send: "Send",
    you: "You",
    typing: "Waymark is looking this up",
    waiting: "Your message is kept. The answer will come here.",
    offline: "You are offline. Your message is kept and goes out when you are back.",
    sending: "Not sent yet. I keep trying.",
    ready: "",
    unreachable: "The chat does not answer yet. I keep trying.",
    lines: (count) => `Each point of the record, one by one (${count})`,
    record: "The record says",
    told: "You said",
    nothingTold: "Nothing told about this yet",
    forAnyone: "This holds for anyone",
    open: "no limit",
    site: "From this website",
    point: "Point",
    official: "Official record on ClinicalTrials.gov",
  };

  const MARKS = { MET: "✓", NOT_MET: "✕", UNKNOWN: "?", ASK_TEAM: "✎", NOT_APPLICABLE: "–" };

  const DARK = `--ink:var(--waymark-dark-text,#eceee9); --soft:#b3bdb8; --paper:var(--waymark-dark-background,#14201f); --card:#1c2b29;
    --line:#34433f; --edge:#8b9892; --trail:var(--waymark-dark-accent,#7fd0c2); --on-trail:var(--waymark-dark-on-accent,#0b2320);
    --wash:#203833; --sun:#ffd591; --sun-wash:#3a2c10; --sun-line:#b98430; --stone:#c9c6bc; --stone-wash:#2b322f;
    --shade:0 1px 2px #0008,0 12px 32px #000a; color-scheme:dark;`;

  const STYLE = `
    :host { --ink:var(--waymark-text,#1d2b2a); --soft:#55625f; --paper:var(--waymark-background,#fbf9f4); --card:#ffffff; --line:#d9d5c9;
      --edge:#7c857f; --trail:var(--waymark-accent,#0f5a54); --on-trail:var(--waymark-on-accent,#ffffff); --wash:#e6f0ec; --sun:#8a4b00;
      --sun-wash:#fff3d9; --sun-line:#e0a63d; --stone:#5d5a52; --stone-wash:#efece4; --shade:0 1px 2px #1d2b2a1f,0 12px 32px #1d2b2a2e;
      --serif:var(--waymark-heading-font,ui-serif,Georgia,"Noto Serif",serif); --away:var(--waymark-offset,1.25rem);
      color-scheme:light; font:400 1rem/1.5 var(--waymark-font,ui-sans-serif,system-ui,"Segoe UI","Noto Sans",sans-serif); }
    @media (prefers-color-scheme: dark) { :host(:not([theme="light"])) { ${DARK} } }
    :host([theme="dark"]) { ${DARK} }
    * { box-sizing:border-box; margin:0; padding:0; font:inherit; color:inherit; letter-spacing:inherit; }
    [hidden] { display:none !important; }
    .away { position:absolute; width:1px; height:1px; overflow:hidden; clip-path:inset(50%); white-space:nowrap; }
    button { cursor:pointer; background:none; border:1px solid transparent; min-height:44px; border-radius:.75rem; }
    :focus-visible { outline:3px solid var(--trail); outline-offset:2px; }
    .launcher { position:fixed; inset-block-end:var(--away); inset-inline-end:var(--away); z-index:2147483000;
      display:flex; align-items:center; gap:.65rem; padding:.8rem 1.35rem .8rem 1.1rem; border-radius:2rem;
      background:var(--trail); color:var(--on-trail); font-weight:600; font-size:1.05em; box-shadow:var(--shade); }
    .blaze { inline-size:.8rem; block-size:.8rem; rotate:45deg; border-radius:.18rem; background:currentColor;
      flex:none; }
    .panel { position:fixed; inset-block-end:var(--away); inset-inline-end:var(--away); z-index:2147483001; font-size:calc(1em * var(--size,1));
      inline-size:min(27em,calc(100vw - 2.5rem)); block-size:min(46rem,calc(100dvh - 2.5rem));
      display:flex; flex-direction:column; background:var(--paper); color:var(--ink);
      border:1px solid var(--line); border-radius:1.1rem; box-shadow:var(--shade); overflow:clip; }
    .top { position:relative; display:flex; align-items:center; gap:.7rem; padding:.6rem .6rem .6rem 1.15rem; }
    .top .blaze { color:var(--trail); }
    .names { flex:1; min-inline-size:0; } h2 { font:600 1.2em/1.2 var(--serif); } .names p { font-size:.85em; line-height:1.3; color:var(--soft); }
    .top button { padding:0 .8rem; color:var(--soft); }
    .close { min-inline-size:44px; font-size:1.35em; line-height:1; padding:0; }
    .always { padding:.4rem 1.15rem; background:var(--wash); font-size:.85em; line-height:1.4; }
    .bar { display:flex; align-items:center; gap:0 1.1rem; flex-wrap:wrap; padding-inline:1.15rem; font-size:.87em; color:var(--soft); border-block-end:1px solid var(--line); }
    .bar button { padding-inline:.35rem; margin-inline:-.35rem; color:var(--trail); text-decoration:underline; text-underline-offset:.18em; font-weight:600; }
    .bar button:last-child { margin-inline-start:auto; }
    progress { position:absolute; inset-inline:0; inset-block-end:0; inline-size:100%; block-size:3px; appearance:none; border:0; background:var(--line); color:var(--trail); }
    ::-webkit-progress-bar { background:var(--line); } ::-webkit-progress-value { background:var(--trail); } ::-moz-progress-bar { background:var(--trail); }
    .view { flex:1; min-block-size:6rem; overflow-y:auto; padding:1rem 1.15rem; display:flex; flex-direction:column; gap:.8rem; align-items:flex-start; overflow-wrap:anywhere; }
    .view h3 { font:600 1.15em/1.3 var(--serif); } .view ul { list-style:none; inline-size:100%; } .view small, .view .soft { color:var(--soft); font-size:.92em; }
    .view li { display:flex; flex-wrap:wrap; gap:.2rem .8rem; align-items:center; justify-content:space-between; padding-block:.45rem; border-block-end:1px solid var(--line); }
    .view li span { flex:1 1 11em; } .view .kept li { row-gap:.5rem; } .view .kept span { flex-basis:100%; } .view b { font-weight:600; } .view button, .view .button, .plain-button { padding:.45rem 1rem; border:1px solid var(--trail); border-radius:1.4rem; background:var(--card); color:var(--trail);
      font-weight:550; text-align:start; min-block-size:44px; display:inline-flex; align-items:center; text-decoration:none; }
    .view button[aria-pressed="true"], .plain-button[aria-pressed="true"] { background:var(--trail); color:var(--on-trail); }
    .view .items li { border:0; padding-block:.25rem; } .view .items button { inline-size:100%; } .view fieldset { border:0; display:flex; flex-wrap:wrap; gap:.5rem; inline-size:100%; } .view legend { font-weight:600; padding-block-end:.4rem; }
    .view label { display:flex; gap:.7rem; align-items:center; min-block-size:44px; font-weight:550; } input[type=checkbox] { inline-size:1.4rem; block-size:1.4rem; accent-color:var(--trail); flex:none; }
    .said ul { padding-inline-start:1.2em; display:grid; gap:.3rem; } .wide { overflow-x:auto; } table { border-collapse:collapse; font-size:.93em; overflow-wrap:normal; }
    th, td { text-align:start; vertical-align:top; padding:.4rem .7rem .4rem 0; border-block-end:1px solid var(--line); min-inline-size:6em; } th { font-weight:650; }
    @media (max-width:34rem) { table, tbody, thead { display:block; } tr { display:grid; grid-template-columns:1fr 1fr; border-block-end:1px solid var(--line); padding-block:.4rem; } th, td { border:0; padding-block:0; min-inline-size:0; }
      tr > :first-child { grid-column:1/-1; } thead tr > :first-child { display:none; } tbody th { color:var(--soft); font-weight:400; font-size:.93em; } .wide { inline-size:100%; } }
    .keep { padding-block:.2rem .9rem; } .from-site { color:var(--soft); font-size:.95em; }
    .talk { flex:1; min-block-size:6rem; overflow-y:auto; overscroll-behavior:contain; padding:1.1rem 1.15rem; position:relative; }
    .talk:focus-visible { outline-offset:-3px; }
    .log { display:flex; flex-direction:column; gap:1rem; }
    .said { max-inline-size:100%; overflow-wrap:anywhere; display:grid; gap:.45rem; }
    .from-waymark { padding-inline-start:.9rem; border-inline-start:3px solid var(--line); }
    .from-waymark.notice { border-color:var(--sun-line); background:var(--sun-wash); border-radius:.2rem .75rem .75rem .2rem;
      padding:.7rem .9rem; }
    .from-person { align-self:flex-end; max-inline-size:85%; padding:.6rem .95rem; border-radius:1.1rem 1.1rem .25rem 1.1rem;
      background:var(--trail); color:var(--on-trail); }
    .from-person.unsent { opacity:.75; outline:2px dashed var(--edge); outline-offset:2px; }
    a { color:var(--trail); text-decoration:underline; text-underline-offset:.18em; }
    .card { overflow-wrap:anywhere; background:var(--card); border:1px solid var(--line); border-radius:1rem; overflow:hidden; }
    .card > * { padding-inline:1.05rem; }
    .warning { background:var(--sun-wash); border-block-end:1px solid var(--sun-line); padding-block:.8rem; font-size:.95em; }
    .warning strong { display:block; color:var(--sun); font-weight:650; }
    .fit { display:flex; align-items:center; gap:.55rem; padding-block:.9rem 0; font-weight:650; }
    .fit span { display:inline-flex; align-items:center; gap:.45rem; border-radius:2rem; padding:.2rem .8rem;
      background:var(--stone-wash); color:var(--stone); border:1px solid var(--edge); }
    .fit .POSSIBLE { background:var(--wash); color:var(--trail); border-color:var(--trail); }
    .fit .UNCLEAR { background:var(--sun-wash); color:var(--sun); border-color:var(--sun-line); }
    .card h3 { font:600 1.1em/1.35 var(--serif); padding-block:.7rem .1rem; }
    .card .number { color:var(--soft); font-size:.85em; font-variant-numeric:tabular-nums; }
    .card .lines { padding-block:.55rem .9rem; display:grid; gap:.5rem; font-size:.97em; }
    .card .lines b, .told b { font-weight:650; }
    details { border-block-start:1px solid var(--line); }
    summary { cursor:pointer; min-block-size:44px; padding-block:.65rem; font-weight:600; color:var(--trail); }
    summary::marker { color:var(--edge); }
    .findings { list-style:none; display:grid; gap:.8rem; padding-block:.3rem 1rem; font-size:.95em; }
    .findings li { padding-block-start:.8rem; border-block-start:1px solid var(--line); display:grid; gap:.3rem; }
    .findings li:first-child { border:0; padding-block-start:0; }
    .label { display:flex; align-items:center; gap:.5rem; font-weight:650; }
    .mark { display:inline-grid; place-items:center; inline-size:1.5rem; block-size:1.5rem; border-radius:50%; flex:none;
      background:var(--stone-wash); color:var(--stone); font-size:.85em; line-height:1; }
    .MET .mark { background:var(--trail); color:var(--on-trail); }
    .NOT_MET .mark { background:var(--stone); color:var(--paper); }
    .ASK_TEAM .mark { background:var(--sun-wash); color:var(--sun); }
    .label small { font-weight:400; color:var(--soft); font-size:.85em; margin-inline-start:auto; }
    .told { color:var(--soft); }
    .told .field { color:var(--ink); }
    .told q { color:var(--ink); quotes:"“" "”"; }
    .official { border-block-start:1px solid var(--line); padding-block:.75rem; font-size:.95em; }
    .official a { display:inline-block; min-block-size:24px; }
    .quick, .row { display:flex; flex-wrap:wrap; gap:.5rem; inline-size:100%; }
    .quick { margin-block-start:1rem; }
    .row + .row { border-block-start:1px solid var(--line); padding-block-start:.6rem; margin-block-start:.1rem; }
    .quick button { padding:.45rem 1rem; border-color:var(--trail); color:var(--trail); background:var(--card);
      font-weight:550; text-align:start; border-radius:1.4rem; }
    @media (hover:hover) { .quick button:hover { background:var(--wash); } .top button:hover { background:var(--stone-wash); color:var(--ink); } }
    .quick p { inline-size:100%; font-weight:600; }
    .status { padding:.35rem 1.15rem; font-size:.87em; color:var(--soft); } .status:empty { padding:0; }
    .status.busy::before { content:""; display:inline-block; inline-size:.55rem; block-size:.55rem; margin-inline-end:.55rem;
      rotate:45deg; border-radius:.12rem; background:var(--trail); animation:blink 1.4s ease-in-out infinite; }
    @keyframes blink { 50% { opacity:.2; } }
    form { display:flex; gap:.6rem; align-items:flex-end; padding:.6rem .8rem .8rem; border-block-start:1px solid var(--line);
      background:var(--card); }
    textarea { flex:1; min-inline-size:0; resize:none; min-block-size:46px; max-block-size:9rem; padding:.65rem .9rem;
      border:1px solid var(--edge); border-radius:.9rem; background:var(--paper); } textarea:focus-visible { outline-offset:-2px; }
    textarea::placeholder { color:var(--soft); opacity:1; }
    .send { padding:0 1.15rem; min-height:46px; background:var(--trail); color:var(--on-trail); font-weight:600; }
    :host([position="start"]) .launcher, :host([position="start"]) .panel { inset-inline-end:auto; inset-inline-start:var(--away); }
    @media (max-width:34rem), (max-height:30rem) {
      .panel, :host([position="start"]) .panel { inset:0; inline-size:auto; block-size:auto; border:0; border-radius:0; } }
    @media (max-height:42rem) { .top, .always { padding-block:.3rem; } .talk { padding-block:.7rem; } .quick { margin-block-start:.6rem; }
      form { padding-block:.4rem .5rem; } }
    @media (max-height:26rem) { .panel { overflow-y:auto; } .talk, .view { overflow:visible; flex:none; }
      .always { position:sticky; inset-block-start:0; z-index:1; } }
    @media (prefers-reduced-motion:reduce) { * { animation:none !important; scroll-behavior:auto !important; } }
    @media (forced-colors:active) { .bar { padding-block:.3rem; } button,.button { border:1px solid ButtonText !important; } [aria-pressed="true"] { forced-color-adjust:none; background:Highlight !important; color:HighlightText !important; } .from-person,.mark,.fit span,.launcher,.send { border:1px solid; }
      .blaze { background:CanvasText; } }
    @media print { .launcher,form,.quick,.status,.top button { display:none; } .panel { position:static; block-size:auto; } }
  `;

  /** An element with a class, text and children; text is only ever text. */
  function make(tag, { text, children = [], ...rest } = {}) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(rest)) {
      if (value !== undefined && value !== false) element.setAttribute(name, value === true ? "" : value);
    }
    if (text !== undefined) element.textContent = text;
    if (text !== undefined && (tag === "p" || tag === "small") && !rest.dir) element.dir = "auto";
    element.append(...children);
    return element;
  }

  /** A link only when its address is https and on the list; otherwise the words alone. */
  function link(address, words) {
    const url = URL.canParse(address) ? new URL(address) : null;
    if (!url || url.protocol !== "https:" || !LINK_HOSTS.has(url.host)) return document.createTextNode(words);
    return make("a", { href: url.href, target: "_blank", rel: "noopener noreferrer", text: words });
  }

  /** Text as nodes, with the addresses in it as links. */
  function linked(text) {
    const nodes = [];
    let from = 0;
    for (const found of text.matchAll(LINK)) {
      nodes.push(document.createTextNode(text.slice(from, found.index)), link(found[0], found[0]));
      from = found.index + found[0].length;
    }
    return [...nodes, document.createTextNode(text.slice(from))];
  }

  const texts = (value) => (typeof value === "string" ? value : "");
  const items = (value) => (Array.isArray(value) ? value : []);
  const blaze = () => make("span", { class: "blaze", "aria-hidden": "true" });

  /** A line of a card; the words before its first colon stand out. */
  function cardLine(line) {
    const cut = line.match(/^([^:“"]{3,28}): (.+)$/s);
    if (!cut) return make("p", { dir: "auto", children: linked(line) });
    return make("p", { dir: "auto", children: [make("b", { text: `${cut[1]}: ` }), ...linked(cut[2])] });
  }

  function warningBox(warnings) {
    const lines = warnings.map((warning) => texts(warning.words)).filter(Boolean);
    if (!lines.length) return [];
    return [make("div", { class: "warning", children: lines.map((line) => {
      const [first, ...rest] = line.split(/(?<=\.) /);
      return make("p", { dir: "auto", children: [make("strong", { text: first }), ...linked(rest.join(" "))] });
    }) })];
  }

  function toldLine(title, words, without = WORDS.nothingTold) {
    const quotes = [...new Set(words)];
    const children = [make("b", { text: `${title}: ` })];
    quotes.forEach((quote, place) => {
      if (place) children.push(", ");
      children.push(make("q", { dir: "auto", text: quote }));
    });
    if (!quotes.length) return make("p", { class: "told", text: without });
    return make("p", { class: "told", children });
  }

  /** What a person told, in their own words; a pressed button has none, so its value stands for them. */
  function factWords(fact) {
    if (texts(fact.words)) return fact.words;
    const value = [fact.value, texts(fact.unit)].filter((part) => part !== null && part !== undefined && part !== "");
    return `${texts(fact.name).replaceAll("_", " ")}: ${value.join(" ")}`;
  }

  /** One finding with both sides of its receipt: the record's words and the person's. */
  function findingItem(finding) {
    const receipt = finding.receipt || {};
    const criterion = receipt.criterion || {};
    const about = texts(finding.about_words);
    const field = `${texts(criterion.field_words) || texts(criterion.field)}: ${texts(criterion.value) || WORDS.open}`;
    const record = texts(criterion.text) ? toldLine(texts(criterion.source_words) || WORDS.record, [criterion.text])
      : make("p", { class: "told", children: [make("b", { text: `${WORDS.record}: ` }), make("span", { class: "field", text: field })] });
    const label = make("p", { class: "label", children: [
      make("span", { class: "mark", "aria-hidden": "true", text: MARKS[finding.finding] || "?" }),
      make("span", { text: texts(finding.label_words) || texts(finding.finding) }),
      ...(about ? [make("small", { text: about })] : []),
    ] });
    const words = texts(finding.words) ? [make("p", { dir: "auto", text: finding.words })] : [];
    const without = finding.finding === "MET" ? WORDS.forAnyone : WORDS.nothingTold;
    return make("li", { class: texts(finding.finding), children: [
      label, ...words, record, toldLine(WORDS.told, items(receipt.facts).map(factWords), without),
    ] });
  }

  /** A trial: warnings first, then the fit, then the words, then every point with its receipt. */
  function trialCard(message, keep) {
    const trial = message.trial;
    const isCriteria = message.type === "criteria";
    const warnings = items(trial.warnings);
    const warned = new Set(warnings.map((warning) => texts(warning.words)));
    const [head, ...rest] = message.text.split("\n");
    const isLine = (line) => line.trim() && !warned.has(line) && !line.includes(trial.title);
    const lines = (isCriteria ? [head, ...rest].filter((line) => !/^- |:$/.test(line)) : rest).filter(isLine);
    const findings = items(trial.findings);
    const details = make("details", { open: isCriteria, children: [
      make("summary", { text: WORDS.lines(findings.length) }),
      make("ul", { class: "findings", role: "list", children: findings.map(findingItem) }),
    ] });
    return make("article", { class: "card", "aria-label": trial.title, children: [
      ...warningBox(warnings),
      make("p", { class: "fit", children: [make("span", { class: trial.fit, text: texts(trial.fit_words) || trial.fit })] }),
      make("h3", { dir: "auto", text: trial.title }),
      make("p", { class: "number", dir: "ltr", text: head.includes(trial.nct_id) && !isCriteria ? head : trial.nct_id }),
      make("div", { class: "lines", children: lines.map(cardLine) }),
      ...(findings.length ? [details] : []),
      make("p", { class: "official", children: [officialLink(trial.nct_id)] }),
      make("p", { class: "keep", children: [keep] }),
    ] });
  }

  const officialLink = (nctId) => link(`https://clinicaltrials.gov/study/${encodeURIComponent(nctId)}`, WORDS.official);

  /** Lines as paragraphs; those that begin with a dash, and all but the first of a list, as list items. */
  function paragraphs(message) {
    const nodes = [];
    message.text.split("\n").filter((line) => line.trim()).forEach((line, place) => {
      const item = line.match(/^\s*[-•] (.+)$/s) || (message.type === "list" && place ? [line, line] : null);
      if (!item) { nodes.push(make("p", { dir: "auto", children: linked(line) })); return; }
      if (!nodes.at(-1) || nodes.at(-1).tagName !== "UL") nodes.push(make("ul", { role: "list" }));
      nodes.at(-1).append(make("li", { dir: "auto", children: linked(item[1]) }));
    });
    return nodes;
  }

  /** Two trials side by side: rows of "name: first | second" as a table, everything else as text. */
  function comparison(message) {
    const lines = message.text.split("\n").filter((line) => line.trim());
    const rows = lines.map((line) => line.match(/^([^:]+): (.+) \| (.+)$/s)).filter(Boolean);
    const others = lines.filter((line) => !/^[^:]+: .+ \| .+$/s.test(line));
    const numbers = lines[0].match(/NCT\d{8}/g) || [];
    if (!rows.length || numbers.length < 2) return paragraphs(message);
    const heads = [WORDS.point, ...numbers.slice(0, 2)].map((text) => make("th", { scope: "col", role: "columnheader", text }));
    const body = rows.map(([, name, ...both]) => make("tr", { role: "row", children: [
      make("th", { scope: "row", role: "rowheader", text: name }), ...both.map((text) => make("td", { role: "cell", dir: "auto", text })) ] }));
    const table = make("table", { role: "table", children: [
      make("thead", { role: "rowgroup", children: [make("tr", { role: "row", children: heads })] }), make("tbody", { role: "rowgroup", children: body }) ] });
    const text = (some) => paragraphs({ text: some.join("\n") });
    return [...text(others.slice(0, -1)), make("div", { class: "wide", tabindex: "0", role: "region", "aria-label": lines[0], children: [table] }), ...text(others.slice(-1))];
  }

  const directionOf = (lang) => (/^(ar|arc|ckb|dv|fa|he|ks|ps|sd|ug|ur|yi)(-|$)/.test(texts(lang)) ? "rtl" : "ltr");

  /** Lines on who can join, in words, are for channels without cards: here the card before them has each. */
  const isSeen = (message) => message.type !== "criteria" || Boolean(message.trial);

  /** One message as an element, laid out as its language reads; every text in it finds its own direction. */
  function bubble(message, keep, openSheet) {
    const isPerson = message.author === "person";
    const who = make("span", { class: "away", text: `${isPerson ? WORDS.you : WORDS.name}: ` });
    const dir = isPerson ? undefined : directionOf(message.lang);
    if (message.trial) return make("div", { lang: message.lang, dir, children: [who, trialCard(message, keep)] });
    const kind = message.type === "notice" ? " notice" : "";
    const words = make("div", { class: "said", children: message.type === "comparison" ? comparison(message) : paragraphs(message) });
    if (message.type === "sheet") words.firstChild.after(action(WORDS.sheetUse, openSheet, { class: "plain-button" }));
    return make("div", { class: `${isPerson ? "from-person" : "from-waymark"}${kind}`, lang: message.lang, dir, children: [who, words] });
  }

  /** A button with words and what it does. */
  function action(text, act, rest = {}) {
    const button = make("button", { type: "button", text, ...rest });
    button.addEventListener("click", act);
    return button;
  }

  class Refused extends Error {
    constructor(status, error) {
      super(texts(error && error.message));
      this.status = status;
      this.retryAfter = Number(error && error.retry_after) || 0;
    }
  }

  /** Requests to the gateway. A refusal is thrown as Refused; no connection, or none in time, as another error. */
  class Door {
    async call(method, path, { token, body } = {}) {
      const headers = body ? { "Content-Type": "application/json" } : {};
      if (token) headers.Authorization = `Bearer ${token}`;
      const signal = AbortSignal.timeout ? AbortSignal.timeout(GIVE_UP) : undefined;
      const options = { method, headers, signal, credentials: "omit", cache: "no-store", referrerPolicy: "no-referrer" };
      const answer = await fetch(GATEWAY + path, { ...options, body: body && JSON.stringify(body) });
      const record = await answer.json().catch(() => ({}));
      if (!answer.ok) throw new Refused(answer.status, record.error);
      return record;
    }
  }

  class WaymarkChat extends HTMLElement {
    #door = new Door();
    #token = null;
    #outbox = [];
    #shown = new Set();
    #titles = new Map();
    #standing = { facts: [], progress: null, saved: [] };
    #isSending = false;
    #isQuiet = false;
    #isOver = false;
    #isRemembered = false;
    #size = 0;
    #poll = 0;
    #retry = 0;
    #failures = 0;

    connectedCallback() {
      if (this.shadowRoot) return;
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(STYLE);
      this.attachShadow({ mode: "open" }).adoptedStyleSheets = [sheet];
      this.#build();
      this.#recall();
      this.#resize(this.#size);
      addEventListener("online", () => this.#flush());
      addEventListener("offline", () => this.#say(WORDS.offline));
      addEventListener("storage", (event) => this.#onOtherTab(event));
    }

    #build() {
      this.launcher = make("button", { class: "launcher", type: "button", "aria-expanded": "false", "aria-controls": "panel",
        children: [blaze(), this.getAttribute("launcher") || WORDS.launch] });
      const close = action("×", () => this.close(), { class: "close", "aria-label": WORDS.close });
      this.menu = action(WORDS.menu, () => this.#showMenu());
      this.about = make("p", { children: [WORDS.about] });
      this.progress = make("p", { hidden: true });
      const names = make("div", { class: "names", children: [make("h2", { id: "title", text: WORDS.name }), this.about, this.progress] });
      this.log = make("div", { class: "log", "aria-label": WORDS.log });
      this.quick = make("div", { class: "quick", role: "group", "aria-label": WORDS.quick, hidden: true });
      this.talk = make("div", { class: "talk", tabindex: "0", role: "region", "aria-label": WORDS.log, children: [this.log, this.quick] });
      this.view = make("div", { class: "view", role: "region", "aria-labelledby": "view", hidden: true });
      this.status = make("p", { class: "status", role: "status", dir: "auto" });
      this.input = make("textarea", { id: "words", rows: "1", placeholder: WORDS.hint, maxlength: String(MOST_CHARACTERS),
        autocomplete: "off", enterkeyhint: "send" });
      this.form = make("form", { children: [
        make("label", { class: "away", for: "words", text: WORDS.label }),
        this.input, make("button", { class: "send", type: "submit", text: WORDS.send }) ] });
      this.known = action("", () => this.#showFacts());
      this.person = action(WORDS.person, () => this.#showPerson());
      this.known.hidden = true;
      this.bar = make("div", { class: "bar", children: [this.known, this.person] });
      const always = make("p", { class: "always", text: WORDS.always });
      this.panel = make("section", { class: "panel", id: "panel", role: "dialog", "aria-labelledby": "title", hidden: true,
        children: [make("div", { class: "top", children: [blaze(), names, this.menu, close] }), always, this.bar, this.talk, this.view, this.status, this.form] });
      this.shadowRoot.append(this.launcher, this.panel);
      this.launcher.addEventListener("click", () => this.open());
      this.panel.addEventListener("keydown", (event) => this.#onKey(event));
      this.form.addEventListener("submit", (event) => { event.preventDefault(); this.#submit(); });
      this.input.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && !event.shiftKey && !event.isComposing) { event.preventDefault(); this.#submit(); }
      });
      this.input.addEventListener("input", () => this.#grow());
    }

    /** Puts another page in the talk's place, with a way back; the focus goes to its heading. */
    #showView(title, nodes, opener = this.menu) {
      const heading = make("h3", { id: "view", tabindex: "-1", text: title });
      this.view.replaceChildren(heading, ...nodes, action(WORDS.back, () => this.#leaveView(opener)));
      this.opener = opener;
      if (this.status.textContent === WORDS.changeHint) this.#say(WORDS.ready);
      this.talk.hidden = this.form.hidden = true;
      this.view.hidden = false;
      heading.focus();
    }

    #leaveView(focus = this.input) {
      this.view.hidden = true;
      this.talk.hidden = this.form.hidden = false;
      (focus.getClientRects().length ? focus : this.input).focus();
    }

    #showMenu() {
      const { facts, saved } = this.#standing;
      const entries = [
        [`${WORDS.facts} (${facts.length})`, () => this.#showFacts(this.menu)],
        [`${WORDS.saved} (${saved.length})`, () => this.#showSaved()],
        [WORDS.sheet, () => this.#showSheet()],
        [WORDS.person, () => this.#showPerson(this.menu)],
        [WORDS.erase, () => { this.#leaveView(); this.#askToErase(); }],
      ];
      const sizes = WORDS.sizes.map((name, size) => action(name, () => { this.#resize(size); this.#keep();
        choices.querySelectorAll("button").forEach((one, place) => one.setAttribute("aria-pressed", String(place === size))); },
      { "aria-pressed": String(size === this.#size) }));
      const choices = make("fieldset", { children: [make("legend", { text: WORDS.size }), ...sizes] });
      const box = make("input", { type: "checkbox", checked: this.#isRemembered, "aria-describedby": "remember" });
      box.addEventListener("change", () => this.#remember(box.checked));
      const list = make("ul", { class: "items", role: "list", children: entries.map(([text, act]) => make("li", { children: [action(text, act)] })) });
      this.#showView(WORDS.menu, [list, choices, make("label", { children: [box, WORDS.remember] }), make("small", { id: "remember", text: WORDS.rememberText })]);
    }

    #showFacts(opener = this.known) {
      const facts = this.#standing.facts.map((fact) => make("li", { children: [make("span", { dir: "auto", text: fact.words }),
        action(WORDS.change, () => this.#change(fact), { "aria-label": `${WORDS.change}: ${fact.words}` })] }));
      this.#showView(WORDS.facts, [facts.length ? make("ul", { role: "list", children: facts }) : make("p", { text: WORDS.factsNone })], opener);
    }

    /** Begins the message that changes a fact; the person writes the rest. */
    #change(fact) {
      this.#leaveView();
      this.input.value = texts(fact.change_with);
      this.#grow();
      this.input.setSelectionRange(this.input.value.length, this.input.value.length);
      this.#say(WORDS.changeHint);
    }

    #showSaved() {
      const saved = this.#standing.saved.map((nctId) => make("li", { children: [
        make("span", { children: [make("b", { dir: "auto", text: this.#titles.get(nctId) || nctId }), make("br"), `${nctId} · `, officialLink(nctId)] }),
        action(WORDS.unsave, async () => { await this.#save(nctId, false); this.#showSaved(); }, { "aria-label": `${WORDS.unsave}: ${nctId}` })] }));
      const nodes = saved.length ? [make("ul", { class: "kept", role: "list", children: saved }), action(WORDS.sheet, () => this.#showSheet())] : [make("p", { text: WORDS.savedNone })];
      this.#showView(WORDS.saved, nodes);
    }

    /** Saves a trial for this visit, or takes it back; every card of it shows which. */
    async #save(nctId, isSaved) {
      try {
        const answer = await this.#door.call("POST", "/chat/saved", { token: this.#token, body: { nct_id: nctId, is_saved: isSaved } });
        this.#stand({ ...this.#standing, saved: items(answer.saved) });
      } catch (error) {
        if (error instanceof Refused && error.status === 401) this.#onEnded(error.message);
        else this.#say(error instanceof Refused ? error.message : WORDS.unreachable);
      }
    }

    #keepButton(nctId) {
      const button = action(WORDS.save, () => this.#save(nctId, button.getAttribute("aria-pressed") !== "true"), { class: "plain-button", "data-trial": nctId });
      this.#mark(button);
      return button;
    }

    #mark(button) {
      const isSaved = this.#standing.saved.includes(button.dataset.trial);
      button.setAttribute("aria-pressed", String(isSaved));
      button.textContent = isSaved ? WORDS.isSaved : WORDS.save;
    }

    async #showSheet() {
      const place = make("p", { class: "soft", role: "status" });
      this.#showView(WORDS.sheet, [make("p", { text: WORDS.sheetText }), place]);
      try {
        const sheet = await this.#door.call("POST", "/chat/sheet", { token: this.#token });
        const mail = `mailto:?subject=${encodeURIComponent(sheet.mail.subject)}&body=${encodeURIComponent(sheet.mail.body.replaceAll("\n", "\r\n"))}`;
        place.replaceWith(
          make("a", { class: "button", href: new URL(`/sheet/${sheet.url.slice(7)}`, GATEWAY).href, target: "_blank", rel: "noopener noreferrer", text: WORDS.sheetOpen }),
          make("a", { class: "button", href: mail, text: WORDS.sheetMail }), make("small", { text: WORDS.sheetMailText }));
      } catch (error) {
        place.textContent = error instanceof Refused ? error.message : WORDS.unreachable;
      }
    }

    /** A way to a person that works offline too: the website's own contact, and what else there is. */
    #showPerson(opener = this.person) {
      const nodes = [make("p", { text: WORDS.personText })];
      const contact = this.getAttribute("contact");
      const address = this.getAttribute("contact-link") || "";
      if (contact) {
        const words = /^(tel:|mailto:|https:)/.test(address) ? make("a", { class: "button", href: address, text: contact }) : make("b", { text: contact });
        nodes.push(make("p", { text: WORDS.personSite }), words);
      }
      nodes.push(action(WORDS.personAsk, () => { this.#leaveView(); this.#post({ text: WORDS.personSay }, WORDS.personSay); }));
      this.#showView(WORDS.person, nodes, opener);
    }

    #resize(size) {
      this.#size = SIZES[size] ? size : 0;
      this.panel.style.setProperty("--size", SIZES[this.#size]);
    }

    /** Shows how far the questions are, what is known, and which trials are saved. */
    #stand(standing) {
      if (!standing) return;
      this.#standing = { facts: items(standing.facts), progress: standing.progress, saved: items(standing.saved) };
      const { facts, progress } = this.#standing;
      this.progress.textContent = progress ? WORDS.question(progress.number, progress.about) : "";
      if (progress && progress.about) this.progress.append(make("progress", { value: String(progress.number), max: String(progress.about), "aria-hidden": "true" }));
      this.known.textContent = `${WORDS.facts} (${facts.length})`;
      this.known.hidden = !facts.length;
      this.progress.hidden = !progress;
      this.about.hidden = Boolean(progress);
      this.log.querySelectorAll("[data-trial]").forEach((button) => this.#mark(button));
    }

    /** Opens the panel; the first time, it asks for a conversation or brings the last one back. */
    async open() {
      this.panel.hidden = false;
      this.launcher.hidden = true;
      this.launcher.setAttribute("aria-expanded", "true");
      if (!this.view.hidden) this.#leaveView();
      const isPhone = matchMedia("(max-width:34rem), (max-height:30rem)").matches;
      if (isPhone) this.panel.setAttribute("aria-modal", "true");
      else this.panel.removeAttribute("aria-modal");
      this.input.focus();
      if (!this.started) await this.#start();
    }

    close() {
      this.panel.hidden = true;
      this.launcher.hidden = false;
      this.launcher.setAttribute("aria-expanded", "false");
      this.launcher.focus();
    }

    #onKey(event) {
      if (event.key === "Escape") { event.stopPropagation(); if (this.view.hidden) this.close(); else this.#leaveView(this.opener); }
      if (event.key !== "Tab" || !this.panel.hasAttribute("aria-modal")) return;
      const all = [...this.panel.querySelectorAll("button,a,textarea,input,summary,[tabindex='0']")].filter((one) => one.getClientRects().length);
      const edge = event.shiftKey ? all[0] : all.at(-1);
      if (this.shadowRoot.activeElement === edge) { event.preventDefault(); (event.shiftKey ? all.at(-1) : all[0]).focus(); }
    }

    /** Brings back what was said, and only then lets the log speak. */
    async #start() {
      this.started = true;
      try {
        if (this.#token) await this.#restore();
        if (!this.#token) await this.#begin();
        this.#say(WORDS.ready);
      } catch (error) {
        this.started = false;
        this.#say(error instanceof Refused ? error.message : WORDS.unreachable);
        if (!(error instanceof Refused)) setTimeout(() => this.panel.hidden || this.started || this.#start(), 3000);
      }
      this.log.setAttribute("role", "log");
      this.log.setAttribute("aria-live", "polite");
      this.#flush();
    }

    async #begin() {
      const opened = await this.#door.call("POST", "/chat/session", { body: { locale: "en" } });
      this.#token = opened.token;
      this.#keep();
      this.log.setAttribute("role", "log");
      const greeting = this.getAttribute("greeting");
      if (greeting) this.log.append(make("p", { class: "from-site", dir: "auto", children: [make("b", { text: `${WORDS.site}: ` }), greeting] }));
      this.#show(opened.messages);
    }

    /** What was not sent goes first, so that the history then holds it; what still waits is shown after. */
    async #restore() {
      try {
        this.#isQuiet = true;
        await this.#flush();
        this.#isQuiet = false;
        if (this.#token) await this.#redraw();
      } catch (error) {
        if (!(error instanceof Refused) || error.status !== 401) throw error;
        this.#forget();
      } finally {
        this.#isQuiet = false;
      }
    }

    async #redraw() {
      const past = await this.#door.call("GET", "/chat/history", { token: this.#token });
      this.log.setAttribute("aria-live", "off");
      this.log.replaceChildren();
      this.#shown.clear();
      this.#stand(past.standing);
      this.#show(past.messages, { all: true });
      this.#outbox.forEach((item) => this.#showOwn(item));
      this.#watch(past.waiting);
      setTimeout(() => this.log.setAttribute("aria-live", "polite"), 50);
    }

    /** Another tab of this website went on with the same conversation, or erased it. */
    #onOtherTab(event) {
      if (event.key !== KEPT || !this.#isRemembered || !this.started) return;
      if (event.newValue === null) this.#onErased([]);
      else if (!this.#isSending) this.#redraw().catch(() => {});
    }

    /** What is written after erasing, or once the talk has ended, begins a new one. */
    async #submit() {
      if (this.#isOver) await this.#startAgain();
      const text = this.input.value.trim();
      if (!text || !this.#token) return;
      this.input.value = "";
      this.#grow();
      this.#post({ text }, text);
    }

    #press(button) {
      this.#post({ button_id: button.id }, button.title);
      this.input.focus();
    }

    #post(what, words) {
      const item = { body: { client_message_id: newId(), ...what }, words };
      this.#outbox.push(item);
      this.#keep();
      this.#offer([]);
      this.#showOwn(item);
      this.#flush();
    }

    #showOwn(item) {
      item.element = this.#bubble({ author: "person", text: item.words, lang: "" });
      item.element.removeAttribute("lang");
      this.log.append(item.element);
      this.#scroll(item.element);
    }

    /** Sends what waits, in order, one at a time; the same message keeps its id however often it is tried. */
    async #flush() {
      if (this.#isSending || !this.#token) return;
      this.#isSending = true;
      clearTimeout(this.#retry);
      const busy = setTimeout(() => this.#say(WORDS.typing, true), 350);
      try {
        while (this.#outbox.length) await this.#sendFirst();
      } catch (error) {
        if (!(error instanceof Later)) throw error;
      } finally {
        clearTimeout(busy);
        this.#isSending = false;
      }
    }

    async #sendFirst() {
      const [item] = this.#outbox;
      try {
        const answer = await this.#door.call("POST", "/chat/message", { token: this.#token, body: item.body });
        this.#sent(item);
        if (answer.erased) { this.#onErased(answer.messages); return; }
        this.#say(WORDS.ready);
        this.#stand(answer.standing);
        if (!this.#isQuiet) this.#show(answer.messages, { passing: answer.pending });
        this.#watch(answer.pending || answer.waiting);
      } catch (error) {
        this.#onFailure(item, error);
      }
    }

    #sent(item) {
      this.#failures = 0;
      this.#outbox.shift();
      if (item.element) item.element.classList.remove("unsent");
      this.#keep();
    }

    /** Tries again what may work later; says plainly what will not. */
    #onFailure(item, error) {
      const status = error instanceof Refused ? error.status : 0;
      if (status === 0 || status === 429 || status >= 500) {
        this.#failures += 1;
        const seconds = error.retryAfter || Math.min(30, 2 ** this.#failures);
        this.#retry = setTimeout(() => this.#flush(), seconds * 1000);
        if (item.element) item.element.classList.add("unsent");
        this.#say(navigator.onLine === false ? WORDS.offline : error.message && status ? error.message : WORDS.sending);
        throw new Later();
      }
      this.#sent(item);
      if (this.#isQuiet && status === 401) throw error;
      if (item.body.text && (status === 401 || status === 413)) this.input.value = item.words;
      if (status === 401) return this.#onEnded(error.message);
      this.#say(WORDS.ready);
      return this.#show([{ id: newId(), type: "notice", text: error.message || WORDS.sending, lang: "en", buttons: [] }]);
    }

    /** Looks for answers that come later, until none is awaited. */
    #watch(isWaiting) {
      clearTimeout(this.#poll);
      if (!isWaiting) return;
      this.#say(WORDS.waiting, true);
      this.#poll = setTimeout(async () => {
        try {
          const past = await this.#door.call("GET", "/chat/history", { token: this.#token });
          this.#stand(past.standing);
          this.#show(past.messages);
          if (!past.waiting) this.#say(WORDS.ready);
          this.#watch(past.waiting);
        } catch (error) {
          if (error instanceof Refused && error.status === 401) this.#onEnded(error.message);
          else this.#watch(true);
        }
      }, POLL);
    }

    /** Adds messages that are not shown yet; our own words are shown when they are sent, so only `all` adds them. */
    #show(messages, { all = false, passing = false } = {}) {
      const fresh = items(messages).filter((one) => !this.#shown.has(one.id) && (all || one.author !== "person"));
      if (!fresh.length) return;
      const elements = fresh.filter(isSeen).map((one) => this.#bubble(one));
      if (!passing) fresh.forEach((one) => this.#shown.add(one.id));
      this.log.append(...elements);
      const after = messages.slice(messages.findLastIndex((one) => one.author === "person") + 1);
      this.#offer(after.filter((one) => items(one.buttons).length));
      if (elements.length) this.#scroll(all ? elements.at(-1) : elements[0]);
    }

    #bubble(message) {
      const trial = message.trial;
      if (trial) this.#titles.set(trial.nct_id, trial.title);
      return bubble(message, trial && this.#keepButton(trial.nct_id), () => this.#showSheet());
    }

    /** The quick answers, in a group for each message that has some, named by its question. */
    #offer(messages) {
      this.quick.replaceChildren(...messages.map((message) => {
        const question = message.text.split("\n").at(-1);
        const buttons = message.buttons.map((button) => {
          const element = make("button", { type: "button", text: button.title, dir: "auto" });
          element.addEventListener("click", () => this.#press(button));
          return element;
        });
        return make("div", { class: "row", role: "group", "aria-label": question, children: buttons });
      }));
      this.quick.hidden = !messages.length;
    }

    #ask(question, answers) {
      this.#offer([]);
      this.quick.append(make("p", { text: question }), ...answers.map(([title, act]) => {
        const element = make("button", { type: "button", text: title });
        element.addEventListener("click", act);
        return element;
      }));
      this.quick.hidden = false;
      this.quick.querySelector("button").focus();
      this.#scroll(this.quick);
    }

    #askToErase() {
      const before = [...this.quick.childNodes];
      const back = () => { this.quick.replaceChildren(...before); this.quick.hidden = !before.length; this.input.focus(); };
      this.#ask(WORDS.eraseAsk, [[WORDS.eraseYes, () => this.#erase()], [WORDS.eraseNo, back]]);
    }

    async #erase() {
      try {
        const gone = this.#token ? await this.#door.call("DELETE", "/chat/session", { token: this.#token }) : null;
        this.#onErased(gone ? [{ id: newId(), type: "notice", text: WORDS.erased(gone.receipt, gone.gone_by && new Date(gone.gone_by).toLocaleDateString("en-GB", { dateStyle: "long" })), lang: "en", buttons: [] }] : []);
      } catch (error) {
        if (error instanceof Refused && error.status === 401) this.#onErased([]);
        else this.#say(error.message || WORDS.unreachable);
      }
    }

    #onErased(messages) {
      this.#forget();
      if (!this.view.hidden) this.#leaveView();
      this.log.replaceChildren();
      this.#show(messages);
      this.#offerNew();
    }

    #onEnded(message) {
      this.#forget();
      this.#show([{ id: newId(), type: "notice", text: message, lang: "en", buttons: [] }]);
      this.#offerNew();
    }

    #offerNew() {
      this.#isOver = true;
      this.#say(WORDS.ready);
      this.#ask("", [[WORDS.again, () => { this.#startAgain(); this.input.focus(); }]]);
    }

    async #startAgain() {
      this.#isOver = false;
      this.#offer([]);
      this.log.replaceChildren();
      await this.#start();
    }

    /** The line over the input; it takes its room from the talk, whose end stays in sight. */
    #say(words, isBusy = false) {
      this.status.classList.toggle("busy", isBusy);
      if (this.status.textContent === words) return;
      const { scrollTop, clientHeight, scrollHeight } = this.talk;
      this.status.textContent = words;
      if (scrollTop + clientHeight > scrollHeight - 4) this.talk.scrollTop = scrollHeight;
    }

    /** Shows the element from its beginning: a long answer is read from the top. Measured when the page is drawn anyway. */
    #scroll(element) {
      requestAnimationFrame(() => {
        const box = getComputedStyle(this.talk).overflowY === "visible" ? this.panel : this.talk;
        box.scrollTop += element.getBoundingClientRect().top - box.getBoundingClientRect().top - 14;
      });
    }

    #grow() {
      this.input.style.blockSize = "auto";
      this.input.style.blockSize = `${Math.min(this.input.scrollHeight + 2, 144)}px`;
    }

    /** The token where the person chose; what is not sent yet, and the text size, in this tab alone. */
    #keep() {
      const outbox = this.#outbox.map(({ body, words }) => ({ body, words }));
      store("sessionStorage", this.#isRemembered ? { outbox, size: this.#size } : { token: this.#token, outbox, size: this.#size });
      if (this.#isRemembered) store("localStorage", { token: this.#token, at: Date.now() });
    }

    #recall() {
      const here = stored("sessionStorage");
      const device = stored("localStorage");
      this.#isRemembered = Boolean(device.token);
      this.#token = device.token || here.token || null;
      this.#outbox = items(here.outbox);
      this.#size = Number(here.size) || 0;
    }

    #remember(isRemembered) {
      this.#isRemembered = isRemembered;
      if (!isRemembered) store("localStorage", null);
      this.#keep();
    }

    #forget() {
      clearTimeout(this.#poll);
      clearTimeout(this.#retry);
      this.#token = null;
      this.#outbox = [];
      this.#shown.clear();
      this.#titles.clear();
      this.#stand({});
      if (this.#isRemembered) store("localStorage", null);
      this.#isRemembered = false;
      store("sessionStorage", { size: this.#size });
    }
  }

  /** Writes to a storage of the browser, or empties it; where that is not allowed, this page alone remembers. */
  function store(name, value) {
    try {
      if (value === null) window[name].removeItem(KEPT);
      else window[name].setItem(KEPT, JSON.stringify(value));
    } catch { /* private mode */ }
  }

  function stored(name) {
    try { return JSON.parse(window[name].getItem(KEPT)) || {}; } catch { return {}; }
  }

  /** Thrown to leave the sending loop until the next try. */
  class Later extends Error {}

  /** A random id; `crypto.randomUUID` is missing on pages without https. */
  function newId() {
    if (crypto.randomUUID) return crypto.randomUUID();
    const bytes = crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = (bytes[6] & 15) | 64;
    bytes[8] = (bytes[8] & 63) | 128;
    const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    return hex.replace(/(.{8})(.{4})(.{4})(.{4})(.{12})/, "$1-$2-$3-$4-$5");
  }

  if (!customElements.get("waymark-chat")) customElements.define("waymark-chat", WaymarkChat);
})();
