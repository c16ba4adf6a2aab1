// The question about images comes before any file can be chosen. Without this script a button asks the server.
const form = document.querySelector("[data-report]");

if (form) {
  const part = (name) => form.querySelector(`[data-${name}]`);
  const file = part("files").querySelector("input[type=file]");
  const send = form.querySelectorAll("button[type=submit]:not([name=remove])");

  const follow = () => {
    const answer = form.elements.imagery.value;
    part("stop").hidden = answer !== "yes";
    part("files").hidden = answer !== "no";
    file.disabled = answer !== "no";
    send.forEach((button) => { button.disabled = answer === "yes"; });
  };
  form.querySelectorAll("[data-without]").forEach((one) => { one.hidden = true; });
  form.addEventListener("change", (event) => { if (event.target.name === "imagery") follow(); });
  follow();
}
