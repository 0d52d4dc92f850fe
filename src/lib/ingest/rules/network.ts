import { warning, type Problem } from '../problem.ts';
import { rowsOf, type Rule } from './rule.ts';

const ids = (cell: string): string[] => cell.split(';').flatMap((part) => part.trim() || []);

/** Columns by which a row of one city points at records of a profile, and the tables of those records. */
const PROFILE_LINKS = {
	need_ids: 'needs',
	action_ids: 'actions',
	practice_ids: 'practices',
	policy_ids: 'policies',
	swot_ids: 'swot'
};

/** A grid entry rests on the profile of its own city. */
export const ownProfile: Rule = (tables) => {
	const grid = tables.get('grid');
	if (grid === undefined) return [];
	return Object.entries(PROFILE_LINKS).flatMap(([column, name]) => {
		const [key = ''] = tables.get(name)?.table.key ?? [];
		const cities = new Map(rowsOf(tables, name).map((row) => [row.cell(key), row.cell('city_id')]));
		return grid.rows.flatMap((row) =>
			ids(row.cell(column)).flatMap((value) => {
				const city = cities.get(value) ?? '';
				if (city === '' || city === row.cell('city_id')) return [];
				const at = { file: grid.file, line: row.line, column, value };
				return [
					warning('other-city', at, `"${value}" is a record of ${city}, not of ${row.cell('city_id')}`)
				];
			})
		);
	});
};

const listed = (counts: ReadonlyMap<string, number>): string =>
	[...counts].map(([name, count]) => `${name} ${count}`).join(', ');

/** Figures of one indicator that describe different kinds of area: pages mark them and do not rank them. */
export const mixedGeographies: Rule = (tables) => {
	const facts = tables.get('facts');
	if (facts === undefined) return [];
	const seen = new Map<string, { counts: Map<string, number>; line: number }>();
	for (const row of facts.rows) {
		const indicator = row.cell('indicator_id');
		const geography = row.cell('geography');
		if (indicator === '' || geography === '') continue;
		const entry = seen.get(indicator) ?? { counts: new Map<string, number>(), line: row.line };
		if (entry.counts.size === 1 && !entry.counts.has(geography)) entry.line = row.line;
		entry.counts.set(geography, (entry.counts.get(geography) ?? 0) + 1);
		seen.set(indicator, entry);
	}
	return [...seen].flatMap(([value, { counts, line }]): Problem[] => {
		if (counts.size < 2) return [];
		const at = { file: facts.file, line, column: 'geography', value };
		const message = `the figures of "${value}" describe different kinds of area (${listed(counts)}) and are not ranked together`;
		return [warning('mixed-geographies', at, message)];
	});
};

/** Every city by every value of `column`, as far as the file has the table at all. */
const completeMatrix =
	(name: string, column: string, values: (tables: Parameters<Rule>[0]) => readonly string[]): Rule =>
	(tables) => {
		const matrix = tables.get(name);
		if (matrix === undefined || matrix.rows.length === 0) return [];
		const pairs = new Set(matrix.rows.map((row) => `${row.cell('city_id')} ${row.cell(column)}`));
		const all = values(tables);
		return rowsOf(tables, 'cities').flatMap((row) => {
			const city = row.cell('city_id');
			const missing = city === '' ? [] : all.filter((value) => !pairs.has(`${city} ${value}`));
			if (missing.length === 0) return [];
			const message = `"${city}" has no row for ${missing.join(', ')}; shown as no entry`;
			return [warning('incomplete-matrix', { file: matrix.file, column, value: city }, message)];
		});
	};

const keysOf = (name: string, key: string) => (tables: Parameters<Rule>[0]) =>
	rowsOf(tables, name).flatMap((row) => row.cell(key) || []);

/** `group_matrix.csv` has a row for each city and group. */
export const completeGroupMatrix = completeMatrix('group_matrix', 'group_id', keysOf('groups', 'group_id'));

/** `funding.csv` has a row for each city and each fund that it names. */
export const completeFunding = completeMatrix('funding', 'fund', (tables) => [
	...new Set(keysOf('funding', 'fund')(tables))
]);

/** Records of one city in different tables with the same id: a link to one would open the other. */
export const sharedIds: Rule = (tables) => {
	const owners = new Map<string, string>();
	return [...tables.values()].flatMap(({ table, file, rows }) => {
		const [key = ''] = table.key;
		if (table.key.length !== 1 || !('city_id' in table.columns) || key === 'city_id') return [];
		return rows.flatMap((row): Problem[] => {
			const value = row.cell(key);
			const owner = owners.get(value) ?? file;
			owners.set(value, owner);
			if (value === '' || owner === file) return [];
			const message = `"${value}" is an id of ${owner} too; links to the two records cannot be told apart`;
			return [warning('shared-id', { file, line: row.line, column: key, value }, message)];
		});
	});
};
