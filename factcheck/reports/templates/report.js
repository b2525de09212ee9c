"use strict";
(() => {
  const filters = document.querySelector(".filters");
  if (!filters) return;

  const buttons = [...filters.querySelectorAll("button")];
  const search = filters.querySelector("input");
  const shown = filters.querySelector(".shown");
  const noMatch = document.querySelector(".no-match");
  const groups = [...document.querySelectorAll(".group")];
  const folded = (text) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const findings = [...document.querySelectorAll(".finding")].map((element) => ({
    element,
    verdict: element.dataset.verdict,
    text: folded(element.textContent),
  }));
  let verdict = "";

  const apply = () => {
    const words = folded(search.value).split(/\s+/).filter(Boolean);
    let count = 0;
    for (const finding of findings) {
      const matches = (!verdict || finding.verdict === verdict) && words.every((word) => finding.text.includes(word));
      finding.element.hidden = !matches;
      count += matches;
    }
    for (const group of groups) group.hidden = !group.querySelector(".finding:not([hidden])");
    for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.show === verdict));
    noMatch.hidden = count > 0;
    shown.textContent = count < findings.length ? `${count} of ${findings.length} shown` : "";
  };

  const reset = () => {
    verdict = "";
    search.value = "";
    apply();
  };

  // A permalink shows its finding even if a filter hides it.
  const follow = () => {
    const target = document.querySelector(".finding:target");
    if (!target || !target.hidden) return;
    reset();
    target.scrollIntoView();
  };

  for (const button of buttons) {
    button.addEventListener("click", () => {
      verdict = button.dataset.show;
      apply();
    });
  }
  search.addEventListener("input", apply);
  search.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    search.value = "";
    apply();
  });
  noMatch.querySelector("button").addEventListener("click", () => {
    reset();
    search.focus();
  });
  addEventListener("hashchange", follow);

  filters.hidden = false;
  // Browsers restore what was typed when a page is loaded again.
  apply();
  follow();
})();
