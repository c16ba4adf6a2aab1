// Starts the components, leaves quickly without a trace, keeps what is typed when somebody is signed out, and
// holds the page still where somebody is.
import { initAll, ExitThisPage } from "../built/govuk-frontend.min.js";
import { steady } from "./steady.js";

// As the component does, but the page is gone from the list of pages that were open: Back does not show it.
ExitThisPage.prototype.exitPage = function () {
  document.body.classList.add("govuk-exit-this-page-hide-content");
  document.title = " ";
  window.location.replace(this.$button.href);
};
initAll();

let putBack = () => {};
document.addEventListener("htmx:beforeSwap", () => { putBack = steady(); });
document.addEventListener("htmx:afterSwap", () => putBack());

// What was not saved while somebody types says so, instead of leaving the last good word standing.
const notSaved = () => {
  const status = document.querySelector(".eh-status");
  if (status) status.textContent = "Not saved just now. What you typed is still on this page: press Save.";
};
document.addEventListener("htmx:responseError", notSaved);
document.addEventListener("htmx:sendError", notSaved);

// What saves itself while somebody types is sent alone: the answer to it says which version the page holds, and
// a button pressed before it has come would look like somebody else's writing.
const asked = new Set();
const waiting = new WeakSet();
const sent = new WeakSet();
document.addEventListener("htmx:beforeRequest", (event) => {
  if (sent.has(event.detail.elt.form ?? event.detail.elt)) event.preventDefault();
});
document.addEventListener("htmx:beforeSend", ({ detail: { xhr } }) => {
  asked.add(xhr);
  xhr.addEventListener("loadend", () => asked.delete(xhr));
});
document.addEventListener(
  "submit",
  (event) => {
    const form = event.target;
    if (!form.hasAttribute("hx-post")) return;
    if (asked.size) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (waiting.has(form)) return;
      waiting.add(form);
      const again = () => {
        waiting.delete(form);
        form.requestSubmit(event.submitter?.isConnected ? event.submitter : null);
      };
      const [first] = asked;
      first.addEventListener("loadend", () => setTimeout(again));
      return;
    }
    sent.add(form);
    setTimeout(() => sent.delete(form), 3000);
  },
  true,
);

const warning = document.querySelector("[data-idle-seconds]");
if (warning) {
  const limit = Number(warning.dataset.idleSeconds) * 1000;
  const early = 5 * 60 * 1000;
  const often = 60 * 1000;
  const SEEN = "evenhand-seen";

  // All windows of the same browser share one session, so they share when it was used last.
  const touch = () => localStorage.setItem(SEEN, String(Date.now()));
  const idle = () => Date.now() - Number(localStorage.getItem(SEEN) || 0);
  touch();

  // Whoever keeps a draft listens to this event and saves it.
  const announce = (name) => document.dispatchEvent(new CustomEvent(name));
  const stay = async () => {
    const answer = await fetch(warning.dataset.stillHere, { credentials: "same-origin", redirect: "manual" });
    if (answer.status !== 204) return leave();
    touch();
    if (warning.open) warning.close();
  };

  // What somebody has changed in forms and not sent is kept for them on the server; the last call, without a
  // form, signs them out. To load the page anew would not do: that is something happening, and they would stay.
  const changed = new Set();
  const leave = async () => {
    changed.forEach((form) => form.isConnected || changed.delete(form));
    const headers = JSON.parse(document.body.getAttribute("hx-headers") || "{}");
    const keep = (body) =>
      fetch(warning.dataset.keep, { method: "POST", body, headers, redirect: "manual" }).catch(() => {});
    for (const form of changed) {
      const body = new URLSearchParams();
      for (const [name, value] of new FormData(form)) if (typeof value === "string") body.append(name, value);
      body.append("evenhand-address", location.pathname);
      body.append("evenhand-more", "yes");
      await keep(body);
    }
    changed.clear();
    await keep(new URLSearchParams());
    location.reload();
  };
  const forget = (event) => changed.delete(event.target);

  warning.querySelector("[data-stay]").addEventListener("click", stay);
  // Escape closes it once the server knows, as the button does: else it looks settled before it is.
  warning.addEventListener("cancel", (event) => {
    event.preventDefault();
    stay();
  });
  document.addEventListener("submit", forget);
  document.addEventListener("input", (event) => {
    const form = event.target.closest("form");
    if (form && !form.querySelector("[type=password]")) changed.add(form);
    if (idle() > often) stay();
  });
  document.addEventListener("htmx:afterRequest", touch);
  let leaving = false;
  setInterval(() => {
    if (leaving) return;
    if (idle() > limit - 10_000) {
      leaving = true;
      leave();
    } else if (idle() > limit - early) {
      if (warning.open) return;
      announce("evenhand:session-ends-soon");
      warning.showModal();
    } else if (warning.open) warning.close();
  }, 5000);
}
