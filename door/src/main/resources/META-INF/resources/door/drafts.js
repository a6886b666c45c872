/* What somebody writes on the desk and has not sent yet. */
"use strict";

const Drafts = (() => {
  /* Kept until what was sent is done, also when the tab or the session ends: an answer that nobody took can be sent again. Each
     person has drafts of his own, which go a week after they were written and when he signs out. */
  const drafts = "draft:" + document.body.dataset.person + ":";
  const kept = () => Object.keys(localStorage).filter(place => place.startsWith("draft:"));

  function draft(place) {
    const found = localStorage.getItem(place);
    return found === null ? "" : JSON.parse(found).text;
  }

  function keepDrafts() {
    const oldest = Date.now() - 7 * 86400 * 1000;
    for (const place of kept()) if (JSON.parse(localStorage.getItem(place)).at < oldest) localStorage.removeItem(place);
    const done = new URLSearchParams(location.search).get("done");
    if (done) {
      const form = drafts + done + "-" + document.querySelector("[data-ticket]").dataset.ticket;
      for (const place of kept()) if (place.startsWith(form)) localStorage.removeItem(place);
      history.replaceState(null, "", location.pathname + location.hash); // by which one goes on
    }
    takeBack();
    show(document);
  }

  /* What was sent and is taken back is a draft again, before what was begun since. */
  function takeBack() {
    const field = document.querySelector("textarea[data-returned]");
    if (!field) return;
    const begun = draft(placeOf(field));
    if (begun && begun !== field.value) field.value += "\n\n" + begun;
    keep(field);
    history.replaceState(null, "", "/tickets/" + document.querySelector("[data-ticket]").dataset.ticket);
    field.focus();
  }

  function keep(field) {
    localStorage.setItem(placeOf(field), JSON.stringify({ text: field.value, at: Date.now() }));
  }

  function show(around) {
    for (const field of around.querySelectorAll("form[data-draft] textarea")) {
      if (field.value !== "" || !draft(placeOf(field))) continue;
      field.value = draft(placeOf(field));
      const closed = field.closest("details");
      if (closed) closed.open = true;
    }
  }

  function placeOf(field) {
    return drafts + field.form.dataset.draft + "-" + field.name;
  }

  document.addEventListener("input", event => {
    const field = event.target;
    if (!field.matches("form[data-draft] textarea")) return;
    if (field.value === "") localStorage.removeItem(placeOf(field));
    else keep(field);
  });

  /* What is written in another window stands here too. */
  addEventListener("storage", event => {
    for (const field of document.querySelectorAll("form[data-draft] textarea")) {
      if (placeOf(field) === event.key) field.value = draft(event.key);
    }
  });

  document.addEventListener("submit", event => {
    const form = event.target;
    if (!form.matches("form[data-draft]")) return;
    const unsent = form.querySelector("[data-unsent]");
    if (unsent?.hidden && document.getElementById("reply")?.value.trim()) {
      event.preventDefault();
      unsent.hidden = false;
      return;
    }
    setTimeout(() => { // after the browser has read which one was pressed
      for (const button of form.querySelectorAll("button")) button.disabled = true;
    });
  });

  document.querySelector("[data-leave]")?.addEventListener("click", () => {
    for (const place of kept()) if (place.startsWith(drafts)) localStorage.removeItem(place);
  });

  /* Whoever comes back by the button of the browser sees what is, and not what he sent. */
  addEventListener("pageshow", event => {
    if (event.persisted) location.reload();
  });

  keepDrafts();
  return { show };
})();
