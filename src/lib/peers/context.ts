import type { RecordKey } from './peer-records.ts';
import type { PeerCity, Statement } from './peer-city.ts';
import { fitValue, type TextVector } from './text-fit.ts';

/**
 * How alike the two places are. Each item is 0 to 1; what one of the profiles leaves open is left out, never 0.
 *
 * - size: 1 for the same number of inhabitants, falling with the logarithm of their ratio to 0 at one to a hundred.
 * - level: 1 for the same level of government, else 0.
 * - funding: over the funds on which both profiles say something, 1 for the same access, 0 for opposite, a half where one
 *   of them is unclear.
 * - competence: over the competence statements of both that bear on what is asked, by a theme that they were coded with or by
 *   their words (`RELEVANT`), 1 where the same hands hold it as far as it is said (`competence.ts`), 0 where they do not, a
 *   half where one city has both.
 *
 * The part is the mean of the items that are stated.
 */
export interface ContextItem {
	readonly kind: 'size' | 'level' | 'funding' | 'competence';
	readonly value: number;
	/**
	 * Of learner and host, where records and not the cities' own rows stand behind it. Those behind a competence are the
	 * statements of the match, which name both cities' also where there is nothing to compare.
	 */
	readonly records?: readonly RecordKey[];
	/** The funds that are alike or not. */
	readonly detail?: readonly string[];
}

export interface Context {
	/** Mean of the items; null where none is stated. */
	readonly value: number | null;
	readonly items: readonly ContextItem[];
}

/** A statement bears on a subject from this text fit on. */
export const RELEVANT = 0.06;
const FARTHEST = Math.log10(100);

/**
 * Whether a statement on a competence whose words bear is on a task among some themes. One that an editor coded with other
 * themes, or with none, may share its words and is on another task; of one that nobody coded, the words must do, as where the
 * ask has no theme and the statement has.
 */
export const isOnTask = (
	{ isCoded, themeIds }: Pick<Statement, 'isCoded' | 'themeIds'>,
	asked: readonly string[]
): boolean =>
	!isCoded || (asked.length === 0 ? themeIds.length > 0 : themeIds.some((id) => asked.includes(id)));

/** A statement and how far it bears on a text. */
export interface Bearing {
	readonly statement: Statement;
	readonly fit: number;
}

/**
 * How far each statement bears on a text: made once for a text that is compared many times.
 * @param themeIds a statement on one of these bears on it, whatever its words
 */
export const bearings = (
	statements: readonly Statement[],
	subject: TextVector,
	themeIds: readonly string[] = []
): Bearing[] =>
	statements.map((statement) => ({
		statement,
		fit: statement.themeIds.some((id) => themeIds.includes(id)) ? 1 : fitValue(statement.vector, subject)
	}));

/** The statements that bear on a text, the closest three. */
export const bearingOn = (statements: readonly Bearing[]): Statement[] =>
	statements
		.filter(({ fit }) => fit >= RELEVANT)
		.sort((a, b) => b.fit - a.fit || (a.statement.record < b.statement.record ? -1 : 1))
		.slice(0, 3)
		.map(({ statement }) => statement);

function size(a: PeerCity, b: PeerCity): ContextItem[] {
	if (!a.population || !b.population) return [];
	const distance = Math.abs(Math.log10(a.population / b.population)) / FARTHEST;
	return [{ kind: 'size', value: Math.max(0, 1 - distance) }];
}

function funding(learner: PeerCity, host: PeerCity): ContextItem[] {
	const pairs = learner.funds.flatMap((mine) => {
		const theirs = host.funds.find(({ fund }) => fund === mine.fund);
		return theirs ? [{ mine, theirs }] : [];
	});
	if (pairs.length === 0) return [];
	const alike = ({ mine, theirs }: (typeof pairs)[number]): number =>
		mine.access === theirs.access ? 1 : [mine.access, theirs.access].includes('unclear') ? 0.5 : 0;
	return [
		{
			kind: 'funding',
			value: pairs.reduce((sum, pair) => sum + alike(pair), 0) / pairs.length,
			records: pairs.flatMap(({ mine, theirs }) => [mine.record, theirs.record]),
			detail: pairs.map(({ mine }) => mine.fund)
		}
	];
}

function competence(mine: readonly Statement[], theirs: readonly Statement[]): ContextItem[] {
	const holders = (statements: readonly Statement[]) =>
		new Set(statements.flatMap(({ holder }) => holder ?? []));
	const [a, b] = [holders(mine), holders(theirs)];
	if (a.size === 0 || b.size === 0) return [];
	const shared = [...a].filter((holder) => b.has(holder)).length;
	return [
		{
			kind: 'competence',
			value: shared / new Set([...a, ...b]).size
		}
	];
}

/** What does not depend on the subject: size, level and funding. */
export const placeContext = (learner: PeerCity, host: PeerCity): ContextItem[] => [
	...size(learner, host),
	{ kind: 'level', value: learner.level === host.level ? 1 : 0 },
	...funding(learner, host)
];

/** The whole part for one subject, from the place's items and the statements that bear on it. */
export function contextOf(
	place: readonly ContextItem[],
	mine: readonly Statement[],
	theirs: readonly Statement[]
): Context {
	const items = [...place, ...competence(mine, theirs)];
	const value = items.length === 0 ? null : items.reduce((sum, item) => sum + item.value, 0) / items.length;
	return { value, items };
}
