import { describe, expect, it } from 'vitest';
import { datasetIn } from '../hosts/build.ts';
import { provenance } from '../../tests/support/policy-rows.ts';
import { rendered } from '../../tests/support/rendered.ts';
import { m } from '#lib/messages/index.ts';
import { meetingSlice } from '#lib/pages/meeting.ts';
import { practiceListSlice, type PracticeListSlice } from '#lib/pages/practice-list.ts';
import { practiceSlice, type PracticeSlice } from '#lib/pages/practice.ts';
import ColumnNotes from './cities/columns/ColumnNotes.svelte';
import CityPicker from './compare/CityPicker.svelte';
import ClusterList from './likeness/ClusterList.svelte';
import LikenessPage from './likeness/[[dimension=likeness]]/+page.svelte';
import MeetingPage from './meetings/[meeting]/MeetingPage.svelte';
import MeetingsPage from './meetings/+page.svelte';
import PairMatrix from './peers/PairMatrix.svelte';
import PeersPage from './peers/+page.svelte';
import ThemePairs from './peers/ThemePairs.svelte';
import PracticePage from './practices/[practice]/PracticePage.svelte';
import PracticesPage from './practices/[[number=page]]/+page.svelte';

const dataset = datasetIn('tests/fixtures/tiny-network');
const nightBoat = practiceSlice(dataset, 'almvik-night-boat');
const towns = (count: number) => Array.from({ length: count }, (_, at) => `town-${at}`);

describe('the start of the finder', () => {
	const city = (changed: object = {}) => ({
		...{ cityId: 'almvik', name: 'Ålmvik', asks: 4, withSuggestion: 2, onlyDifficult: 1, hasActions: true },
		...changed
	});
	const peers = (changed: object = {}) => ({
		...{ network: 'Harbours', networkId: 'tiny', source: 's', names: { almvik: 'Ålmvik', bay: 'Bay' } },
		...{ cities: [city()], matrix: null, arrows: null, themes: [] },
		...changed
	});
	const page = (changed: object = {}) =>
		rendered(PeersPage, { data: { peers: peers(changed), drawing: null, hasSubjects: false } as never });

	it('counts the asks of each city and for how many somebody has something, where that is counted', () => {
		const table = (changed: object) => page({ cities: [city(changed)] }).one('table', m.peers.startCaption);
		expect(table({}).texts('cell')).toEqual(['4', '2', '1']);
		expect(table({ withSuggestion: null }).texts('cell')).toEqual(['4']);
		expect(table({ withSuggestion: null }).texts('columnheader')).toEqual([m.peers.city, m.peers.asksColumn]);
	});

	it('says of a city without planned actions that it has none in the tables', () => {
		expect(page({ cities: [city({ hasActions: false })] }).text).toContain(m.peers.noActions);
		expect(page().text).not.toContain(m.peers.noActions);
	});

	it('has no matrix where there are too many cities for one', () => {
		expect(page().headings).not.toContain(`2 ${m.peers.network}`);
		expect(page({ matrix: [] }).headings).toContain(`2 ${m.peers.network}`);
	});

	it('says in the matrix who visits whom, on how much, or that nothing was found', () => {
		const cell = { hostId: 'bay', asks: 3, maturity: 'practice', themes: {} };
		const cities = [city(), city({ cityId: 'bay', name: 'Bay' })];
		const matrix = [
			{ learnerId: 'almvik', cells: [cell] },
			{ learnerId: 'bay', cells: [] }
		];
		const drawn = rendered(PairMatrix, { peers: peers({ cities, matrix }) as never, id: 'matrix' });
		const rows = drawn
			.all('row')
			.slice(1)
			.map((row) => row.texts('cell'));
		expect(rows[0]![0]).toBe(m.peers.same);
		expect(rows[0]![1]).toMatch(new RegExp(`^${m.peers.visit('Ålmvik', 'Bay')}: 3 , `));
		expect(rows[0]![1]).toContain(m.peersMarks.maturity.practice.toLowerCase());
		expect(rows[1]).toEqual([m.peers.none, m.peers.same]);
	});

	it('names on each theme who asks and who has something to show, and how many it does not name', () => {
		const row = (learners: readonly string[], hosts: readonly string[] = []) => {
			const shown = hosts.map((cityId) => ({ cityId, maturity: 'action' }));
			const theme = { themeId: 't', label: 'Ferries', learners, hosts: shown };
			return rendered(ThemePairs, { peers: peers({ themes: [theme] }) as never }).texts('cell');
		};
		expect(row(['almvik'], ['bay'])).toEqual([
			'Ålmvik',
			`Bay (${m.peersMarks.maturity.action.toLowerCase()})`
		]);
		expect(row([])).toEqual([m.peers.nobody, m.peers.nobody]);
		const [learners, hosts] = row(towns(26), towns(30));
		expect(learners).toMatch(/town-23 and 2 more$/);
		expect(hosts).toMatch(/and 6 more$/);
	});
});

