/** A card that is replaced takes the focus with it: the line that it stood in, or the pane, gets it back. Returns the way to stop. */
export function holdFocus(pane: HTMLElement): () => void {
  let focused: Element | undefined;
  let line: HTMLElement = pane;
  const note = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    focused = target;
    line = target.closest<HTMLElement>('.line') ?? pane;
  };
  const watcher = new MutationObserver(() => {
    if (focused === undefined || focused.isConnected || document.activeElement !== document.body) return;
    if (!line.isConnected) line = pane;
    line.tabIndex = line === pane ? 0 : -1;
    line.focus({ preventScroll: true });
  });
  pane.addEventListener('focusin', note);
  watcher.observe(pane, { childList: true, subtree: true });
  return () => {
    pane.removeEventListener('focusin', note);
    watcher.disconnect();
  };
}
