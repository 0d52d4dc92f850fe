import { describe, expect, it } from 'vitest';
import { datasetIn } from '../hosts/build.ts';
import { provenance } from '../../tests/support/policy-rows.ts';
import { rendered, type Part } from '../../tests/support/rendered.ts';
import type { EvidenceRecord } from '#lib/domain/record.ts';
import { m } from '#lib/messages/index.ts';
import { groupSlice, type GroupSlice } from '#lib/pages/groups.ts';
import { siteSlice } from '#lib/pages/site.ts';
import AdvocacyList from './advocacy/+page.svelte';
import AdvocacyPage from './advocacy/[theme]/AdvocacyPage.svelte';
import CompetencesPage from './[competences=competences]/[[number=page]]/+page.svelte';
import GridCityPage from './grid/[city]/+page.svelte';
import GroupPage from './groups/[group]/+page.svelte';
import SubjectPage from './subjects/[subject]/+page.svelte';
import SubjectsPage from './subjects/+page.svelte';
import ThemesPage from './themes/+page.svelte';

const dataset = datasetIn('tests/fixtures/tiny-network');
const record: EvidenceRecord = {
	...{ table: 'needs', id: 'n', cityId: 'almvik', kind: 'challenge', title: null, text: 'No rooms.' },
	...{ themeIds: [], groupIds: [], path: 'cities/almvik/#n' },
	...provenance
};
const almvik = { id: 'almvik', name: 'Ålmvik' };
const paging = { number: 1, pages: [], first: 1, last: 1, total: 1 };

describe('who is competent for what', () => {
	const statement = (level: string | null, partnerHolds: string | null, subject = 'task') => ({
		reading: { level, partnerHolds, subject, basisNote: null },
		statement: { policyId: `p-${String(level)}`, title: 'Schools', text: 'The state runs schools.' },
		city: { cityId: 'almvik', name: 'Ålmvik' },
		path: 'cities/almvik/#p'
	});
	const page = (cells: readonly object[], money: readonly object[] = []) => {
		const rows = [{ themeId: null, label: null, cells: [cells] }];
		const competences = {
			cities: [{ cityId: 'almvik', name: 'Ålmvik' }],
			paging,
			rows,
			money,
			all: money,
			count: 1
		};
		return rendered(CompetencesPage, { data: { competences } as never });
	};
	const cell = (...statements: readonly object[]) =>
		page(statements).one('table', m.competences.caption).one('cell').text;

	it('is the level of the statement and the part of the city, or that either is not said', () => {
		expect(cell(statement('state', 'no'))).toBe(
			`${m.competences.level.state} , ${m.competences.holds.no}: Schools`
		);
		expect(cell(statement(null, null))).toBe(
			`${m.competences.noLevel} , ${m.competences.holdsNone}: Schools`
		);
		expect(cell()).toBe(m.competences.silent);
	});

	it('has a row for what is about no single theme', () => {
		expect(page([]).one('table', m.competences.caption).one('rowheader').text).toBe(m.competences.noTheme);
	});

	it('keeps money apart: it is access, and open where nothing is said', () => {
		expect(page([]).headings).not.toContain(`2 ${m.competences.money}`);
		const access = (holds: string | null) =>
			page([], [statement(null, holds, 'money')])
				.one('table', m.competences.moneyCaption)
				.all('cell')[0]!.text;
		expect(access('yes')).toBe(m.competences.accessWord.yes);
		expect(access(null)).toBe(m.competences.accessOpen);
		const all = page([], [statement('state', 'no', 'money')]).one('definition').text;
		expect(all).not.toContain(m.competences.holds.no);
	});
});

