/** A stream of numbers that is the same for the same seed (mulberry32, Tommy Ettinger, public domain). */
export interface Random {
	/** From 0 up to, not including, 1. */
	readonly next: () => number;
	/** A whole number from 0 up to, not including, the limit. */
	readonly below: (limit: number) => number;
	readonly pick: <Value>(values: readonly Value[]) => Value;
	/** Some of the values, in their order, between the two counts. */
	readonly some: <Value>(values: readonly Value[], least: number, most: number) => readonly Value[];
	/** A sentence of plain words. */
	readonly sentence: (words: number) => string;
}

const WORDS = (
	'city service people support local work housing school language office group plan training women children health ' +
	'partner access advice network public space right start young family employer volunteer migrant welcome region'
).split(' ');

export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const next = (): number => {
		state = (state + 0x6d2b79f5) >>> 0;
		let value = state;
		value = Math.imul(value ^ (value >>> 15), value | 1);
		value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
		return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
	};
	const below = (limit: number): number => Math.floor(next() * limit);
	const pick = <Value>(values: readonly Value[]): Value => values[below(values.length)]!;
	return {
		next,
		below,
		pick,
		some: (values, least, most) => {
			const count = least + below(most - least + 1);
			const chosen = new Set<number>();
			while (chosen.size < Math.min(count, values.length)) chosen.add(below(values.length));
			return values.filter((_, index) => chosen.has(index));
		},
		sentence: (words) => {
			const text = Array.from({ length: words }, () => pick(WORDS)).join(' ');
			return `${text[0]!.toUpperCase()}${text.slice(1)}.`;
		}
	};
}
