/* Shows an API. It is tried by the way through the door, with the session of whoever is signed in. */
"use strict";

(async () => {
  const place = document.getElementById("contract");
  const answer = await fetch(place.dataset.file);
  const spec = await answer.json();
  spec.servers = [{ url: place.dataset.server }];
  SwaggerUIBundle({ spec, domNode: place, docExpansion: "list", validatorUrl: null });
})();