describe('a practice', () => {
	const page = (changed: Partial<PracticeSlice> = {}) =>
		rendered(PracticePage, { data: { practice: { ...nightBoat, ...changed } } as never });

	it('has a question for each field that the source leaves empty, and those that are always asked', () => {
		expect(page({ open: ['since'] }).texts('listitem')).toContain(m.practices.question.since);
		expect(page({ open: [] }).text).not.toContain(m.practices.askLead);
		expect(page({ open: [] }).texts('listitem')).toEqual(expect.arrayContaining([...m.practices.alwaysAsk]));
	});

	it('says who else needs something of the kind, theme by theme, or that no city does', () => {
		const theme = { id: 'ferries', name: 'Ferries' };
		const bay = { id: 'bay', name: 'Bay' };
		expect(page({ wantedBy: [{ theme, cities: [bay, { id: 'cove', name: 'Cove' }] }] }).text).toContain(
			'Ferries Bay, Cove'
		);
		expect(page({ wantedBy: [{ theme, cities: [] }] }).text).toContain(`Ferries ${m.practices.nobody}`);
	});

	it('says that no entry of the grid rests on it, where none does', () => {
		expect(page({ grid: [] }).text).toContain(m.practices.noGrid);
		expect(nightBoat.grid.length).toBeGreaterThan(0);
		expect(page().text).not.toContain(m.practices.noGrid);
	});
});

describe('the list of practices', () => {
	const list = practiceListSlice(dataset);
	const like = { key: 'k', city: 'Bay', path: 'cities/bay/#p', text: 'Day boat', topics: ['Ferries'] };
	const topic = { id: 't', label: 'Ferries' };
	const plain = { ...list.cards[0]!, alone: null, aloneOn: [], likes: [], onMain: [], touching: [] };
	const page = (changed: Partial<PracticeListSlice['cards'][number]>) =>
		rendered(PracticesPage, { data: { list: { ...list, cards: [{ ...plain, ...changed }] } } as never })
			.all('listitem')
			.find(({ text }) => text.includes(plain.practice.summary))!.text;

	it('marks a practice of which no other city has the like, and names on what one has none', () => {
		expect(page({ alone: 'yes' })).toContain(`${plain.city.name}. ${m.practices.aloneMark.yes}`);
		expect(page({ alone: 'near' })).toContain(`${plain.city.name}. ${m.practices.aloneMark.near}`);
		for (const mark of Object.values(m.practices.aloneMark)) expect(page({})).not.toContain(mark);
		expect(page({ alone: 'some', aloneOn: [topic] })).toContain(`${m.practices.aloneOn} Ferries`);
		expect(page({ alone: 'yes', aloneOn: [topic] })).not.toContain(m.practices.aloneOn);
	});

	it('names the practices that are like it with what they share, and those that only touch it where none is', () => {
		expect(page({ likes: [like], touching: [like] })).toContain(
			`${m.practices.likes} Bay, Day boat (Ferries)`
		);
		expect(page({ likes: [like], touching: [like] })).not.toContain(m.practices.touching);
		expect(page({ onMain: [like] })).toContain(`${m.practices.onMain} Bay, Day boat (Ferries)`);
		expect(page({ touching: [like] })).toContain(`${m.practices.touching} Bay, Day boat`);
	});
});

