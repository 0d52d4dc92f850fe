import { heading, list, type Block } from '../../documents/document.ts';
import { laterPath } from '../../domain/later-note.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { m } from '../../messages/index.ts';
import type { CityRows } from '../../selectors/city-rows.ts';
import { laterFacts } from '../../selectors/later-facts.ts';
import { provenanceOf } from '../../selectors/records.ts';
import type { Citer } from './cite.ts';

/**
 * What later sources say of the host, each with its kind and date; nothing where the tables have nothing later on it. What
 * became of meetings stands with each meeting.
 */
export function sinceBlocks(dataset: Dataset, { city }: CityRows, { cite }: Citer): Block[] {
	const facts = laterFacts(dataset).filter(
		({ fact }) => fact.cityIds.includes(city.cityId) && fact.recordTable !== 'meetings'
	);
	if (facts.length === 0) return [];
	return [
		heading(2, m.meetingPack.since),
		list(
			facts.map(({ note, fact }) => [
				{ text: `${m.later.kind[note.kind]}, ${note.when ?? m.later.undated}: `, strong: true },
				cite(note.text, provenanceOf(fact), laterPath(note.id))
			])
		)
	];
}
