import { describe, expect, it } from 'vitest';
import {
	action,
	measure,
	milestone,
	planned,
	provenance,
	statement,
	step
} from '../../../../tests/support/policy-rows.ts';
import { rendered } from '../../../../tests/support/rendered.ts';
import type { CrosswalkLink, Milestone, PartnershipAction } from '#lib/domain/policy-context.ts';
import { formatSpan } from '#lib/format/date.ts';
import { briefHook } from '#lib/messages/en/brief-hook.ts';
import { m } from '#lib/messages/index.ts';
import type { AskBackground } from '#lib/pages/policy/ask.ts';
import type { PlanSlice } from '#lib/pages/policy/plan.ts';
import type { StepReadings } from '#lib/selectors/partnership-steps.ts';
import ActionFacts from './ActionFacts.svelte';
import AskActions from './AskActions.svelte';
import FundDrawing from './FundDrawing.svelte';
import MemberFilters from './MemberFilters.svelte';
import Milestones from './Milestones.svelte';
import MonitoringTable from './MonitoringTable.svelte';
import PlanTable from './PlanTable.svelte';
import StatementList from './StatementList.svelte';
import StepsChart from './StepsChart.svelte';

const notStated = m.evidence.emptyShort['not-stated'];
const unnamed = { coLeaders: [], governanceLevels: [] };

describe('who leads an action, and for which levels it is', () => {
	it('is said to be not stated in the table and at the action, never left blank', () => {
		const cells = (changed: Partial<PartnershipAction>) => {
			const actions = [{ action: { ...action, ...changed }, steps: [] }];
			return rendered(MonitoringTable, { actions, source: 's' }).texts('cell');
		};
		expect(cells({ stateOfPlay: 'Begun.' })).toEqual(['Almvik', 'local', 'June 2027', 'Begun.']);
		expect(cells(unnamed)).toEqual([notStated, notStated, 'June 2027', notStated]);
		const entry = { action: { ...action, ...unnamed }, steps: [], problems: [], links: [] };
		const facts = rendered(ActionFacts, { entry });
		expect(facts.texts('term').filter((_, at) => facts.texts('definition')[at] === notStated)).toEqual(
			expect.arrayContaining([m.europe.field.coLeaders, m.europe.field.levels])
		);
	});
});

describe('the EU actions that an ask can use', () => {
	const link = (themeId: string): CrosswalkLink => ({
		...{ ...provenance, basis: 'editorial', themeId, targetKind: 'partnership_action', targetId: 'a1' },
		why: `${themeId} need boats.`
	});
	const background: AskBackground = {
		partnershipActions: [{ row: action, links: [link('piers')] }],
		...{ integrationActions: [], localMeasures: [], claims: new Map(), unlinkedIds: [] },
		themes: [
			{ themeId: 'piers', label: 'Piers', link: null },
			{ themeId: 'nets', label: 'Nets', link: link('nets') }
		],
		labels: new Map([['piers', 'Piers']])
	};
	const drawn = (changed: Partial<AskBackground> = {}) =>
		rendered(AskActions, { background: { ...background, ...changed } });

	it('say of each theme whether the network ties it to the ask or we do, and why', () => {
		const [own, ours] = drawn().texts('listitem');
		expect(own).toBe(`Piers ${m.europe.askOwnTheme}`);
		expect(ours).toMatch(new RegExp(`^Nets ${m.policy.ourLink} nets need boats\\.`));
		expect(ours).not.toContain(m.europe.askOwnTheme);
	});

	it('have their deadline and who leads, and say nothing of who leads where the source does not', () => {
		expect(drawn().one('article').text).toContain('Deadline: June 2027. Led by Almvik. That all cross.');
		const open = drawn({ partnershipActions: [{ row: { ...action, ...unnamed }, links: [] }] });
		expect(open.one('article').text).toContain('Deadline: June 2027. That all cross.');
	});

	it('say for which theme we link each, and lead to it', () => {
		const article = drawn().one('article');
		expect(article.text).toContain(m.policy.ourLinkTo('Piers'));
		expect(article.all('link')[0]!.address).toBe('policy/#partnership-action-a1');
		expect(article.one('button').name).toBe(briefHook.take);
	});

	it('stand under the kinds that have any', () => {
		expect(drawn().headings.filter((heading) => heading.startsWith('3'))).toEqual([
			`3 ${m.policy.kind.partnershipActions}`
		]);
		const more = {
			integrationActions: [{ row: planned, links: [] }],
			localMeasures: [{ row: measure, links: [] }]
		};
		expect(
			drawn({ ...more, partnershipActions: [] }).headings.filter((heading) => heading.startsWith('3'))
		).toEqual([`3 ${m.policy.kind.integrationActions}`, `3 ${m.policy.kind.localMeasures}`]);
	});
});

