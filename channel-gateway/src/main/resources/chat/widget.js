/* The live chat of the hotline, for any page: <script src="…/chat/widget.js" async></script>.
   Words are replaced by data-text-… attributes of the tag, the language by data-language. */
(() => {
  'use strict';

  const tag = document.currentScript;
  const WORDS = {
    en: {
      open: 'Chat with us', title: 'Chat with us', close: 'Close', hint: 'Somebody answers as soon as possible. With your mail address we answer even when you are gone.',
      name: 'Your name (optional)', address: 'Your mail address (optional)', text: 'Your message', start: 'Start the chat', send: 'Send', end: 'End the chat',
      you: 'You', us: 'Support', machine: 'Automatic message', typing: 'Somebody is typing…', waiting: 'being sent…', offline: 'No connection. We try again by ourselves.',
      online: 'Connected again.', ended: 'The chat has ended.', more: 'Go on with this chat', rateNow: 'Send your answer', rate: 'How satisfied are you?', comment: 'What made the difference? (optional)', rated: 'Thank you for your answer!',
      answer: 'Your answer:', change: 'Change my answer', score1: 'Very dissatisfied', score2: 'Dissatisfied', score3: 'In between', score4: 'Satisfied', score5: 'Very satisfied',
      again: 'Start another chat', unread: 'new messages', gone: 'This chat is not kept any more.', refused: 'Not sent:',
      address_wrong: 'This mail address cannot be reached.', wait: 'That was much at once. One moment, please.',
      place: 'You are number # in line.', place_more: 'You are further back than number # in line.', soon: 'It takes less than a minute.', minutes: 'It takes about # minutes.', minutes_more: 'It takes more than # minutes.', taken: 'Somebody has your chat and answers soon.',
      attach: 'Send a file', file: 'File:', file_large: 'Files of more than 5 MB cannot be sent.', file_empty: 'This file is empty.', file_wait: 'The file goes out in a moment.',
      closed: 'Nobody is here at the moment. Leave a message: we answer by mail.', closed_until: 'Nobody is here until #. Leave a message: we answer by mail.', closed_reach: 'We answer by mail to #.', address_needed: 'Your mail address', reach: 'Answer me by mail', mail: 'Send me the chat by mail', mailed: 'The chat is on its way to #.', mailed_before: 'The chat was mailed to you already.', later: 'That does not work at the moment. Please try again later.', opened: 'We are here again.',
    },
    fr: {
      open: 'Discuter avec nous', title: 'Discuter avec nous', close: 'Fermer', hint: 'Nous répondons dès que possible. Avec votre adresse e-mail, nous répondons même si vous êtes parti.',
      name: 'Votre nom (facultatif)', address: 'Votre adresse e-mail (facultatif)', text: 'Votre message', start: 'Commencer', send: 'Envoyer', end: 'Terminer',
      you: 'Vous', us: 'Assistance', machine: 'Message automatique', typing: 'Quelqu’un écrit…', waiting: 'envoi en cours…', offline: 'Pas de connexion. Nous réessayons.',
      online: 'Connexion rétablie.', ended: 'La discussion est terminée.', more: 'Reprendre cette discussion', rateNow: 'Envoyer votre réponse', rate: 'Êtes-vous satisfait\u00a0?', comment: 'Qu’est-ce qui a compté\u00a0? (facultatif)', rated: 'Merci pour votre réponse\u00a0!',
      answer: 'Votre réponse\u00a0:', change: 'Changer ma réponse', score1: 'Très insatisfait', score2: 'Insatisfait', score3: 'Entre les deux', score4: 'Satisfait', score5: 'Très satisfait',
      again: 'Nouvelle discussion', unread: 'nouveaux messages', gone: 'Cette discussion n’est plus conservée.', refused: 'Non envoyé\u00a0:',
      address_wrong: 'Cette adresse e-mail n’est pas joignable.', wait: 'C’était beaucoup à la fois. Un instant, s’il vous plaît.',
      place: 'Vous êtes numéro # dans la file.', place_more: 'Vous êtes plus loin que le numéro # dans la file.', soon: 'Moins d’une minute d’attente.', minutes: 'Environ # minutes d’attente.', minutes_more: 'Plus de # minutes d’attente.', taken: 'Quelqu’un s’occupe de vous et répond bientôt.',
      attach: 'Envoyer un fichier', file: 'Fichier\u00a0:', file_large: 'Les fichiers de plus de 5\u00a0Mo ne peuvent pas être envoyés.', file_empty: 'Ce fichier est vide.', file_wait: 'Le fichier part dans un instant.',
      closed: 'Personne n’est là pour le moment. Laissez un message\u00a0: nous répondons par e-mail.', closed_until: 'Personne n’est là jusqu’au #. Laissez un message\u00a0: nous répondons par e-mail.', closed_reach: 'Nous répondons par e-mail à #.', address_needed: 'Votre adresse e-mail', reach: 'Me répondre par e-mail', mail: 'M’envoyer la discussion par e-mail', mailed: 'La discussion est en route vers #.', mailed_before: 'La discussion vous a déjà été envoyée par e-mail.', later: 'Cela ne fonctionne pas pour le moment. Réessayez plus tard, s’il vous plaît.', opened: 'Nous sommes de nouveau là.',
    },
  };
  const language = (tag.dataset.language || document.documentElement.lang || navigator.language || 'en').slice(0, 2).toLowerCase();
  const spoken = WORDS[language] ? language : 'en';
  const say = key => tag.getAttribute(`data-text-${key}`) || WORDS[spoken][key];

  const address = new URL('../v1/chat', tag.src);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  address.search = '';
  const uploads = new URL('../v1/chat/files', tag.src);
  uploads.search = '';
  const KEY = `hotline-chat ${address.host}`;
  const SLOWEST = 30000;
  const LONGEST = 20000;
  const LARGEST = 5 * 1024 * 1024;

  /* What is kept: by the browser whose chat it is, and by this window what was not accepted yet. */

  let kept = {};
  let pending = [];
  const write = (store, value) => {
    try {
      window[store].setItem(KEY, JSON.stringify(value));
    } catch { /* then it lasts as long as the page */ }
  };
  const recall = (store, none) => {
    try {
      return JSON.parse(window[store].getItem(KEY)) || none;
    } catch {
      return none;
    }
  };
  const keep = () => {
    write('localStorage', kept);
    write('sessionStorage', pending);
  };
  const random = () => Array.from(crypto.getRandomValues(new Uint8Array(12)), byte => byte.toString(16).padStart(2, '0')).join('');

  /* The page in the page */

  const make = (name, attributes = {}, ...children) => {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) {
      if (key === 'hidden') {
        element.hidden = value;
      } else if (key.startsWith('on')) {
        element.addEventListener(key.slice(2), value);
      } else {
        element.setAttribute(key, value);
      }
    }
    element.append(...children);
    return element;
  };
  const field = (id, word, input) => make('div', {}, make('label', { for: id }, say(word)), input);

  const name = make('input', { id: 'name', maxlength: 200, autocomplete: 'name' });
  const mail = make('input', { id: 'address', type: 'email', maxlength: 254, autocomplete: 'email' });
  const mailField = field('address', 'address', mail);
  const first = make('textarea', { id: 'first', rows: 4, maxlength: LONGEST, required: '', dir: 'auto' });
  const startForm = make('form', { class: 'start', onsubmit: start },
    make('p', { class: 'muted' }, say('hint')), field('name', 'name', name), mailField, field('first', 'text', first),
    make('button', { class: 'primary' }, say('start')));
  const log = make('div', { class: 'log', role: 'log', 'aria-live': 'polite', 'aria-label': say('title'), tabindex: 0 });
  const state = make('p', { class: 'state', role: 'status' });
  const text = make('textarea', { id: 'text', rows: 2, maxlength: LONGEST, 'aria-label': say('text'), placeholder: say('text'), dir: 'auto' });
  const endButton = make('button', { type: 'button', class: 'quiet end', onclick: end }, say('end'));
  const chosen = make('input', { type: 'file', multiple: '', hidden: true, tabindex: -1, 'aria-label': say('attach'), onchange: attach });
  const line = make('p', { class: 'line', role: 'status' });
  const sayForm = make('form', { class: 'say', hidden: true, onsubmit: send }, line, text, chosen,
    make('div', { class: 'row' }, endButton, make('button', { type: 'button', class: 'quiet attach', onclick: () => chosen.click() }, say('attach')),
      make('button', { class: 'primary' }, say('send'))));
  const scores = make('div', { class: 'scores' }, ...[1, 2, 3, 4, 5].map(score => make('label', {},
    make('input', { type: 'radio', name: 'score', id: `score${score}`, value: score, required: '' }), `${score} – ${say(`score${score}`)}`)));
  const comment = make('textarea', { id: 'comment', rows: 2, maxlength: 2000, dir: 'auto' });
  const ways = () => make('div', { class: 'row else' },
    make('button', { type: 'button', class: 'quiet', onclick: forget }, say('again')),
    make('button', { type: 'button', class: 'quiet', onclick: goOn }, say('more')));
  const rateForm = make('form', { class: 'rate', hidden: true, onsubmit: rate },
    make('fieldset', {}, make('legend', {}, say('rate')), scores),
    field('comment', 'comment', comment), make('button', { class: 'primary' }, say('rateNow')), ways());
  const answered = make('p', { dir: 'auto' });
  const thanked = make('h3', { tabindex: -1 }, say('rated'));
  const thanks = make('div', { class: 'thanks', hidden: true }, thanked, answered,
    make('button', { type: 'button', onclick: changeMind }, say('change')), ways());
  const sign = make('p', { class: 'sign', role: 'status' });
  const reachInput = make('input', { id: 'reach', type: 'email', maxlength: 254, autocomplete: 'email', required: '' });
  const reachForm = make('form', { class: 'reach', hidden: true, onsubmit: reach },
    field('reach', 'address_needed', reachInput), make('button', {}, say('reach')));
  const copyInput = make('input', { id: 'copy', type: 'email', maxlength: 254, autocomplete: 'email', required: '' });
  const copyField = field('copy', 'address_needed', copyInput);
  const copyForm = make('form', { class: 'copy', hidden: true, onsubmit: mailCopy }, copyField, make('button', {}, say('mail')));
  const panel = make('div', { class: 'panel', role: 'dialog', 'aria-labelledby': 'title', hidden: true },
    make('div', { class: 'head' }, make('h2', { id: 'title' }, say('title')),
      make('button', { type: 'button', class: 'quiet close', 'aria-label': say('close'), onclick: hide }, '×')),
    sign, log, state, startForm, rateForm, thanks, copyForm, reachForm, sayForm);
  const badge = make('span', { class: 'badge', hidden: true });
  const launcher = make('button', { type: 'button', class: 'primary launcher', 'aria-haspopup': 'dialog', 'aria-expanded': 'false', onclick: show }, say('open'), badge);
  const host = make('div', { lang: spoken });
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`/*styles*/`);
  root.adoptedStyleSheets = [sheet];
  root.append(panel, launcher);
  panel.addEventListener('keydown', event => {
    if (event.key === 'Escape') {
      hide();
    }
  });
  text.addEventListener('keydown', event => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      sayForm.requestSubmit();
    }
  });
  text.addEventListener('input', () => {
    if (Date.now() - typedAt > 3000) {
      typedAt = Date.now();
      give({ type: 'TYPING' });
    }
  });

  let closed = '';
  let typedAt = 0;
  let typingEnds;
  let unread = 0;
  let last = 0;
  let shown = new Map();

  function show() {
    panel.hidden = false;
    launcher.hidden = true;
    launcher.setAttribute('aria-expanded', 'true');
    connect();
    (kept.token ? (sayForm.hidden ? log : text) : name).focus();
    log.scrollTop = log.scrollHeight;
    noteRead();
  }

  function hide() {
    panel.hidden = true;
    launcher.hidden = false;
    launcher.setAttribute('aria-expanded', 'false');
    launcher.focus();
  }

  function arrange() {
    const begun = Boolean(kept.token);
    startForm.hidden = begun;
    log.hidden = !begun;
    endButton.hidden = Boolean(kept.ended);
    const now = !kept.ended ? 'talk' : kept.after || (kept.rated ? 'talk' : 'rate');
    rateForm.hidden = !begun || now !== 'rate';
    thanks.hidden = !begun || now !== 'thanks';
    sayForm.hidden = !begun || now !== 'talk';
    const address = kept.reach || kept.address;
    copyForm.hidden = !begun || !kept.ended || now === 'talk' || Boolean(kept.mailed);
    copyField.hidden = Boolean(address);
    copyInput.disabled = Boolean(address);
    reachForm.hidden = !begun || !kept.started || now !== 'talk' || !closed || Boolean(address);
    mail.required = Boolean(closed);
    mailField.firstChild.textContent = say(closed ? 'address_needed' : 'address');
    answered.textContent = kept.score ? `${say('answer')} ${kept.score} – ${say(`score${kept.score}`)}` : '';
    log.scrollTop = log.scrollHeight;
  }

  function tell(word) {
    state.textContent = word ? say(word) : '';
  }

  /** Addresses are links; nothing else of what is said is more than text. */
  function written(said) {
    return said.split(/(https?:\/\/[^\s<>"']+)/).map((part, i) =>
      (i % 2 ? make('a', { href: part, target: '_blank', rel: 'noopener noreferrer' }, part) : part));
  }

  function paint(id, speaker, said, at, file) {
    const time = at && new Date(at).toLocaleTimeString(spoken, { hour: '2-digit', minute: '2-digit' });
    const who = say({ VISITOR: 'you', OPERATOR: 'us', HOTLINE: 'machine' }[speaker]);
    const message = make('div', { class: `message ${speaker === 'VISITOR' ? 'mine' : 'ours'}` },
      make('p', { class: 'who' }, who, ' ', make('span', {}, time || say('waiting'))), make('p', { class: 'said', dir: 'auto' }, ...written(said), ...(file ? [`${say('file')} ${file.name} (${size(file.size)})`] : [])));
    const before = shown.get(id);
    if (before) {
      before.replaceWith(message);
    } else {
      log.append(message);
    }
    shown.set(id, message);
    log.scrollTop = log.scrollHeight;
  }

  function size(bytes) {
    const unit = bytes < 1e6 ? 'kilobyte' : 'megabyte';
    const number = Math.max(bytes / (bytes < 1e6 ? 1e3 : 1e6), 0.1);
    return new Intl.NumberFormat(spoken, { style: 'unit', unit, maximumFractionDigits: 1 }).format(number);
  }

  /** Says why something was not taken, below and beside it. */
  function refuse(id, why) {
    state.textContent = `${say('refused')} ${why}`;
    shown.get(id)?.querySelector('.who span').replaceChildren(say('refused').replace(/\s*:$/, ''));
  }

  function noteRead() {
    if (!panel.hidden && document.visibilityState === 'visible') {
      unread = 0;
      badge.hidden = true;
      if (last > 0) {
        give({ type: 'READ', sequence: last });
      }
    }
  }

  function noteUnread() {
    unread += 1;
    badge.hidden = false;
    badge.textContent = String(unread);
    badge.setAttribute('aria-label', `${unread} ${say('unread')}`);
  }

  /* The socket */

  let socket;
  let welcomed = false;
  let ready = false;
  let pause = 500;
  let timer;

  function connect() {
    if (socket) {
      return;
    }
    clearTimeout(timer);
    welcomed = false;
    ready = false;
    socket = new WebSocket(address);
    socket.onmessage = event => hear(JSON.parse(event.data));
    socket.onclose = () => {
      socket = undefined;
      ready = false;
      if (!panel.hidden || kept.token) {
        tell('offline');
        timer = setTimeout(connect, pause * (0.75 + Math.random() / 2));
        pause = Math.min(pause * 2, SLOWEST);
      }
    };
  }

  function give(frame) {
    if (ready) {
      socket.send(JSON.stringify(frame));
    }
  }

  /** What was not accepted is said again under its name, which makes it one; an end and a rating wait until they can be sent. */
  function sayPending() {
    pending.forEach(message => give({ type: 'MESSAGE', id: message.id, text: message.text }));
    if (ready) {
      (kept.untold || []).forEach(give);
      kept.untold = [];
      keep();
    }
  }

  /** Once more what was refused for the moment, each time after a longer while. */
  function goOnLater() {
    pause = Math.min(Math.max(pause * 2, 2000), SLOWEST);
    setTimeout(() => (ready ? sayPending() : socket && welcomed && open()), pause);
  }

  function tellSoon(frame) {
    kept.untold = [...(kept.untold || []), frame];
    keep();
    sayPending();
  }

  function open() {
    if (kept.token && kept.started) {
      socket.send(JSON.stringify({ type: 'RESUME', token: kept.token, after: last, language: spoken }));
    } else if (kept.token && pending.length > 0) {
      const message = pending[0];
      const frame = { type: 'START', token: kept.token, language: spoken, id: message.id, text: message.text };
      if (kept.name) {
        frame.name = kept.name;
      }
      if (kept.address) {
        frame.address = kept.address;
      }
      socket.send(JSON.stringify(frame));
    }
  }

  const heard = {
    WELCOME(frame) {
      welcomed = frame.token;
      closed = '';
      showSign();
      if (state.textContent === say('offline')) {
        tell('online');
      }
      open();
    },
    RESUMED(frame) {
      pause = 500;
      ready = true;
      kept.ended = frame.ended;
      keep();
      arrange();
      sayPending();
    },
    ACCEPTED(frame) {
      pause = 500;
      pending = pending.filter(message => message.id !== frame.id);
      const begins = !kept.started;
      kept.started = true;
      kept.ended = false;
      kept.rated = false;
      kept.after = '';
      forgetRating();
      keep();
      arrange();
      if (begins) {
        ready = true;
        showSign();
        sayPending();
      }
    },
    MESSAGE(frame) {
      if (frame.sequence !== last + 1) {
        return;
      }
      last = frame.sequence;
      paint(frame.id, frame.speaker, frame.text, frame.at, frame.file);
      if (frame.speaker !== 'VISITOR') {
        tell('');
        if (frame.speaker === 'OPERATOR') {
          line.textContent = '';
        }
        if (panel.hidden) {
          noteUnread();
        }
        noteRead();
      }
    },
    CLOSED(frame) {
      const options = { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' };
      closed = frame.opensAt ? say('closed_until').replace('#', new Date(frame.opensAt).toLocaleString(spoken, options)) : say('closed');
      line.textContent = '';
      showSign();
    },
    OPENED() {
      closed = '';
      showSign();
      tell('opened');
    },
    REACHABLE(frame) {
      const here = reachForm.contains(root.activeElement);
      kept.reach = frame.address;
      keep();
      showSign();
      if (here) {
        text.focus();
      }
    },
    TRANSCRIPT(frame) {
      kept.reach = frame.address;
      mailedCopy(say('mailed').replace('#', frame.address));
    },
    WAITING(frame) {
      const more = frame.more ? '_more' : '';
      const minutes = Math.ceil(frame.seconds / 60);
      const time = frame.seconds === undefined ? '' : say(minutes < 2 ? 'soon' : `minutes${more}`).replace('#', minutes);
      line.textContent = `${say(`place${more}`).replace('#', frame.place)} ${more && minutes < 2 ? '' : time}`.trim();
    },
    TAKEN() {
      line.textContent = line.textContent && say('taken');
    },
    WAITED() {
      line.textContent = '';
    },
    TYPING() {
      tell('typing');
      clearTimeout(typingEnds);
      typingEnds = setTimeout(() => tell(''), 5000);
    },
    ENDED() {
      line.textContent = '';
      const here = sayForm.contains(root.activeElement);
      kept.ended = true;
      keep();
      arrange();
      tell('ended');
      if (here && !rateForm.hidden) {
        rateForm.querySelector('input').focus();
      }
    },
    ERROR(frame) {
      const kind = frame.problem.type.replace(/.*\//, '');
      const wrong = (frame.problem.errors || []).map(error => error.field);
      if (kind === 'chat-not-found') {
        forget();
        tell('gone');
      } else if (kind === 'chat-transcript-sent') {
        mailedCopy(say('mailed_before'));
      } else if (kind === 'chat-too-fast') {
        tell('wait');
        goOnLater();
      } else if (wrong.includes('address') && !kept.started) {
        first.value = pending[0] ? pending[0].text : '';
        forget();
        mail.focus();
        tell('address_wrong');
      } else if (wrong.includes('address')) {
        tell('address_wrong');
      } else if (frame.id && frame.problem.status < 500) {
        pending = pending.filter(message => message.id !== frame.id);
        keep();
        refuse(frame.id, frame.problem.title);
      } else if (frame.id) {
        goOnLater();
      } else {
        tell('later');
      }
    },
  };

  function hear(frame) {
    if (heard[frame.type]) {
      heard[frame.type](frame);
    }
  }

  /* What the visitor does */

  function add(said) {
    const message = { id: random(), text: said };
    pending.push(message);
    keep();
    paint(message.id, 'VISITOR', said);
    return message;
  }

  function start(event) {
    event.preventDefault();
    if (!welcomed || !first.value.trim()) {
      tell(welcomed ? '' : 'offline');
      return;
    }
    kept.token = welcomed;
    kept.name = name.value.trim();
    kept.address = mail.value.trim();
    tell('');
    add(first.value.trim());
    arrange();
    open();
    text.focus();
  }

  function send(event) {
    event.preventDefault();
    const said = text.value.trim();
    if (said) {
      text.value = '';
      tell('');
      const message = add(said);
      if (kept.started) {
        give({ type: 'MESSAGE', id: message.id, text: message.text });
      } else if (socket && pending.length === 1) {
        open();
      }
    }
  }

  /* Files go one after the other, each as often as it takes. */

  let files = [];
  let uploading = false;

  function attach() {
    for (const file of chosen.files) {
      const message = { id: random(), file, token: kept.token };
      paint(message.id, 'VISITOR', '', undefined, file);
      if (file.size > LARGEST || file.size === 0) {
        refuse(message.id, say(file.size ? 'file_large' : 'file_empty'));
      } else {
        files.push(message);
      }
    }
    chosen.value = '';
    upload();
  }

  async function upload() {
    const next = files[0];
    if (!next || uploading) {
      return;
    }
    uploading = true;
    const form = new FormData();
    form.append('token', next.token);
    form.append('id', next.id);
    form.append('file', next.file);
    let later = 5;
    try {
      const answer = await fetch(uploads, { method: 'POST', body: form, credentials: 'omit' });
      later = answer.status === 429 || answer.status >= 500 ? Number(answer.headers.get('Retry-After')) || later : 0;
      if (!answer.ok && !later) {
        refuse(next.id, answer.status === 413 ? say('file_large') : (await answer.json()).title);
      }
    } catch { /* there is no network now */ }
    uploading = false;
    if (later && next.token === kept.token) {
      tell('file_wait');
      setTimeout(upload, later * 1000);
    } else {
      files = files.filter(message => message !== next);
      if (state.textContent === say('file_wait')) {
        tell('');
      }
      upload();
    }
  }

  function end() {
    tell(ready ? '' : 'offline');
    tellSoon({ type: 'END' });
  }

  /** Says whether somebody is there, and where he is answered who asks when nobody is. */
  function showSign() {
    const address = kept.reach || kept.address;
    sign.textContent = closed && kept.started && address ? `${closed} ${say('closed_reach').replace('#', address)}` : closed;
    arrange();
  }

  function reach(event) {
    event.preventDefault();
    tell(ready ? '' : 'offline');
    give({ type: 'ADDRESS', address: reachInput.value.trim() });
  }

  function mailCopy(event) {
    event.preventDefault();
    tell(ready ? '' : 'offline');
    const frame = { type: 'TRANSCRIPT', language: spoken };
    if (!copyInput.disabled) {
      frame.address = copyInput.value.trim();
    }
    give(frame);
  }

  function mailedCopy(word) {
    const here = copyForm.contains(root.activeElement);
    kept.mailed = true;
    keep();
    arrange();
    state.textContent = word;
    if (here) {
      log.focus();
    }
  }

  function rate(event) {
    event.preventDefault();
    const frame = { type: 'RATING', score: Number(new FormData(rateForm).get('score')) };
    if (comment.value.trim()) {
      frame.comment = comment.value.trim();
    }
    kept.score = frame.score;
    kept.comment = frame.comment;
    turn('thanks');
    tellSoon(frame);
    tell(ready ? '' : 'offline');
    thanked.focus();
  }

  /** The answer as it was given; the next one replaces it. */
  function changeMind() {
    turn('rate');
    const given = root.getElementById(`score${kept.score}`);
    comment.value = kept.comment || '';
    if (given) {
      given.checked = true;
      given.focus();
    }
  }

  /** What is shown of a chat that has ended: the question, thanks for the answer, or where one goes on. */
  function turn(after) {
    kept.after = after;
    keep();
    arrange();
    tell('');
  }

  /** Without a rating, if none was given. */
  function goOn() {
    turn('talk');
    text.focus();
  }

  /** Of a chat that goes on, or of the one before: the next answer begins empty. */
  function forgetRating() {
    rateForm.reset();
    delete kept.score;
    delete kept.comment;
  }

  /** Another chat, of which the one before knows nothing. */
  function forget() {
    pending = [];
    files = [];
    turnTo({});
    keep();
  }

  /** Shows a chat from its beginning, or that there is none yet. */
  function turnTo(chat) {
    kept = chat;
    rateForm.reset();
    reachForm.reset();
    copyForm.reset();
    last = 0;
    line.textContent = '';
    shown = new Map();
    log.replaceChildren();
    tell('');
    showSign();
    if (socket) {
      pause = 500;
      socket.close();
    }
  }

  addEventListener('online', () => {
    pause = 500;
    if (kept.token || !panel.hidden) {
      connect();
    }
  });
  document.addEventListener('visibilitychange', noteRead);
  addEventListener('storage', event => {
    const found = recall('localStorage', {});
    const another = kept.started ? found.token !== kept.token : found.started;
    if (event.key === KEY && another && (found.started || !found.token)) {
      if (kept.started) {
        pending = [];
        write('sessionStorage', pending);
      }
      turnTo(found);
      if (!socket) {
        connect();
      }
    }
  });

  kept = recall('localStorage', {});
  pending = recall('sessionStorage', []);
  arrange();
  pending.forEach(message => paint(message.id, 'VISITOR', message.text));
  const place = () => document.body.append(host);
  if (document.body) {
    place();
  } else {
    addEventListener('DOMContentLoaded', place);
  }
  if (kept.token) {
    connect();
  }
})();
