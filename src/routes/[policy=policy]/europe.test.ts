import { describe, expect, it } from 'vitest';
import { action, milestone, planned, measure, statement, step } from '../../../tests/support/policy-rows.ts';
import { rendered } from '../../../tests/support/rendered.ts';
import { m } from '#lib/messages/index.ts';
import ActionsPage from './actions/+page.svelte';
import FundingPage from './funding/[[number=page]]/+page.svelte';
import MilestonesPage from './milestones/+page.svelte';
import OverviewPage from './+page.svelte';

describe('the page on the partnership', () => {
	const policy = {
		actions: [{ action, steps: [], problems: [], links: [] }],
		...{ stepCount: 0, datedSteps: 0, statements: [], milestones: [], remarks: [] },
		...{ actionsSource: 's', stepsSource: 's', milestonesSource: 's' }
	};
	const drawn = (changed: object = {}) =>
		rendered(OverviewPage, { data: { policy: { ...policy, ...changed } } as never });

	it('has no chart, table or calendar of steps where there is none, and says how many a calendar has where there are', () => {
		const steps = [
			{ stepId: step.stepId, title: step.title, depth: 0, readings: [step], isContradicted: false }
		];
		const calendar = m.europe.calendar;
		expect(drawn().texts('link')).not.toContain(calendar);
		const having = drawn({ actions: [{ ...policy.actions[0]!, steps }], stepCount: 2, datedSteps: 1 });
		expect(having.texts('link')).toContain(calendar);
		expect(having.text).toContain(m.europe.calendarNote(1, 2));
	});

	it('leads to the milestones and remarks, counted, where there are any', () => {
		const link = (changed: object) =>
			drawn(changed)
				.all('link', /milestones?,/)
				.map(({ name }) => name);
		expect(link({ milestones: [milestone] })).toEqual([m.europe.milestonesLink(1, 0)]);
		expect(link({})).toEqual([]);
	});

	it('has the statements under what they are about', () => {
		const part = drawn({ statements: [{ kind: 'aim', rows: [statement] }] });
		expect(part.headings.slice(-2)).toEqual([`2 ${m.europe.about}`, `3 ${m.europe.statements.aim}`]);
		expect(drawn().headings).not.toContain(`2 ${m.europe.about}`);
	});
});

describe('the pages of the action plan and of the milestones', () => {
	it('have the measures under their objectives, and no heading for what there is none of', () => {
		const plan = {
			statuses: [{ status: planned.status, actions: [{ ...planned, links: [] }] }],
			objectives: [{ number: 3, text: measure.objective, measures: [{ ...measure, links: [] }] }],
			...{ actionCount: 1, goals: [], reasons: [], remarks: [], source: 's' }
		};
		const headings = (changed: object = {}) =>
			rendered(ActionsPage, { data: { plan: { ...plan, ...changed } } as never }).headings.filter(
				(heading) => heading.startsWith('3') && !heading.includes(m.policy.status)
			);
		expect(headings()).toEqual([`3 ${m.europe.objective(3, measure.objective)}`]);
		expect(headings({ goals: [statement], reasons: [statement] })).toEqual([
			`3 ${m.europe.statements['action-plan']}`,
			`3 ${m.europe.statements['commission-cor']}`,
			`3 ${m.europe.objective(3, measure.objective)}`
		]);
	});

	it('have no empty table where no document has milestones', () => {
		const page = (milestones: readonly object[]) =>
			rendered(MilestonesPage, { data: { milestones, milestonesSource: 's', remarks: [] } as never });
		expect(page([]).all('table')).toHaveLength(0);
		expect(page([milestone]).one('table', m.europe.milestonesTable).all('row')).toHaveLength(2);
	});
});

describe('the page of the funds', () => {
	const counts = { accessible: 1, 'no-access': 0, unclear: 0, mentioned: 0, 'not-stated': 1 };
	const fund = { fund: 'AMIF', counts, withoutRow: 0, map: null, purposes: [] };
	const slice = {
		...{ fundNames: ['AMIF'], funds: [fund], cities: [], cityCount: 2, legend: [], source: 's' },
		paging: { number: 1, pages: [] },
		...{ statements: [statement], asks: [], actions: [action] }
	};
	const drawn = (changed: Partial<typeof slice> = {}) =>
		rendered(FundingPage, { data: { funding: { ...slice, ...changed } } as never });
	const counted = (withoutRow: number) =>
		drawn({ funds: [{ ...fund, withoutRow }] })
			.one('list', m.europe.fundCount('AMIF'))
			.texts('listitem');

	it('counts the cities by what is said of them, none of it as nothing, and those without a row apart', () => {
		expect(counted(0)).toEqual([
			`1 ${m.profile.fundAccess.accessible}`,
			`0 ${m.profile.fundAccess['no-access']}`,
			`0 ${m.profile.fundAccess.unclear}`,
			`0 ${m.profile.fundAccess.mentioned}`,
			`1 ${m.profile.fundAccess['not-stated']}`
		]);
		expect(counted(3).at(-1)).toBe(`3 ${m.evidence.emptyShort['no-entry']}`);
	});

	it('says why a fund has no map', () => {
		expect(drawn().text).toContain(m.europe.fundSilent('AMIF'));
	});

	it('says who leads an action on funds, and nothing of it where the source does not', () => {
		const lines = (coLeaders: readonly string[]) =>
			drawn({ actions: [{ ...action, coLeaders }] })
				.texts('listitem')
				.at(-1);
		expect(lines(['Almvik'])).toMatch(/Deadline: June 2027\. Led by Almvik\.$/);
		expect(lines([])).toMatch(/Deadline: June 2027\.$/);
	});

	it('has what is not of one page of the matrix on the first page only', () => {
		expect(drawn().headings).toContain(`2 ${m.europe.beside}`);
		const second = drawn({ paging: { number: 2, pages: [] } });
		expect(second.headings).not.toContain(`2 ${m.europe.beside}`);
		expect(second.headings).not.toContain(`2 ${m.europe.statements.fund}`);
	});
});
