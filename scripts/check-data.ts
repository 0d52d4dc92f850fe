// Checks the tables of networks and of the policy context: npm run --silent data:check -- [FOLDER or FILE...] [--json]
// Exit status: 0 no errors, 1 errors in the data, 2 could not run.
import type { Dataset } from '../src/lib/domain/dataset.ts';
import type { PolicyContext } from '../src/lib/domain/policy-context.ts';
import { fitContext } from '../src/lib/ingest/fit-context.ts';
import { folderKind } from '../src/lib/ingest/folder-kind.ts';
import { loadPolicyContext } from '../src/lib/ingest/policy-context.ts';
import { ProblemPlaces } from '../src/lib/ingest/place-problems.ts';
import { readUnpacked } from '../src/lib/ingest/read-files.ts';
import { isSound, reportJson, reportText, type FolderReport } from '../src/lib/ingest/report.ts';
import { unpack } from '../src/lib/ingest/unpack.ts';
import { readFolder } from '../src/hosts/read-folder.ts';

const SHIPPED = ['data/weldi', 'data/eu'];
const USAGE = `Usage: npm run --silent data:check -- [FOLDER or FILE...] [--json]

Reads the tables of each folder (${SHIPPED.join(' and ')} unless told) as the site would, and reports every problem.
A folder is a network or a policy context; where both are given, their links are checked too. A ZIP or a workbook
(.xlsx, .ods) with one sheet a table stands for a folder.
  --json   one object for programs, instead of text
Exit status: 0 no errors, 1 errors in the data, 2 could not run.`;

class Unusable extends Error {}

interface Wish {
	readonly folders: readonly string[];
	readonly json: boolean;
}

/** A report with what was loaded; both null where the folder has an error. */
interface Checked {
	readonly report: FolderReport;
	readonly dataset: Dataset | null;
	readonly context: PolicyContext | null;
}

function readWish(args: readonly string[]): Wish {
	const unknown = args.find((argument) => argument.startsWith('-') && argument !== '--json');
	if (unknown !== undefined) throw new Unusable(`"${unknown}" is no option of this command.\n\n${USAGE}`);
	const folders = args.filter((argument) => !argument.startsWith('-'));
	return { folders: folders.length > 0 ? folders : SHIPPED, json: args.includes('--json') };
}

function checkFolder(folder: string): Checked {
	try {
		const unpacked = unpack(readFolder(folder));
		const places = new ProblemPlaces(unpacked.files, unpacked.sheets);
		if (folderKind(unpacked.files) === 'policy') {
			const { context, tables, problems } = loadPolicyContext(unpacked.files);
			const all = [...unpacked.problems, ...problems].map((problem) => places.place(problem));
			return { report: { folder, tables, problems: all }, dataset: null, context };
		}
		const { dataset, tables, problems } = readUnpacked(unpacked);
		const all = problems.map((problem) => places.place(problem));
		return { report: { folder, tables, problems: all }, dataset, context: null };
	} catch (cause) {
		throw new Unusable(`${folder} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
	}
}

/** The report of a folder, with what a policy context says that the networks beside it do not have. */
function reportOf({ report, context }: Checked, networks: readonly Dataset[]): FolderReport {
	if (context === null) return report;
	const warnings = networks.flatMap((network) => fitContext(context, network).warnings);
	return { ...report, problems: [...report.problems, ...warnings] };
}

function run(args: readonly string[]): number {
	if (args.includes('--help') || args.includes('-h')) {
		console.log(USAGE);
		return 0;
	}
	const { folders, json } = readWish(args);
	const checked = folders.map(checkFolder);
	const networks = checked.flatMap(({ dataset }) => dataset ?? []);
	const reports = checked.map((one) => reportOf(one, networks));
	console.log(json ? JSON.stringify(reportJson(reports), null, 2) : reports.map(reportText).join('\n\n'));
	return reports.every(isSound) ? 0 : 1;
}

try {
	process.exitCode = run(process.argv.slice(2));
} catch (cause) {
	console.error(cause instanceof Unusable ? cause.message : cause);
	process.exitCode = 2;
}
