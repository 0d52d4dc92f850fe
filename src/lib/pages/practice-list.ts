import type { Dataset } from '../domain/dataset.ts';
import type { Facets } from '../domain/facets.ts';
import { recordOf } from '../domain/typed-object.ts';
import { PRACTICE_FILTERS, type PracticeFilter } from '../domain/practice-filter.ts';
import { compareNames } from '../format/list.ts';
import { formatPages } from '../format/pages.ts';
import { formatNumber } from '../format/number.ts';
import { m } from '../messages/index.ts';
import { perDataset } from '../selectors/per-dataset.ts';
import {
	gridPracticesElsewhere,
	practicesElsewhere,
	type Elsewhere,
	type Like
} from '../selectors/practices-elsewhere.ts';
import { cityNames } from '../selectors/meetings.ts';
import { cityRecords } from '../selectors/records.ts';
import { subjectCodings } from '../selectors/subject-codings.ts';
import { subjectLabel, themeLabel } from '../selectors/topic-labels.ts';
import { namedLine, type NamedLine } from './named-gaps.ts';
import { pageOf, type Paging } from './paging.ts';
import { practiceCards, type PracticeCard } from './practice.ts';
import { ALONE, aloneCounts, howAlone, type Alone, type AloneCounts } from './practices-alone.ts';

interface FilterOption {
	readonly id: string;
	readonly label: string;
}

/** A record of another city with the labels of what it shares. */
type OnTopics = NamedLine & { readonly topics: readonly string[] };

export interface PracticeListCard extends PracticeCard {
	readonly facets: Facets<PracticeFilter>;
	/** Null where nothing says what it is about. */
	readonly alone: Alone | null;
	/** Of what it is about, that on which nothing was found in another city. */
	readonly aloneOn: readonly FilterOption[];
	/** The first practices of other cities that are similar, with what they share. */
	readonly likes: readonly OnTopics[];
	/** Where there is none: what others practise on its main topic, be it by a strategy, and then the first that touch it. */
	readonly onMain: readonly OnTopics[];
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
	readonly alone: AloneCounts;
	/** The practices that only the grid names, where these are not too many. */
	readonly onlyInGrid: readonly GridPractice[];
}

/** A practice that only the grid names. */
export interface GridPractice extends NamedLine, Pick<PracticeListCard, 'alone' | 'onMain'> {
	readonly page: string | null;
}

/** Most practices of one page: a network of thirty cities that describe two each has them on one. */
const PRACTICES_PER_PAGE = 60;

const lineOf = perDataset((dataset) => namedLine(cityNames(dataset)));

const topicLabel = (dataset: Dataset, { isCoded }: Elsewhere) =>
	isCoded ? subjectLabel(dataset) : themeLabel(dataset);

/** Records of other cities, named with what they share with a practice. */
const onTopics = (dataset: Dataset, found: Elsewhere, likes: readonly Like[]): readonly OnTopics[] =>
	likes.map(({ record, topicIds: ids }) => ({
		...lineOf(dataset)(record),
		topics: ids.map(topicLabel(dataset, found))
	}));

/** The practices that only the grid names, with how alone they are. */
const gridPractices = perDataset((dataset) => {
	const elsewhere = gridPracticesElsewhere(dataset);
	return cityRecords(dataset).flatMap((record) => {
		const found = record.table === 'grid' ? elsewhere.get(record.id) : undefined;
		if (!found) return [];
		const line = { ...lineOf(dataset)(record), page: formatPages(record.page), alone: howAlone(found) };
		return [{ found, line }];
	});
});

/** What all practices together can be narrowed by: made once for all pages. */
export const wholeList = perDataset((dataset) => {
	const codings = subjectCodings(dataset);
	const elsewhere = practicesElsewhere(dataset);
	const cards = practiceCards(dataset).map((card) => {
		const { practiceId, cityId, themeIds, groupIds } = card.practice;
		const alone = howAlone(elsewhere.get(practiceId)!);
		const subject = codings.get(`practices/${practiceId}`)?.subjectIds ?? [];
		const facets = { theme: themeIds, subject, group: groupIds, city: [cityId], alone: alone ? [alone] : [] };
		return { ...card, alone, facets };
	});
	const labels: Record<PracticeFilter, readonly FilterOption[]> = {
		theme: dataset.themes.map(({ themeId, label }) => ({ id: themeId, label })),
		subject: dataset.subjects.map(({ subjectId, label }) => ({ id: subjectId, label })),
		group: dataset.groups.map(({ groupId, label }) => ({ id: groupId, label })),
		city: dataset.cities
			.map(({ cityId, name }) => ({ id: cityId, label: name }))
			.sort((a, b) => compareNames(a.label, b.label)),
		alone: ALONE.map((id) => ({ id, label: m.practices.aloneChoice[id] }))
	};
	const inGrid = gridPractices(dataset);
	return {
		cards,
		filters: recordOf(PRACTICE_FILTERS, (key) => {
			const used = new Set(cards.flatMap(({ facets }): readonly string[] => facets[key]));
			return labels[key].filter(({ id }) => used.has(id));
		}),
		alone: aloneCounts(
			cards.map(({ alone, practice: { practiceId, title }, city }) => {
				return { alone, title, city: city.name, path: `practices/${practiceId}/` };
			}),
			inGrid.map(({ line: { alone, text, city, path } }) => ({ alone, title: text, city, path }))
		),
		onlyInGrid: (inGrid.length > PRACTICES_PER_PAGE ? [] : inGrid).map(({ line, found }): GridPractice => ({
			...line,
			onMain: onTopics(dataset, found, found.onMain)
		})),
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
	const { rows, paging } = pageOf(cards, {
		number,
		most: PRACTICES_PER_PAGE,
		label: (_, position) => formatNumber(position)
	});
	return {
		...whole,
		paging,
		cards: rows.map((card): PracticeListCard => {
			const found = elsewhere.get(card.practice.practiceId)!;
			const label = topicLabel(dataset, found);
			return {
				...card,
				aloneOn: found.aloneOn.map((id) => ({ id, label: label(id) })),
				likes: onTopics(dataset, found, found.likes),
				onMain: onTopics(dataset, found, found.onMain),
				touching: found.touching.map(lineOf(dataset))
			};
		})
	};
}
