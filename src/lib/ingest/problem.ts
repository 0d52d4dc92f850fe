import { revealInvisible } from '../domain/invisible.ts';
import type { ErrorCode, WarningCode } from './problem-kinds.ts';

/** Errors keep a dataset from being used; warnings are shown beside it. */
export type Severity = 'error' | 'warning';

/** One thing that is wrong with the files of a dataset, at the place where a person can mend it. */
export interface Problem {
	readonly severity: Severity;
	readonly code: ErrorCode | WarningCode;
	/** Path of the file inside the dataset. */
	readonly file: string;
	/** Physical line of the file, from 1; null where the problem is the file itself. */
	readonly line: number | null;
	/** Name of the column, as in the contract; null where the problem is the row or the file. */
	readonly column: string | null;
	/** The offending value, shortened where it is long; null where there is none. */
	readonly value: string | null;
	/** What is wrong, what was expected, and a near match where there is one. */
	readonly message: string;
}

const LONGEST_VALUE = 120;

const clip = (value: string): string => {
	// No letter takes more than two units, so this is long enough to see whether the value goes on.
	const characters = Array.from(value.slice(0, LONGEST_VALUE * 2 + 2));
	return characters.length > LONGEST_VALUE ? `${characters.slice(0, LONGEST_VALUE).join('')}…` : value;
};

/** A cell as it is quoted in a message: on one line, not longer than a line, and with the signs named that nobody sees. */
export const shorten = (value: string): string => revealInvisible(clip(value)).replace(/\s+/gu, ' ');

type Place = Partial<Pick<Problem, 'line' | 'column' | 'value'>> & { readonly file: string };

const problem = (
	{ severity, code }: Pick<Problem, 'severity' | 'code'>,
	{ file, line = null, column = null, value = null }: Place,
	message: string
): Problem => ({ severity, code, file, line, column, value: value === null ? null : clip(value), message });

export const error = (code: ErrorCode, place: Place, message: string): Problem =>
	problem({ severity: 'error', code }, place, message);

export const warning = (code: WarningCode, place: Place, message: string): Problem =>
	problem({ severity: 'warning', code }, place, message);

/** `swot.csv:14 theme_ids: "houseing" is not in themes.csv; did you mean "housing"?` */
export const problemLine = ({ file, line, column, message }: Problem): string =>
	`${file}${line === null ? '' : `:${line}`}${column === null ? '' : ` ${column}`}: ${message}`;
