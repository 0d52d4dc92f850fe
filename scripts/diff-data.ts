// What changed between two states of a network's tables: npm run --silent data:diff -- OLD NEW [--json] [--log]
// Exit status: 0 done, 2 could not run.
import { applyPatch } from '../src/lib/changes/apply-patch.ts';
import { changeRows } from '../src/lib/changes/change-rows.ts';
import { diffTables } from '../src/lib/changes/diff-tables.ts';
import { changesText } from '../src/lib/changes/report.ts';
import { applySuggestions, readSuggestions } from '../src/lib/changes/suggestions.ts';
import { loaded, suggestionsIn, tablesIn, today, Unusable, writeLog } from './changes/folder.ts';

const USAGE = `Usage: npm run --silent data:diff -- OLD NEW [--json] [--log]

Says what was added, changed and removed from the tables in the folder OLD to those in NEW, by table and city.
NEW is a folder, or a CSV of suggested changes to OLD as readers save it.
  --json   the patch for programs: applied to OLD it gives NEW
  --log    also adds the changes to NEW/changes.csv and writes NEW/CHANGELOG.md
Exit status: 0 done, 2 could not run.`;

function run(args: readonly string[]): void {
	const flags = args.filter((each) => each.startsWith('-'));
	const [oldPath, newPath, ...rest] = args.filter((each) => !each.startsWith('-'));
	if (!oldPath || !newPath || rest.length > 0 || flags.some((flag) => !['--json', '--log'].includes(flag)))
		throw new Unusable(USAGE);
	const old = tablesIn(oldPath);
	const table = suggestionsIn(newPath);
	const suggestions = table ? readSuggestions(table) : [];
	const result = table ? applySuggestions(old, suggestions) : null;
	const next = result?.tables ?? tablesIn(newPath);
	const patch = diffTables(old, next);
	// A patch that did not give the new tables would be worse than none.
	if (diffTables(applyPatch(old, patch), next).length > 0) throw new Error('the patch loses something');
	const [before, after] = [old, next].map((tables) => loaded(tables).dataset?.version ?? null);
	const version = { version: after ?? 'unchecked', previous: before ?? null, date: today(), suggestions };
	console.log(
		flags.includes('--json')
			? JSON.stringify({ from: before, to: after, patch, refused: result?.refused ?? [] }, null, 2)
			: changesText(changeRows(patch, version)) || 'Nothing changed.'
	);
	for (const { suggestion, why } of result?.refused ?? [])
		console.error(`does not fit: ${suggestion.table} ${suggestion.record_id}, ${suggestion.column}: ${why}`);
	if (!flags.includes('--log') || patch.length === 0) return;
	if (table) throw new Unusable('--log needs a folder; apply suggestions with npm run data:apply');
	if (after === null) throw new Unusable(`${newPath} has errors; run npm run data:check`);
	writeLog(newPath, patch, version);
}

try {
	run(process.argv.slice(2));
} catch (cause) {
	console.error(cause instanceof Unusable ? cause.message : cause);
	process.exitCode = 2;
}
