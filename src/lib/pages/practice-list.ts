import type { Dataset } from '../domain/dataset.ts';
import type { Facets } from '../domain/facets.ts';
import { recordOf } from '../domain/typed-object.ts';
import { PRACTICE_FILTERS, type PracticeFilter } from '../domain/practice-filter.ts';
import { compareNames } from '../format/list.ts';
import { m } from '../messages/index.ts';
import { lonePractices } from '../selectors/lone-practices.ts';
import { subjectCodings } from '../selectors/subject-codings.ts';
import { practiceCards, type PracticeCard } from './practice.ts';

interface FilterOption {
	readonly id: string;
	readonly label: string;
}

export interface PracticeListCard extends PracticeCard {
	readonly facets: Facets<PracticeFilter>;
	readonly isAlone: boolean;
}

export interface PracticeListSlice {
	readonly cards: readonly PracticeListCard[];
	/** What each filter can ask for: what some practice has. */
	readonly filters: Readonly<Record<PracticeFilter, readonly FilterOption[]>>;
	/** Whether practices were compared by their subjects; by themes where none is coded. */
	readonly isFine: boolean;
}

/** All practices, with what they can be narrowed by and which of them stand alone. */
export function practiceListSlice(dataset: Dataset): PracticeListSlice {
	const codings = subjectCodings(dataset);
	const alone = lonePractices(dataset);
	const cards = practiceCards(dataset).map((card): PracticeListCard => {
		const { practiceId, cityId, themeIds, groupIds } = card.practice;
		const isAlone = alone.has(practiceId);
		return {
			...card,
			isAlone,
			facets: {
				theme: themeIds,
				subject: codings.get(`practices/${practiceId}`)?.subjectIds ?? [],
				group: groupIds,
				city: [cityId],
				alone: [isAlone ? 'yes' : 'no']
			}
		};
	});
	const used = (key: PracticeFilter) => new Set(cards.flatMap(({ facets }) => facets[key]));
	const labels: Record<PracticeFilter, readonly FilterOption[]> = {
		theme: dataset.themes.map(({ themeId, label }) => ({ id: themeId, label })),
		subject: dataset.subjects.map(({ subjectId, label }) => ({ id: subjectId, label })),
		group: dataset.groups.map(({ groupId, label }) => ({ id: groupId, label })),
		city: dataset.cities
			.map(({ cityId, name }) => ({ id: cityId, label: name }))
			.sort((a, b) => compareNames(a.label, b.label)),
		alone: (['yes', 'no'] as const).map((id) => ({ id, label: m.practices.aloneChoice[id] }))
	};
	return {
		cards,
		filters: recordOf(PRACTICE_FILTERS, (key) => {
			const values = used(key);
			return labels[key].filter(({ id }) => values.has(id));
		}),
		isFine: cards.some(({ facets }) => facets.subject.length > 0)
	};
}
