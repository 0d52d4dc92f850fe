import type { Dataset } from '../domain/dataset.ts';
import { byWord } from '../domain/by-word.ts';
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
import { namedLine, type NamedLine } from './named-gaps.ts';
import { pageOf, type Paging } from './paging.ts';
import { practiceCards, type PracticeCard } from './practice.ts';

interface FilterOption {
	readonly id: string;
	readonly label: string;
}

/** A record of another city with the labels of what it shares. */
type OnTopics = NamedLine & { readonly topics: readonly string[] };

export interface PracticeListCard extends PracticeCard {
	readonly facets: Facets<PracticeFilter>;
	/** Whether no other city has the like, nor anything near it; only something near it, or on its main topic; or the like, of some or of all of it. */
	readonly alone: Alone | null;
	/** Of what it is about, that of which no other city has the like. */
	readonly aloneOn: readonly FilterOption[];
	/** The first practices of other cities that are the like, with what they share. */
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

interface NamedPractice {
	readonly path: string;
	readonly title: string;
	readonly city: string;
}

/** What stands alone, as the head of the list says it: of both lists, as the marks say it of each. */
export interface AloneCounts {
	/** How many practices have a page, and how many more only the grid names. */
	readonly all: number;
	readonly inGrid: number;
	readonly count: Readonly<Record<Alone, number>>;
	/** By name, where these are few. */
	readonly named: Readonly<Record<Alone, readonly NamedPractice[]>>;
}

/** A practice that only the grid names. */
export interface GridPractice extends NamedLine, Pick<PracticeListCard, 'alone' | 'onMain'> {
	readonly page: string | null;
}

type Alone = keyof typeof m.practices.aloneChoice;

const ALONE = ['yes', 'near', 'main', 'some', 'no'] as const satisfies readonly Alone[];

/** Most practices of one page: a network of thirty cities that describe two each has them on one. */
const PRACTICES_PER_PAGE = 60;

const NAMED = 6;

/** Null where nothing says what it is about. */
function howAlone({ topicIds, aloneOn, hasLike, isOnMain }: Elsewhere): Alone | null {
	if (topicIds.length === 0) return null;
	if (aloneOn.length === topicIds.length) return 'yes';
	if (!hasLike) return isOnMain ? 'main' : 'near';
	return aloneOn.length > 0 ? 'some' : 'no';
}

const lineOf = perDataset((dataset) => namedLine(cityNames(dataset)));

/** Labels of subjects and themes. */
const topicLabel = perDataset(({ themes, subjects }) => {
	const labels = new Map([
		...themes.map(({ themeId, label }) => [themeId, label] as const),
		...subjects.map(({ subjectId, label }) => [subjectId, label] as const)
	]);
	return (id: string): string => labels.get(id) ?? id;
});

/** Records of other cities, named with what they share. */
const onTopics = (dataset: Dataset, likes: readonly Like[]): readonly OnTopics[] =>
	likes.map(({ record, topicIds: ids }) => ({
		...lineOf(dataset)(record),
		topics: ids.map(topicLabel(dataset))
	}));

/** The practices that only the grid names, with how alone they are. */
const gridPractices = perDataset((dataset) => {
	const elsewhere = gridPracticesElsewhere(dataset);
	return cityRecords(dataset).flatMap((record) => {
		const found = record.table === 'grid' ? elsewhere.get(record.id) : undefined;
		const line = () => ({ ...lineOf(dataset)(record), page: formatPages(record.page) });
		return found ? [{ found, line: { ...line(), alone: howAlone(found) } }] : [];
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
	const both = [
		...cards.map(({ alone, practice: { practiceId, title }, city }) => ({
			...{ alone, title, city: city.name },
			path: `practices/${practiceId}/`
		})),
		...inGrid.map(({ line: { alone, text, city, path } }) => ({ alone, title: text, city, path }))
	];
	const which = (word: Alone) => both.filter(({ alone }) => alone === word);
	const named = (word: Alone): readonly NamedPractice[] => (which(word).length > NAMED ? [] : which(word));
	return {
		cards,
		filters: recordOf(PRACTICE_FILTERS, (key) => {
			const used = new Set(cards.flatMap(({ facets }): readonly string[] => facets[key]));
			return labels[key].filter(({ id }) => used.has(id));
		}),
		alone: {
			all: cards.length,
			inGrid: inGrid.length,
			count: byWord(ALONE, (word) => which(word).length),
			named: byWord(ALONE, named)
		},
		onlyInGrid: (inGrid.length > PRACTICES_PER_PAGE ? [] : inGrid).map(
			({ line, found: { onMain } }): GridPractice => ({ ...line, onMain: onTopics(dataset, onMain) })
		),
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
	const label = topicLabel(dataset);
	const { rows, paging } = pageOf(cards, {
		number,
		most: PRACTICES_PER_PAGE,
		label: (_, position) => formatNumber(position)
	});
	return {
		...whole,
		paging,
		cards: rows.map((card): PracticeListCard => {
			const { aloneOn, likes, onMain, touching } = elsewhere.get(card.practice.practiceId)!;
			return {
				...card,
				aloneOn: aloneOn.map((id) => ({ id, label: label(id) })),
				likes: onTopics(dataset, likes),
				onMain: onTopics(dataset, onMain),
				touching: touching.map(lineOf(dataset))
			};
		})
	};
}
