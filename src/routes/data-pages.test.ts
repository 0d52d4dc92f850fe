import { describe, expect, it } from 'vitest';
import { datasetIn } from '../hosts/build.ts';
import { provenance } from '../../tests/support/policy-rows.ts';
import { rendered } from '../../tests/support/rendered.ts';
import { m } from '#lib/messages/index.ts';
import { aboutSlice, type AboutSlice } from '#lib/pages/about.ts';
import { siteSlice } from '#lib/pages/site.ts';
import AboutPage from './about/+page.svelte';
import BasisTable from './about/BasisTable.svelte';
import CityLinks from './about/CityLinks.svelte';
import RemarkList from './about/[remarks=remarks]/RemarkList.svelte';
import Sources from './about/Sources.svelte';
import ChangesPage from './data/changes/+page.svelte';
import DataPage from './data/+page.svelte';
import Preview from './data/[table]/Preview.svelte';
import KeyCounts from './KeyCounts.svelte';
import OfflinePage from './offline/+page.svelte';
import RecordNoteItem from './records/[place]/RecordNoteItem.svelte';
import SearchPage from './search/+page.svelte';
import SincePage from './[since=since]/+page.svelte';
import SwotPage from './swot/[[number=page]]/+page.svelte';

const dataset = datasetIn('tests/fixtures/tiny-network');
const site = siteSlice(dataset);

describe('the numbers of the network', () => {
	it('name the cities for which nothing is stated, count them where they are many, and keep the grid apart', () => {
		const row = (citiesWithout: readonly string[] | null, inGrid: number | null = null) =>
			rendered(KeyCounts, { counts: [{ id: 'actions', count: 4, citiesWithout, inGrid }] }).texts(
				'definition'
			);
		expect(row(['Bay', 'Cove'])).toEqual(['4', 'not stated for Bay and Cove']);
		expect(row(['A', 'B', 'C', 'D'])).toEqual(['4', 'not stated for 4 cities']);
		expect(row([])).toEqual(['4']);
		expect(row(null, 2)).toEqual(['4', m.overview.inGrid(2)]);
	});
});

describe('the page of the tables', () => {
	const tables = {
		...{ networkId: 'tiny', title: 'Harbours', version: 'v1', licence: null },
		...{ tables: [], absent: [], policy: [], report: [] }
	};
	const page = (changed: object, parts: object = {}) =>
		rendered(DataPage, { data: { ...site, ...parts, tables: { ...tables, ...changed } } as never });
	const meetings = { slug: 'meetings', name: 'meetings', description: 'Meetings.', rows: 2 };

	it('says that the check found nothing, or counts what it warns of', () => {
		const shown = {
			id: 1,
			severity: 'warning',
			code: 'x',
			place: 'needs.csv',
			cell: null,
			line: 3,
			column: 'text'
		};
		const warning = {
			...shown,
			message: 'Odd.',
			advice: 'Look.',
			count: 3,
			others: ['needs.csv 5'],
			neighbours: null
		};
		expect(page({}).one('region', m.data.section.check).text).toContain(m.data.sound);
		const warned = page({ report: [warning] }).one('region', m.data.section.check).text;
		expect(warned).toContain(m.data.warnings(3));
		expect(warned).not.toContain(m.data.sound);
	});

	it('names the tables that the network does without', () => {
		expect(page({ absent: ['swot', 'meetings'] }).text).toContain(m.data.noRows('swot, meetings'));
		expect(page({}).text).not.toContain(m.data.noRows(''));
	});

	it('offers the calendars and the feed only where there is something in them', () => {
		const links = (changed: object, parts: object) =>
			page(changed, { hasPolicy: false, hasLater: false, ...parts })
				.one('region', m.data.section.files)
				.texts('link');
		const optional = [m.data.files.calendar.name, m.data.files.steps.name, m.data.files.feed.name];
		for (const name of optional) expect(links({}, {})).not.toContain(name);
		const all = links({ tables: [meetings] }, { hasPolicy: true, hasLater: true });
		expect(all).toEqual(expect.arrayContaining(optional));
	});

	it('has the terms where the network states them', () => {
		expect(page({ licence: 'CC BY 4.0' }).text).toContain(`${m.data.terms}: CC BY 4.0`);
		expect(page({}).text).not.toContain(`${m.data.terms}:`);
	});

	it('says of a preview how many of the rows it has', () => {
		const preview = { columns: ['a'], rows: [['1'], [null]] };
		const drawn = rendered(Preview, { preview: preview as never, rows: 40, language: 'en' });
		expect(drawn.one('caption').text).toBe(m.data.previewCaption(2, 40));
		expect(drawn.texts('cell')).toEqual(['1', '']);
	});
});

