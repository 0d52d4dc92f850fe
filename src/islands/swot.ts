import { SwotPage } from './swot/swot-page.ts';

/** Putting SWOT entries together and narrowing them. */
const root = document.querySelector<HTMLElement>('[data-swot]');
if (root) SwotPage.in(root)?.start();
