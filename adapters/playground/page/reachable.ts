/** Lets keys reach what scrolls, so that it can be scrolled without a mouse. */
export function reachable(element: HTMLElement | null): void {
  if (element !== null) element.tabIndex = 0;
}
