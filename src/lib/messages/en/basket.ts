import { plural } from '../plural.ts';

export const basket = {
	full: 'Collected on this page only: this browser’s storage is full or closed. The link takes the basket to the brief, where you can save it as a file.',
	/** The page of the basket in the header. */
	navCount: (label: string, count: number) => (count === 0 ? label : `${label} (${count})`),
	/** What is said after a press on a button at a statement. */
	pressed: (isHeld: boolean, count: number) =>
		`${isHeld ? 'Put in the basket.' : 'Taken out of the basket.'} ${plural(count, { one: 'record', other: 'records' })} in it.`,
	open: 'Open the brief'
};
