// Dropping and pasting pictures. Without this script the plain control does the same.
const place = document.querySelector("[data-drop]");
const input = place && document.getElementById(place.dataset.input);

if (input && typeof DataTransfer === "function") {
  const list = place.querySelector("[data-drop-list]");
  const said = place.querySelector("[data-drop-said]");
  let chosen = [];

  const counted = () => (chosen.length === 1 ? "1 picture is chosen." : `${chosen.length} pictures are chosen.`);
  const show = () => {
    const carrier = new DataTransfer();
    chosen.forEach((file) => carrier.items.add(file));
    input.files = carrier.files;
    list.replaceChildren(...chosen.map((file, at) => {
      const row = document.createElement("li");
      const away = document.createElement("button");
      const hidden = document.createElement("span");
      row.textContent = file.name;
      hidden.className = "govuk-visually-hidden";
      hidden.textContent = ` ${file.name}`;
      away.type = "button";
      away.className = "eh-plain";
      away.append("Leave out", hidden);
      away.addEventListener("click", () => { chosen.splice(at, 1); show(); input.focus(); });
      row.append(away);
      return row;
    }));
    said.textContent = counted();
  };
  const take = (files) => {
    chosen = [...chosen, ...files];
    show();
  };
  const pasted = (file, at) => {
    const ending = file.type === "image/jpeg" ? "jpg" : file.type.replace("image/", "");
    return new File([file], `pasted-${chosen.length + at + 1}.${ending}`, { type: file.type });
  };

  place.querySelector("[data-drop-hint]").hidden = false;
  input.addEventListener("change", () => { chosen = [...input.files]; show(); });
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
}
