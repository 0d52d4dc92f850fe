/** Gives the focus to the first element that a selector finds, which may have come just now; nothing where none is. */
export const focusOn = (selector: string): void => document.querySelector<HTMLElement>(selector)?.focus();
