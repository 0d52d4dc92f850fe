import type { Dataset } from '../domain/dataset.ts';
import type { Facets } from '../domain/facets.ts';
import { recordOf } from '../domain/typed-object.ts';
import { PRACTICE_FILTERS, type PracticeFilter } from '../domain/practice-filter.ts';
import { compareNames } from '../format/list.ts';
import { m } from '../messages/index.ts';
import { practicesElsewhere, type Elsewhere } from '../selectors/practices-elsewhere.ts';
import { subjectCodings } from '../selectors/subject-codings.ts';
import { namedLine, type NamedLine } from './named-gaps.ts';
import { practiceCards, type PracticeCard } from './practice.ts';

interface FilterOption {
	readonly id: string;
	readonly label: string;
}

export interface PracticeListCard extends PracticeCard {
	readonly facets: Facets<PracticeFilter>;
	/** Whether no other city has the like of any of what it is about, or of some of it. */
	readonly alone: keyof typeof m.practices.aloneChoice;
	/** Of what it is about, that of which no other city has the like. */
	readonly aloneOn: readonly FilterOption[];
	/** The first practices of other cities that are the like, with what they share. */
	readonly likes: readonly (NamedLine & { readonly topics: readonly string[] })[];
	/** Where there is none: the first that touch it. */
	readonly touching: readonly NamedLine[];
}

export interface PracticeListSlice {
	readonly cards: readonly PracticeListCard[];
	/** What each filter can ask for: what some practice has. */
	readonly filters: Readonly<Record<PracticeFilter, readonly FilterOption[]>>;
	/** Whether practices were compared by their subjects; by themes where none is coded. */
	readonly isFine: boolean;
	/** How many stand alone in all that they are about, and how many in some of it. */
	readonly aloneCount: Readonly<Record<'yes' | 'some', number>>;
}

const howAlone = ({ topicIds, aloneOn }: Elsewhere): PracticeListCard['alone'] =>
	aloneOn.length === 0 ? 'no' : aloneOn.length === topicIds.length ? 'yes' : 'some';

/** All practices, with what they can be narrowed by and which of them stand alone. */
export function practiceListSlice(dataset: Dataset): PracticeListSlice {
	const codings = subjectCodings(dataset);
	const elsewhere = practicesElsewhere(dataset);
	const cityNames = new Map(dataset.cities.map(({ cityId, name }) => [cityId, name]));
	const topics = new Map([
		...dataset.themes.map(({ themeId, label }) => [themeId, label] as const),
		...dataset.subjects.map(({ subjectId, label }) => [subjectId, label] as const)
	]);
	const lineOf = namedLine(cityNames);
	const label = (id: string) => topics.get(id) ?? id;
	const cards = practiceCards(dataset).map((card): PracticeListCard => {
		const { practiceId, cityId, themeIds, groupIds } = card.practice;
		const found = elsewhere.get(practiceId)!;
		const alone = howAlone(found);
		return {
			...card,
			alone,
			aloneOn: found.aloneOn.map((id) => ({ id, label: label(id) })),
			likes: found.likes.map(({ record, topicIds }) => ({
				...lineOf(record),
				topics: topicIds.map(label)
			})),
			touching: found.touching.map(lineOf),
			facets: {
				theme: themeIds,
				subject: codings.get(`practices/${practiceId}`)?.subjectIds ?? [],
				group: groupIds,
				city: [cityId],
				alone: [alone]
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
		alone: (['yes', 'some', 'no'] as const).map((id) => ({ id, label: m.practices.aloneChoice[id] }))
	};
	return {
		cards,
		filters: recordOf(PRACTICE_FILTERS, (key) => {
			const values = used(key);
			return labels[key].filter(({ id }) => values.has(id));
		}),
		aloneCount: {
			yes: cards.filter(({ alone }) => alone === 'yes').length,
			some: cards.filter(({ alone }) => alone === 'some').length
		},
		isFine: cards.some(({ facets }) => facets.subject.length > 0)
	};
}