describe('the subjects', () => {
	const named = (count: number) =>
		Array.from({ length: count }, (_, at) => ({ id: `c${at}`, name: `Town ${at}` }));
	const page = (needed: readonly object[], count = 1) =>
		rendered(SubjectsPage, { data: { subjects: { count, needed, themes: [] } } as never });

	it('are said to be editorial, or that the network codes none', () => {
		expect(page([]).text).toContain(m.subjects.editorial);
		expect(page([], 0).text).toContain(m.subjects.none);
		expect(page([], 0).text).not.toContain(m.subjects.editorial);
	});

	it('count the cities that need each, and say how many are not named', () => {
		const cells = (count: number) => page([{ id: 's', name: 'Rents', cities: named(count) }]).texts('cell');
		expect(cells(2)).toEqual(['2', 'Town 0, Town 1']);
		expect(cells(23)[0]).toBe('23');
		expect(cells(23)[1]).toMatch(/Town 19 and 3 more$/);
	});

	it('say of each part that no record was coded with it, never that nobody has it', () => {
		const none = Object.fromEntries(
			['need', 'action', 'practice', 'strategy', 'strength', 'weakness', 'opportunity', 'threat'].map(
				(part) => [part, []]
			)
		);
		const slice = {
			subject: { label: 'Rents', definition: 'What homes cost.', definitionSource: null, scopeNote: null },
			theme: { id: 't', name: 'Living' },
			...{ neighbours: [], topics: [], touching: [], words: [] },
			parts: { ...none, action: [{ ...almvik, entries: [record] }] }
		};
		const drawn = rendered(SubjectPage, { data: { slice } as never });
		expect(drawn.text).toContain(m.subjects.nobody.need);
		expect(drawn.text).toContain(m.subjects.nobody.practice);
		expect(drawn.text).not.toContain(m.subjects.nobody.action);
		expect(drawn.text).not.toContain(m.subjects.isRun);
		const running = rendered(SubjectPage, { data: { slice: { ...slice, isRun: true } } as never });
		expect(running.text).toContain(`${m.subjects.nobody.practice} ${m.subjects.isRun}`);
		expect(drawn.headings).not.toContain(`2 ${m.subjects.part.strength}`);
	});
});

describe('the themes', () => {
	it('stand under their categories, each with who needs, plans and has it, and who is silent', () => {
		const theme = (themeId: string, category: string) => ({
			...{ themeId, category, label: themeId, question: null },
			...{
				cities: { need: 2, action: 0, practice: 1 },
				added: { need: 0, action: 3, practice: 0 },
				silent: 4
			}
		});
		const gaps = { needOnly: [], practiceOnly: [], practiceAlone: [], silent: [] };
		const themes = [theme('cafes', 'Learning'), theme('rooms', 'Living'), theme('buses', 'Living')];
		const drawn = rendered(ThemesPage, { data: { themes, gaps } as never });
		expect(drawn.headings.slice(1, 6)).toEqual(['2 Learning', '3 cafes', '2 Living', '3 rooms', '3 buses']);
		const [first] = drawn.texts('listitem');
		for (const words of [
			m.themes.count('need', 2, 0),
			m.themes.count('action', 0, 3),
			m.themes.count('practice', 1, 0),
			m.themes.silentCount(4)
		])
			expect(first).toContain(words);
	});
});

