// A finding: its card on the page and what is known about it.
const folded = (words) => words.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

class Finding {
  constructor(row, order) {
    const [id, verdict, confidence, scores, similarity, severity, fingerprint, cluster, sides, evidence, decided] = row;
    Object.assign(this, { id, confidence, scores, similarity, severity, fingerprint, cluster, sides, order, decided });
    this.verdict = data.verdicts[verdict];
    this.articles = sides.map(([article]) => data.articles[article]);
    this.evidence = evidence.map(([kind, code, stance, sure, weight, left, right]) => ({
      kind: data.kinds[kind], code, stance: data.verdicts[stance], confidence: sure, weight, left, right,
    }));
    this.codes = new Set(this.evidence.map((each) => each.code));
    this.kinds = new Set(this.evidence.map((each) => each.kind));
    this.outlets = new Set(this.articles.map((article) => article.outlet));
    this.day = this.articles.map((article) => article.day).sort().pop();
    this.card = document.getElementById(id);
  }

  get words() {
    const names = this.articles.flatMap((article) => [article.title, article.path]);
    return (this.folded ??= folded([this.card.textContent, ...names].join(" ")));
  }

  get why() {
    return one("h3", this.card).textContent;
  }

  get claims() {
    return all(".claim", this.card).map((claim) => claim.textContent);
  }

  get details() {
    const others = all(".others > li", this.card).map((each) => each.textContent);
    return this.decided ? [this.why, ...others] : others;
  }

  place(side) {
    return `${this.articles[side].path}:${this.sides[side][1]}`;
  }

  translate() {
    if (this.language === language) return;
    const first = this.language === undefined && language === LANGUAGES[0];
    this.language = language;
    if (!first) {
      const kind = this.decided ? `${text(`kind.${this.evidence[0].kind}`)} · ` : "";
      one(".v", this.card).textContent = text(`verdict.${this.verdict}`);
      one(".sure", this.card).textContent = `${kind}${sureness(this.confidence)}, ${percent(this.confidence)}`;
      one(".permalink", this.card).setAttribute("aria-label", text("finding.link"));
      all(".date", this.card).forEach((each, side) => { each.textContent = this.articles[side].published[place()]; });
    }
    const tools = one(".tools", this.card);
    if (tools) {
      tools.replaceWith(this.tools(one("details", tools).open));
    }
  }

  // What can be done with a finding is made when it is first seen.
  equip() {
    if (one(".tools", this.card)) return;
    this.card.append(this.tools(false));
    for (const each of all("mark", this.card)) {
      each.title = each.dataset.k.split(" ").map((kind) => text(`kind.${data.kinds[kind]}`)).join(", ");
    }
    all(".side", this.card).forEach((each, side) => this.complete(each, side));
  }

  // Reports of many findings leave to the script what stands elsewhere on the page, too.
  complete(element_, side) {
    if (one(".path", element_)) return;
    const { title, language: lang } = this.articles[side];
    const headline = element("p", { className: "headline", lang, dir: "auto" }, title);
    if (title) one(".outlet", element_).after(headline);
    element_.append(element("p", { className: "path" }, element("bdi", {}, this.place(side))));
  }

  tools(open) {
    const summary = element("summary", {}, text("finding.details"));
    const details = element("details", { open }, summary);
    const fill = () => { if (details.open && !one(".facts", details)) details.append(...this.explanation()); };
    details.addEventListener("toggle", fill);
    fill();
    const wrong = this.verdict === "conflict" ? "finding.wrong" : `finding.wrong.${this.verdict}`;
    const button = (key, action, pressed) => {
      const made = element("button", { type: "button", onclick: () => action(this) }, text(key));
      if (pressed !== undefined) made.setAttribute("aria-pressed", String(pressed));
      return made;
    };
    const row = element("p", { className: "actions" },
      button("finding.text", copyText), button("finding.json", copyJson),
      button("finding.right", (finding) => mark(finding, "right"), marks.get(this.id) === "right"),
      button(wrong, (finding) => mark(finding, "wrong"), marks.get(this.id) === "wrong"),
      element("span", { className: "said quiet", role: "status" }));
    return element("div", { className: "tools" }, row, details);
  }

  explanation() {
    const facts = element("dl", { className: "facts" });
    const fact = (key, ...value) => facts.append(element("div", {}, element("dt", {}, text(key)), element("dd", {}, ...value)));
    data.verdicts.forEach((verdict, index) => fact(`verdict.${verdict}`, `${(this.scores[index] * 100).toFixed(1)}%`));
    fact("why.similarity", this.similarity.toFixed(2));
    fact("why.severity", this.severity);
    fact("why.fingerprint", element("code", {}, this.fingerprint));
    this.sides.forEach(([, , words, basis], side) => {
      if (words) fact(`why.time.${side}`, words[place()], " ", element("span", { className: "quiet" }, `(${basis})`));
    });
    if (this.cluster >= 0) fact("why.group", element("bdi", {}, data.clusters[this.cluster]));
    return this.evidence.length ? [facts, this.waterfall()] : [facts];
  }

  // Every piece of evidence begins where the one before it ended.
  waterfall() {
    const weighed = this.evidence.some((each) => each.weight);
    const size = (each) => (weighed ? each.weight : each.confidence);
    const total = this.evidence.reduce((sum, each) => sum + size(each), 0) || 1;
    let start = 0;
    const rows = this.evidence.map((each) => {
      const bar = svg("svg", { class: "bar", "aria-hidden": "true" },
        svg("rect", { x: `${(100 * start) / total}%`, width: `${(100 * size(each)) / total}%`, height: "100%", rx: "2" }));
      start += size(each);
      return element("tr", { className: each.stance },
        element("th", { scope: "row" }, text(`kind.${each.kind}`), " ", element("code", {}, each.code)),
        element("td", {}, text(`stance.${each.stance}`)),
        element("td", {}, reading(each.left)), element("td", {}, reading(each.right)),
        element("td", { className: "number" }, percent(each.confidence)),
        element("td", { className: "fall" }, bar, element("span", {}, `${each.weight < 0 ? "" : "+"}${each.weight.toFixed(2)}`)));
    });
    const titles = ["why.kind", "why.stance", "why.first", "why.second", "why.confidence", "why.weight"];
    const head = element("tr", {}, ...titles.map((key) => element("th", { scope: "col" }, text(key))));
    const table = element("table", { className: "waterfall" },
      element("caption", {}, text("why.waterfall")), element("thead", {}, head), element("tbody", {}, ...rows));
    const region = element("div", { className: "scroll", tabIndex: 0, role: "group" }, table);
    region.setAttribute("aria-label", text("why.waterfall"));
    return region;
  }
}

const svg = (name, attributes, ...children) => {
  const made = document.createElementNS("http://www.w3.org/2000/svg", name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
};
const reading = (words) => {
  if (!words) return element("span", { className: "quiet" }, text("why.none"));
  if (typeof words === "string") return element("bdi", {}, words);
  return element("span", {}, element("bdi", {}, words[0]), " ",
    element("span", { className: "quiet" }, text("why.read")), " ", element("bdi", {}, words[1]));
};

const findings = data.findings.map((row, order) => new Finding(row, order));
const byId = new Map(findings.map((finding) => [finding.id, finding]));
