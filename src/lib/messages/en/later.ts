import type { Basis } from '../../domain/choices.ts';
import { basisWords, later as texts } from './texts/later.ts';

/** What came after the report: at the records that it updates, and on its own page. */
export const later = {
	...texts,
	/** How old a statement or a figure is. */
	age: (words: readonly string[], when: string | null, isOfSource: boolean) => {
		const quoted = words.map((each) => `“${each}”`).join(', ');
		const date = when ?? 'a source without a date';
		if (!isOfSource) return `Figure of ${date}.`;
		return quoted === ''
			? `Figure without a date; its source is of ${when ?? 'no date'}.`
			: `Said in ${date}: ${quoted}. The time is inferred from the date of the source.`;
	},
	opensSource: (publisher: string, published: string) => `${publisher}, ${published}`,
	basis: basisWords,
	onRecord: (record: string) => `Later sources on ${record}:`,
	heldOn: (when: string) => `held ${when}`,
	/** "planned for November 2024, moved to April 2025 (after the report, inferred)" */
	movedTo: (planned: string, moved: string, basis: Basis) =>
		`planned for ${planned}, moved to ${moved} (after the report${basis === 'stated' ? '' : `, ${basisWords[basis]}`})`,
	plannedFor: (when: string) => `planned: ${when}`,
	otherSource: (when: string) => `another source: ${when}`,
	heldLabel: (title: string) => `${title} (held)`
};
