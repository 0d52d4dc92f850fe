import { plural } from '../plural.ts';
import { basket as texts } from './texts/basket.ts';

export const basket = {
	...texts,
	/** The page of the basket in the header. */
	navCount: (label: string, count: number) => (count === 0 ? label : `${label} (${count})`),
	/** What is said after a press on a button at a statement. */
	pressed: (isHeld: boolean, count: number) =>
		`${isHeld ? 'Put in the basket.' : 'Taken out of the basket.'} ${plural(count, { one: 'record', other: 'records' })} in it.`
};
