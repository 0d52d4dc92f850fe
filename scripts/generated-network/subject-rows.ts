import type { Row, Rows } from './city-rows.ts';
import type { Random } from './random.ts';
import { SOURCE, THEMES } from './shared-rows.ts';

const LEVELS = ['municipality', 'region', 'state'] as const;

/** What came after the cities' records, and what changed in the tables. */
const laterRows = (every: readonly string[], random: Random): Rows => ({
	later: every.map((city) => ({
		later_id: `later-${city}`,
		kind: 'result',
		record_table: 'practices',
		record_id: `${city}-practice-1`,
		city_ids: city,
		date: '2025-03',
		text: random.sentence(12),
		source_id: SOURCE,
		page: '7',
		basis: 'stated'
	})),
	changes: [
		{
			change_id: 'change-1',
			version: '2222222222',
			previous: '1111111111',
			changed_on: '2025-04-01',
			kind: 'changed',
			changed_table: 'practices',
			changed_id: 'city-1-practice-1',
			cities: 'city-1',
			column: 'summary',
			old_value: random.sentence(6),
			new_value: random.sentence(6)
		}
	]
});

/** What was read from the cities' records, what came after them, and what changed in the tables: some rows a city. */
export function subjectRows(cities: number, random: Random): Rows {
	const editorial = { source_id: SOURCE, page: '7', basis: 'editorial', basis_note: random.sentence(4) };
	const every = Array.from({ length: cities }, (_, index) => `city-${index + 1}`);
	const subjects = THEMES.map((theme, index): Row & { subject_id: string } => ({
		subject_id: `subject-${index + 1}`,
		position: String(index + 1),
		theme_id: theme,
		label: random.sentence(3),
		definition: random.sentence(12)
	}));
	const subjectIds = subjects.map(({ subject_id }) => subject_id);
	return {
		subjects,
		subject_words: subjectIds.map((id) => ({ subject_id: id, lang: 'en', preferred: random.sentence(2) })),
		record_subjects: every.flatMap((city) =>
			[
				['needs', `${city}-need-1`],
				['practices', `${city}-practice-1`]
			].map(([table, id]) => ({
				record_table: table!,
				record_id: id!,
				subject_ids: random.pick(subjectIds),
				note: random.sentence(5)
			}))
		),
		competences: every.map((city) => ({
			policy_id: `${city}-policy-2`,
			subject: 'task',
			level: random.pick(LEVELS),
			partner_holds: 'no',
			theme_ids: random.pick(THEMES),
			...editorial
		})),
		...laterRows(every, random)
	};
}
