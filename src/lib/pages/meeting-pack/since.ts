import { heading, list, type Block, type Inline } from '../../documents/document.ts';
import { laterPath } from '../../domain/later-note.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { m } from '../../messages/index.ts';
import type { CityRows } from '../../selectors/city-rows.ts';
import { laterFacts, type Later } from '../../selectors/later-facts.ts';
import { provenanceOf } from '../../selectors/records.ts';
import type { Citer } from './cite.ts';

/** A later fact as a pack says it: its kind and date, whether it was inferred, and its words with their footnote. */
export const laterWords = ({ note, fact }: Later, { cite }: Citer): readonly [Inline, Inline] => [
	{
		text: `${[
			m.later.kind[note.kind],
			note.when ?? m.later.undated,
			// What we concluded is said where it stands, not in the note alone.
			...(fact.basis === 'inferred' ? [m.evidence.basis.inferred.toLowerCase()] : [])
		].join(', ')}: `
	},
	cite(note.text, provenanceOf(fact), laterPath(note.id))
];

/**
 * What later sources say of the host, each with its kind and date; nothing where the tables have nothing later on it. What
 * became of meetings stands with each meeting.
 */
export function sinceBlocks(dataset: Dataset, { city }: CityRows, citing: Citer): Block[] {
	const facts = laterFacts(dataset).filter(
		({ fact }) => fact.cityIds.includes(city.cityId) && fact.recordTable !== 'meetings'
	);
	if (facts.length === 0) return [];
	return [
		heading(2, m.meetingPack.since),
		list(
			facts.map((later) => {
				const [kind, statement] = laterWords(later, citing);
				return [{ ...kind, strong: true }, statement];
			})
		)
	];
}
