// Esc twice blanks the screen when somebody comes in; Esc once more brings the page back as it was.
const blank = document.querySelector("[data-blank]");
const TWICE_WITHIN = 800;

if (blank) {
  const title = document.title;
  let last = 0;
  document.querySelector("[data-blank-key]").hidden = false;

  // In the capturing phase, as what was typed in is not to hear the second Esc either. The Esc that shuts a
  // window of the page, this one too, is no first one.
  addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.repeat) return;
    if (document.querySelector("dialog[open]")) { last = 0; return; }
    const now = performance.now();
    if (now - last < TWICE_WITHIN) {
      event.preventDefault();
      document.title = "Evenhand";
      blank.showModal();
      last = 0;
    } else last = now;
  }, true);
  blank.querySelector("button").addEventListener("click", () => blank.close());
  blank.addEventListener("close", () => { document.title = title; });
}
