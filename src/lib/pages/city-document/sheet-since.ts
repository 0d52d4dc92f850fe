import { list, paragraph, type Block } from '../../documents/document.ts';
import type { Dataset } from '../../domain/dataset.ts';
import { m } from '../../messages/index.ts';
import { laterFacts, type Later } from '../../selectors/later-facts.ts';
import type { Citer } from '../meeting-pack/cite.ts';
import { laterWords } from '../meeting-pack/since.ts';

/** Tables of which the sheet tells what became of them elsewhere: beside each figure, or not at all. */
const ELSEWHERE: readonly (string | null)[] = ['facts', 'meetings', 'meeting_items', 'outputs'];

/** What a later fact says of its city: what became of a record before the rest, and of a place before an idea. */
const weightOf = ({ fact: { recordTable, cityIds } }: Later): number =>
	(recordTable === null ? 0 : 2) + (cityIds.length === 1 ? 1 : 0);

/**
 * What later sources say of a city beside its figures and the meetings, those that update a record of the city first.
 *
 * @param most so many are told; how many there are besides is said
 */
export function sheetSince(
	dataset: Dataset,
	cityId: string,
	{ citing, most }: { citing: Citer; most: number }
): Block[] {
	const facts = laterFacts(dataset)
		.filter(({ fact }) => fact.cityIds.includes(cityId) && !ELSEWHERE.includes(fact.recordTable))
		.toSorted((a, b) => weightOf(b) - weightOf(a));
	if (facts.length === 0) return [];
	const shown = facts.slice(0, most);
	return [
		paragraph(m.citySheet.since(facts.length - shown.length)),
		list(shown.map((later) => [...laterWords(later, citing)]))
	];
}
