// The data of the page and its words in the reader's language.
const data = JSON.parse(document.getElementById("data").textContent);
const LANGUAGES = Object.keys(data.texts);
const ATTRIBUTES = { label: "aria-label", hint: "placeholder", tip: "title" };
const query = new URLSearchParams(location.search);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const one = (selector, within = document) => within.querySelector(selector);

const preferred = () => {
  const wanted = [query.get("lang"), ...(navigator.languages || [])].filter(Boolean).map((tag) => tag.split("-")[0]);
  return wanted.find((tag) => LANGUAGES.includes(tag)) || LANGUAGES[0];
};
// The page is written in the first language.
let language = LANGUAGES[0];
const place = () => LANGUAGES.indexOf(language);

const text = (key, values = {}) => {
  const texts = data.texts[language];
  let pattern = texts[key];
  if (pattern === undefined) pattern = texts[`${key}.${values.number === 1 ? "one" : "other"}`];
  return pattern.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = values[name];
    return typeof value === "number" ? grouped(value) : value === undefined ? whole : value;
  });
};
const grouped = (number) => String(number).replace(/\B(?=(\d{3})+$)/g, data.texts[language]["number.thousands"]);
const percent = (share) => (share >= 0.995 && share < 1 ? ">99%" : `${Math.round(share * 100)}%`);
const sureness = (share) => text(`sure.${[0.6, 0.75, 0.9].filter((least) => share >= least).length}`);

const element = (name, properties = {}, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

const translate = () => {
  document.documentElement.lang = language;
  for (const each of all("[data-t]")) {
    each.textContent = text(each.dataset.t, each.dataset.n ? { number: Number(each.dataset.n) } : {});
  }
  for (const each of all("[data-w]")) each.textContent = each.dataset.w.split("|")[place()];
  for (const [name, attribute] of Object.entries(ATTRIBUTES)) {
    for (const each of all(`[data-${name}]`)) each.setAttribute(attribute, text(each.dataset[name]));
  }
  for (const each of all("[data-between]")) {
    const names = each.dataset.between.split(" ").map(outletOf);
    const tally = all("span", each).map((part) => text(`count.${part.classList[0]}`, { number: Number(part.textContent) }));
    each.setAttribute("aria-label", `${text("filter.between", { one: names[0], other: names[1] })}: ${tally.join(", ")}`);
    each.title = each.getAttribute("aria-label");
  }
  for (const each of all("[data-language]")) each.setAttribute("aria-pressed", String(each.dataset.language === language));
  for (const finding of findings) finding.translate();
  document.title = `${one("h1").textContent} · factcheck`;
};
const outletOf = (id) => (data.articles.find((article) => article.id === id) || { outlet: id }).outlet;
