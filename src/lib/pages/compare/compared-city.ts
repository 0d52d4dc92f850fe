import type { FundAccess, GroupStatus, PolicyKind } from '../../domain/choices.ts';
import type { City, Dataset, Fact, Indicator } from '../../domain/dataset.ts';
import type { RecordNote } from '../../domain/later-note.ts';
import type { QuestionTopic } from '../../domain/open-question.ts';
import type { EvidenceRecord, Provenance, RecordTable } from '../../domain/record.ts';
import { rowsByCity, type CityRows } from '../../selectors/city-rows.ts';
import { groupBy } from '../../selectors/group-by.ts';
import { notesField } from '../../selectors/record-notes.ts';
import { openQuestions } from '../../selectors/open-questions.ts';
import { cityRecords, provenanceOf } from '../../selectors/records.ts';
import { heldCompetences, type HeldCompetence } from './held-competences.ts';
import { meetingsOf, membershipsOf } from './memberships.ts';
import { questionText } from './question-text.ts';

/** One city as the comparison needs it: all of its profile, by kind and theme. It is also a file, `<city>.json`. */
export interface ComparedCity {
	readonly city: City;
	/** Language of the texts; null for that of the interface. */
	readonly language: string | null;
	/** All themes and groups, in their order. */
	readonly themes: readonly {
		readonly themeId: string;
		readonly label: string;
		readonly shortLabel: string;
	}[];
	readonly figures: readonly ComparedFigure[];
	readonly groups: readonly ComparedMark<GroupStatus>[];
	/** Needs, actions, practices, SWOT and grid entries. */
	readonly entries: readonly ThemedStatement[];
	readonly policies: readonly (Statement & { readonly kind: PolicyKind })[];
	/** How the statements on competences were coded; none where the network codes none. */
	readonly competences: readonly HeldCompetence[];
	readonly funding: readonly ComparedMark<FundAccess>[];
	readonly memberships: readonly Membership[];
	readonly meetings: readonly Statement[];
	/** What the profile leaves open, each question with what it is about. */
	readonly questions: readonly { readonly topic: QuestionTopic; readonly text: string }[];
}

/** A statement with its record. */
export interface Statement {
	readonly table: RecordTable;
	readonly id: string;
	/** Address within the site, without a leading slash. */
	readonly path: string;
	readonly title: string | null;
	readonly text: string;
	readonly provenance: Provenance;
	readonly later?: readonly RecordNote[];
	/** Its page of notes, where that is not the one of its path. */
	readonly notesIn?: string;
}
export interface ThemedStatement extends Statement {
	/** The word that says what it is: `challenge`, `action`, `strength`, `grid-need` and so on. */
	readonly kind: string;
	readonly themeIds: readonly string[];
}
/** What a city has in a fixed list of groups or funds. */
export interface ComparedMark<Status extends string> {
	readonly id: string;
	readonly label: string;
	readonly status: Status;
	readonly statement: Statement;
}
export interface ComparedFigure {
	readonly fact: Fact;
	readonly indicator: Indicator;
	/** Place of the indicator in its table. */
	readonly order: number;
	readonly groupLabel: string | null;
	readonly later?: readonly RecordNote[];
}
export interface Membership extends Statement {
	readonly kind: 'initiative' | 'exchange' | 'advocacy';
	/** Whether the source leaves its list of cities open. */
	readonly isOpen: boolean;
	readonly themeIds: readonly string[];
}

const statement = (record: EvidenceRecord): Statement => ({
	table: record.table,
	id: record.id,
	path: record.path,
	title: record.title,
	text: record.text,
	provenance: provenanceOf(record),
	...(record.later && { later: record.later })
});

/** The city's records by table, in the order of its rows. */
function recordsOf(dataset: Dataset, { groupMarks, ...rows }: CityRows) {
	const records = cityRecords({ ...dataset, ...rows, groupMatrix: groupMarks, facts: [] });
	const byTable = groupBy(records, ({ table }) => table);
	return (...tables: readonly RecordTable[]): readonly EvidenceRecord[] =>
		tables.flatMap((table) => byTable.get(table) ?? []);
}

function figuresOf(dataset: Dataset, { facts }: CityRows): ComparedFigure[] {
	const order = new Map(dataset.indicators.map((indicator, place) => [indicator.indicatorId, place]));
	const groups = new Map(dataset.groups.map(({ groupId, label }) => [groupId, label]));
	return facts.flatMap((fact) => {
		const place = order.get(fact.indicatorId) ?? -1;
		const indicator = dataset.indicators[place];
		const groupLabel = fact.groupId === null ? null : (groups.get(fact.groupId) ?? fact.groupId);
		const later = notesField(dataset, 'facts', fact.factId);
		return indicator ? [{ fact, indicator, order: place, groupLabel, ...later }] : [];
	});
}

/** A city for the comparison; throws `no city: <id>` for an unknown one. */
export function comparedCity(dataset: Dataset, cityId: string): ComparedCity {
	const rows = rowsByCity(dataset).get(cityId);
	if (!rows) throw new Error(`no city: ${cityId}`);
	const records = recordsOf(dataset, rows);
	const marks = records('group_matrix').map((record, place) => ({
		id: record.groupIds[0] ?? '',
		status: rows.groupMarks[place]!.status,
		statement: statement(record)
	}));
	return {
		city: rows.city,
		language: dataset.network.language,
		themes: dataset.themes.map(({ themeId, label, shortLabel }) => ({
			themeId,
			label,
			shortLabel: shortLabel ?? label
		})),
		figures: figuresOf(dataset, rows),
		groups: dataset.groups.flatMap(({ groupId, label }) =>
			marks.filter(({ id }) => id === groupId).map((mark) => ({ ...mark, label }))
		),
		entries: records('needs', 'actions', 'practices', 'swot', 'grid').map((record) => ({
			...statement(record),
			kind: record.table === 'grid' ? `grid-${record.kind}` : record.kind,
			themeIds: record.themeIds
		})),
		policies: records('policies').map((record, place) => ({
			...statement(record),
			kind: rows.policies[place]!.kind
		})),
		competences: heldCompetences(dataset, rows),
		funding: records('funding').map((record, place) => ({
			id: rows.funding[place]!.fund,
			label: rows.funding[place]!.fund,
			status: rows.funding[place]!.access,
			statement: { ...statement(record), title: null }
		})),
		memberships: membershipsOf(dataset, cityId),
		meetings: meetingsOf(dataset, cityId),
		questions: openQuestions(dataset, rows).map((question) => ({
			topic: question.topic,
			text: questionText(question)
		}))
	};
}
