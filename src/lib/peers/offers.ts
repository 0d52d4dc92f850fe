import type { Dataset } from '../domain/dataset.ts';
import { indexBy } from '../selectors/group-by.ts';
import { codedSubjects, type CodedSubjects } from './coded-subjects.ts';
import { besideTexts, entriesBy, gridKey, textsOf } from './grid-entries.ts';
import { recordKey, unique, type Offer, type RecordKey } from './peer-records.ts';
import { planOffers } from './plan-offers.ts';
import { strategyOffers } from './strategy-offers.ts';

/**
 * What a city can show, best first:
 *
 * 1. `practice`: a good practice of its profile; grid entries that stand for it add their words and theme.
 * 2. `grid-practice`: a practice of the grid that no practice of the profile stands behind, with the strategies and
 *    SWOT entries that do. Where nothing does and its kind is a guess, it is marked as one.
 * 3. `strength`: a strength of its SWOT; `condition`: one that is a circumstance or an experience and nothing to be shown,
 *    where an editor read it so.
 * 4. `strategy`: a strategy that runs (`strategy-offers.ts`).
 * 5. `action`: a planned action of which something is there already (`plan-offers.ts`).
 *
 * Any other plan is no offer, however well it fits. Nothing follows from an empty field. An offer is about the
 * subjects of its main record, then about those of the grid entries that repeat it; a strength is one sentence, about the
 * first of its subjects, and touches the others with what it is coded to touch.
 */
export const offersOf = (dataset: Dataset): Offer[] => [
	...practiceOffers(dataset),
	...gridPracticeOffers(dataset),
	...strategyOffers(dataset),
	...strengthOffers(dataset),
	...planOffers(dataset)
];

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
			...furtherEntries(records, coded),
			practice: {
				lead: row.leadOrganisation,
				partners: row.partners,
				funding: row.funding,
				since: row.since
			},
			parts: [{ text: `${row.title}. ${row.summary}`, share: 1 }, ...besideTexts(textsOf(entries))]
		};
	});
}

/** The entries, behind the practice's own record, on subjects that this is not on. */
function furtherEntries(
	[own, ...others]: readonly RecordKey[],
	coded: CodedSubjects
): Pick<Offer, 'entries'> {
	const known = (own && coded.first([own])) ?? null;
	const entries = others.flatMap((record) => {
		const subjectIds = (coded.first([record]) ?? []).filter((id) => !known?.includes(id));
		return known && subjectIds.length > 0 ? [{ record, subjectIds }] : [];
	});
	return entries.length > 0 ? { entries } : {};
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
				touchedIds: coded.touched([
					gridKey(entry),
					...entry.policyIds.map((id) => recordKey('policies', id))
				]),
				groupIds: [],
				records: [
					gridKey(entry),
					...unique([
						...entry.policyIds.map((id) => recordKey('policies', id)),
						...entry.swotIds.map((id) => recordKey('swot', id))
					])
				],
				practice: null,
				parts: [{ text: entry.text, share: 1 }, ...besideTexts(unique(behind))]
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
