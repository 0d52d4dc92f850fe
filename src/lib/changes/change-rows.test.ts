import { expect, it } from 'vitest';
import { changeRows } from './change-rows.ts';
import { diffTables } from './diff-tables.ts';
import type { TextTables } from './tables.ts';

it('calls a city that is gone by its name, not by what was said of it', () => {
	const columns = ['city_id', 'name', 'summary'];
	const cities = (...rows: string[][]): TextTables => new Map([['cities', { columns, rows }]]);
	const norrby = ['norrby', 'Norrby', 'A town of many sheds.'];
	const patch = diffTables(cities(norrby), cities());
	const [row] = changeRows(patch, { version: 'v2', previous: 'v1', date: '2026-11-28' });
	expect(row).toMatchObject({ kind: 'removed', changed_id: 'norrby', cities: 'norrby', old_value: 'Norrby' });
});
