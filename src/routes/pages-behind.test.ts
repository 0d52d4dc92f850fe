import { afterEach, describe, expect, it, vi } from 'vitest';
import { datasetIn } from '../hosts/build.ts';
import { provenance } from '../../tests/support/policy-rows.ts';
import { rendered } from '../../tests/support/rendered.ts';
import { m } from '#lib/messages/index.ts';
import { citiesSlice } from '#lib/pages/cities.ts';
import { citiesPage } from '#lib/pages/cities/paging.ts';
import { cityProfileSlice } from '#lib/pages/city-profile.ts';
import FiguresPage from './about/[figures=figures]/+page.svelte';
import { load as loadFigures } from './about/[figures=figures]/+page.server.ts';
import RemarksPage from './about/[remarks=remarks]/+page.svelte';
import { load as loadRemarks } from './about/[remarks=remarks]/+page.server.ts';
import NetworkPage from './cities/[city]/network/+page.svelte';
import { load as loadNetwork } from './cities/[city]/network/+page.server.ts';
import LaterCitiesPage from './cities/[number=page]/+page.svelte';
import { load as loadLaterCities } from './cities/[number=page]/+page.server.ts';
import ColumnPage from './cities/columns/[column]/+page.svelte';
import { load as loadColumn } from './cities/columns/[column]/+page.server.ts';
import PackPage from './meetings/[meeting]/pack/[[number=page]]/+page.svelte';
import { load as loadPack } from './meetings/[meeting]/pack/[[number=page]]/+page.server.ts';
import Remarks from './meetings/Remarks.svelte';
import NotesPage from './records/[place]/+page.svelte';
import { load as loadNotes } from './records/[place]/+page.server.ts';

const TINY = 'tests/fixtures/tiny-network';
const dataset = datasetIn(TINY);
const paging = (pages: readonly string[], number = 1) => ({
	...{ number, first: 1, last: 2, total: 4 },
	pages: pages.map((name, at) => ({ number: at + 1, first: name, last: `${name} end`, size: 2 }))
});
/** What a load gives for an address; the number of the error where it has none. */
function loaded(
	load: (event: never) => unknown,
	params: Record<string, string> = {},
	network = TINY
): unknown {
	vi.stubEnv('NETWORK_DATA', network);
	try {
		return load({ params } as never);
	} catch (thrown) {
		return (thrown as { readonly status: number }).status;
	}
}
afterEach(() => vi.unstubAllEnvs());

describe('what the figures count', () => {
	it('is each indicator in the words of its table, with its note where it has one', () => {
		const [first, second] = dataset.indicators;
		const indicators = [{ ...first!, basisNote: 'From the annex.' }, second!];
		const page = rendered(FiguresPage, { data: { figures: { networkTitle: 'H', indicators } } as never });
		expect(page.texts('term')).toEqual(indicators.map(({ label }) => label));
		expect(page.texts('definition')).toEqual([`${first!.definition} From the annex.`, second!.definition]);
	});

	it('is a page of a network with indicators alone', () => {
		expect(loaded(loadFigures)).toMatchObject({ figures: { indicators: dataset.indicators } });
		expect(loaded(loadFigures, {}, 'tests/fixtures/four-sheets')).toBe(404);
	});
});

describe('remarks on the source', () => {
	const note = (id: string, kind = 'slip') => ({
		...{ noteId: id, kind, text: `Text of ${id}.`, cityId: null, recordTable: null, recordId: null },
		...provenance
	});
	const page = (network: readonly object[], cities: readonly object[]) => {
		const remarks = { networkTitle: 'H', networkNotes: network, cityNotes: cities };
		return rendered(RemarksPage, { data: { remarks } as never });
	};
	const ofBay = { city: { cityId: 'bay', name: 'Bay' }, notes: [note('c'), note('d', 'missing')] };

	it('are on the whole network by kind, then on each city with their kinds, each group with its number', () => {
		const both = page([{ kind: 'slip', notes: [note('a'), note('b')] }], [ofBay]);
		expect(both.headings.slice(1)).toEqual([
			`2 ${m.about.network}`,
			`3 ${m.about.noteGroup.slip} ${m.about.count(2)}`,
			`2 Bay ${m.about.count(2)}`
		]);
		expect(both.texts('listitem')).toEqual([
			...['Text of a. p. 5', 'Text of b. p. 5', `${m.profile.noteKind.slip}: Text of c. p. 5`],
			`${m.profile.noteKind.missing}: Text of d. p. 5`
		]);
		expect(both.one('link', 'Bay').address).toBe('cities/bay/');
	});

	it('are not said to be on the whole network where none is', () => {
		expect(page([], [ofBay]).headings).not.toContain(`2 ${m.about.network}`);
		expect(loaded(loadRemarks)).toBe(404);
	});

	it('on meetings have the page that they are of, where they have one', () => {
		const remarks = [note('a'), { ...note('b'), page: null }] as never;
		expect(rendered(Remarks, { remarks }).texts('listitem')).toEqual(['Text of a. p. 5', 'Text of b.']);
	});
});

