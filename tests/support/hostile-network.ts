import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { metaOf } from '../../src/lib/schema/column.ts';
import { NETWORK_TABLES } from '../../src/lib/schema/network-tables.ts';
import type { AnyTable } from '../../src/lib/schema/table.ts';
import { parseCsv } from '../../src/lib/ingest/text/csv.ts';
import { readFolder } from '../../src/hosts/read-folder.ts';

/** What a record may bring along: markup, a formula, signs of every format, an unclosed mark that turns the line. */
export const HOSTILE =
	'=HYPERLINK("https://example.org","x") </script><script>window.hostile=1</script><img src=x onerror="window.hostile=2"> ' +
	'[a](javascript:window.hostile=3) {{b}} ${c} %n \\d; "e", &lt;f> שלום 12 \u202Eturned';
/** A word of 10 kB, as some export may leave behind. */
export const LONG_WORD = 'w'.repeat(10_000);

/** Columns that hold sentences, where the long word goes, too; names and short forms stand in narrow places. */
const SENTENCES = /^(text|summary|evidence|headline|social_climate|question|basis_note|definition)$/;

const TABLES: readonly AnyTable[] = Object.values(NETWORK_TABLES);
const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;

/** The tiny network with all of this in every cell that holds a text. */
export function hostileTables(): Map<string, string> {
	const files = new Map<string, string>();
	for (const [path, bytes] of readFolder('tests/fixtures/tiny-network')) {
		const table = TABLES.find(({ name }) => path === `${name}.csv`);
		if (!table) continue;
		const { header, rows } = parseCsv(new TextDecoder().decode(bytes));
		const names = header?.cells ?? [];
		const hostile = (cell: string, column: string): string => {
			const text = SENTENCES.test(column) ? `${HOSTILE} ${cell} ${LONG_WORD}` : `${cell} ${HOSTILE}`;
			const known = table.columns[column];
			// Ids, dates and numbers stay; so do texts of a fixed form, which refuse it.
			const takes = known && metaOf(known).kind === 'text' && known.safeParse(text).success;
			return cell !== '' && takes ? text : cell;
		};
		const lines = rows.map(({ cells }) =>
			cells.map((cell, at) => quoted(hostile(cell, names[at] ?? ''))).join()
		);
		files.set(path, `${[names.join(), ...lines].join('\n')}\n`);
	}
	return files;
}

/**
 * Builds the site of a network whose every text is hostile.
 *
 * @param folder where its tables and its pages go
 * @returns the folder of the built site
 */
export async function buildHostileSite(folder: string): Promise<string> {
	const data = join(folder, 'tables');
	mkdirSync(data, { recursive: true });
	for (const [path, text] of hostileTables()) writeFileSync(join(data, path), text);
	const built = join(folder, 'site');
	const env: NodeJS.ProcessEnv = {
		...process.env,
		NETWORK_DATA: data,
		BUILD_DIR: built,
		KIT_DIR: join(folder, 'kit'),
		NODE_ENV: 'production'
	};
	await promisify(execFile)(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		env,
		maxBuffer: 2 ** 26
	});
	return built;
}