describe('the log of changes', () => {
	const version = { version: 'v2', previous: 'v1', date: '1 May 2026', counts: [] };
	const page = (versions: readonly object[], now = 'v2') =>
		rendered(ChangesPage, { data: { changes: { version: now, versions } } as never });

	it('says that the present tables differ from what was logged last, only where they do', () => {
		expect(page([version], 'v3').text).toContain(m.changes.notLogged);
		expect(page([version]).text).not.toContain(m.changes.notLogged);
		expect(page([]).text).toContain(m.changes.none);
	});

	it('counts what changed by table and kind', () => {
		const by = { added: 1, changed: 2, removed: 0 };
		const part = page([{ ...version, counts: [{ table: 'needs', by }] }]);
		const row = part.one('table', m.changes.counts).all('row')[1]!;
		const heads = part.one('table', m.changes.counts).texts('columnheader').slice(1);
		expect(new Map(heads.map((head, at) => [head, row.texts('cell')[at]]))).toEqual(
			new Map([
				[m.changes.kind.added, '1'],
				[m.changes.kind.changed, '2'],
				[m.changes.kind.removed, '0']
			])
		);
	});
});

describe('the page on the method', () => {
	const about = aboutSlice(dataset);
	const sections = (changed: Partial<AboutSlice>) =>
		rendered(AboutPage, { data: { ...site, about: { ...about, ...changed } } as never })
			.one('navigation', m.about.contents)
			.texts('link');

	it('has in its contents what there is, and nothing that is empty', () => {
		expect(sections({ initiatives: [], glossary: [] })).not.toContain(m.about.section.glossary);
		const term = { termId: 't', term: 'IAP', fullName: 'Plan', meaning: 'A plan.', ...provenance };
		expect(sections({ glossary: [term] as never })).toContain(m.about.section.glossary);
		const note = { noteId: 'n', kind: 'slip', text: 'A slip.', recordTable: null, ...provenance };
		expect(sections({ networkNotes: [], cityNotes: [] })).not.toContain(m.about.section.remarks);
		expect(sections({ networkNotes: [{ kind: 'slip', notes: [note as never] }] })).toContain(
			m.about.section.remarks
		);
	});

	it('says of a source what it does not state, and which one is the baseline', () => {
		const [source] = dataset.sources;
		const bare = { ...source!, published: null, licence: null, url: null };
		const drawn = rendered(Sources, { sources: [bare], baseline: source! });
		expect(drawn.headings[0]).toContain(`(${m.about.baseline})`);
		const notStated = m.evidence.emptyShort['not-stated'];
		expect(drawn.texts('definition').slice(1)).toEqual([
			m.about.undated,
			expect.any(String),
			notStated,
			notStated
		]);
	});

	it('counts stated, inferred and editorial rows of each table, in one order', () => {
		const counts = [{ table: 'grid', rows: 6, by: { stated: 1, inferred: 5, editorial: 0 } }];
		const drawn = rendered(BasisTable, { counts: counts as never });
		expect(drawn.texts('columnheader').slice(2)).toEqual(Object.values(m.evidence.basis));
		expect(drawn.texts('cell')).toEqual(['6', '1', '5', '0']);
	});

	it('names the cities of a record, or says that there are none', () => {
		const links = (cities: readonly { cityId: string; name: string }[]) =>
			rendered(CityLinks, { label: 'Active:', none: 'Nobody.', cities }).text;
		expect(links([])).toBe('Nobody.');
		expect(
			links([
				{ cityId: 'a', name: 'Åvik' },
				{ cityId: 'b', name: 'Bay' }
			])
		).toBe('Active: Åvik, Bay.');
	});

	it('has each remark with its pages and table, and its kind where kinds are mixed', () => {
		const note = { noteId: 'n', kind: 'slip', text: 'Two sums.', recordTable: 'facts', ...provenance };
		const item = (kinds: boolean) =>
			rendered(RemarkList, { notes: [note as never], kinds }).one('listitem').text;
		expect(item(true)).toBe(`${m.profile.noteKind.slip}: Two sums. p. 5, facts`);
		expect(item(false)).toBe('Two sums. p. 5, facts');
	});
});

