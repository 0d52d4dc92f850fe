import type * as en from './en/index.ts';

/** The shape that every language of the interface must fill. @public */
export type Messages = typeof en;

/** The interface text in the language of the site. A namespace, so that what nobody uses of it is left out of a script. */
export * as m from './en/index.ts';
