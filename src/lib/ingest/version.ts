import { sha256 } from './sha256.ts';

/** Long enough that two states of a dataset do not share it by chance, short enough to print in a citation. */
const LENGTH = 10;

/**
 * The version of checked tables: the start of the SHA-256 of their rows. It depends on what the rows say and
 * on their order, not on how the files are written (encoding, delimiter, order of the columns).
 */
export const versionOf = (rows: Readonly<Record<string, readonly object[]>>): string =>
	sha256(new TextEncoder().encode(JSON.stringify(rows))).slice(0, LENGTH);
