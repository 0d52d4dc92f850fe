import { describe, expect, it } from 'vitest';
import { rendered } from '../../../../tests/support/rendered.ts';
import { m } from '#lib/messages/index.ts';
import type { DrawnArrow } from '#lib/pages/peers/arrow-map.ts';
import type { PeerCitySlice } from '#lib/pages/peers/city-slice.ts';
import type { RecordRow } from '#lib/pages/peers/rows.ts';
import type { Decision } from '#lib/peers/decisions.ts';
import { PLAN_SECTIONS, type ExchangePlan } from '#lib/peers/exchange-plan.ts';
import type { RecordKey } from '#lib/peers/peer-records.ts';
import { DEFAULT_WEIGHTS, PARTS } from '#lib/peers/score.ts';
import DecisionBook from './DecisionBook.svelte';
import HeldBy from './HeldBy.svelte';
import PairArrow from './PairArrow.svelte';
import PeerControls from './PeerControls.svelte';
import PlanEditor from './PlanEditor.svelte';
import RecordLink from './RecordLink.svelte';
import ScoreParts from './ScoreParts.svelte';

const record: RecordRow = {
	...{ cityId: 'almvik', kind: 'competence', title: null, text: 'The municipality runs schools.' },
	...{ page: '12', basis: 'stated', path: 'cities/almvik/#p' }
};
const age = { kind: 'age', words: ['now'], when: '2024', isOfSource: true } as const;
const sliceOf = (changed: Partial<RecordRow>): PeerCitySlice =>
	({
		cities: { almvik: { name: 'Ålmvik' } },
		records: { 'policies/p': { ...record, ...changed } }
	}) as never;

describe('who holds a competence', () => {
	const held = (changed: Partial<RecordRow>) =>
		rendered(HeldBy, { key: 'policies/p', slice: sliceOf(changed) });

	it('is as the statement was coded, and else by its words, which is said', () => {
		const code = { level: 'state', holds: 'no', themeIds: [] } as const;
		expect(held({ code }).text).toBe(`Ålmvik: ${m.competenceWords.held('state', 'no')} (p. 12)`);
		expect(held({}).text).toBe(`Ålmvik: ${m.peers.holder.locally} (p. 12)`);
		expect(held({ text: 'The ministry runs schools.' }).text).toContain(m.peers.holder.elsewhere);
	});

	it('leads to the statement, and says what came after it', () => {
		expect(held({}).one('link').address).toBe('cities/almvik/#p');
		expect(held({ later: [age] }).text).toContain(m.later.age(['now'], '2024', true));
	});
});

describe('a record behind a reason', () => {
	const drawn = (key: RecordKey, changed: Partial<RecordRow>) =>
		rendered(RecordLink, { key, records: { [key]: { ...record, ...changed } } }).text;

	it('says what it is and where it stands, and what of it is inferred', () => {
		expect(drawn('funding/f', { title: 'AMIF' })).toBe('AMIF (p. 12)');
		expect(drawn('group_matrix/g', { basis: 'inferred' })).toBe(
			`${m.peers.groupMark} (p. 12, ${m.evidence.inferred.mark.toLowerCase()})`
		);
		expect(drawn('grid/g', { kind: 'need', page: null })).toBe(
			`${m.peers.inGrid(m.peers.recordKind.need ?? 'need')} (${m.evidence.noPage})`
		);
	});

	it('is nothing where the slice has no such record', () => {
		expect(rendered(RecordLink, { key: 'needs/none', records: {} }).text).toBe('');
	});
});

describe('the parts of a score', () => {
	it('are in one order, that of an obstacle is taken off, and one that is not stated is no nought', () => {
		const values = { topic: 0.5, maturity: 1, groups: null, context: 0, obstacles: 0.2 };
		const part = rendered(ScoreParts, { values });
		expect(part.texts('term')).toEqual(PARTS.map((each) => m.peers.part[each]));
		expect(part.texts('definition')).toEqual(['50', '100', m.peers.notStated, '0', m.peers.takenOff(20)]);
	});
});

describe('an arrow of the map of pairs', () => {
	const shape = { line: 'M0 0L9 9', head: 'M9 9', middle: [4, 4] };
	const arrow = (drawn: object): DrawnArrow => ({ learnerId: 'a', hostId: 'b', drawn, shape }) as never;
	const drawn = (counts: object) =>
		rendered(PairArrow, { arrow: arrow(counts), href: 'peers/a/b/', visit: 'A visits B' }).one('link');

	it('says who learns from whom, on how much, and what the host has to show', () => {
		const link = drawn({ '': { asks: 2, maturity: 'practice' } });
		expect(link.name).toBe(m.peersMarks.arrow('A visits B', 2, m.peersMarks.maturity.practice));
		expect(link.text).toContain(m.peersMarks.maturityLetter.practice);
		expect(link.attribute('data-away')).toBeUndefined();
	});

	it('that is of some theme alone counts nothing over all of them', () => {
		const link = drawn({ ferries: { asks: 1, maturity: 'action' } });
		expect(link.name).toBe('A visits B');
		expect(link.attribute('data-away')).toBe('');
		expect(link.attribute('data-pair-counts')).toBe('ferries 1 action');
	});
});

