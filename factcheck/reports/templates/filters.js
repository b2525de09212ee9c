// Which findings are shown and in which order; the address always leads back to the same view.
const filters = one(".filters");
const state = { show: "", kind: "", code: "", outlet: "", least: 0, sort: "", q: "", between: "" };
const DEFAULTS = { ...state };
const SORTS = {
  unsure: (a, b) => a.confidence - b.confidence,
  new: (a, b) => (b.day > a.day) - (b.day < a.day),
  old: (a, b) => (a.day > b.day) - (a.day < b.day),
  outlet: (a, b) => a.articles[0].outlet.localeCompare(b.articles[0].outlet),
};

const matches = (finding, words, pair) =>
  (!state.show || finding.verdict === state.show) &&
  (!state.kind || finding.kinds.has(state.kind)) &&
  (!state.code || finding.codes.has(state.code)) &&
  (!state.outlet || finding.outlets.has(state.outlet)) &&
  finding.confidence * 100 >= state.least &&
  (!pair || pair.every((id) => finding.articles.some((article) => article.id === id))) &&
  words.every((word) => finding.words.includes(word));

const apply = () => {
  if (!filters) return;
  const words = folded(state.q).split(/\s+/).filter(Boolean);
  const pair = state.between && state.between.split(" ");
  const counts = {};
  let count = 0;
  for (const finding of findings) {
    const shown = matches(finding, words, pair);
    if (finding.card.hidden === shown) finding.card.hidden = !shown;
    if (shown) counts[finding.verdict] = (counts[finding.verdict] || 0) + 1;
    count += shown;
  }
  for (const group of all(".group")) group.hidden = !counts[one("h2", group).id.slice(6)];
  one(".no-match").hidden = count > 0;
  one(".shown").textContent = count < findings.length ? text("filter.shown", { number: count, total: findings.length }) : "";
  reflect();
  remember();
};

// The controls show the state.
const reflect = () => {
  for (const button of all("[data-show]", filters)) button.setAttribute("aria-pressed", String(button.dataset.show === state.show));
  for (const select of all("select", filters)) {
    select.value = state[select.name];
    if (select.value !== state[select.name]) select.value = "";
  }
  const least = one("[name=least]");
  least.value = state.least;
  least.nextElementSibling.textContent = `${state.least}%`;
  const search = one("[type=search]");
  if (search.value !== state.q) search.value = state.q;
  const between = one(".between-pair");
  between.hidden = !state.between;
  if (state.between) {
    const [first, second] = state.between.split(" ").map(outletOf);
    between.textContent = `${text("filter.between", { one: first, other: second })} ×`;
  }
};

let sorted = "";
const sort = () => {
  if (!filters || sorted === state.sort) return;
  sorted = state.sort;
  const order = SORTS[sorted] || (() => 0);
  const list = [...findings].sort((a, b) => order(a, b) || a.order - b.order);
  const groups = new Map(all(".group").map((group) => [one("h2", group).id.slice(6), document.createDocumentFragment()]));
  for (const finding of list) groups.get(finding.verdict).append(finding.card);
  for (const [verdict, cards] of groups) document.getElementById(`group-${verdict}`).parentElement.append(cards);
};

const remember = () => {
  const address = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) if (value !== DEFAULTS[name]) address.set(name, value);
  if (query.has("lang")) address.set("lang", language);
  const search = address.toString();
  try {
    history.replaceState(null, "", `${search ? `?${search}` : location.pathname}${location.hash}`);
  } catch {
    // Some browsers do not let local files change their address: the view works all the same.
  }
};

const restore = () => {
  for (const name of Object.keys(state)) {
    const value = query.get(name) ?? DEFAULTS[name];
    state[name] = name === "least" ? Math.min(100, Math.max(0, Number(value) || 0)) : value;
  }
  if (!["", ...data.verdicts].includes(state.show)) state.show = "";
  if (!(state.sort in SORTS)) state.sort = "";
  if (state.between.split(" ").length !== 2) state.between = "";
  const open = ["kind", "code", "outlet", "least", "sort"].some((name) => state[name] !== DEFAULTS[name]);
  if (open) one(".more", filters).open = true;
};

const set = (changes) => {
  Object.assign(state, changes);
  sort();
  apply();
};
const reset = () => set(DEFAULTS);

const offer = (name, values, words = (value) => value) => {
  const select = one(`select[name=${name}]`, filters);
  for (const value of [...new Set(values)].sort()) {
    const option = element("option", { value }, words(value));
    if (name === "kind") option.dataset.t = `kind.${value}`;
    select.append(option);
  }
};

// A permalink shows its finding even if a filter hides it.
const follow = () => {
  let id = "";
  try {
    id = decodeURIComponent(location.hash.slice(1));
  } catch {
    return;
  }
  const finding = byId.get(id);
  if (finding) {
    if (finding.card.hidden) reset();
    choose(finding);
    finding.card.scrollIntoView();
    return;
  }
  const folded = document.getElementById(id)?.closest("details:not([open])");
  if (folded) folded.open = true;
};

const connect = () => {
  if (!filters) return;
  offer("kind", findings.flatMap((finding) => [...finding.kinds]), (kind) => text(`kind.${kind}`));
  offer("code", findings.flatMap((finding) => [...finding.codes]));
  offer("outlet", findings.flatMap((finding) => [...finding.outlets]));
  for (const button of all("[data-show]", filters)) button.onclick = () => set({ show: button.dataset.show });
  for (const select of all("select", filters)) select.onchange = () => set({ [select.name]: select.value });
  one("[name=least]").oninput = (event) => set({ least: Number(event.target.value) });
  one("[type=search]").oninput = (event) => set({ q: event.target.value });
  one("[type=search]").onkeydown = (event) => {
    if (event.key === "Escape") set({ q: "" });
  };
  one(".between-pair").onclick = () => set({ between: "" });
  for (const button of all("[data-between]")) {
    button.onclick = () => {
      set({ ...DEFAULTS, between: button.dataset.between });
      filters.scrollIntoView();
    };
  }
  one(".reset").onclick = () => {
    reset();
    one("[type=search]").focus();
  };
  filters.hidden = false;
};
