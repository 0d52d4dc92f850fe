// The independent reader of our references in the tests ships no types.
declare module '@citation-js/core' {
	export class Cite {
		constructor(text: string);
		readonly data: readonly unknown[];
	}
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