describe('what came after the report', () => {
	it('says that absence here is no statement, and compares planned with held meetings where there are any', () => {
		const filters = { kind: [], city: [], theme: [] };
		const since = { network: 'Harbours', entries: [], meetings: [], filters };
		const page = rendered(SincePage, { data: { since, baselineName: 'Notes' } as never });
		expect(page.text).toContain(m.since.absence);
		expect(page.headings).not.toContain(`2 ${m.since.meetings}`);
		expect(page.one('status').text).toBe(m.sinceView.shown(0, 0));
	});
});

describe('the note of a record', () => {
	it('says what the record is and where it stands', () => {
		const record = {
			...{ table: 'needs', id: 'n', cityId: 'almvik', kind: 'challenge', title: null, text: 'No rooms.' },
			...{ themeIds: [], groupIds: [], path: 'cities/almvik/#n', ...provenance }
		};
		const item = (changed: object) =>
			rendered(RecordNoteItem, {
				note: { key: 'needs/n', record: { ...record, ...changed }, coding: null } as never
			}).one('listitem').text;
		expect(item({})).toMatch(/^Challenge, p\. 5\. No rooms\. /);
		expect(item({ page: null })).toContain(`Challenge, ${m.evidence.noPage}.`);
		expect(item({ basis: 'inferred' })).toContain(m.evidence.inferredLong.wording);
	});
});

describe('the pages of a reader', () => {
	it('say of own data that it is not kept offline, and offer nothing there', () => {
		const page = (own: object | null) =>
			rendered(OfflinePage, { data: { ...site, own } as never }, { data: site });
		expect(page({}).text).toContain(m.offline.own);
		expect(page({}).all('button')).toHaveLength(0);
		expect(page(null).text).not.toContain(m.offline.own);
	});

	it('search all words at first, and by subject only where the network codes subjects', () => {
		const search = { cities: [], themes: [], kinds: ['need'], subjects: [], named: [] };
		const page = (subjects: readonly object[]) =>
			rendered(SearchPage, { data: { ...site, search: { ...search, subjects } } as never }, { data: site });
		const [all, any] = page([]).all('radio');
		expect([all, any].map((radio) => radio!.attribute('checked') !== undefined)).toEqual([true, false]);
		expect(page([]).all('combobox', m.search.subject)).toHaveLength(0);
		expect(page([{ theme: 'Living', choices: [] }]).all('combobox', m.search.subject)).toHaveLength(1);
	});

	it('count the statements of the quadrants that a page shows', () => {
		const quadrants = [{ quadrant: 'strength', entries: [] }];
		const swot = {
			...{ network: 'Harbours', cityNames: [], themes: [], subjects: [], language: 'en' },
			...{ cities: [{ cityId: 'bay', name: 'Bay', quadrants }], paging: { number: 1, pages: [] } }
		};
		expect(rendered(SwotPage, { data: { swot } as never }).all('status')[0]!.text).toBe(m.swot.status(0, 1));
	});
});
