import type { Dataset } from '../domain/dataset.ts';
import type { Facets } from '../domain/facets.ts';
import { recordOf } from '../domain/typed-object.ts';
import { PRACTICE_FILTERS, type PracticeFilter } from '../domain/practice-filter.ts';
import { compareNames } from '../format/list.ts';
import { formatNumber } from '../format/number.ts';
import { m } from '../messages/index.ts';
import { perDataset } from '../selectors/per-dataset.ts';
import { practicesElsewhere, type Elsewhere } from '../selectors/practices-elsewhere.ts';
import { subjectCodings } from '../selectors/subject-codings.ts';
import { namedLine, type NamedLine } from './named-gaps.ts';
import { pageOf, type Paging } from './paging.ts';
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
	/** The practices of one page. */
	readonly cards: readonly PracticeListCard[];
	readonly paging: Paging;
	/** What each filter can ask for: what some practice of any page has. */
	readonly filters: Readonly<Record<PracticeFilter, readonly FilterOption[]>>;
	/** Whether practices were compared by their subjects; by themes where none is coded. */
	readonly isFine: boolean;
	/** How many stand alone in all that they are about, and how many in some of it. */
	readonly aloneCount: Readonly<Record<'yes' | 'some', number>>;
}

/** Most practices of one page: a network of thirty cities that describe two each has them on one. */
const PRACTICES_PER_PAGE = 60;

const howAlone = ({ topicIds, aloneOn }: Elsewhere): PracticeListCard['alone'] =>
	aloneOn.length === 0 ? 'no' : aloneOn.length === topicIds.length ? 'yes' : 'some';

/** What all practices together can be narrowed by: made once for all pages. */
const wholeList = perDataset((dataset) => {
	const codings = subjectCodings(dataset);
	const elsewhere = practicesElsewhere(dataset);
	const cards = practiceCards(dataset).map((card) => {
		const { practiceId, cityId, themeIds, groupIds } = card.practice;
		const alone = howAlone(elsewhere.get(practiceId)!);
		const subject = codings.get(`practices/${practiceId}`)?.subjectIds ?? [];
		const facets = { theme: themeIds, subject, group: groupIds, city: [cityId], alone: [alone] };
		return { ...card, alone, facets };
	});
	const labels: Record<PracticeFilter, readonly FilterOption[]> = {
		theme: dataset.themes.map(({ themeId, label }) => ({ id: themeId, label })),
		subject: dataset.subjects.map(({ subjectId, label }) => ({ id: subjectId, label })),
		group: dataset.groups.map(({ groupId, label }) => ({ id: groupId, label })),
		city: dataset.cities
			.map(({ cityId, name }) => ({ id: cityId, label: name }))
			.sort((a, b) => compareNames(a.label, b.label)),
		alone: (['yes', 'some', 'no'] as const).map((id) => ({ id, label: m.practices.aloneChoice[id] }))
	};
	const count = (word: PracticeListCard['alone']): number =>
		cards.filter(({ alone }) => alone === word).length;
	return {
		cards,
		filters: recordOf(PRACTICE_FILTERS, (key) => {
			const used = new Set(cards.flatMap(({ facets }): readonly string[] => facets[key]));
			return labels[key].filter(({ id }) => used.has(id));
		}),
		aloneCount: { yes: count('yes'), some: count('some') },
		isFine: cards.some(({ facets }) => facets.subject.length > 0)
	};
});

/**
 * The practices of one page, with what all can be narrowed by and which of them stand alone. Pages count from 1; throws
 * `NoPage` beyond the last.
 */
export function practiceListSlice(dataset: Dataset, number = 1): PracticeListSlice {
	const { cards, ...whole } = wholeList(dataset);
	const elsewhere = practicesElsewhere(dataset);
	const lineOf = namedLine(new Map(dataset.cities.map(({ cityId, name }) => [cityId, name])));
	const topics = new Map([
		...dataset.themes.map(({ themeId, label }) => [themeId, label] as const),
		...dataset.subjects.map(({ subjectId, label }) => [subjectId, label] as const)
	]);
	const label = (id: string) => topics.get(id) ?? id;
	const { rows, paging } = pageOf(cards, {
		number,
		most: PRACTICES_PER_PAGE,
		label: (_, position) => formatNumber(position)
	});
	return {
		...whole,
		paging,
		cards: rows.map((card): PracticeListCard => {
			const { aloneOn, likes, touching } = elsewhere.get(card.practice.practiceId)!;
			return {
				...card,
				aloneOn: aloneOn.map((id) => ({ id, label: label(id) })),
				likes: likes.map(({ record, topicIds }) => ({ ...lineOf(record), topics: topicIds.map(label) })),
				touching: touching.map(lineOf)
			};
		})
	};
}
