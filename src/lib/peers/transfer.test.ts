import { describe, expect, it } from 'vitest';
import type { Reasons } from './reasons.ts';
import { transferOf } from './transfer.ts';
import type { TransferGrounds } from './transfer-row.ts';

const reasons: Reasons = {
	ask: 'needs/a-1',
	offer: 'practices/b-1',
	hostId: 'b',
	maturity: 'practice',
	isGuess: false,
	relation: 'same',
	subjectIds: ['housing-supply'],
	values: { topic: 1, maturity: 1, groups: 0.5, context: 0.5, obstacles: 0.5 },
	themeIds: ['housing'],
	words: [],
	groups: [{ groupId: 'students', record: 'group_matrix/a-group-students' }],
	context: [
		{ kind: 'size', value: 0.9 },
		{ kind: 'level', value: 0 }
	],
	competences: [],
	obstacles: [{ kind: 'fund', record: 'funding/a-fund-x', weight: 0.5 }],
	hostDifficulties: [],
	onTheme: []
};
const practice = { lead: 'A club', partners: [], funding: 'Fund Y', since: '2020' };
const city = {
	...{ population: 50_000, level: 'municipality' as const },
	...{ groups: [], funds: [], mentioned: [], stated: [], lacks: [] }
};
const fund = (name: string, access: 'accessible' | 'no-access' | 'unclear') => ({
	fund: name,
	access,
	record: `funding/${name}-${access}` as const
});
const TEXTS: Readonly<Record<string, { text: string; cityId: string }>> = {
	'policies/a-1': { text: 'Cities are neither involved nor supported by the state.', cityId: 'a' },
	'policies/b-1': { text: 'The national agency receives asylum seekers.', cityId: 'b' },
	'swot/a-1': { text: 'Homes are few.', cityId: 'a' },
	'swot/b-1': { text: 'Homes are dear.', cityId: 'b' },
	'needs/a-1': { text: 'Homes are hard to find.', cityId: 'a' },
	'needs/a-2': { text: 'Rents rise.', cityId: 'a' },
	'needs/b-1': { text: 'Landlords refuse.', cityId: 'b' }
};
const grounds: TransferGrounds = {
	learner: {
		...city,
		groups: [{ groupId: 'students', record: 'group_matrix/a-group-students' }],
		funds: [fund('x', 'no-access'), fund('y', 'accessible'), fund('z', 'accessible')]
	},
	host: { ...city, level: 'district', funds: [fund('x', 'unclear'), fund('y', 'accessible')] },
	ask: { themeIds: ['housing'], groupIds: [], subjectIds: ['housing-supply'], records: ['needs/a-1'] },
	figures: [],
	offer: { practice, groupIds: ['students', 'workers'] },
	record: (key) => TEXTS[key] ?? null
};

