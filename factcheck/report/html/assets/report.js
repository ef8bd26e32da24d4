"use strict";
(() => {
  const root = document.documentElement;
  const find = (id) => document.getElementById(id);
  root.classList.add("scripted");

  // What the address says: #ANCHOR&q=…&level=error,note&rule=…&story=…&state=…&theme=dark, each part by choice.
  const KEYS = ["q", "level", "rule", "story", "state", "theme"];
  let view = read();
  let rows = [];
  let here = null;
  let last = ""; // the finding that was looked at last, also while an article is open
  if (view.theme) root.dataset.theme = view.theme;

  function decoded(text) {
    try { return decodeURIComponent(text); } catch { return text; }
  }

  function read() {
    const found = { at: "" };
    for (const part of location.hash.slice(1).split("&")) {
      const cut = part.indexOf("=");
      if (cut < 0) found.at = found.at || decoded(part);
      else if (KEYS.includes(part.slice(0, cut))) found[part.slice(0, cut)] = decoded(part.slice(cut + 1));
    }
    if (!["light", "dark"].includes(found.theme)) delete found.theme;
    return found;
  }

  function address(at) {
    const parts = KEYS.filter((key) => view[key]).map((key) => `${key}=${encodeURIComponent(view[key])}`);
    return "#" + [at, ...parts].filter(Boolean).join("&").replaceAll("%2C", ",");
  }

  function write() {
    history.replaceState(null, "", address(view.at));
  }

  function filter() {
    const words = (view.q || "").toLowerCase().split(/\s+/).filter(Boolean);
    const levels = (view.level || "").split(",").filter(Boolean);
    let shown = 0;
    for (const row of rows) {
      if (words.length && row.text === null) row.text = row.element.textContent.toLowerCase();
      const fits = (!levels.length || levels.includes(row.level)) && (!view.rule || view.rule === row.rule)
        && (!view.story || view.story === row.story) && (!view.state || view.state === row.state)
        && words.every((word) => row.text.includes(word));
      shown += fits;
      const hidden = !fits && row.element.id !== view.at;
      if (hidden !== row.hidden) row.element.hidden = row.hidden = hidden;
    }
    const target = view.at ? find(view.at) : null;
    for (const story of document.querySelectorAll(".story")) {
      const hidden = Boolean(view.story) && view.story !== story.dataset.story && !story.contains(target);
      if (hidden !== story.hidden) story.hidden = hidden;
    }
    if (!find("filters")) return;
    const filtered = Boolean(words.length || levels.length || view.rule || view.story || view.state);
    const all = `${rows.length.toLocaleString("en")} finding${rows.length === 1 ? "" : "s"}`;
    find("filter-count").textContent = filtered ? `${shown.toLocaleString("en")} of ${all}` : all;
    find("filter-clear").disabled = !filtered;
    find("filter-none").hidden = shown > 0;
  }

  function controls() {
    find("theme").value = view.theme || "";
    if (!find("filters")) return;
    const levels = (view.level || "").split(",");
    for (const box of document.querySelectorAll("#filters [name=level]")) box.checked = levels.includes(box.value);
    for (const key of ["q", "rule", "story", "state"]) find(`filter-${key}`).value = view[key] || "";
  }

  function theme() {
    if (view.theme) root.dataset.theme = view.theme;
    else delete root.dataset.theme;
  }

  function show(at) {
    if (here) here.classList.remove("here");
    here = at ? find(at) : null;
    if (!here) return;
    here.classList.add("here");
    here.scrollIntoView();
    if (here.matches(".finding")) last = at;
    const words = here.matches(".text span") ? here.nextElementSibling : null;
    if (!words) here.tabIndex = -1; // what can hold no focus of its own
    (words || here).focus({ preventScroll: true });
  }

  function visit() {
    view = read();
    theme();
    controls();
    filter();
    show(view.at);
  }

  // One entry in the history for each jump; the filter stays as it is.
  function jump(at) {
    const target = address(at);
    if (location.hash === target) visit();
    else location.hash = target;
  }

  function step(by) {
    const shown = rows.filter((row) => !row.hidden).map((row) => row.element);
    if (!shown.length) return;
    const current = shown.findIndex((element) => element.id === last);
    const next = current < 0 ? 0 : Math.max(0, Math.min(shown.length - 1, current + by));
    view.at = shown[next].id;
    write();
    show(view.at);
  }

  function open() {
    const row = rows.find((each) => each.element.id === last && !each.hidden) || rows.find((each) => !each.hidden);
    row?.element.querySelector(".sides a[href^='#']")?.click();
  }

  async function copy(button) {
    const code = button.parentElement.querySelector("code");
    let done = true;
    try {
      await navigator.clipboard.writeText(code.textContent);
    } catch {
      getSelection().selectAllChildren(code);
      done = document.execCommand("copy");
    }
    find("said").textContent = button.textContent = done ? "Copied" : "Press Ctrl+C";
    setTimeout(() => { button.textContent = "Copy"; find("said").textContent = ""; }, 2000);
  }

  function changed(event) {
    const id = event.target.id;
    if (id === "theme") view.theme = event.target.value;
    else if (event.target.name === "level") {
      view.level = [...document.querySelectorAll("#filters [name=level]:checked")].map((box) => box.value).join(",");
    } else if (id.startsWith("filter-")) view[id.slice("filter-".length)] = event.target.value;
    else return;
    if (id === "theme") theme();
    else {
      view.at = "";
      show("");
      filter();
    }
    write();
  }

  function clicked(event) {
    const link = event.target.closest("a[href^='#']");
    if (link && event.button === 0 && !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)) {
      event.preventDefault();
      jump(link.getAttribute("href").slice(1));
    }
    const button = event.target.closest("button");
    if (!button) return;
    if (button.matches(".copy")) copy(button);
    else if (button.id === "keys-open") find("keys").showModal();
    else if (button.id === "keys-close") find("keys").close();
    else if (button.id === "filter-clear") {
      view = { at: "", theme: view.theme };
      controls();
      filter();
      write();
      find("filter-q").focus();
    }
  }

  function pressed(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || find("keys").open) return;
    if (event.target.closest("input:not([type=checkbox]), select, textarea")) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const act = { j: () => step(1), k: () => step(-1), o: open, "/": () => find("filter-q")?.focus(),
      "?": () => find("keys").showModal() }[event.key];
    if (!act) return;
    event.preventDefault();
    act();
  }

  addEventListener("DOMContentLoaded", () => {
    rows = [...document.querySelectorAll(".finding")].map((element) => {
      const { level, rule, story, state } = element.dataset;
      return { element, level, rule, story, state, text: null, hidden: false };
    });
    visit();
    addEventListener("hashchange", visit);
    addEventListener("input", changed);
    addEventListener("click", clicked);
    addEventListener("keydown", pressed);
  });
})();
