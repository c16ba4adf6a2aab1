// Dropping and pasting pictures, and sending each by itself as soon as it is chosen, so that a long list shows
// how far it is and a mistake elsewhere on the page costs nothing. Without this script the plain control does
// the same in one go.
import { steadily } from "../ui/js/steady.js";

const place = document.querySelector("[data-drop]");
const input = place && document.getElementById(place.dataset.input);

if (input && typeof DataTransfer === "function") {
  const form = input.form;
  const part = (name) => place.querySelector(`[data-drop-${name}]`);
  const [said, bar, words, going, failed] = ["said", "bar", "words", "going", "failed"].map(part);
  const waiting = [];
  let missed = [];
  let refused = [];
  let all = 0;
  let busy = false;
  let sentWith = null;

  const fields = () => {
    const body = new FormData();
    for (const name of ["csrfmiddlewaretoken", ...place.dataset.carried.split(" ")]) {
      body.append(name, new FormData(form).get(name) || "");
    }
    return body;
  };
  const show = (page) => {
    const fresh = new DOMParser().parseFromString(page, "text/html").querySelector(".eh-tray");
    if (!fresh) return false;
    const told = fresh.querySelector(".eh-tray__refused");
    if (told) {  // the next picture must not take these words away
      refused.push(...told.querySelectorAll("li"));
      told.remove();
    }
    steadily(() => place.querySelector(".eh-tray").replaceWith(fresh));
    const token = form.elements.tray;
    if (token) token.value = fresh.dataset.trayToken;
    return true;
  };
  const counted = (number) => (number === 1 ? "1 picture" : `${number} pictures`);

  // What the server did not get stays in the plain control, where the button of the form sends it once more.
  const keepMissed = () => {
    const carrier = new DataTransfer();
    missed.forEach(({ file }) => carrier.items.add(file));
    input.files = carrier.files;
    const again = document.createElement("button");
    again.type = "button";
    again.className = "govuk-button govuk-button--secondary";
    again.textContent = "Send again";
    again.addEventListener("click", () => {
      input.focus();  // the button goes
      take(missed.map(({ file }) => file));
    });
    const list = document.createElement("ul");
    list.className = "govuk-list govuk-list--bullet";
    list.append(...missed.map(({ file, why }) => {
      const row = document.createElement("li");
      row.textContent = `${file.name}: ${why}`;
      return row;
    }));
    const box = document.createElement("div");
    box.className = "eh-caution eh-caution--stop";
    const words = document.createElement("p");
    words.append(Object.assign(document.createElement("strong"), { textContent: "Not kept:" }));
    list.prepend(...refused);
    box.append(words, list, ...(missed.length ? [again] : []));
    failed.replaceChildren(...(missed.length || refused.length ? [box] : []));
  };
  const ended = () => {
    busy = false;
    steadily(() => {
      going.hidden = true;
      keepMissed();
    });
    const there = place.querySelectorAll(".eh-tray__one").length;
    said.textContent = `${counted(there)} chosen and kept here.${missed.length + refused.length ? ` ${counted(missed.length + refused.length)} not kept: see below.` : ""}`;
    if (sentWith && !missed.length) form.requestSubmit(sentWith);
    sentWith = null;
    if (mustGo()) destroy();
  };
  const miss = (file, why) => missed.push({ file, why });
  const heard = (file, request) => {
    if (request.status === 200 && show(request.responseText)) return;
    if (request.status === 204) miss(file, "you were signed out. Sign in again: what is shown above is kept for a day.");
    else if (request.status === 409) miss(file, "the question before the pictures has to be answered again.");
    else if (request.status === 413) miss(file, "the file is too large.");
    else miss(file, "the server could not take it.");
  };
  const next = () => {
    const file = waiting.shift();
    if (!file) return ended();
    busy = true;
    steadily(() => { going.hidden = false; });
    words.textContent = `Sending picture ${all - waiting.length} of ${all}`;
    const before = all - waiting.length - 1;
    const body = fields();
    body.append(input.name, file);
    const request = new XMLHttpRequest();
    request.open("POST", place.dataset.url);
    request.setRequestHeader("HX-Request", "true");
    request.upload.addEventListener("progress", (event) => {
      bar.value = (before + (event.lengthComputable ? event.loaded / event.total : 0)) / all;
    });
    request.addEventListener("load", () => heard(file, request));
    request.addEventListener("error", () => miss(file, "the connection broke."));
    request.addEventListener("loadend", next);
    request.send(body);
  };
  const take = (files) => {
    if (!files.length) return;
    if (input.disabled) {
      said.textContent = "First answer the question above.";
      form.elements.imagery[0].focus();
      return;
    }
    if (!busy) {
      [all, missed, refused] = [0, [], []];
      steadily(() => failed.replaceChildren());
    }
    all += files.length;
    waiting.push(...files);
    input.value = "";
    if (!busy) next();
  };
  const pasted = (file) => {
    const ending = file.type === "image/jpeg" ? "jpg" : file.type.replace("image/", "");
    return new File([file], `pasted-${Date.now()}.${ending}`, { type: file.type });
  };
  const change = (name, value) => {
    const body = fields();
    body.append(name, value);
    return fetch(place.dataset.url, { method: "POST", body, headers: { "HX-Request": "true" } })
      .then((answer) => (answer.status === 200 ? answer.text() : ""))
      .then((page) => page && show(page))
      .catch(() => false);
  };
  const notOff = document.createElement("p");
  notOff.className = "eh-caution eh-caution--stop";
  notOff.textContent = "It could not be taken off. Press the button once more.";
  const mustGo = () => form.elements.imagery?.value === "yes";
  const destroy = async () => {
    while (mustGo() && !(await change("discard", "1"))) {
      await new Promise((later) => { setTimeout(later, 3000); });
    }
  };

  part("hint").hidden = false;
  part("more").hidden = true;
  input.addEventListener("change", () => take([...input.files]));
  document.addEventListener("paste", (event) => {
    const files = [...event.clipboardData.files].filter((file) => file.type.startsWith("image/"));
    if (!files.length) return;
    event.preventDefault();
    take(files.map(pasted));
  });
  for (const name of ["dragenter", "dragover"]) {
    place.addEventListener(name, (event) => { event.preventDefault(); place.classList.add("eh-drop--over"); });
  }
  place.addEventListener("dragleave", () => place.classList.remove("eh-drop--over"));
  place.addEventListener("drop", (event) => {
    event.preventDefault();
    place.classList.remove("eh-drop--over");
    take([...event.dataTransfer.files]);
  });
  place.addEventListener("click", (event) => {
    const button = event.target.closest("[name=remove]");
    if (!button) return;
    event.preventDefault();
    change("remove", button.value).then((done) => {
      steadily(() => (done ? notOff.remove() : failed.prepend(notOff)));
      said.textContent = notOff.textContent;
      if (!done) return;
      said.textContent = `It is taken off. ${counted(place.querySelectorAll(".eh-tray__one").length)} left.`;
      input.focus();
    });
  });
  // Whoever says yes after all: what was sent is destroyed as soon as the server hears of it, also what is on its
  // way by then, and what waits is not sent.
  form.addEventListener("change", (event) => {
    if (event.target.name !== "imagery" || !mustGo()) return;
    waiting.length = 0;
    destroy();
  });
  form.addEventListener("submit", (event) => {
    if (!busy) return;
    event.preventDefault();
    sentWith = event.submitter;
    said.textContent = "The pictures are still being sent. The page goes on by itself when they are.";
  });
}
