import { changes as texts } from './texts/changes.ts';

/** The log of what changed in the tables. */
export const changes = {
	...texts,
	lead: (version: string) =>
		`These tables are version ${version}. A version is a fingerprint: the same tables give the same one, and every citation names it.`,
	version: (version: string, date: string) => `Version ${version}, ${date}`,
	all: (version: string) => `What changed with version ${version}`,
	previous: (version: string) => `The version before it: ${version}.`,
	became: (column: string) => `${column}:`,
	goneLead: (version: string, date: string) =>
		`What stood here was taken out of the tables with version ${version}, on ${date}.`
};
