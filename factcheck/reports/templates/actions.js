// Copying findings, and what the reader says about them.
const LABELS = { wrong: "compatible" };
const storage = (action) => {
  try {
    return action(localStorage);
  } catch {
    return null; // private windows and some local files have none
  }
};
const drawer = `factcheck:${location.pathname}`;
const marks = storage((kept) => new Map(JSON.parse(kept.getItem(drawer) || "[]"))) || new Map();

const copy = async (words) => {
  try {
    await navigator.clipboard.writeText(words);
    return true;
  } catch {
    const field = element("textarea", { value: words, className: "outside" });
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
};

const say = (finding, key) => {
  const said = one(".said", finding.card);
  if (said) said.textContent = text(key);
};
const copyAndSay = async (finding, words, key) => say(finding, (await copy(words)) ? key : "finding.failed");

const permalink = (finding) => `${location.href.split(/[?#]/)[0]}#${finding.id}`;

const copyText = (finding) => {
  const sides = finding.articles.flatMap((article, side) => [
    `${article.outlet} (${article.published[place()]}; ${finding.place(side)}):`, `  “${finding.claims[side]}”`,
  ]);
  const head = `${text(`verdict.${finding.verdict}`)}, ${sureness(finding.confidence)} (${percent(finding.confidence)}): ${finding.why}`;
  return copyAndSay(finding, [head, ...sides, permalink(finding)].join("\n"), "finding.copied");
};

const copyJson = (finding) => {
  const [left, right] = finding.articles.map((article, side) => ({
    article: article.id, path: article.path, outlet: article.outlet, title: article.title, language: article.language,
    published: article.day || null, text: finding.claims[side],
  }));
  const words = (value) => (Array.isArray(value) ? { text: value[0], value: value[1] } : value ? { text: value, value } : null);
  const { id, fingerprint, verdict, confidence, similarity, severity } = finding;
  const scores = Object.fromEntries(data.verdicts.map((name, index) => [name, finding.scores[index]]));
  const evidence = finding.evidence.map((each, index) => ({
    kind: each.kind, code: each.code, stance: each.stance, detail: finding.details[index], confidence: each.confidence,
    weight: each.weight, left: words(each.left), right: words(each.right),
  }));
  const document_ = { id, fingerprint, verdict, confidence, scores, similarity, severity, left, right, evidence };
  return copyAndSay(finding, JSON.stringify(document_, null, 2), "finding.copied");
};

const suppression = (finding) => {
  const end = new Date();
  end.setFullYear(end.getFullYear() + 1);
  return [
    "[[tool.factcheck.suppress]]",
    `fingerprint = "${finding.fingerprint}"`,
    `reason = ${tomlString(`checked by a reader, no ${finding.verdict}: ${finding.why}`)}`,
    `until = ${end.toISOString().slice(0, 10)}`,
    "",
  ].join("\n");
};
// A basic string of TOML is one of JSON, but for the control character that JSON leaves as it is.
const tomlString = (words) => JSON.stringify(words).replaceAll("\u007f", "\\u007f");

const mark = (finding, opinion) => {
  const same = marks.get(finding.id) === opinion;
  if (same) marks.delete(finding.id);
  else marks.set(finding.id, opinion);
  kept();
  finding.equip();
  const buttons = all(".actions [aria-pressed]", finding.card);
  ["right", "wrong"].forEach((each, index) => buttons[index].setAttribute("aria-pressed", String(marks.get(finding.id) === each)));
  say(finding, "filter.any");
  one(".said", finding.card).textContent = "";
  if (!same && opinion === "wrong" && finding.verdict !== "agree") {
    return copyAndSay(finding, suppression(finding), "finding.suppression");
  }
  return null;
};

const kept = () => {
  storage((place_) => place_.setItem(drawer, JSON.stringify([...marks])));
  const line = one(".marked");
  if (!line) return;
  const number = findings.filter((finding) => marks.has(finding.id)).length;
  line.hidden = !number;
  one(".marked-count", line).textContent = text("marked", { number });
};

// Rows of a pairs file, as `factcheck evaluate` and `factcheck calibrate` read them.
const labelled = () =>
  findings.filter((finding) => marks.has(finding.id)).map((finding) => {
    const [left, right] = all("blockquote", finding.card).map((quote) => quote.lang);
    const dates = finding.articles.map((article) => (article.exact ? article.day : null));
    return JSON.stringify({
      id: finding.fingerprint, left: finding.claims[0], right: finding.claims[1], left_lang: left,
      right_lang: right, left_date: dates[0], right_date: dates[1],
      label: LABELS[marks.get(finding.id)] || finding.verdict,
    });
  }).map((line) => `${line}\n`).join("");

const save = (words, name) => {
  const address = URL.createObjectURL(new Blob([words], { type: "application/jsonl" }));
  element("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
};
