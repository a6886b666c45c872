/* What answers a question is suggested while it is typed. Without it the form leads to the same answers. */
"use strict";

for (const form of document.querySelectorAll(".find")) {
  const field = form.elements.q;
  const list = document.createElement("ul");
  list.className = "plain suggestions";
  list.setAttribute("aria-label", form.dataset.suggestions);
  list.hidden = true;
  form.append(list);
  let waiting;
  let asked = "";

  async function suggest() {
    const question = field.value.trim();
    if (question === asked) return;
    asked = question;
    let links = [];
    if (question.length > 2) {
      const answer = await fetch("/help?" + new URLSearchParams(new FormData(form)), { headers: { Accept: "text/html" } });
      if (!answer.ok || question !== asked) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      links = [...page.querySelectorAll(".hits h2 a")].slice(0, 5);
    }
    list.replaceChildren(...links.map(link => {
      const item = document.createElement("li");
      item.lang = link.closest("li").lang;
      item.append(document.importNode(link, true));
      return item;
    }));
    list.hidden = links.length === 0;
  }

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(suggest, 250);
  });
  form.addEventListener("keydown", event => {
    const stops = [field, ...list.querySelectorAll("a")];
    const at = stops.indexOf(event.target);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (event.key === "Escape") list.hidden = true;
    if (list.hidden || at < 0 || !stops[next]) return;
    event.preventDefault();
    stops[next].focus();
  });
}
