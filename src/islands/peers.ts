import { FinderPage } from './peers/finder-page.ts';

/** The finder on the page of a city. */
const form = document.querySelector<HTMLFormElement>('form[data-peers]');
const results = document.querySelector<HTMLElement>('[data-peer-results]');
if (form && results) new FinderPage(form, results).start();
