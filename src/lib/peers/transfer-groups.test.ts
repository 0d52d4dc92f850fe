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