describe('cities beside cities', () => {
	const likeness = (changed: object) => ({
		...{ dimension: 'both', isFine: true, dimensions: ['both'], cities: [{ cityId: 'bay', name: 'Bay' }] },
		...{
			rows: [],
			clusters: null,
			otherClusters: [],
			pairs: [],
			...{ gaps: [], unlisted: [] },
			reportGroups: [],
			hasStatements: false
		},
		...changed
	});
	const page = (changed: object) =>
		rendered(LikenessPage, {
			data: { likeness: likeness(changed), network: { title: 'Harbours' } } as never
		});

	it('are too many for a table of pairs, or too few, and the page says which', () => {
		expect(page({ rows: null }).text).toContain(m.likeness.tooMany);
		expect(page({ rows: null }).one('link', 'Bay').address).toBe('cities/bay/');
		expect(page({}).text).toContain(m.likeness.tooFew);
		expect(page({ unlisted: [{ label: 'No plans', text: 'of Bay' }] }).text).toContain('No plans of Bay.');
	});

	it('group together with what each group rests on, or it is said that none do', () => {
		const list = (clusters: readonly object[], alone: readonly string[] = []) =>
			rendered(ClusterList, {
				found: { clusters, alone } as never,
				...{ rule: 'Three.', dimension: 'both', isFine: true, others: [], hasStatements: true }
			});
		expect(list([], ['Bay']).text).toContain(m.likeness.clusters.none);
		expect(list([], ['Bay']).text).not.toContain(m.likeness.clusters.alone(['Bay']));
		const three = { cityIds: ['avik', 'cove', 'dale'], names: ['Åvik', 'Cove', 'Dale'] };
		const found = list([{ ...three, reason: 'Both.', topics: [] }], ['Bay']);
		expect(found.text).toContain(`Åvik, Cove and Dale. Both. ${m.likeness.sideBySide}`);
		expect(found.text).toContain(m.likeness.clusters.alone(['Bay']));
		expect(found.one('link', 'Åvik, Cove and Dale side by side').address).toBe(
			'compare/?cities=avik,cove,dale'
		);
		expect(found.one('link', m.likeness.clusters.statements).address).toBe('likeness/statements/both.csv');
		const many = { cityIds: ['a', 'b', 'c', 'd', 'e'], names: ['A', 'B', 'C', 'D', 'E'] };
		expect(list([{ ...many, reason: 'Both.', topics: [] }]).text).not.toContain(m.likeness.sideBySide);
		const topics = [
			{ part: 'needs', topics: [{ id: 'ferries', label: 'Ferries', held: '(2 of 9 cities)' }] }
		];
		const byTopic = list([{ ...three, reason: '', topics }]);
		expect(byTopic.text).toContain('All need: Ferries (2 of 9 cities).');
		expect(byTopic.one('link', 'Ferries').address).toBe('subjects/ferries/');
	});

	it('are chosen by boxes, and in a large network by four lists', () => {
		const choices = (count: number) => towns(count).map((id) => ({ cityId: id, name: id }));
		const picker = (count: number) => rendered(CityPicker, { choices: choices(count), themes: [] });
		expect(picker(40).all('checkbox')).toHaveLength(40);
		expect(picker(41).all('checkbox')).toHaveLength(0);
		expect(picker(41).all('combobox')).toHaveLength(4);
	});
});

describe('what a column of the cities means', () => {
	const figure = {
		...{ kind: 'figure', id: 'f', label: 'Residents', definition: 'Who lives there.', unit: 'persons' },
		...{ measure: null, figures: 3, ranked: 2, periodUnknown: false, alike: [], differences: [] }
	};
	const note = (changed: object) =>
		rendered(ColumnNotes, { columns: [{ ...figure, ...changed }] as never }).one('definition').text;

	it('says how many of its figures compare, and that a single one compares with none', () => {
		expect(note({})).toContain(m.cities.notes.ranked(2, 3));
		expect(note({ figures: 1, ranked: 0 })).toContain(m.cities.notes.single);
	});

	it('says that the period of what compares is unknown, only where something compares', () => {
		expect(note({ periodUnknown: true })).toContain(m.comparability.periodUnknown);
		expect(note({ periodUnknown: true, figures: 1, ranked: 0 })).not.toContain(m.comparability.periodUnknown);
	});

	it('names four columns that read alike, and counts the others', () => {
		expect(note({ alike: ['A', 'B', 'C', 'D', 'E', 'F'] })).toContain(`D and ${m.cities.notes.more(2)}`);
	});
});

describe('the meetings', () => {
	it('are said to be none, without filters or a picture, where there are none', () => {
		const page = rendered(MeetingsPage, { data: { network: 'Harbours', rows: [], remarks: [] } as never });
		expect(page.text).toContain(m.meetings.none);
		expect(page.all('form')).toHaveLength(0);
	});

	it('have what each is about, and say of a part that the source gives nothing', () => {
		const slice = meetingSlice(dataset, dataset.meetings[0]!.meetingId);
		const point = { itemId: 'i', text: 'Rooms first.', source: provenance, cities: [], children: [] };
		const data = { ...slice, points: { agenda: [point], preparation: [] } };
		const page = rendered(MeetingPage, { data: data as never });
		expect(page.one('region', m.meetings.itemKind.preparation).text).toContain(
			m.meetings.noItems.preparation
		);
		expect(page.one('region', m.meetings.itemKind.agenda).text).toContain('Rooms first.');
	});
});
