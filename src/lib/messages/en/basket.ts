import { plural } from '../plural.ts';

export const basket = {
	full: 'Not kept: this browser’s storage is full or closed. It cannot be carried to the brief; copy the record with its citation instead.',
	/** The page of the basket in the header. */
	navCount: (label: string, count: number) => (count === 0 ? label : `${label} (${count})`),
	/** What is said after a press on a button at a statement. */
	pressed: (isHeld: boolean, count: number) =>
		`${isHeld ? 'Put in the basket.' : 'Taken out of the basket.'} ${plural(count, { one: 'record', other: 'records' })} in it.`,
	open: 'Open the brief'
};
