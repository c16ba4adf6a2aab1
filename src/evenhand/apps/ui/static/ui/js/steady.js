// A part of the page that comes anew takes nothing from whoever is there: what has the focus, where that is in
// the window, and how far a part is scrolled stay as they were. Browsers see to little of it.

const told = (one) =>
  [...["type", "name", "value", "href"].map((each) => one.getAttribute(each)), one.ariaLabel || one.textContent]
    .join();
const alike = (one) => [...document.querySelectorAll(one.localName)].filter((each) => told(each) === told(one));
const scrolled = () => [...document.querySelectorAll("[id]")].filter((one) => one.scrollTop);

// What has to be scrolled so that something moves; nothing, where it stays in the window by itself.
const scroller = (one) => {
  for (let up = one; up; up = up.parentElement) {
    const { overflowY, position } = getComputedStyle(up);
    if (/sticky|fixed/.test(position)) return null;
    if (up !== one && /auto|scroll/.test(overflowY)) return up;
  }
  return window;
};

// Sees how things are, before a change. What it gives is to be called when the change is made.
export const steady = () => {
  const was = document.activeElement;
  const top = was.getBoundingClientRect().top;
  const among = alike(was).indexOf(was);
  const kept = scrolled().map((one) => [one, one.scrollTop]);
  return () => {
    for (const [one, far] of kept) {
      const anew = !one.isConnected && document.getElementById(one.id);
      if (anew) anew.scrollTop = far;
    }
    let now = document.activeElement;
    if (now === document.body && !was.isConnected) {
      now = alike(was)[among] || now;
      now.focus({ preventScroll: true });
    }
    if (now === document.body || (now !== was && told(now) !== told(was))) return;
    scroller(now)?.scrollBy({ top: now.getBoundingClientRect().top - top, behavior: "instant" });
  };
};

export const steadily = (change) => {
  const putBack = steady();
  change();
  putBack();
};
