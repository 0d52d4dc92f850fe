import type { Dataset, GridEntry } from '../domain/dataset.ts';
import { indexBy } from '../selectors/group-by.ts';
import { codedSubjects, type CodedSubjects } from './coded-subjects.ts';
import { recordKey, unique, type Offer, type RecordKey } from './peer-records.ts';
import { BESIDE, type TextPart } from './text-fit.ts';

/**
 * What a city can show, best first:
 *
 * 1. `practice`: a good practice of its profile; grid entries that stand for it add their words and theme.
 * 2. `grid-practice`: a practice of the grid that no practice of the profile stands behind, with the strategies and
 *    SWOT entries that do. Where nothing does and its kind is a guess, it is marked as one.
 * 3. `strength`: a strength of its SWOT; `condition`: one that is a circumstance or an experience and nothing to be shown,
 *    where an editor read it so.
 * 4. `action`: a planned action that is further along, because the grid links a strength, an opportunity or a strategy to
 *    it, or because its own text says that something is there (`THERE`).
 *
 * A plan without any of these is no offer, however well it fits. Nothing follows from an empty field. An offer is about the
 * subjects of its main record, then about those of the grid entries that repeat it; a strength is one sentence, about the
 * first of its subjects, and touches the others with what it is coded to touch.
 */
export const offersOf = (dataset: Dataset): Offer[] => [
	...practiceOffers(dataset),
	...gridPracticeOffers(dataset),
	...strengthOffers(dataset),
	...actionOffers(dataset)
];

/** Words by which a plan says that it does not start from nothing. */
const THERE =
	/\balready (?:\w+ )?(?:used?|exists?|runs?|running|works?|open|begun|started|under way|in (?:use|place))\b|\bfirst experience\b|\bbuilding on (?:an? )?existing\b/i;

const beside = (texts: Iterable<string>): TextPart[] => [...texts].map((text) => ({ text, share: BESIDE }));
const gridKey = ({ entryId }: GridEntry): RecordKey => recordKey('grid', entryId);
const textsOf = (entries: readonly GridEntry[]): string[] => unique(entries.map(({ text }) => text));

function entriesBy(entries: readonly GridEntry[], ids: (entry: GridEntry) => readonly string[]) {
	const found = new Map<string, GridEntry[]>();
	for (const entry of entries) for (const id of ids(entry)) found.set(id, [...(found.get(id) ?? []), entry]);
	return found;
}

function practiceOffers(dataset: Dataset): Offer[] {
	const { practices, grid } = dataset;
	const coded = codedSubjects(dataset);
	const shown = grid.filter(({ kind }) => kind === 'practice');
	const byPractice = entriesBy(shown, ({ practiceIds }) => practiceIds);
	return practices.map((row) => {
		const entries = byPractice.get(row.practiceId) ?? [];
		const records = [recordKey('practices', row.practiceId), ...unique(entries.map(gridKey))];
		return {
			key: recordKey('practices', row.practiceId),
			cityId: row.cityId,
			maturity: 'practice',
			isGuess: false,
			title: row.title,
			text: row.summary,
			themeIds: unique([...row.themeIds, ...entries.map(({ themeId }) => themeId)]),
			subjectIds: coded.all(records),
			touchedIds: coded.touched(records),
			groupIds: unique(row.groupIds),
			records,
			practice: {
				lead: row.leadOrganisation,
				partners: row.partners,
				funding: row.funding,
				since: row.since
			},
			parts: [{ text: `${row.title}. ${row.summary}`, share: 1 }, ...beside(textsOf(entries))]
		};
	});
}

