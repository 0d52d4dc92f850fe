import type { SubjectWords } from '#lib/peers/question-subjects.ts';
import type { PeerCitySlice } from '#lib/pages/peers/city-slice.ts';
import type { PeerStatements } from '#lib/pages/peers/statements.ts';
import { fetchJson } from '../kernel/fetch-json.ts';
import { linkTo } from '#lib/url/links.ts';

/** What a question in the reader's own words may bear on beside the offers. */
export const loadStatements = (): Promise<PeerStatements> =>
	fetchJson<PeerStatements>(linkTo('peers/statements.json'), 'records', 'subjectIds');

/** The matches of the page's city, which were asked for, and what draws them; rejects where one of them cannot be had. */
export async function load(asked: Promise<Response>) {
	const [slice, subjects, { mount }, drawn, pages] = await Promise.all([
		fetchJson<PeerCitySlice>(asked, 'asks', 'cities'),
		fetchJson<SubjectWords[]>(linkTo('peers/subjects.json')),
		import('svelte'),
		import('#lib/components/peers/drawn.ts'),
		import('#lib/pages/peers/finder.ts')
	]);
	// A question may name a subject that no ask and no offer of the page has.
	const labels = Object.fromEntries(subjects.map(({ id, label }) => [id, label]));
	const records = { ...slice.records };
	return {
		slice: { ...slice, records, subjects: { ...labels, ...slice.subjects } },
		subjects,
		/** Adds what questions may bear on to the records that are drawn from. */
		readStatements: async (): Promise<PeerStatements> => {
			const statements = await loadStatements();
			Object.assign(records, pages.withStatements(slice, statements).records);
			return statements;
		},
		mount,
		...drawn,
		...pages
	};
}

export type Loaded = Awaited<ReturnType<typeof load>>;
