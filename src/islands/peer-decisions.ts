import { DecisionsPage } from './peers/decisions-page.ts';

/** What a reader decides on proposals, kept in the browser and in files. */
const section = document.querySelector<HTMLElement>('[data-decisions]');
if (section) void DecisionsPage.open(section).then((page) => page.start());
