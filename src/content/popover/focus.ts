const FOCUSABLE = 'a[href], button, summary';

/** Puts the focus on the card as a whole, so that it is read out from its beginning, and keeps Tab inside; Esc leaves. */
export function holdFocus(box: HTMLElement): void {
  box.tabIndex = -1;
  box.focus({ preventScroll: true });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Tab') return;
    const inside = [...box.querySelectorAll<HTMLElement>(FOCUSABLE)].filter((element) => element.checkVisibility());
    const root = box.getRootNode();
    const active = root instanceof ShadowRoot ? root.activeElement : null;
    const [first, last] = [inside[0], inside.at(-1)];
    const leaves = event.shiftKey ? active === first || active === box : active === last;
    if (!leaves) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  });
}