describe('would it work here', () => {
	const row = (kind: string, subject: string | null = null, all = transferOf(reasons, grounds).rows) =>
		all.find((one) => one.kind === kind && one.subject === subject);

	it('calls alike only the same status of both, and keeps both', () => {
		expect(row('access', 'y')?.comparison).toBe('alike');
		// No access and a proposed exclusion are two things.
		expect(row('access', 'x')).toMatchObject({
			learner: { status: { access: 'no-access' } },
			host: { status: { access: 'unclear' } },
			comparison: 'different'
		});
		expect(row('size')?.comparison).toBe('alike');
		expect(row('level')?.comparison).toBe('different');
		expect(row('groups')?.comparison).toBe('partly');
	});

	it('names a fund that a profile mentions without access, and compares nothing', () => {
		const mentioned = [{ fund: 'm', record: 'funding/a-fund-m' as const }];
		const named = { ...grounds, learner: { ...grounds.learner, mentioned } };
		expect(row('access', 'm', transferOf(reasons, named).rows)).toMatchObject({
			learner: { status: { access: 'mentioned' }, records: ['funding/a-fund-m'] },
			host: { status: null, records: [] },
			comparison: 'not-assessed'
		});
		expect(row('access', 'm')).toBeUndefined();
	});

	it('does not assess what one of them leaves open', () => {
		expect(row('access', 'z')).toMatchObject({ host: { status: null }, comparison: 'not-assessed' });
		expect(row('competence')?.comparison).toBe('not-assessed');
		const open = { ...grounds, host: { ...grounds.host, population: null } };
		expect(row('size', null, transferOf(reasons, open).rows)?.comparison).toBe('not-assessed');
	});

	it('sets what is out of the hands of cities among what may block it, each record under its city', () => {
		const held: Reasons = { ...reasons, competences: ['policies/a-1', 'policies/b-1'] };
		expect(row('competence', null, transferOf(held, grounds).rows)).toMatchObject({
			learner: { records: ['policies/a-1'] },
			host: { records: ['policies/b-1'] },
			comparison: 'may-block'
		});
		expect(row('fund')).toMatchObject({
			learner: { records: ['funding/a-fund-x'] },
			host: { status: { text: 'Fund Y' } },
			comparison: 'may-block'
		});
	});

	it('lets no statement on another task block what is asked', () => {
		const held: Reasons = { ...reasons, competences: ['policies/a-1', 'policies/b-1'] };
		const coded = (themeIds: readonly string[]): TransferGrounds => ({
			...grounds,
			record: (key) => ({ ...TEXTS[key]!, code: { level: 'state', holds: 'no', themeIds } })
		});
		const compared = (themeIds: readonly string[]) =>
			row('competence', null, transferOf(held, coded(themeIds)).rows)?.comparison;
		expect(compared(['housing'])).toBe('may-block');
		expect(compared(['health'])).toBe('beside');
		expect(compared([])).toBe('in-general');
	});

	it('shows what a city says first of competences where nothing of it bears on what is asked', () => {
		const codes: Readonly<Record<string, readonly string[]>> = {
			'policies/a-1': ['health'],
			'policies/a-2': []
		};
		const beside: TransferGrounds = {
			...grounds,
			learner: { ...grounds.learner, stated: ['policies/a-2', 'policies/a-1'] },
			host: { ...grounds.host, stated: ['policies/b-1'] },
			record: (key) => ({
				...{ text: 'A task.', cityId: key.includes('/a') ? 'a' : 'b' },
				code: { level: 'state', holds: 'no', themeIds: codes[key] ?? ['health'] }
			})
		};
		expect(row('competence', null, transferOf(reasons, beside).rows)).toMatchObject({
			learner: { records: ['policies/a-2', 'policies/a-1'] },
			host: { records: ['policies/b-1'] },
			comparison: 'in-general'
		});
		const silent = { ...beside, host: { ...beside.host, stated: [] } };
		expect(row('competence', null, transferOf(reasons, silent).rows)?.comparison).toBe('not-assessed');
		// Also of an ask that no theme says what it is on: none of its words bear.
		for (const code of [{ level: 'state', holds: 'no', themeIds: ['health'] } as const, undefined]) {
			const record = (key: string) => ({
				...beside.record(key as 'policies/a-1')!,
				text: 'State law.',
				code
			});
			const open = { ...beside, ask: { ...beside.ask, themeIds: [] }, record } as TransferGrounds;
			expect(row('competence', null, transferOf(reasons, open).rows)?.comparison).toBe('beside');
		}
		// What bears on the ask stands alone.
		const bearing: Reasons = { ...reasons, competences: ['policies/a-1'] };
		expect(row('competence', null, transferOf(bearing, beside).rows)?.learner.records).toEqual([
			'policies/a-1'
		]);
	});

	it('counts what is asked among the difficulties on its subject, and lets it block nothing', () => {
		const asked: Reasons = { ...reasons, isChallenge: true, ownDifficulties: ['needs/a-2'] };
		expect(row('difficulty', null, transferOf(asked, grounds).rows)).toMatchObject({
			learner: { records: ['needs/a-1', 'needs/a-2'] },
			host: { records: [] },
			comparison: 'learner-only'
		});
		const both: Reasons = { ...asked, hostDifficulties: ['swot/b-1'] };
		expect(row('difficulty', null, transferOf(both, grounds).rows)?.comparison).toBe('same-difficulty');
	});

	it('sets difficulties of both on the subject side by side, and says that the host has the same', () => {
		const own: Reasons = { ...reasons, ownDifficulties: ['swot/a-1'] };
		expect(row('difficulty', null, transferOf(own, grounds).rows)).toMatchObject({
			learner: { records: ['swot/a-1'] },
			host: { records: [] },
			// It is why it is asked, and no obstacle to itself.
			comparison: 'learner-only'
		});
		const both: Reasons = { ...own, hostDifficulties: ['swot/b-1', 'needs/b-1'] };
		expect(row('difficulty', null, transferOf(both, grounds).rows)).toMatchObject({
			host: { records: ['swot/b-1', 'needs/b-1'] },
			comparison: 'same-difficulty'
		});
	});

	it('says of what is on the theme only that it is not on what is asked, each under its city', () => {
		const beside: Reasons = {
			...reasons,
			...{ onTheme: ['swot/a-1', 'swot/b-1'], nearby: ['needs/b-1', 'swot/b-1'] }
		};
		const { rows } = transferOf(beside, grounds);
		expect(row('difficulty', null, rows)).toBeUndefined();
		expect(row('on-theme', null, rows)).toMatchObject({
			learner: { records: ['swot/a-1'] },
			host: { records: ['swot/b-1', 'needs/b-1'] },
			comparison: 'beside'
		});
	});

	it('takes the coding of a statement before its words, and shows one city where the other states nothing', () => {
		const coded: TransferGrounds = {
			...grounds,
			record: (key) => {
				const found = TEXTS[key];
				return found ? { ...found, code: { level: 'shared', holds: 'part', themeIds: ['housing'] } } : null;
			}
		};
		const both: Reasons = { ...reasons, competences: ['policies/a-1', 'policies/b-1'] };
		expect(row('competence', null, transferOf(both, coded).rows)?.comparison).toBe('alike');
		const alone: Reasons = { ...reasons, competences: ['policies/b-1'] };
		expect(row('competence', null, transferOf(alone, coded).rows)).toMatchObject({
			learner: { records: [] },
			host: { records: ['policies/b-1'] },
			comparison: 'not-assessed'
		});
	});

	it('asks first what the record of the practice leaves empty', () => {
		const asked = transferOf(reasons, {
			...grounds,
			offer: { ...grounds.offer, practice: { ...practice, funding: null } }
		});
		expect(asked.questions.map(({ kind }) => kind)).toEqual([
			'partners',
			'funding',
			'cost',
			'evidence',
			'staff',
			'conditions'
		]);
		const unknown = transferOf(reasons, { ...grounds, offer: { practice: null, groupIds: [] } });
		expect(unknown.questions[0]).toEqual({ kind: 'running', isLeftEmpty: true });
	});
});
