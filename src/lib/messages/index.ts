import { en } from './en/index.ts';

/** The shape that every language of the interface must fill. */
export type Messages = typeof en;

/** The interface text in the language of the site. */
export const m: Messages = en;
