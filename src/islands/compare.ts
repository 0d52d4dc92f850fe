import { ComparePage } from './compare/compare-page.ts';

/** Choosing cities and rows of the comparison. */
const root = document.querySelector<HTMLElement>('[data-compare]');
if (root) ComparePage.in(root)?.start();