describe('the action plan', () => {
	const plan: PlanSlice = {
		statuses: [
			{
				status: 'complete',
				actions: [{ ...planned, actionId: 'i2', status: 'complete', type: 'Funding', links: [] }]
			},
			{ status: 'pending', actions: [{ ...planned, links: [] }] }
		],
		...{ actionCount: 2, goals: [], reasons: [], objectives: [], remarks: [], source: 's' }
	};
	const part = rendered(PlanTable, { plan });

	it('is counted by status, of all its actions', () => {
		expect(part.texts('listitem')).toEqual(['complete 1 of 2', 'pending 1 of 2']);
		expect(part.headings).toContain('3 Status: pending (1)');
	});

	it('has the status and type of each action in its table, or that the type is not stated', () => {
		expect(
			part
				.one('table', m.europe.planStatus)
				.all('row')
				.slice(1)
				.map((row) => row.texts('cell'))
		).toEqual([
			['2', 'complete', 'Funding'],
			['2', 'pending', notStated]
		]);
		expect(part.all('article').map((article) => article.texts('definition')[0])).toEqual([
			'Funding',
			notStated
		]);
	});
});

describe('the milestones', () => {
	it('have the year that the source gives, or its years', () => {
		const years = (changed: Partial<Milestone>) =>
			rendered(Milestones, { milestones: [{ ...milestone, ...changed }], source: 's' }).texts('cell')[0];
		expect(years({})).toBe('2016');
		expect(years({ endYear: 2018 })).toBe(formatSpan('2016', '2018'));
	});

	it('lead from their line in the drawing to their row', () => {
		const drawing = rendered(Milestones, { milestones: [milestone], source: 's' }).one(
			'group',
			m.europe.milestonesTitle
		);
		expect(drawing.one('link', /The pact/).attribute('href')).toBe('#milestone-m1');
	});
});

describe('the steps on a line of time', () => {
	const rows = (...steps: Partial<StepReadings>[]) => {
		const whole = steps.map((each, at) => ({
			...{ stepId: `p${at}`, title: `Step ${at}`, depth: 0, readings: [step], isContradicted: false },
			...each
		}));
		return rendered(StepsChart, { actions: [{ action, steps: whole }] }).one('group', m.europe.stepsTitle);
	};
	const other = { ...step, start: '2026-05', end: '2026-06', section: '3.4' };

	it('say of which section each bar is where parts of the document differ, and nothing beside one bar', () => {
		const [, contradicted, agreed] = rows(
			{ readings: [step, other], isContradicted: true },
			{ readings: [step, step] }
		).all('link');
		expect(contradicted!.text).toMatch(/2\.1.*3\.4$/);
		expect(agreed!.text.replace(agreed!.name, '')).not.toMatch(/2\.1/);
		expect(contradicted!.name).toContain('(3.4)');
	});

	it('say what is to be decided, and where the document has no time in words', () => {
		const [, open, timeless] = rows(
			{ readings: [{ ...step, certainty: 'tbd' }] },
			{ readings: [{ ...step, start: null, end: null }] }
		).all('link');
		expect(open!.text).toMatch(new RegExp(`${m.policy.tbd}$`));
		expect(timeless!.text).toMatch(new RegExp(`${m.europe.noTime}$`));
		expect(timeless!.name).toContain(m.evidence.empty.picture);
	});
});

describe('statements, members and funds', () => {
	it('name the fund that a statement is about, where it is about one', () => {
		const item = (fund: string | null) =>
			rendered(StatementList, { statements: [{ ...statement, fund }] }).one('listitem').text;
		expect(item('AMIF')).toMatch(/^AMIF: Funds are for people\. Source: p\. 5/);
		expect(item(null)).toMatch(/^Funds are for people\./);
	});

	it('count the members of all categories, and lead to their map where there is one', () => {
		const slice = {
			categories: [{ members: [{}, {}] }, { members: [{}] }],
			filters: { category: [], phase: [], movement: [], own: [{ id: 'city', label: 'City' }] }
		};
		const filters = (mapId: string | null) => rendered(MemberFilters, { slice: slice as never, mapId });
		expect(filters(null).one('status').text).toBe(m.membersView.shown(3, 3));
		expect(filters(null).all('link')).toHaveLength(0);
		expect(filters('map').one('link', m.memberFilters.toMap).attribute('href')).toBe('#map');
		expect(
			filters(null)
				.all('combobox')
				.map(({ name }) => name)
		).toEqual([expect.stringContaining(m.memberFilters.filter.own)]);
	});

	it('draw what each profile says of a fund in words, and a city without a row apart', () => {
		const said = (access: string) => ({ id: 'r', access, text: null, provenance });
		const cities = [{ cityId: 'almvik', name: 'Ålmvik', cells: [said('unclear'), null] }];
		const slice = { fundNames: ['AMIF', 'ERDF'], cities, legend: [], source: 's' };
		const drawing = rendered(FundDrawing, { slice: slice as never, tableId: 't' }).one(
			'group',
			m.europe.fundingMatrix
		);
		expect(drawing.text).toContain(m.profile.fundAccess.unclear);
		expect(drawing.text).toContain(m.atlas.noRow);
		expect(drawing.text).not.toContain(m.profile.fundAccess['not-stated']);
	});
});
