// Writes what is derived from schemas and tables: the dictionaries in data/README.md, the datapackage.json of both
// shipped folders, and the warnings and remarks in data/weldi/README.md.
// npm run data:docs writes; with --check it writes nothing and exits 1 where a file is out of date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import type { Source } from '../src/lib/domain/dataset.ts';
import { asObject } from '../src/lib/domain/typed-object.ts';
import type { TableCount } from '../src/lib/ingest/load-tables.ts';
import { ERRORS, WARNINGS } from '../src/lib/ingest/problem-kinds.ts';
import { dataPackage } from '../src/lib/schema/data-package.ts';
import { dictionary } from '../src/lib/schema/dictionary.ts';
import { NETWORK_TABLES } from '../src/lib/schema/network-tables.ts';
import { POLICY_TABLES } from '../src/lib/schema/policy-tables.ts';
import type { AnyTable } from '../src/lib/schema/table.ts';
import { datasetIn, readNetwork } from '../src/hosts/build.ts';
import { readPolicy } from '../src/hosts/build.ts';
import { remarksText, warningsText } from './network-remarks.ts';

/** A file as it was written; a clone may have changed the line ends. */
const readText = (path: string): string => readFileSync(path, 'utf8').replaceAll('\r\n', '\n');

const README = 'data/README.md';
const NETWORK = 'data/weldi';
const POLICY = 'data/eu';
// Both folders have a table of sources with the same columns, so it is explained once.
const POLICY_ONLY = Object.values(POLICY_TABLES).filter((table) => table !== POLICY_TABLES.sources);

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
	const parts = {
		dictionary: dictionary(Object.values(NETWORK_TABLES)),
		'policy dictionary': dictionary(POLICY_ONLY),
		errors: listed(ERRORS),
		warnings: listed(WARNINGS)
	};
	const text = Object.entries(parts).reduce(
		(done, [part, content]) => replacePart(done, part, content),
		readText(README)
	);
	return format(text, { ...(await resolveConfig(README)), parser: 'markdown' });
}

async function networkReadme(path: string): Promise<string> {
	const warnings = replacePart(readText(path), 'warnings', warningsText(readNetwork(NETWORK).problems));
	const text = replacePart(warnings, 'remarks', remarksText(datasetIn(NETWORK)));
	return format(text, { ...(await resolveConfig(path)), parser: 'markdown' });
}

/** A folder as its descriptor tells it. */
interface Described {
	readonly name: string;
	readonly title: string;
	readonly description: string;
	readonly sources: readonly Source[];
	readonly definitions: readonly AnyTable[];
	readonly tables: readonly TableCount[];
}

function shippedNetwork(): Described {
	const { network, sources } = datasetIn(NETWORK);
	return {
		name: network.networkId,
		title: network.title,
		description: network.summary ?? network.title,
		sources,
		definitions: Object.values(NETWORK_TABLES),
		tables: readNetwork(NETWORK).tables
	};
}

function shippedPolicy(): Described {
	const policy = readPolicy(POLICY);
	if (!policy?.context) throw new Error(`${POLICY} has errors; run npm run data:check`);
	return {
		name: 'eu',
		title: 'European policy context',
		description:
			'What the EU has set up with and for cities on the inclusion of migrants, and how it meets the themes of a network.',
		sources: policy.context.sources,
		definitions: Object.values(POLICY_TABLES),
		tables: policy.tables
	};
}

/** The descriptor of a folder. What is not derived (licences, keywords) is kept from the file. */
function descriptor(path: string, { definitions, tables, sources, ...head }: Described): string {
	const kept = existsSync(path) ? asObject<Record<string, unknown>>(JSON.parse(readText(path))) : {};
	const files = new Map(tables.map((table) => [table.table, { ...table, path: table.file }]));
	const described = {
		...kept,
		...head,
		sources: sources.map(({ title, url }) => ({ title, ...(url === null ? {} : { path: url }) })),
		...dataPackage(definitions, files)
	};
	return `${JSON.stringify(described, null, '\t')}\n`;
}

async function run(check: boolean): Promise<number> {
	const [packagePath, policyPath] = [`${NETWORK}/datapackage.json`, `${POLICY}/datapackage.json`];
	const networkReadmePath = `${NETWORK}/README.md`;
	const wanted = new Map([
		[README, await readme()],
		[networkReadmePath, await networkReadme(networkReadmePath)],
		[packagePath, descriptor(packagePath, shippedNetwork())],
		[policyPath, descriptor(policyPath, shippedPolicy())]
	]);
	const stale = [...wanted].filter(([path, text]) => !existsSync(path) || readText(path) !== text);
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