describe('a city in its network', () => {
	const given = loaded(loadNetwork, { city: 'johvaste' }) as { readonly profile: object };
	const page = (profile: object = {}, more: object = {}) =>
		rendered(NetworkPage, {
			data: { ...given, europe: null, ...more, profile: { ...given.profile, ...profile } } as never
		});

	it('has no part on what the network plans where there are no such tables, and none on Europe without one', () => {
		const { sections } = cityProfileSlice(dataset, 'johvaste');
		const network = `2 ${m.profile.section.network}`;
		expect(page({ sections: [...sections, 'network'] }).headings).toContain(network);
		expect(page({ sections: sections.filter((id) => id !== 'network') }).headings).not.toContain(network);
		const europe = { memberKey: null, phases: [], actions: [], isNamedOnly: false };
		expect(page({}, { europe }).headings).toContain(`2 ${m.europe.inEurope}`);
		expect(page().headings).not.toContain(`2 ${m.europe.inEurope}`);
	});

	it('counts the entries of the grid, or says that there are none', () => {
		const { grid } = cityProfileSlice(dataset, 'johvaste');
		const count = grid.reduce((sum, { entries }) => sum + entries.length, 0);
		expect(count).toBeGreaterThan(0);
		expect(page().headings).toContain(`2 ${m.profile.section.grid} ${count}`);
		expect(page({ grid: [] }).text).toContain(m.profile.none.grid);
		expect(page().text).not.toContain(m.profile.none.grid);
	});

	it('is a page of a city of the network alone', () => {
		expect(loaded(loadNetwork, { city: 'nowhere' })).toBe(404);
	});
});

describe('a later page of the cities', () => {
	it('has its own rows, says which part it is, and leads to the other pages', () => {
		const { rows, ...cities } = citiesPage(citiesSlice(dataset), 1);
		const data = { cities: { ...cities, rows: rows.slice(2), paging: paging(['Åvik', 'Oulu'], 2) } };
		const page = rendered(LaterCitiesPage, { data: data as never });
		expect(page.headings[0]).toBe(`1 ${m.cities.title}: Oulu to Oulu end`);
		expect(
			page
				.one('table')
				.all('rowheader')
				.map(({ text }) => text)
		).toEqual([rows[2]!.name]);
		const [first, second] = page.one('navigation', m.paging.cities).all('link');
		expect(first!.address).toBe('cities/');
		expect(second!.attribute('aria-current')).toBe('page');
	});

	it('is none where all cities are on the first', () => {
		expect(loaded(loadLaterCities, { number: 'page.2' })).toBe(404);
	});
});

describe('a column of the cities', () => {
	it('has the cell of every city, as the comparison table takes it', () => {
		const { columns } = citiesSlice(dataset);
		const { id, label } = columns.find(({ kind }) => kind === 'figure')!;
		const data = loaded(loadColumn, { column: id });
		const table = rendered(ColumnPage, { data: data as never }).one('table');
		expect(table.texts('rowheader')).toEqual(dataset.cities.map(({ name }) => name));
		expect(table.texts('cell')).toHaveLength(dataset.cities.length);
		expect(table.all('row')[1]!.attribute('data-city')).toBe(dataset.cities[0]!.cityId);
		expect(table.texts('columnheader')[1]).toContain(label);
	});

	it('is a page of a column of the table alone', () => {
		expect(loaded(loadColumn, { column: 'height' })).toBe(404);
	});
});

describe('the notes of a page', () => {
	it('are those of its records, with the way back', () => {
		const { notes } = loaded(loadNotes, { place: 'cities.almvik' }) as {
			readonly notes: { readonly notes: readonly { readonly key: string }[] };
		};
		const page = rendered(NotesPage, { data: { notes } as never });
		expect(page.one('link', m.evidence.notesBack('Ålmvik')).address).toBe('cities/almvik/');
		const ids = page.all('listitem').map((item) => item.attribute('id'));
		expect(ids).toEqual(notes.notes.map(({ key }) => key));
		expect(ids).toContain('facts/almvik-winter-workers');
	});

	it('are none where no record has its note there', () => {
		expect(loaded(loadNotes, { place: 'cities.nowhere' })).toBe(404);
	});
});

describe('the pack of a meeting', () => {
	const meeting = dataset.meetings[0]!.meetingId;
	const given = loaded(loadPack, { meeting }) as object;
	const page = (pages: readonly string[]) =>
		rendered(PackPage, { data: { ...given, paging: paging(pages, pages.length) } as never });

	it('on several pages says which it is and that its files hold all, and leads to the others', () => {
		const [one, two] = [page(['A']), page(['A', 'B'])];
		expect(one.text).not.toContain(m.meetingPack.wholeInFiles);
		expect(one.all('navigation', m.meetingPack.pages)).toHaveLength(0);
		expect(two.text).toContain(m.meetingPack.wholeInFiles);
		expect(two.one('navigation', m.meetingPack.pages).addresses).toEqual([
			`meetings/${meeting}/pack/`,
			`meetings/${meeting}/pack/page.2/`
		]);
	});

	it('leads to its meeting, and has its file', () => {
		expect(page(['A']).one('link', dataset.meetings[0]!.title).address).toBe(`meetings/${meeting}/`);
		const file = page(['A']).one('link', m.documents.markdown);
		expect(file.address).toBe(`meetings/${meeting}/pack/pack.md`);
		expect(file.attribute('download')).toBe(`${meeting}-pack.md`);
	});

	it('is none without its meeting, nor beyond its last page', () => {
		expect(loaded(loadPack, { meeting: 'never' })).toBe(404);
		expect(loaded(loadPack, { meeting, number: 'page.2' })).toBe(404);
	});
});
