// Writes what is derived from schemas and tables: the dictionary in data/README.md, data/weldi/datapackage.json, and
// the warnings and remarks in data/weldi/README.md.
// npm run data:docs writes; with --check it writes nothing and exits 1 where a file is out of date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { ERRORS, WARNINGS } from '../src/lib/ingest/problem-kinds.ts';
import { dataPackage } from '../src/lib/schema/data-package.ts';
import { dictionary } from '../src/lib/schema/dictionary.ts';
import { NETWORK_TABLES } from '../src/lib/schema/network-tables.ts';
import { readDataset, readNetwork } from '../src/lib/server/read-dataset.ts';
import { remarksText, warningsText } from './network-remarks.ts';

const README = 'data/README.md';
const NETWORK = 'data/weldi';
const TABLES = Object.values(NETWORK_TABLES);

/** Puts `content` between the two comments that mark a generated part; all else stays as it was written. */
function replacePart(text: string, part: string, content: string): string {
	const begin = `<!-- ${part}: written by npm run data:docs -->`;
	const end = `<!-- ${part}: end -->`;
	const [from, to] = [text.indexOf(begin), text.indexOf(end)];
	if (from === -1 || to < from) throw new Error(`a README lacks the lines "${begin}" and "${end}"`);
	return `${text.slice(0, from + begin.length)}\n\n${content}\n\n${text.slice(to)}`;
}

const listed = (meanings: Readonly<Record<string, string>>): string =>
	Object.entries(meanings)
		.map(([code, meaning]) => `- \`${code}\`: ${meaning}`)
		.join('\n');

async function readme(): Promise<string> {
	const dictionaryDone = replacePart(readFileSync(README, 'utf8'), 'dictionary', dictionary(TABLES));
	const errorsDone = replacePart(dictionaryDone, 'errors', listed(ERRORS));
	const text = replacePart(errorsDone, 'warnings', listed(WARNINGS));
	return format(text, { ...(await resolveConfig(README)), parser: 'markdown' });
}

async function networkReadme(path: string): Promise<string> {
	const warnings = replacePart(
		readFileSync(path, 'utf8'),
		'warnings',
		warningsText(readNetwork(NETWORK).problems)
	);
	const text = replacePart(warnings, 'remarks', remarksText(readDataset(NETWORK)));
	return format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
}

/** The descriptor of the shipped network. What is not derived (licences, keywords) is kept from the file. */
function descriptor(path: string): string {
	const { network, sources } = readDataset(NETWORK);
	const kept = existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>) : {};
	const files = new Map(
		readNetwork(NETWORK).tables.map((table) => [table.table, { ...table, path: table.file }])
	);
	const described = {
		...kept,
		name: network.networkId,
		title: network.title,
		description: network.summary,
		sources: sources.map(({ title, url }) => ({ title, ...(url === null ? {} : { path: url }) })),
		...dataPackage(TABLES, files)
	};
	return `${JSON.stringify(described, null, '\t')}\n`;
}

async function run(check: boolean): Promise<number> {
	const packagePath = `${NETWORK}/datapackage.json`;
	const networkReadmePath = `${NETWORK}/README.md`;
	const wanted = new Map([
		[README, await readme()],
		[networkReadmePath, await networkReadme(networkReadmePath)],
		[packagePath, descriptor(packagePath)]
	]);
	const stale = [...wanted].filter(
		([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text
	);
	if (check) {
		for (const [path] of stale) console.error(`${path} is out of date; run npm run data:docs`);
		if (stale.length === 0) console.log(`${[...wanted.keys()].join(' and ')} are up to date`);
		return stale.length === 0 ? 0 : 1;
	}
	for (const [path, text] of stale) writeFileSync(path, text);
	console.log(stale.length === 0 ? 'nothing to write' : `written: ${stale.map(([path]) => path).join(', ')}`);
	return 0;
}

try {
	process.exitCode = await run(process.argv.includes('--check'));
} catch (cause) {
	console.error(cause instanceof Error ? cause.message : cause);
	process.exitCode = 2;
}
