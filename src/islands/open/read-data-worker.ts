import { groupProblems } from '#lib/ingest/group-problems.ts';
import { ProblemPlaces } from '#lib/ingest/place-problems.ts';
import { readGiven } from '#lib/ingest/read-given.ts';
import { keepNetwork } from '#lib/own-data/kept-network.ts';
import { reportCsv, reportRows } from '#lib/pages/data-report.ts';
import type { GivenFile, ReadAnswer, ReadRequest, ReadResult } from './messages.ts';

/** Larger files are not even taken into memory. */
const LARGEST_GIVEN = 300 * 1024 * 1024;

const answer = (message: ReadAnswer): void => postMessage(message);

async function bytesOf(files: readonly GivenFile[]): Promise<Map<string, Uint8Array>> {
	const given = new Map<string, Uint8Array>();
	for (const { path, file } of files) {
		if (file.size > LARGEST_GIVEN)
			throw new Error(`${path} is larger than ${LARGEST_GIVEN / 1024 / 1024} MB, which is the limit`);
		given.set(path, new Uint8Array(await file.arrayBuffer()));
	}
	return given;
}

/** The file, or the folder that it lies in, or the first of several. */
const nameOf = (path: string, count: number): string =>
	path.includes('/') ? path.slice(0, path.indexOf('/')) : count === 1 ? path : `${path} +${count - 1}`;

async function read({ files }: ReadRequest): Promise<ReadResult> {
	const given = await bytesOf(files);
	let [tables, rows] = [0, 0];
	const loaded = await readGiven(given, (count) => {
		tables += 1;
		rows += count;
		answer({ kind: 'progress', tables, rows });
	});
	const places = new ProblemPlaces(loaded.files, loaded.sheets);
	const placed = loaded.problems.map((problem) => places.place(problem));
	const errors = placed.filter(({ severity }) => severity === 'error').length;
	let notKept: string | null = null;
	if (loaded.dataset !== null)
		try {
			const { dataset, tables: counts, problems } = loaded;
			const [first] = files;
			await keepNetwork({
				files: given,
				network: { dataset, tables: counts, problems },
				fileName: first === undefined ? '' : nameOf(first.path, files.length),
				readAt: new Date().toISOString(),
				// The pages of another build read the files again.
				build: typeof SITE_BUILD === 'undefined' ? '' : SITE_BUILD
			});
		} catch (cause) {
			notKept = cause instanceof Error ? cause.message : String(cause);
		}
	const network = loaded.dataset?.network;
	return {
		network: network === undefined ? null : { id: network.networkId, title: network.title },
		counts: loaded.tables.map(({ file, rows: all, loaded: sound }) => {
			const sheet = loaded.sheets.get(file);
			return { file: sheet === undefined ? file : sheet.sheet, rows: all, loaded: sound };
		}),
		report: reportRows(groupProblems(placed), (problem) => places.neighbours(problem)),
		errors,
		warnings: placed.length - errors,
		csv: reportCsv(placed),
		notKept
	};
}

addEventListener('message', ({ data }: MessageEvent<ReadRequest>) => {
	read(data).then(
		(result) => answer({ kind: 'done', result }),
		(cause: unknown) =>
			answer({ kind: 'failed', reason: cause instanceof Error ? cause.message : String(cause) })
	);
});
