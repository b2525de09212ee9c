// The finding the reader is at, the keys, and the start of it all.
let current = null;
const choose = (finding) => {
  current?.card.classList.remove("current");
  current = finding;
  finding.card.classList.add("current");
};

const step = (by) => {
  const cards = all(".finding:not([hidden])").filter((card) => !card.closest("[hidden]"));
  if (!cards.length) return;
  const at = current ? cards.indexOf(current.card) : -1;
  const next = cards[at < 0 ? (by > 0 ? 0 : cards.length - 1) : Math.min(cards.length - 1, Math.max(0, at + by))];
  choose(byId.get(next.id));
  try {
    history.replaceState(null, "", `${location.search}#${next.id}`);
  } catch {
    // see remember
  }
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "start" });
};

const help = one(".help");
const KEYS = {
  j: () => step(1),
  k: () => step(-1),
  "/": () => one("[type=search]")?.focus(),
  "?": () => (help.open ? help.close() : help.showModal()),
  w: () => {
    current.equip();
    const details = one("details", current.card);
    details.open = !details.open;
  },
  x: () => mark(current, "wrong"),
  c: () => {
    current.equip();
    copyText(current);
  },
};

addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest?.("input:not([type=range]), select, textarea")) return;
  if (help.open && event.key !== "?") return;
  if (!Object.hasOwn(KEYS, event.key) || ("wxc".includes(event.key) && !current)) return;
  event.preventDefault();
  KEYS[event.key]();
});

document.documentElement.classList.add("scripted");
one(".controls").hidden = false;
one(".open-help").onclick = KEYS["?"];
one(".close", help).onclick = () => help.close();
for (const button of all("[data-language]")) {
  button.onclick = () => {
    query.set("lang", button.dataset.language);
    speak(button.dataset.language);
  };
}
const speak = (wanted) => {
  language = wanted;
  translate();
  apply();
  kept();
};

const forget = () => {
  marks.clear();
  kept();
  for (const button of all(".actions [aria-pressed=true]")) button.setAttribute("aria-pressed", "false");
};
if (filters) {
  one(".export").onclick = () => save(labelled(), "marked.jsonl");
  one(".forget").onclick = forget;
}

connect();
if (filters) restore();
sort();
speak(preferred());
const seen = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    if (!entry.isIntersecting) continue;
    byId.get(entry.target.id).equip();
    seen.unobserve(entry.target);
  }
}, { rootMargin: "600px" });
for (const finding of findings) seen.observe(finding.card);
addEventListener("hashchange", follow);
addEventListener("beforeprint", () => all("details.more-slots, details.alone").forEach((each) => { each.open = true; }));
follow();