describe('the asks of the network', () => {
	const group = (stance: string, count: number) => ({
		anchor: stance,
		stance,
		claim: null,
		count,
		parts: []
	});
	const ask = {
		...{ id: 'a', title: 'Rooms', summary: 'More rooms.', claim: null, named: 1, cityCount: 3 },
		...{ groups: [group('for', 2), group('silent', 1)], euActions: [] }
	};
	const facts = (part: Part) =>
		part.texts('term').map((term, at) => `${term} ${part.texts('definition')[at]}`);

	it('say whom the source names, apart from how many cities bear the claim out', () => {
		expect(facts(rendered(AdvocacyList, { data: { asks: [ask] } as never }))).toEqual([
			`${m.advocacy.named} 1`,
			`${m.advocacy.stance.for} ${m.advocacy.countOf(2, 3, [])}`,
			`${m.advocacy.stance.silent} ${m.advocacy.countOf(1, 3, [])}`
		]);
		expect(rendered(AdvocacyList, { data: { asks: [] } as never }).text).toContain(m.advocacy.none);
	});

	it('say on the page of one that the source asks nothing of anybody, or of whom it asks what', () => {
		const stances = { for: [], against: [], divided: [], context: [], silent: [] };
		const whole = { ...ask, provenance, named: [], themes: [], stances, funds: [], claims: [] };
		const page = (request: object | null) =>
			rendered(
				AdvocacyPage,
				{ data: { ask: { ...whole, request }, europe: null } as never },
				{ data: siteSlice(dataset) }
			).text;
		expect(page(null)).toContain(m.advocacy.noRequest);
		expect(page(null)).toContain(m.advocacy.nobodyNamed);
		expect(page({ of: 'the EU', text: 'Pay.' })).toContain(`${m.advocacy.request('the EU')}: Pay.`);
	});

	it('name what European documents say of its fund beside the counter-examples', () => {
		const city = { id: 'almvik', name: 'Ålmvik', isNamed: false, access: null, bearings: [], later: [] };
		const stances = { for: [city], against: [city], divided: [], context: [], silent: [city] };
		const whole = { ...ask, provenance, named: [], themes: [], stances, funds: [], claims: [] };
		const quote = { statementId: 'q', kind: 'fund', fund: null, text: 'Towns can reach it.', ...provenance };
		const page = (fundQuotes: readonly object[]) =>
			rendered(
				AdvocacyPage,
				{ data: { ask: whole, europe: null, fundQuotes } as never },
				{ data: siteSlice(dataset) }
			);
		const { headings, text } = page([quote]);
		const at = headings.indexOf(`3 ${m.advocacy.fundQuotes}`);
		expect(headings.slice(0, at).findLast((each) => each.startsWith('3 '))).toContain(
			m.advocacy.stance.against
		);
		expect(text).toContain('Towns can reach it.');
		expect(page([]).headings).not.toContain(`3 ${m.advocacy.fundQuotes}`);
	});
});

describe('a group', () => {
	const slice = groupSlice(dataset, 'returnees');
	const headings = (changed: Partial<GroupSlice> = {}) =>
		rendered(GroupPage, { data: { group: { ...slice, ...changed }, mapPath: null } as never }).headings;

	it('is counted by what each city says of it; a city without a mark is named apart', () => {
		expect(headings().slice(2, 5)).toEqual([
			`3 ${m.groups.statusHeading.named} ${m.advocacy.countOf(1, 3)}`,
			`3 ${m.groups.statusHeading.implied} ${m.advocacy.countOf(0, 3)}`,
			`3 ${m.groups.statusHeading.absent} ${m.advocacy.countOf(2, 3)}`
		]);
		const rest = dataset.groupMatrix.filter(({ cityId }) => cityId !== 'zolvile');
		const without = groupSlice({ ...dataset, groupMatrix: rest }, 'returnees');
		expect(without.withoutMark.map(({ name }) => name)).toEqual(['Žołvilė']);
		expect(headings(without)).toContain(`3 ${m.groups.withoutMark} ${m.advocacy.countOf(1, 3)}`);
		expect(headings().join()).not.toContain(m.groups.withoutMark);
	});

	it('has no empty list where no city says a thing of it', () => {
		const page = rendered(GroupPage, { data: { group: slice, mapPath: null } as never });
		expect(page.texts('list').filter((text) => text === '')).toEqual([]);
	});
});

describe('the themes of one city in the grid', () => {
	it('are "no entry" where it has none, with the lines of its profile that bear on them all the same', () => {
		const theme = { themeId: 't', category: 'Living', label: 'Rooms', records: [], tagged: [], bearing: [] };
		const page = (changed: object) =>
			rendered(GridCityPage, {
				data: {
					network: { language: 'en' },
					city: {
						...{ cityId: 'almvik', name: 'Ålmvik', entryCount: 0, silentCount: 1 },
						...{ themes: [{ ...theme, ...changed }], previous: null, next: null }
					}
				} as never
			}).one('region', 'Rooms').text;
		const empty = m.evidence.emptyShort['no-entry'];
		expect(page({})).toBe(`Rooms ${empty} ${m.grid.silentCell}`);
		expect(page({ tagged: [record] })).toContain(`${empty} ${m.grid.tagged}`);
		expect(page({ bearing: [record] })).toContain(`${m.grid.silentCell} ${m.grid.bearing}`);
	});
});
