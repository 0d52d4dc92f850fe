import { groupProblems } from '#lib/ingest/group-problems.ts';
import { ProblemPlaces } from '#lib/ingest/place-problems.ts';
import { readGiven } from '#lib/ingest/read-given.ts';
import { keepNetwork } from '#lib/own-data/kept-network.ts';
import { reportCsv, reportRows } from '#lib/pages/data-report.ts';
import { givenBytes } from './given-bytes.ts';
import type { ReadAnswer, ReadRequest, ReadResult } from './messages.ts';

const answer = (message: ReadAnswer): void => postMessage(message);

/** The file, or the folder that it lies in, or the first of several. */
const nameOf = (path: string, count: number): string =>
	path.includes('/') ? path.slice(0, path.indexOf('/')) : count === 1 ? path : `${path} +${count - 1}`;

async function read({ files }: ReadRequest): Promise<ReadResult> {
	const given = await givenBytes(files);
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
				files: new Map([...given].map(([path, bytes]) => [path, new Blob([bytes])])),
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
