// What somebody who walks by keys meets where the focus is, told with what is wrong there. `target` is where
// they want to get to, `key` the key they pressed last, and `before` where they were is kept on the document.
(target, key) => {
  const at = document.activeElement;
  const before = document.evenhandStop;
  const back = at !== document.body && Boolean(at.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_PRECEDING);
  const gone = !target.isConnected;
  if (at === document.body || at.id === "main-content") return { faults: [], back, gone };
  document.evenhandStop = at;

  const labels = Array.from(at.labels || []);
  const marks = [at, ...labels];
  const named = () => [
    at.getAttribute("aria-label"),
    ...(at.getAttribute("aria-labelledby") || "").split(/\s+/).map((id) => id && document.getElementById(id)?.textContent),
    ...labels.map((one) => one.textContent),
    at.matches("input[type=submit], input[type=button]") ? at.value : "",
    at.matches("input, select, textarea") ? "" : at.textContent,
    ...Array.from(at.querySelectorAll("img"), (one) => one.alt),
  ].filter(Boolean).join(" ").replace(/\s+/g, " ").trim();

  // an outline counts only where it is drawn: one in no colour is for people who choose their own colours
  const drawn = (style) =>
    style.outlineStyle !== "none" && parseFloat(style.outlineWidth) && !/, 0\)$|transparent/.test(style.outlineColor)
      ? style.outline : "";
  const ring = () => marks.map((one) => ["", "::before"].map((part) => {
    const style = getComputedStyle(one, part || null);
    return drawn(style) + style.boxShadow + style.backgroundColor;
  }).join()).join();
  const withFocus = ring();
  at.blur();
  const without = ring();
  at.focus({ preventScroll: true });

  const pinned = (one) => {
    for (let up = one; up instanceof Element; up = up.parentElement) {
      if (/sticky|fixed/.test(getComputedStyle(up).position)) return up;
    }
    return null;
  };
  const rects = Array.from(at.getClientRects()).map((one) => ({
    left: Math.max(one.left, 0), right: Math.min(one.right, innerWidth),
    top: Math.max(one.top, 0), bottom: Math.min(one.bottom, innerHeight),
  })).filter((one) => one.right - one.left >= 1 && one.bottom - one.top >= 1);
  const over = rects.flatMap(({ left, right, top, bottom }) => [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) =>
    document.elementFromPoint(left + (right - left) * x, top + (bottom - top) * y))));
  const shows = over.filter((one) => one && (at.contains(one) || one.contains(at) || labels.some((label) => label.contains(one))));
  const bar = over.map((one) => one && pinned(one)).find((one) => one && !one.contains(at));

  // what comes next stands neither above nor to the left of what came before
  const misplaced = () => {
    if (!before || !before.isConnected || before === at || pinned(before) || pinned(at)) return "";
    const [first, then] = key === "Shift+Tab" ? [at, before] : [before, at];
    const follows = first.compareDocumentPosition(then) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (!follows) return "it comes out of its order";
    const [one, two] = [first, then].map((each) => each.getBoundingClientRect());
    const beside = one.left < two.right && two.left < one.right;
    const level = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top) > Math.min(one.height, two.height) / 2;
    if (beside && two.bottom <= one.top) return "it stands above what comes before it";
    return level && two.right <= one.left ? "it stands to the left of what comes before it" : "";
  };

  const faults = !key ? [] : [
    named() ? "" : "it has no name",
    rects.length && at.checkVisibility({ visibilityProperty: true }) ? "" : "it is not on the screen",
    withFocus !== without ? "" : "nobody sees that it has the focus",
    !rects.length || shows.length ? "" : "it is hidden",
    bar ? `it is partly under ${bar.className}` : "",
    /Tab/.test(key) ? misplaced() : "",
  ].filter(Boolean).map((fault) => `${fault}: ${at.outerHTML.slice(0, 160)}`);
  const group = at.type === "radio" && target.type === "radio" && at.name === target.name && at.form === target.form;
  return { faults, back, gone, there: at === target, group, skips: at.classList.contains("govuk-skip-link") };
}
