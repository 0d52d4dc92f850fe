import { expect, it } from 'vitest';
import type { Reasons } from './reasons.ts';
import { transferOf } from './transfer.ts';
import type { TransferGrounds } from './transfer-row.ts';

const reasons: Reasons = {
	...{ ask: 'needs/a-1', offer: 'practices/b-1', hostId: 'b', maturity: 'practice', isGuess: false },
	...{ relation: 'same', subjectIds: [], themeIds: [], words: [], groups: [], context: [], competences: [] },
	values: { topic: 1, maturity: 1, groups: 0.5, context: 0.5, obstacles: 0.5 },
	...{ obstacles: [], hostDifficulties: [], onTheme: [] }
};
const city = {
	...{ population: 50_000, level: 'municipality' as const },
	...{ groups: [], funds: [], mentioned: [], stated: [], lacks: [] }
};
const grounds: TransferGrounds = {
	learner: { ...city, groups: [{ groupId: 'students', record: 'group_matrix/a-group-students' }] },
	host: city,
	ask: { themeIds: [], groupIds: [], subjectIds: null, records: [] },
	...{ figures: [], offer: { practice: null, groupIds: [] }, record: () => null }
};

it('compares the groups that the ask names, else those of the profile, and says which', () => {
	const asking = (asked: string[], groupIds = ['students', 'workers']) =>
		transferOf(reasons, {
			...{ ...grounds, ask: { ...grounds.ask, groupIds: asked } },
			offer: { practice: null, groupIds }
		}).rows.find(({ kind }) => kind === 'groups');
	// The profile names students; what is asked is for others.
	expect(asking(['refugees'])).toMatchObject({
		learner: { status: { groupIds: ['refugees'], by: 'ask' }, records: ['needs/a-1'] },
		host: { status: { groupIds: ['students', 'workers'], by: 'practice' } },
		comparison: 'different'
	});
	expect(asking(['workers'])?.comparison).toBe('alike');
	expect(asking(['workers', 'refugees'])?.comparison).toBe('partly');
	expect(asking([])).toMatchObject({
		learner: { status: { groupIds: ['students'], by: 'shared' } },
		comparison: 'partly'
	});
	// A profile that names groups is not silent where the practice is for others, or for nobody in particular.
	expect(asking([], ['workers'])).toMatchObject({
		learner: { status: { groupIds: [], by: 'shared' } },
		comparison: 'different'
	});
	expect(asking([], [])).toMatchObject({
		learner: { status: { groupIds: ['students'], by: 'profile' } },
		host: { status: null },
		comparison: 'not-assessed'
	});
});

it('puts what is on the subject, and on a group that the ask names, before what is not', () => {
	const figure = (groupId: string | null, ratio: number) => ({
		...{ label: String(groupId), groupId, ratio },
		...{ learner: { value: '1', text: '1', record: 'facts/a' as const } },
		host: { value: '2', text: '2', record: 'facts/b' as const }
	});
	const figures = [figure('workers', 1), figure('students', 1), figure(null, 9)];
	const difficulties = {
		...reasons,
		hostDifficulties: ['needs/b-2'] as const,
		nearby: ['needs/a-2'] as const
	};
	const names = (groupIds: string[]) =>
		transferOf(difficulties, {
			...{ ...grounds, figures, ask: { ...grounds.ask, groupIds } },
			offer: { practice: null, groupIds: ['workers'] }
		})
			.rows.filter(({ kind }) => kind !== 'size' && kind !== 'level')
			.map(({ kind, subject }) => subject ?? kind);
	expect(names(['students'])).toEqual(['groups', 'students', 'competence', 'difficulty', 'null', 'on-theme']);
	expect(names([])).toEqual(['competence', 'difficulty', 'groups', 'workers', 'null', 'on-theme']);
});
