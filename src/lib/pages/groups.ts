import { byWord } from '../domain/by-word.ts';
import { GROUP_STATUSES, type GroupStatus } from '../domain/choices.ts';
import type { City, Dataset, Fact, GroupMark, Indicator, MigrantGroup } from '../domain/dataset.ts';
import { recordId } from '../domain/record-id.ts';
import { groupBy } from '../selectors/group-by.ts';
import { isOfProfile } from '../selectors/of-profile.ts';
import { perDataset } from '../selectors/per-dataset.ts';
import { differingMarks, isBest, seriate } from '../selectors/seriation.ts';
import { CITY_ROWS, pageOf, type Paging } from './paging.ts';
import { practiceCards, type PracticeCard } from './practice.ts';

interface Named {
	readonly id: string;
	readonly name: string;
}

/** A mark of the matrix with its permanent id; null in a cell where the table has no row. */
export interface MatrixMark extends GroupMark {
	readonly recordId: string;
}

export interface GroupsSlice {
	readonly cityCount: number;
	readonly groups: readonly Named[];
	/** The cities of one page. */
	readonly rows: readonly { readonly city: Named; readonly marks: readonly (MatrixMark | null)[] }[];
	readonly paging: Paging;
	/** All cities by status, group by group, in the order of `groups`. */
	readonly totals: readonly Readonly<Record<GroupStatus, number>>[];
	/** How many marks of a group, named or implied, rest on pages outside the profile of the city. */
	readonly beyondProfiles: number;
	readonly bySimilarity: boolean;
	/** Whether the similar order is certain to be the best. */
	readonly isBest: boolean;
}

function beyondProfiles({ cities, groupMatrix }: Dataset): number {
	const byId = new Map(cities.map((city) => [city.cityId, city]));
	return groupMatrix.filter((mark) => {
		const city = byId.get(mark.cityId);
		return mark.status !== 'absent' && city !== undefined && !isOfProfile(city, mark);
	}).length;
}

/** The cities and the groups in an order, with every mark. */
interface Matrix {
	readonly cities: readonly City[];
	readonly groups: readonly MigrantGroup[];
	readonly markOf: (cityId: string, groupId: string) => MatrixMark | null;
}

type Lines = readonly (readonly unknown[])[];

function matrixOf(dataset: Dataset, order: (lines: Lines) => readonly number[]): Matrix {
	const marks = new Map(dataset.groupMatrix.map((mark) => [`${mark.cityId} ${mark.groupId}`, mark]));
	const markOf = (cityId: string, groupId: string): MatrixMark | null => {
		const mark = marks.get(`${cityId} ${groupId}`);
		return mark ? { ...mark, recordId: recordId('group_matrix', [cityId, groupId]) } : null;
	};
	const statuses = dataset.cities.map(({ cityId }) =>
		dataset.groups.map(({ groupId }) => marks.get(`${cityId} ${groupId}`)?.status ?? null)
	);
	const columns = dataset.groups.map((_, column) => statuses.map((row) => row[column]));
	return {
		cities: order(statuses).map((place) => dataset.cities[place]!),
		groups: order(columns).map((place) => dataset.groups[place]!),
		markOf
	};
}

/** The two orders: that of the source, and alike rows and columns side by side. Each is made once for all its pages. */
const inSourceOrder = perDataset((dataset) => matrixOf(dataset, (lines) => lines.map((_, place) => place)));
const bySimilarityOrder = perDataset((dataset) =>
	matrixOf(dataset, (lines) =>
		seriate(lines.length, (a, b) => differingMarks(lines[a] ?? [], lines[b] ?? []))
	)
);

function totalsOf({ groupMatrix }: Dataset, groups: readonly MigrantGroup[]): GroupsSlice['totals'] {
	const byGroup = groupBy(groupMatrix, ({ groupId }) => groupId);
	return groups.map(({ groupId }) => {
		const counts = groupBy(byGroup.get(groupId) ?? [], ({ status }) => status);
		return byWord(GROUP_STATUSES, (status) => counts.get(status)?.length ?? 0);
	});
}

/**
 * One page of the matrix of cities and groups, in the order of the source or with alike rows and columns side by side.
 * Pages count from 1; throws `NoPage` beyond the last.
 */
export function groupsSlice(dataset: Dataset, bySimilarity: boolean, number = 1): GroupsSlice {
	const { cities, groups, markOf } = (bySimilarity ? bySimilarityOrder : inSourceOrder)(dataset);
	const { rows, paging } = pageOf(cities, { number, most: CITY_ROWS, label: ({ name }) => name });
	return {
		cityCount: cities.length,
		groups: groups.map(({ groupId, label }) => ({ id: groupId, name: label })),
		rows: rows.map(({ cityId, name }) => ({
			city: { id: cityId, name },
			marks: groups.map(({ groupId }) => markOf(cityId, groupId))
		})),
		paging,
		totals: totalsOf(dataset, groups),
		beyondProfiles: beyondProfiles(dataset),
		bySimilarity,
		isBest: isBest(Math.max(cities.length, groups.length))
	};
}

export interface GroupSlice {
	/** With what the tables remark on how the source prints it. */
	readonly group: Named & { readonly note: string | null };
	readonly cityCount: number;
	/** Marks by status, cities in their order. */
	readonly cities: Readonly<Record<GroupStatus, readonly (Named & { readonly mark: MatrixMark })[]>>;
	/** Cities of which the matrix has no row on the group. */
	readonly withoutMark: readonly Named[];
	/** Figures that count the group. They are listed, not ranked: no two need compare. */
	readonly figures: readonly { readonly city: Named; readonly fact: Fact; readonly indicator: Indicator }[];
	readonly practices: readonly PracticeCard[];
	readonly previous: Named | null;
	readonly next: Named | null;
}

/** One group: which cities speak of it and how, the figures that count it, the practices that serve it. */
export function groupSlice(dataset: Dataset, groupId: string): GroupSlice {
	const place = dataset.groups.findIndex((group) => group.groupId === groupId);
	const group = dataset.groups[place];
	if (!group) throw new Error(`no group: ${groupId}`);
	const named = (other: typeof group | undefined): Named | null =>
		other ? { id: other.groupId, name: other.label } : null;
	const names = new Map(dataset.cities.map(({ cityId, name }) => [cityId, name]));
	const city = (id: string): Named => ({ id, name: names.get(id) ?? id });
	const rows = dataset.groupMatrix.filter((mark) => mark.groupId === groupId);
	const marks = groupBy(rows, ({ status }) => status);
	const marked = new Set(rows.map(({ cityId }) => cityId));
	const indicators = new Map(dataset.indicators.map((indicator) => [indicator.indicatorId, indicator]));
	return {
		group: { id: groupId, name: group.label, note: group.basisNote },
		cityCount: dataset.cities.length,
		cities: byWord(GROUP_STATUSES, (status) =>
			(marks.get(status) ?? []).map((mark) => ({
				...city(mark.cityId),
				mark: { ...mark, recordId: recordId('group_matrix', [mark.cityId, groupId]) }
			}))
		),
		withoutMark: dataset.cities.filter(({ cityId }) => !marked.has(cityId)).map(({ cityId }) => city(cityId)),
		figures: dataset.facts
			.filter((fact) => fact.groupId === groupId)
			.flatMap((fact) => {
				const indicator = indicators.get(fact.indicatorId);
				return indicator ? [{ city: city(fact.cityId), fact, indicator }] : [];
			}),
		practices: practiceCards(dataset).filter(({ practice }) => practice.groupIds.includes(groupId)),
		previous: named(dataset.groups[place - 1]),
		next: named(dataset.groups[place + 1])
	};
}