describe('the choices of the finder', () => {
	const slice = {
		learnerId: 'almvik',
		cities: { almvik: {}, johvaste: {}, zolvile: {} },
		asks: [{ key: 'needs/a', text: 'Language cafés' }]
	} as never;
	const form = rendered(PeerControls, { slice }).one('form', m.peers.controls);

	it('are all asks of the city or one of them, and hosts that are other cities', () => {
		expect(form.texts('option')).toEqual([m.peers.allAsks, 'Language cafés']);
		expect(form.attribute('data-hosts')).toBe('johvaste zolvile');
	});

	it('begin with the weights of the rule, each with its number', () => {
		expect(form.all('slider').map(({ name }) => name)).toEqual(PARTS.map((part) => m.peers.part[part]));
		expect(form.all('slider').map((slider) => Number(slider.attribute('value')))).toEqual(
			PARTS.map((part) => DEFAULT_WEIGHTS[part])
		);
	});
});

describe('the book of decisions', () => {
	const decision = (changed: Partial<Decision> = {}): Decision => ({
		...{ learnerId: 'a', hostId: 'b', ask: 'needs/x', kind: 'kept', reason: 'Close by.', on: '2026-01-02' },
		...changed
	});
	const nothing = () => {};
	const book = (decisions: readonly Decision[], learnerId: string | null = null) =>
		rendered(DecisionBook, {
			...{ decisions, learnerId, names: { b: 'Bay', a: 'Åvik', c: 'Cove' } },
			textOfAsk: (key) => (key === 'needs/x' ? 'Language cafés' : ''),
			...{ onchange: nothing, onremove: nothing, onadd: nothing, onsave: nothing, onopen: nothing }
		});

	it('says that nothing is decided, without an empty table', () => {
		expect(book([]).all('table')).toHaveLength(0);
		expect(book([]).text).toContain(m.peersDecisions.none);
	});

	it('has who visits whom, on which ask, what was decided and why; a city that is gone keeps its id', () => {
		const rows = book([decision(), decision({ hostId: 'gone', ask: '', kind: 'dismissed' })])
			.all('row')
			.slice(1);
		expect(rows.map((row) => row.one('rowheader').text)).toEqual([
			`${m.peers.visit('Åvik', 'Bay')} Language cafés`,
			m.peers.visit('Åvik', 'gone')
		]);
		expect(rows.map((row) => row.texts('cell')[0])).toEqual([
			m.peersDecisions.kind.kept,
			m.peersDecisions.kind.dismissed
		]);
		const reason = rows[0]!.one('textbox');
		expect(reason.attribute('value')).toBe('Close by.');
		expect(reason.name).toBe(`${m.peersDecisions.reason}: ${m.peers.visit('Åvik', 'Bay')}, Language cafés`);
	});

	it('begins a visit that is added by hand with the city of the page, cities by name', () => {
		const learner = book([], 'c').one('combobox', m.peersDecisions.learner);
		expect(learner.texts('option')).toEqual(['–', 'Åvik', 'Bay', 'Cove']);
		const chosen = learner.all('option').filter((option) => option.attribute('selected') !== undefined);
		expect(chosen.map(({ text }) => text)).toEqual(['Cove']);
	});
});

describe('the editor of an exchange plan', () => {
	const draft = {
		title: 'Åvik visits Bay',
		sections: Object.fromEntries(PLAN_SECTIONS.map((id) => [id, `Text of ${id}.`])),
		notes: ['Baseline, p. 3.'],
		days: { call: '2027-03-12', visit: '2027-03-10', back: '' }
	} as unknown as ExchangePlan;
	const editor = (changed: Partial<ExchangePlan> = {}, others: number | null = null) =>
		rendered(PlanEditor, {
			draft: { ...draft, ...changed },
			...{ kept: { read: () => null, keep: () => true }, file: 'plan' },
			written: ({ title }) => ({ title, language: 'en', blocks: [], notes: [] }) as never,
			calendar: () => Promise.resolve(''),
			network: { network: 'Net', end: '2027-03-10' },
			whole: others === null ? null : { host: 'Bay', others, path: 'exchange/?learner=a' }
		});

	it('has a field for each part with its text, and the footnotes by their numbers', () => {
		const part = editor();
		for (const id of PLAN_SECTIONS)
			expect(part.one('textbox', m.exchangePlan.section[id]).text).toBe(`Text of ${id}.`);
		expect(part.texts('listitem')).toContain('Baseline, p. 3.');
	});

	it('warns of days that stand in a wrong order, and of no others', () => {
		expect(editor().text).toContain(m.exchangePlan.page.callAfter);
		const right = { call: '2027-03-01', visit: '2027-03-10', back: '' };
		expect(editor({ days: right }).text).not.toContain(m.exchangePlan.page.callAfter);
	});

	it('says that the network ends before a day of the exchange, where it does', () => {
		const line = m.exchangePlan.networkEnd('Net', '10 March 2027');
		expect(editor().text).toContain(line);
		expect(editor({ days: { call: '2027-03-01', visit: '2027-03-09', back: '' } }).text).not.toContain(line);
	});

	it('says that it holds one ask alone, and leads to the plan of the pair, where it does', () => {
		expect(editor({}, 3).text).toContain(m.exchangePlan.page.chosenAlone('Bay', 3));
		expect(editor({}, 3).one('link', m.exchangePlan.page.wholePair).address).toContain('exchange/?learner=a');
		expect(editor().all('link', m.exchangePlan.page.wholePair)).toHaveLength(0);
	});
});
