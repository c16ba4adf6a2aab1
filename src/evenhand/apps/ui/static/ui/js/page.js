// Starts the components, puts the cursor on the errors, warns before somebody is signed out.
import { initAll } from "../built/govuk-frontend.min.js";

initAll();

const warning = document.querySelector("[data-idle-seconds]");
if (warning) {
  const limit = Number(warning.dataset.idleSeconds) * 1000;
  const early = 5 * 60 * 1000;
  let since = Date.now();

  // Whoever keeps a draft listens to this event and saves it.
  const announce = (name) => document.dispatchEvent(new CustomEvent(name));
  const stay = async () => {
    const answer = await fetch(warning.dataset.stillHere, { credentials: "same-origin", redirect: "manual" });
    if (answer.status !== 204) return location.reload();
    since = Date.now();
    warning.close();
  };

  warning.querySelector("[data-stay]").addEventListener("click", stay);
  setInterval(() => {
    const idle = Date.now() - since;
    if (idle > limit) return location.reload();
    if (idle > limit - early && !warning.open) {
      announce("evenhand:session-ends-soon");
      warning.showModal();
    }
  }, 5000);
  document.addEventListener("htmx:afterRequest", () => { since = Date.now(); });
}
