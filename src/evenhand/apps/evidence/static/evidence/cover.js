// Drawing parts to cover on the picture. Without this script the same numbers are typed, and a button shows how
// the copy will look.
const form = document.querySelector("[data-cover-form]");

if (form) {
  const frame = form.querySelector("[data-cover]");
  const boxes = form.querySelector("[data-cover-boxes]");
  const rows = form.querySelector("[data-cover-rows]");
  const said = form.querySelector("[data-cover-said]");
  const finger = form.querySelector("[data-cover-draw]");
  const parts = () => [...rows.querySelectorAll("[data-cover-part]")];
  const inputs = (part) => [...part.querySelectorAll("input")];
  const numbers = (part) => inputs(part).map((one) => (one.value === "" ? NaN : Number(one.value)));
  const isWhole = (values) => values.every((one) => one >= 0) && values[2] > 0 && values[3] > 0;
  const rounded = (value) => Math.round(value * 10) / 10;

  const place = (className, [left, top, width, height]) => {
    const box = document.createElement("div");
    box.className = className;
    box.style.left = `${left}%`;
    box.style.top = `${top}%`;
    box.style.width = `${Math.min(width, 100 - left)}%`;
    box.style.height = `${Math.min(height, 100 - top)}%`;
    return box;
  };
  const show = () => {
    const covers = parts().map(numbers).filter(isWhole).map((one) => place("eh-cover__box", one));
    const keep = numbers(form.querySelector("[data-cover-keep]"));
    boxes.replaceChildren(...covers, ...(isWhole(keep) ? [place("eh-cover__keep", keep)] : []));
  };

  // A row more: the last one again, with the next number in every name.
  const another = () => {
    const all = parts();
    const fresh = all[all.length - 1].cloneNode(true);
    const number = all.length + 1;
    const renamed = (text) => text.replace(/part\d+/, `part${number}`);
    fresh.querySelector("[data-cover-number]").textContent = number;
    fresh.querySelectorAll(".govuk-error-message").forEach((one) => one.remove());
    fresh.querySelectorAll("label").forEach((one) => { one.htmlFor = renamed(one.htmlFor); });
    inputs(fresh).forEach((one) => {
      one.id = renamed(one.id);
      one.name = renamed(one.name);
      one.value = "";
      one.removeAttribute("aria-describedby");
      one.removeAttribute("aria-invalid");
    });
    rows.append(fresh);
    form.elements.rows.value = number;
    return fresh;
  };
  const fill = (values) => {
    const part = parts().find((one) => inputs(one).every((input) => input.value === "")) || another();
    inputs(part).forEach((input, at) => { input.value = rounded(values[at]); });
    said.textContent = `Part ${part.querySelector("[data-cover-number]").textContent} is covered.`;
    show();
  };

  let from = null;
  const at = (event) => {
    const edge = frame.getBoundingClientRect();
    const share = (value, start, size) => Math.max(0, Math.min(100, ((value - start) / size) * 100));
    return [share(event.clientX, edge.left, edge.width), share(event.clientY, edge.top, edge.height)];
  };
  const drawn = (to) => [
    Math.min(from[0], to[0]), Math.min(from[1], to[1]), Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1]),
  ];
  const draws = (event) => event.pointerType === "mouse" || finger.getAttribute("aria-pressed") === "true";
  frame.addEventListener("pointerdown", (event) => {
    if (!draws(event) || event.button !== 0) return;
    event.preventDefault();
    frame.setPointerCapture(event.pointerId);
    from = at(event);
  });
  frame.addEventListener("pointermove", (event) => {
    if (!from) return;
    show();
    boxes.append(place("eh-cover__box", drawn(at(event))));
  });
  frame.addEventListener("pointerup", (event) => {
    if (!from) return;
    const values = drawn(at(event));
    from = null;
    if (values[2] > 0.5 && values[3] > 0.2) fill(values);
    else show();
  });
  frame.addEventListener("pointercancel", () => { from = null; show(); });
  finger.addEventListener("click", () => {
    const on = finger.getAttribute("aria-pressed") !== "true";
    finger.setAttribute("aria-pressed", String(on));
    frame.classList.toggle("eh-cover__frame--drawing", on);
  });
  form.addEventListener("input", show);
  form.querySelector("[name=another]").addEventListener("click", (event) => {
    event.preventDefault();
    inputs(another())[0].focus();
  });
  form.querySelector("[data-cover-hint]").hidden = false;
  show();
}
