import { formatList } from '../../format/list.ts';
import { addressKeys } from './texts/address.ts';

interface Dropped {
	readonly key: string;
	readonly value: string;
	readonly why: 'unknown' | 'not-sortable' | 'too-many';
}

/** What a page says of its own address. */
export const address = {
	/**
	 * What was asked for in vain; empty where nothing was.
	 *
	 * @param nameOf the reader's word for a value that the page knows
	 */
	dropped: (dropped: readonly Dropped[], nameOf: (value: string) => string = (value) => value): string => {
		const of = (reason: Dropped['why']) => dropped.filter(({ why }) => why === reason);
		const unknown = of('unknown').map(({ key, value }) => `${addressKeys[key] ?? key} “${value}”`);
		return [
			...(unknown.length === 0
				? []
				: [`The address asks for what is not here, so it was left out: ${formatList(unknown)}.`]),
			...of('not-sortable').map(
				({ value }) => `${nameOf(value)} cannot be sorted, because its figures do not compare.`
			),
			...of('too-many').map(({ value }) => `${nameOf(value)} was left out: no more of them fit side by side.`)
		].join(' ');
	}
};
