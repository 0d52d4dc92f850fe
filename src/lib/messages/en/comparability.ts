import { comparability as texts } from './texts/comparability.ts';
/** Why two figures do not compare. */
export const comparability = {
	...texts,
	/** One sentence on two figures: this one's word, then that of the figure or figures it is set beside. */
	why: {
		definition: () => 'Another definition: it counts other people or things.',
		unit: (own: string, other: string) => `Another unit: ${own}, not ${other}.`,
		measure: (own: string, other: string) => `Another measure: ${own}, not ${other}.`,
		geography: (own: string, other: string) => `Another area: ${own}, not ${other}.`,
		/** `other` is null where the other figure has none. */
		period: (own: string, other: string | null) =>
			other === null
				? `Another period: ${own}, the other has none.`
				: `Another period: ${own}, not ${other}.`,
		qualifier: (own: string, other: string) => `Another exactness: ${own}, not ${other}.`
	}
};
