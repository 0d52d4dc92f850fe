import type { Dataset, GridEntry, Need } from '../domain/dataset.ts';
import { indexBy } from '../selectors/group-by.ts';
import { codedSubjects } from './coded-subjects.ts';
import { namedGroups } from './named-groups.ts';
import { recordKey, unique, type Ask } from './peer-records.ts';
import { BESIDE } from './text-fit.ts';

/**
 * What a city wants, each thing once.
 *
 * - A learning need is an ask; the challenge that it answers adds its words and themes, and is no ask of its own where the
 *   two share a theme. A challenge that nothing answers on its theme is an ask.
 * - A planned action is an ask: who has done it?
 * - A grid entry of kind need or action is merged with the needs or actions of its own kind that it links; one that links
 *   none is an ask of its own, with what it does link behind it.
 *
 * A need is about the subjects of its main record; where nobody coded that, about those of the first other one that is
 * coded. A plan is about those of the grid entries that repeat it, too.
 */
export const asksOf = (dataset: Dataset): Ask[] => [
	...needAsks(dataset),
	...actionAsks(dataset),
	...gridAsks(dataset)
];

function entriesOf(grid: readonly GridEntry[], kind: 'need' | 'action') {
	const found = new Map<string, GridEntry[]>();
	for (const entry of grid) {
		if (entry.kind !== kind) continue;
		for (const id of kind === 'need' ? entry.needIds : entry.actionIds)
			found.set(id, [...(found.get(id) ?? []), entry]);
	}
	return found;
}

const gridKeys = (entries: readonly GridEntry[]) =>
	unique(entries.map(({ entryId }) => recordKey('grid', entryId)));

function needAsks(dataset: Dataset): Ask[] {
	const { needs, grid, groups } = dataset;
	const coded = codedSubjects(dataset);
	const byId = indexBy(needs, ({ needId }) => needId);
	const entriesByNeed = entriesOf(grid, 'need');
	const answered = new Set<string>();
	const challengeOf = (need: Need): Need | null => {
		const parent = need.parentId === null ? undefined : byId.get(need.parentId);
		return parent?.themeIds.some((id) => need.themeIds.includes(id)) ? parent : null;
	};
	for (const need of needs) {
		const challenge = challengeOf(need);
		if (challenge) answered.add(challenge.needId);
	}
	return needs
		.filter(({ needId }) => !answered.has(needId))
		.map((need) => {
			const challenge = challengeOf(need);
			const entries = unique([need, ...(challenge ? [challenge] : [])].map(({ needId }) => needId)).flatMap(
				(id) => entriesByNeed.get(id) ?? []
			);
			const besides = [...(challenge ? [challenge.text] : []), ...entries.map(({ text }) => text)];
			const records = [
				recordKey('needs', need.needId),
				...(challenge ? [recordKey('needs', challenge.needId)] : []),
				...gridKeys(entries)
			];
			return {
				key: recordKey('needs', need.needId),
				cityId: need.cityId,
				kind: need.kind,
				text: need.text,
				themeIds: unique([...need.themeIds, ...(challenge?.themeIds ?? [])]),
				subjectIds: coded.first(records),
				groupIds: namedGroups(groups, need.text),
				...(challenge && { commonThemeIds: need.themeIds.filter((id) => challenge.themeIds.includes(id)) }),
				records,
				parts: [{ text: need.text, share: 1 }, ...unique(besides).map((text) => ({ text, share: BESIDE }))]
			};
		});
}

function actionAsks(dataset: Dataset): Ask[] {
	const { actions, grid, groups } = dataset;
	const coded = codedSubjects(dataset);
	const entriesByAction = entriesOf(grid, 'action');
	return actions.map((row) => {
		const entries = entriesByAction.get(row.actionId) ?? [];
		const records = [recordKey('actions', row.actionId), ...gridKeys(entries)];
		return {
			key: recordKey('actions', row.actionId),
			cityId: row.cityId,
			kind: 'action',
			text: row.text,
			themeIds: unique([...row.themeIds, ...entries.map(({ themeId }) => themeId)]),
			subjectIds: coded.all(records),
			groupIds: namedGroups(groups, row.text),
			records,
			parts: [
				{ text: row.text, share: 1 },
				...unique(entries.map(({ text }) => text)).map((text) => ({ text, share: BESIDE }))
			]
		};
	});
}

function gridAsks(dataset: Dataset): Ask[] {
	const coded = codedSubjects(dataset);
	return dataset.grid
		.filter(
			({ kind, needIds, actionIds }) =>
				(kind === 'need' && needIds.length === 0) || (kind === 'action' && actionIds.length === 0)
		)
		.map((entry) => ({
			key: recordKey('grid', entry.entryId),
			cityId: entry.cityId,
			kind: entry.kind === 'need' ? 'need' : 'action',
			text: entry.text,
			themeIds: [entry.themeId],
			subjectIds: coded.first([recordKey('grid', entry.entryId)]),
			groupIds: namedGroups(dataset.groups, entry.text),
			records: [
				recordKey('grid', entry.entryId),
				...unique([
					...entry.needIds.map((id) => recordKey('needs', id)),
					...entry.actionIds.map((id) => recordKey('actions', id)),
					...entry.swotIds.map((id) => recordKey('swot', id))
				])
			],
			parts: [{ text: entry.text, share: 1 }]
		}));
}

/** A need by itself, without what stands beside it: for a challenge that the list of asks has under its learning need. */
export const askOfNeed = (need: Need, dataset: Dataset): Ask => ({
	key: recordKey('needs', need.needId),
	cityId: need.cityId,
	kind: need.kind,
	text: need.text,
	themeIds: need.themeIds,
	subjectIds: codedSubjects(dataset).first([recordKey('needs', need.needId)]),
	groupIds: namedGroups(dataset.groups, need.text),
	records: [recordKey('needs', need.needId)],
	parts: [{ text: need.text, share: 1 }]
});
