// Checks the tables of one or more networks: npm run --silent data:check -- [FOLDER...] [--json]
// Exit status: 0 no errors, 1 errors in the data, 2 could not run.
import { readFolder } from '../src/lib/server/read-folder.ts';
import { loadDataset } from '../src/lib/ingest/dataset.ts';
import { isSound, reportJson, reportText, type FolderReport } from '../src/lib/ingest/report.ts';

const USAGE = `Usage: npm run --silent data:check -- [FOLDER...] [--json]

Reads the tables of each folder (data/weldi unless told) as the site would, and reports every problem.
  --json   one object for programs, instead of text
Exit status: 0 no errors, 1 errors in the data, 2 could not run.`;

class Unusable extends Error {}

interface Wish {
	readonly folders: readonly string[];
	readonly json: boolean;
}

function readWish(args: readonly string[]): Wish {
	const unknown = args.find((argument) => argument.startsWith('-') && argument !== '--json');
	if (unknown !== undefined) throw new Unusable(`"${unknown}" is no option of this command.\n\n${USAGE}`);
	const folders = args.filter((argument) => !argument.startsWith('-'));
	return { folders: folders.length > 0 ? folders : ['data/weldi'], json: args.includes('--json') };
}

function checkFolder(folder: string): FolderReport {
	try {
		return { folder, ...loadDataset(readFolder(folder)) };
	} catch (cause) {
		throw new Unusable(`${folder} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}`);
	}
}

function run(args: readonly string[]): number {
	if (args.includes('--help') || args.includes('-h')) {
		console.log(USAGE);
		return 0;
	}
	const { folders, json } = readWish(args);
	const reports = folders.map(checkFolder);
	console.log(json ? JSON.stringify(reportJson(reports), null, 2) : reports.map(reportText).join('\n\n'));
	return reports.every(isSound) ? 0 : 1;
}

try {
	process.exitCode = run(process.argv.slice(2));
} catch (cause) {
	console.error(cause instanceof Unusable ? cause.message : cause);
	process.exitCode = 2;
}
