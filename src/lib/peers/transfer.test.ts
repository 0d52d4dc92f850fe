import { describe, expect, it } from 'vitest';
import { holderOf } from './competence.ts';
import type { Reasons } from './reasons.ts';
import { transferOf } from './transfer.ts';

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
		{ kind: 'size', value: 0.9, records: [], detail: [] },
		{ kind: 'level', value: 0, records: [], detail: [] }
	],
	obstacles: [{ kind: 'fund', record: 'funding/a-fund-x', weight: 0.5 }]
};
const practice = { lead: 'A club', partners: [], funding: null, since: '2020' };

describe('would it work here', () => {
	const transfer = transferOf(reasons, { practice, groupIds: ['students', 'workers'] });

	it('sets what is alike beside what may block it', () => {
		expect(transfer.alike.map(({ kind, detail }) => [kind, ...detail])).toEqual([
			['size'],
			['groups', 'students']
		]);
		expect(transfer.mayBlock.map(({ kind, detail }) => [kind, ...detail])).toEqual([
			['fund'],
			['level'],
			['groups', 'workers']
		]);
	});

	it('asks first what the record of the practice leaves empty', () => {
		expect(transfer.questions.map(({ kind }) => kind)).toEqual([
			'partners',
			'funding',
			'cost',
			'evidence',
			'staff',
			'conditions'
		]);
		expect(transferOf(reasons, { practice: null, groupIds: [] }).questions[0]).toEqual({
			kind: 'running',
			isLeftEmpty: true
		});
	});
});

describe('who holds a competence', () => {
	it.each([
		['The municipality has the key role.', 'locally'],
		['Reception is a federal task.', 'elsewhere'],
		['Cities have no formal mandate.', 'elsewhere'],
		['Courses end with a certificate.', null]
	])('%s %s', (text, holder) => {
		expect(holderOf(text)).toBe(holder);
	});
});
