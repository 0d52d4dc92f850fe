import type { CityLevel, SwotQuadrant } from '../domain/choices.ts';
import type { Dataset } from '../domain/dataset.ts';
import { later } from '../domain/later.ts';
import { recordId } from '../domain/record-id.ts';
import { groupBy } from '../selectors/group-by.ts';
import { codedSubjects } from './coded-subjects.ts';
import { holderOf, type CompetenceCode, type Holder } from './competence.ts';
import { fundsOf, type PeerFunds } from './peer-funds.ts';
import { recordKey, unique, type RecordKey, type SubjectIds } from './peer-records.ts';
import { statingCity, type Stating } from './stating-city.ts';
import { vectorOf, type Corpus, type TextVector } from './text-fit.ts';

/** What matching knows of a city beside what it wants and can show. */
export interface PeerCity extends PeerFunds {
	readonly cityId: string;
	readonly name: string;
	readonly countryCode: string;
	readonly level: CityLevel;
	readonly population: number | null;
	/** The role of its local coordinator, with the pages of the profile; left out where the source names none. */
	readonly coordinator?: { readonly role: string; readonly page: string | null };
	/** Groups that its profile names; empty where the matrix names none. */
	readonly groups: readonly { readonly groupId: string; readonly record: RecordKey }[];
	readonly competences: readonly Statement[];
	/** Weaknesses and threats. */
	readonly difficulties: readonly Statement[];
	readonly challenges: readonly Statement[];
}

/** A sentence of the profile that is compared by its words. */
export interface Statement {
	readonly record: RecordKey;
	readonly themeIds: readonly string[];
	/** What an editor says that it is about; null where nobody coded it, and for a competence. */
	readonly subjectIds: SubjectIds;
	readonly vector: TextVector;
	/** Who holds the competence, as far as it is said; null for what is no competence. */
	readonly holder: Holder | null;
	/** Whether an editor coded who holds it and which themes it is on. */
	readonly isCoded: boolean;
}

/** A competence as it is compared: its title and text, the themes it was coded with, and who holds it. */
export const competenceStatement = (
	record: RecordKey,
	{
		title,
		text,
		code
	}: { readonly title: string | null; readonly text: string; readonly code?: CompetenceCode },
	corpus: Corpus
): Statement => ({
	record,
	themeIds: code?.themeIds ?? [],
	subjectIds: null,
	vector: vectorOf([{ text: title ? `${title}. ${text}` : text, share: 1 }], corpus),
	holder: holderOf(text, code),
	isCoded: code !== undefined
});

/** How each statement on a task was coded, by its id; those on money are no competences. */
export function competenceCodes({ competences }: Pick<Dataset, 'competences'>): {
	readonly codes: ReadonlyMap<string, CompetenceCode>;
	readonly onMoney: ReadonlySet<string>;
} {
	const tasks = competences.filter(({ subject }) => subject === 'task');
	return {
		codes: new Map(
			tasks.map(({ policyId, level, partnerHolds, themeIds }) => [
				policyId,
				{ level, holds: partnerHolds, themeIds }
			])
		),
		onMoney: new Set(competences.filter(({ subject }) => subject === 'money').map(({ policyId }) => policyId))
	};
}

/** What of the four quadrants is a difficulty. */
export const HINDERS: readonly SwotQuadrant[] = ['weakness', 'threat'];

/** The groups that a profile names, each once. */
const groupsOf = ({ groupMatrix }: Dataset): ((cityId: string) => PeerCity['groups']) => {
	const marks = groupBy(
		groupMatrix.filter(({ status }) => status === 'named'),
		({ cityId }) => cityId
	);
	return (cityId) =>
		unique((marks.get(cityId) ?? []).map(({ groupId }) => groupId)).map((groupId) => ({
			groupId,
			record: recordKey('group_matrix', recordId('group_matrix', [cityId, groupId]))
		}));
};

