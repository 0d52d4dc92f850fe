import type { Dataset } from '../domain/dataset.ts';
import { codedSubjects } from './coded-subjects.ts';
import { besideTexts, entriesBy, gridKey, textsOf } from './grid-entries.ts';
import { recordKey, unique, type Offer } from './peer-records.ts';

/** Words by which a plan says that it does not start from nothing. */
const THERE =
	/\balready (?:\w+ )?(?:used?|exists?|runs?|running|works?|open|begun|started|under way|in (?:use|place))\b|\bfirst experience\b|\bbuilding on (?:an? )?existing\b/i;

/**
 * Planned actions that are further along than a plan: the action's own text says that something is there (`THERE`), or a
 * later source has something that was made of it. What the grid links to an action - a strength, an opportunity, a strategy -
 * says something of its city, and not that the plan has begun.
 */
export function planOffers(dataset: Dataset): Offer[] {
	const coded = codedSubjects(dataset);
	const made = new Set(
		dataset.later.flatMap(({ kind, recordTable, recordId }) =>
			kind === 'output' && recordTable === 'actions' && recordId !== null ? [recordId] : []
		)
	);
	const byAction = entriesBy(
		dataset.grid.filter(({ kind }) => kind === 'action'),
		({ actionIds }) => actionIds
	);
	return dataset.actions
		.filter(({ actionId, text }) => made.has(actionId) || THERE.test(text))
		.map((row) => {
			const entries = byAction.get(row.actionId) ?? [];
			const records = [recordKey('actions', row.actionId), ...unique(entries.map(gridKey))];
			return {
				key: recordKey('actions', row.actionId),
				cityId: row.cityId,
				maturity: 'action' as const,
				isGuess: false,
				title: null,
				text: row.text,
				themeIds: unique([...row.themeIds, ...entries.map(({ themeId }) => themeId)]),
				subjectIds: coded.all(records),
				touchedIds: coded.touched(records),
				groupIds: [],
				records,
				practice: null,
				parts: [{ text: row.text, share: 1 }, ...besideTexts(textsOf(entries))]
			};
		});
}