function gridPracticeOffers(dataset: Dataset): Offer[] {
	const { grid, swot, policies } = dataset;
	const coded = codedSubjects(dataset);
	const swotById = indexBy(swot, ({ swotId }) => swotId);
	const policyById = indexBy(policies, ({ policyId }) => policyId);
	return grid
		.filter(({ kind, practiceIds }) => kind === 'practice' && practiceIds.length === 0)
		.map((entry) => {
			const behind = [
				...entry.policyIds.map((id) => policyById.get(id)?.text ?? ''),
				...entry.swotIds.map((id) => swotById.get(id)?.text ?? '')
			];
			return {
				key: gridKey(entry),
				cityId: entry.cityId,
				maturity: 'grid-practice',
				isGuess: entry.confidence === 'low',
				title: null,
				text: entry.text,
				themeIds: [entry.themeId],
				subjectIds: coded.first([gridKey(entry)]),
				touchedIds: coded.touched([gridKey(entry)]),
				groupIds: [],
				records: [
					gridKey(entry),
					...unique([
						...entry.policyIds.map((id) => recordKey('policies', id)),
						...entry.swotIds.map((id) => recordKey('swot', id))
					])
				],
				practice: null,
				parts: [{ text: entry.text, share: 1 }, ...beside(unique(behind))]
			};
		});
}

function subjectsOfStrength(coded: CodedSubjects, record: RecordKey) {
	const first = coded.first([record]);
	const [main, ...others] = first ?? [];
	return {
		subjectIds: first && (main === undefined ? [] : [main]),
		touchedIds: [...others, ...coded.touched([record])]
	};
}

function strengthOffers(dataset: Dataset): Offer[] {
	const coded = codedSubjects(dataset);
	return dataset.swot
		.filter(({ quadrant }) => quadrant === 'strength')
		.map((row) => ({
			key: recordKey('swot', row.swotId),
			cityId: row.cityId,
			maturity: row.strengthKind === 'condition' ? ('condition' as const) : ('strength' as const),
			isGuess: false,
			title: null,
			text: row.text,
			themeIds: unique(row.themeIds),
			...subjectsOfStrength(coded, recordKey('swot', row.swotId)),
			groupIds: [],
			records: [recordKey('swot', row.swotId)],
			practice: null,
			parts: [{ text: row.text, share: 1 }]
		}));
}

function actionOffers(dataset: Dataset): Offer[] {
	const { actions, grid, swot, policies } = dataset;
	const coded = codedSubjects(dataset);
	const swotById = indexBy(swot, ({ swotId }) => swotId);
	const policyById = indexBy(policies, ({ policyId }) => policyId);
	const carries = (id: string): boolean =>
		['strength', 'opportunity'].includes(swotById.get(id)?.quadrant ?? '');
	const isStrategy = (id: string): boolean => policyById.get(id)?.kind === 'strategy';
	const byAction = entriesBy(
		grid.filter(({ kind }) => kind === 'action'),
		({ actionIds }) => actionIds
	);
	return actions.flatMap((row) => {
		const entries = byAction.get(row.actionId) ?? [];
		const behind = unique([
			...entries.flatMap(({ swotIds }) => swotIds.filter(carries)).map((id) => recordKey('swot', id)),
			...entries
				.flatMap(({ policyIds }) => policyIds.filter(isStrategy))
				.map((id) => recordKey('policies', id))
		]);
		if (behind.length === 0 && !THERE.test(row.text)) return [];
		return {
			key: recordKey('actions', row.actionId),
			cityId: row.cityId,
			maturity: 'action' as const,
			isGuess: false,
			title: null,
			text: row.text,
			themeIds: unique([...row.themeIds, ...entries.map(({ themeId }) => themeId)]),
			subjectIds: coded.all([recordKey('actions', row.actionId), ...unique(entries.map(gridKey))]),
			touchedIds: coded.touched([recordKey('actions', row.actionId), ...unique(entries.map(gridKey))]),
			groupIds: [],
			records: [recordKey('actions', row.actionId), ...behind, ...unique(entries.map(gridKey))],
			practice: null,
			parts: [{ text: row.text, share: 1 }, ...beside(textsOf(entries))]
		};
	});
}
