import type { Statement } from './peer-city.ts';
import type { RecordKey } from './peer-records.ts';

/** So many stand for a city that makes no statement on what is asked. */
const MOST = 3;

/** What a city says first of who holds competences: the general statements (coded with no theme), then the others. */
export function statedCompetences({
	competences
}: {
	readonly competences: readonly Pick<Statement, 'record' | 'holder' | 'isCoded' | 'themeIds'>[];
}): RecordKey[] {
	const said = competences.filter(({ holder }) => holder !== null);
	const general = said.filter(({ isCoded, themeIds }) => isCoded && themeIds.length === 0);
	return [...new Set([...general, ...said])].slice(0, MOST).map(({ record }) => record);
}