const competencesOf = (dataset: Dataset, corpus: Corpus): ((cityId: string) => readonly Statement[]) => {
	const { codes, onMoney } = competenceCodes(dataset);
	const policies = groupBy(
		dataset.policies.filter(({ kind, policyId }) => kind === 'competence' && !onMoney.has(policyId)),
		({ cityId }) => cityId
	);
	return (cityId) =>
		byRecord(
			(policies.get(cityId) ?? []).map(({ policyId, title, text }) =>
				competenceStatement(
					recordKey('policies', policyId),
					{ title, text, code: codes.get(policyId) },
					corpus
				)
			)
		);
};

/** A difficulty as it is compared: its text, its themes and what it was coded with. */
export const difficultyStatement = (
	record: RecordKey,
	{ text, ...on }: { readonly text: string } & Pick<Statement, 'themeIds' | 'subjectIds'>,
	corpus: Corpus
): Statement => ({
	record,
	...on,
	vector: vectorOf([{ text, share: 1 }], corpus),
	...{ holder: null, isCoded: false }
});

/** The statements of a city that each stand for a difficulty, by its id. */
function difficultyStatements<Row extends { cityId: string; text: string; themeIds: readonly string[] }>(
	{ rows, keyOf }: { readonly rows: readonly Row[]; readonly keyOf: (row: Row) => RecordKey },
	dataset: Dataset,
	corpus: Corpus
): (cityId: string) => readonly Statement[] {
	const coded = codedSubjects(dataset);
	const byCity = groupBy(rows, ({ cityId }) => cityId);
	return (cityId) =>
		byRecord(
			(byCity.get(cityId) ?? []).map((row) => {
				const on = { themeIds: unique(row.themeIds), subjectIds: coded.first([keyOf(row)]) };
				return difficultyStatement(keyOf(row), { text: row.text, ...on }, corpus);
			})
		);
}

const difficultiesOf = (dataset: Dataset, corpus: Corpus) =>
	difficultyStatements(
		{
			rows: dataset.swot.filter(({ quadrant }) => HINDERS.includes(quadrant)),
			keyOf: ({ swotId }) => recordKey('swot', swotId)
		},
		dataset,
		corpus
	);

const challengesOf = (dataset: Dataset, corpus: Corpus) =>
	difficultyStatements(
		{
			rows: dataset.needs.filter(({ kind }) => kind === 'challenge'),
			keyOf: ({ needId }) => recordKey('needs', needId)
		},
		dataset,
		corpus
	);

function statementsOf(dataset: Dataset, corpusOf: () => Corpus): (cityId: string) => Stating {
	const competences = later(() => competencesOf(dataset, corpusOf()));
	const difficulties = later(() => difficultiesOf(dataset, corpusOf()));
	const challenges = later(() => challengesOf(dataset, corpusOf()));
	return (cityId) => ({
		competences: later(() => competences()(cityId)),
		difficulties: later(() => difficulties()(cityId)),
		challenges: later(() => challenges()(cityId))
	});
}

/** The cities as matching needs them, by id; linear in the tables. */
export function peerCities(dataset: Dataset, corpusOf: () => Corpus): Map<string, PeerCity> {
	const [groups, funds] = [groupsOf(dataset), fundsOf(dataset)];
	const stating = statementsOf(dataset, corpusOf);
	return new Map(
		dataset.cities.map(({ cityId, name, countryCode, level, population, coordinatorRole, page }) => {
			const coordinator = coordinatorRole === null ? {} : { coordinator: { role: coordinatorRole, page } };
			const city = { cityId, name, countryCode, level, population, ...coordinator };
			const marks = { groups: groups(cityId), ...funds(cityId) };
			return [cityId, statingCity({ ...city, ...marks }, stating(cityId))];
		})
	);
}

const byRecord = (statements: Statement[]): Statement[] =>
	statements.sort((a, b) => (a.record < b.record ? -1 : 1));
