// Applies the changes that readers suggest to the tables of a folder: npm run --silent data:apply -- FOLDER CHANGES.csv
// Exit status: 0 all applied, 1 some or all refused, 2 could not run.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { changeRows } from '../src/lib/changes/change-rows.ts';
import { diffTables } from '../src/lib/changes/diff-tables.ts';
import { changesText } from '../src/lib/changes/report.ts';
import { applySuggestions, readSuggestions } from '../src/lib/changes/suggestions.ts';
import { textOf } from '../src/lib/changes/text-files.ts';
import { problemLine } from '../src/lib/ingest/problem.ts';
import { loaded, suggestionsIn, tablesIn, today, Unusable, writeLog } from './changes/folder.ts';

const USAGE = `Usage: npm run --silent data:apply -- FOLDER CHANGES.csv

Applies a CSV of suggested changes to the tables of a network, adds them to its log, and prints the report. A change
that does not fit is refused and named; where the tables would have an error, nothing is written.
Exit status: 0 all applied, 1 some or all refused, 2 could not run.`;

function run(args: readonly string[]): number {
	const [folder, path, ...rest] = args;
	if (!folder || !path || rest.length > 0) throw new Unusable(USAGE);
	const table = suggestionsIn(path);
	if (!table) throw new Unusable(`${path} is a folder; a CSV of suggested changes is a file`);
	const old = tablesIn(folder);
	const { tables, applied, refused } = applySuggestions(old, readSuggestions(table));
	for (const { suggestion, why } of refused)
		console.error(`refused: ${suggestion.table} ${suggestion.record_id}, ${suggestion.column}: ${why}`);
	const patch = diffTables(old, tables);
	const { dataset, problems } = loaded(tables);
	if (dataset === null) {
		const errors = problems.filter(({ severity }) => severity === 'error').map(problemLine);
		console.error(['Nothing was written; with the changes the tables have errors:', ...errors].join('\n'));
		return 1;
	}
	const version = {
		version: dataset.version,
		previous: loaded(old).dataset?.version ?? null,
		date: today(),
		suggestions: applied
	};
	for (const { table: name } of patch) {
		const changed = tables.get(name);
		if (changed) writeFileSync(join(folder, `${name}.csv`), textOf(changed));
	}
	if (patch.length > 0) writeLog(folder, patch, version);
	console.log(changesText(changeRows(patch, version)) || 'Nothing changed.');
	return refused.length === 0 ? 0 : 1;
}

try {
	process.exitCode = run(process.argv.slice(2));
} catch (cause) {
	console.error(cause instanceof Unusable ? cause.message : cause);
	process.exitCode = 2;
}
