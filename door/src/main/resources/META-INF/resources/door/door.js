/* What pages of the door do by themselves: ages and due times in words, keys, and news as they come. Without it all works, only
   slower. */
"use strict";

(() => {
  const language = document.documentElement.lang;
  const ages = new Intl.RelativeTimeFormat(language, { style: "short", numeric: "auto" });
  const days = new Intl.DateTimeFormat(language, { dateStyle: "medium", timeStyle: "short" });
  const hours = new Intl.DateTimeFormat(language, { timeStyle: "short" });

  function age(moment) {
    const seconds = Math.round((moment - Date.now()) / 1000);
    const size = Math.abs(seconds);
    if (size < 60) return ages.format(0, "second");
    if (size < 3600) return ages.format(Math.trunc(seconds / 60), "minute");
    if (size < 86400) return ages.format(Math.trunc(seconds / 3600), "hour");
    return ages.format(Math.trunc(seconds / 86400), "day");
  }

  function tellTimes(page = document) {
    for (const time of page.querySelectorAll("time[data-age]")) {
      const moment = new Date(time.dateTime);
      time.textContent = age(moment);
      time.title = days.format(moment);
    }
    for (const time of page.querySelectorAll("time[data-when]")) {
      const moment = new Date(time.dateTime);
      const today = moment.toDateString() === new Date().toDateString();
      time.textContent = today ? hours.format(moment) : days.format(moment);
      time.title = days.format(moment);
    }
    for (const due of page.querySelectorAll("[data-due]")) {
      const moment = new Date(due.dataset.due);
      const left = moment - Date.now();
      due.querySelector("time").textContent = age(moment);
      due.title = days.format(moment);
      due.classList.toggle("bad", left < 0);
      due.classList.toggle("warn", left >= 0 && left < 30 * 60 * 1000);
      due.classList.toggle("accent", left >= 30 * 60 * 1000);
    }
  }

  /* How long one may still accept what one is offered. */
  function tellLeft() {
    for (const time of document.querySelectorAll("time[data-left]")) {
      const left = Math.max(0, Math.ceil((new Date(time.dateTime) - Date.now()) / 1000));
      time.textContent = Math.floor(left / 60) + ":" + String(left % 60).padStart(2, "0");
    }
  }

  /* What is still the same is not shown anew: nobody loses his place in it, and nothing is read out again. */
  function keepOffer(event) {
    const shown = event.target.id === "offers" && event.target.querySelector("#offered");
    if (shown && event.detail.serverResponse.includes(`data-offer="${shown.dataset.offer}"`)) event.detail.shouldSwap = false;
  }

  /* One goes back to the list from which one came, and to where one was in it. */
  function keepList() {
    const ticket = document.querySelector("[data-ticket]")?.dataset.ticket;
    if (document.getElementById("list")) {
      sessionStorage.setItem("list", location.search);
      if (location.hash) document.getElementById(location.hash.slice(1))?.focus();
    } else if (ticket && sessionStorage.getItem("list") !== null) {
      document.querySelector("a[data-key=u]").href = "/" + sessionStorage.getItem("list") + "#t-" + ticket;
    }
  }

  function insert(field, text) {
    const begin = field.selectionStart;
    const gap = field.value && !field.value.endsWith("\n") && begin === field.value.length ? "\n" : "";
    field.setRangeText(gap + text, begin, field.selectionEnd, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.focus();
  }

  document.addEventListener("change", event => {
    const target = event.target;
    if (target.dataset.insert && target.value) {
      insert(document.getElementById(target.dataset.insert), target.value);
      target.selectedIndex = 0;
    }
    if (target.matches("form[data-at-once] select")) target.form.submit();
  });

  /* What could help is put in where one writes: into the answer, or into the note or the solution that one was at. */
  let written = null;
  document.addEventListener("focusin", event => {
    if (event.target.matches(".talk textarea")) written = event.target;
  });

  document.addEventListener("click", event => {
    const button = event.target.closest("button[name=inserted]");
    if (!button) return;
    event.preventDefault();
    insert(written?.isConnected && written.checkVisibility() ? written : document.getElementById("reply"), button.value);
    if (button.dataset.effects) use(button.dataset.effects);
  });

  /* What an article does besides is told before the solution is sent, once one has used it. */
  function use(article) {
    const place = "used-" + document.querySelector("[data-ticket]").dataset.ticket;
    const used = new Set((sessionStorage.getItem(place) ?? "").split(" ")).add(article);
    sessionStorage.setItem(place, [...used].join(" "));
    for (const told of document.querySelectorAll("[data-effects-of]")) told.hidden = !used.has(told.dataset.effectsOf);
  }

  function move(by) {
    const links = [...document.querySelectorAll(".ticket .subject")];
    const at = links.indexOf(document.activeElement.closest(".ticket")?.querySelector(".subject"));
    const next = links[Math.max(0, Math.min(links.length - 1, at + by))];
    if (next) next.focus();
  }

  function pick() {
    document.activeElement.closest(".ticket")?.querySelector(".pick input").click();
  }

  function snooze() {
    const around = document.getElementById("snooze");
    if (!around) return;
    around.open = true;
    around.querySelector("button").focus();
  }

  function check(outcome) {
    document.activeElement.closest(".step")?.querySelector(`button[value=${outcome}]`)?.click();
  }

  const byKey = {
    "?": () => document.getElementById("keys").showModal(),
    "/": () => document.getElementById("q") ? document.getElementById("q").focus() : location.assign("/"),
    "j": () => move(1),
    "k": () => move(-1),
    "x": pick,
    "i": () => (document.activeElement.closest(".hint-item") ?? document).querySelector("button[name=inserted]")?.click(),
    "z": snooze,
    "t": () => [...document.querySelectorAll("#waiting li")].filter(goesOutSoon).at(-1)?.querySelector("button")?.click(),
    "l": () => {
      const later = document.getElementById("later");
      if (!later) return;
      later.open = true;
      later.querySelector("button").focus();
    },
    "r": () => document.getElementById("reply")?.focus(),
    "n": () => {
      const note = document.getElementById("note");
      if (note) {
        note.closest("details").open = true;
        note.focus();
      }
    },
    "c": () => document.querySelector("[aria-current=step] button")?.focus(),
    "d": () => check("DONE"),
    "f": () => check("FAILED"),
    "s": () => check("SKIPPED"),
    "e": () => document.querySelector("#messages .earlier a")?.click(),
    "u": () => document.querySelector("a[data-key=u]")?.click(),
  };

  /* What one may have sent a moment ago; what is held, or goes out another day, is taken back by its button. */
  function goesOutSoon(reply) {
    const time = reply.querySelector("time");
    return time && new Date(time.dateTime) - Date.now() < 60000;
  }

  document.addEventListener("keydown", event => {
    if (event.repeat && (event.key === "Enter" || event.key === "t")) return;
    const typing = event.target.closest("input:not([type=checkbox]), textarea, select, dialog");
    if (typing && event.key === "Escape") {
      if (typing.type === "search") event.preventDefault(); // it would be emptied, and what was found would go
      event.target.blur();
    }
    if (event.target.id === "own" && event.key === "Enter") {
      event.preventDefault(); // it would go out at once
      event.target.closest(".own-time").querySelector("button").click();
      return;
    }
    const form = typing?.form;
    if (form?.dataset.draft && event.key === "Enter" && (event.ctrlKey || event.metaKey)) form.requestSubmit();
    if (typing || event.ctrlKey || event.metaKey || event.altKey || !byKey[event.key]) return;
    event.preventDefault();
    byKey[event.key]();
  });

  function isUsed(place) {
    return place.contains(document.activeElement) || place.querySelector(".pick :checked") || [...place.querySelectorAll("textarea")].some(field => field.value !== field.defaultValue);
  }

  /* What one opened or loaded stays when a part of the page is shown anew, and where one works nothing is. */
  function renew(now, then) {
    const active = document.activeElement;
    const list = active.matches("[data-earlier], .earlier a") ? active.closest("[data-earlier]") : null;
    if (isUsed(now) && !list && now.id !== "waiting") return; // what has gone out cannot be taken back
    for (const opened of now.querySelectorAll("details[id][open]")) {
      const closed = then.querySelector("#" + opened.id);
      if ("kept" in opened.dataset) closed?.replaceWith(opened);
      else closed?.setAttribute("open", "");
    }
    for (const fresh of [then, ...then.querySelectorAll("ol")].filter(it => "earlier" in it.dataset)) {
      keepEarlier(document.getElementById(fresh.id), fresh);
    }
    const used = now.id === "waiting" && active.closest("#waiting li")?.id;
    now.replaceWith(then);
    if (used) document.getElementById(used)?.querySelector("button")?.focus();
    Drafts.show(then);
    htmx.process(then);
    if (list) goOn(document.getElementById(list.id));
  }

  function keepEarlier(now, then) {
    const above = then.dataset.earlier === "above";
    const fresh = [...then.children].filter(row => row.id);
    const last = fresh.length && document.getElementById(fresh.at(above ? 0 : -1).id);
    if (!last || last.parentElement !== now) return;
    const rows = [...now.children];
    const kept = above ? rows.slice(0, rows.indexOf(last)) : rows.slice(rows.indexOf(last) + 1);
    if (!kept.some(row => row.id)) return;
    then.querySelector(".earlier")?.remove();
    then[above ? "prepend" : "append"](...kept);
  }

  /* Where the link to what is earlier was, there is what it led to: one goes on from there, and what one reads does not move. */
  let reading = null;

  function keepPlace(event) {
    const row = event.target.closest("[data-earlier=above] > .earlier")?.nextElementSibling;
    reading = row && { row, top: row.getBoundingClientRect().top };
  }

  function goOnEarlier(event) {
    const list = event.target.closest("[data-earlier]");
    if (!list) return;
    if (document.activeElement === document.body) goOn(list);
    if (reading) scrollBy(0, reading.row.getBoundingClientRect().top - reading.top);
    reading = null;
  }

  function goOn(list) {
    (list.querySelector(".earlier a") ?? list).focus({ preventScroll: true });
  }

  /* News: the stream says that something changed, and the page asks once a second at most what it looks like now. */
  function listen() {
    const ticket = document.querySelector("[data-ticket]")?.dataset.ticket;
    const shown = ticket ? ["#head", "#answering", "#escalations", "#messages", "#waiting", "#forms", "#checklists", "#side"] : ["#queues", "#held", "#list"];
    let waiting = null;
    const refresh = async () => {
      waiting = null;
      if (document.querySelector("#q") && document.activeElement === document.querySelector("#q")) return;
      const answer = await fetch(location.href, { headers: { Accept: "text/html" }, redirect: "manual" });
      if (!answer.ok) return;
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      tellTimes(page);
      for (const place of shown) {
        const now = document.querySelector(place);
        const then = page.querySelector(place);
        if (now && then && now.innerHTML !== then.innerHTML) renew(now, then);
      }
      tellTimes();
      tellZone();
    };
    let asking = null;
    const askForOffers = () => {
      asking ??= setTimeout(() => {
        asking = null;
        const offers = document.getElementById("offers");
        if (offers) htmx.trigger(offers, "offer");
      }, 300 + Math.random() * 700); // not all desks at once, and each once for all that happened
    };
    const news = new EventSource("/api/ticket/v1/tickets/stream");
    const heard = event => {
      if (ticket && !event.data.includes(ticket)) return;
      if (!waiting) waiting = setTimeout(refresh, 700);
    };
    for (const kind of document.querySelector("[data-live]").dataset.live.split(" ")) news.addEventListener(kind, heard);
    news.addEventListener("OPENED", event => announce(JSON.parse(event.data)));
    news.addEventListener("RECEIVED", event => announce(JSON.parse(event.data), "VOICE")); // who calls once more
    for (const kind of ["ASSIGNED", "CALL_CONNECTED", "CALL_ENDED", "REPLIED", "RESOLVED", "CLOSED"]) {
      news.addEventListener(kind, event => document.getElementById("arrival-" + JSON.parse(event.data).ticket)?.remove());
    }
    for (const kind of ["ASSIGNED", "OFFERED", "OFFER_DECLINED", "OFFER_EXPIRED"]) {
      news.addEventListener(kind, askForOffers);
    }
    if (ticket) setInterval(refresh, 10000);
    lease(refresh);
  }

  /* Who waits at the other end is told to whoever looks at the desk: for a minute, or until somebody takes it or nobody waits. */
  async function announce(change, channel = change.channel) {
    const arrivals = document.getElementById("arrivals");
    const words = change.channel === channel && arrivals.dataset[channel.toLowerCase()];
    if (!words || Date.now() - new Date(change.occurredAt) > 60000) return;
    document.getElementById("arrival-" + change.ticket)?.remove();
    const arrival = document.createElement("div");
    arrival.className = "arrival";
    arrival.id = "arrival-" + change.ticket;
    const link = document.createElement("a");
    link.href = "/tickets/" + change.ticket;
    link.textContent = words + " · " + change.number;
    const dismiss = document.createElement("button");
    dismiss.textContent = "×";
    dismiss.setAttribute("aria-label", arrivals.dataset.dismiss);
    dismiss.addEventListener("click", () => arrival.remove());
    arrival.append(link, dismiss);
    arrivals.append(arrival);
    setTimeout(() => arrival.remove(), 60000);
    const answer = await fetch("/api/ticket/v1/tickets/" + change.ticket);
    if (!answer.ok) return;
    const { customer } = await answer.json();
    const who = customer.name || customer.addresses[0];
    if (who) link.textContent = words + " · " + who + " · " + change.number;
  }

  /* Whoever writes an answer has the right to it while he writes, so that colleagues see it and the customer is not answered twice. */
  function lease(refresh) {
    const form = document.querySelector("form[data-lease]");
    let until = 0;
    form?.addEventListener("input", async () => {
      if (Date.now() < until) return;
      until = Date.now() + 60000;
      const answer = await fetch(form.dataset.lease, { method: "POST" });
      if (answer.status === 409) refresh();
    });
    addEventListener("pagehide", () => {
      if (until) fetch(form.dataset.lease, { method: "DELETE", keepalive: true });
    });
  }

  function tellZone() {
    for (const zone of document.querySelectorAll("[data-zone]")) zone.value = Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  tellTimes();
  keepList();
  tellZone();
  if (document.querySelector("[data-effects-of]")) use("");
  setInterval(() => tellTimes(), 15000);
  setInterval(tellLeft, 1000);
  document.addEventListener("htmx:afterSwap", tellLeft);
  document.addEventListener("htmx:beforeSwap", keepOffer);
  document.addEventListener("htmx:afterSwap", () => tellTimes());
  document.addEventListener("htmx:pushedIntoHistory", keepList);
  document.addEventListener("htmx:afterSwap", tellZone);
  document.addEventListener("htmx:beforeSwap", keepPlace);
  document.addEventListener("htmx:afterSwap", goOnEarlier);
  if (document.querySelector("[data-live]")) listen();
})();
