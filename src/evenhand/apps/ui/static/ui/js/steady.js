// What has the focus stays where it is in the window while the page grows or shrinks above it. Browsers see to
// that only when what changes has been scrolled away already.

// Sees where the focus is, before a change. What it gives is to be called when the change is made.
export const steady = () => {
  const was = document.activeElement;
  const top = was.getBoundingClientRect().top;
  return () => {
    const now = document.activeElement;
    const same = now === was || (was.id && now.id === was.id);
    if (now !== document.body && same) scrollBy({ top: now.getBoundingClientRect().top - top, behavior: "instant" });
  };
};

export const steadily = (change) => {
  const putBack = steady();
  change();
  putBack();
};
