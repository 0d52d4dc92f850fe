import { expect, it } from 'vitest';
import { differences, type ComparableFigure } from './comparability.ts';
import { explainDifference } from './explain-difference.ts';

const town: ComparableFigure = {
	indicatorId: 'unemployment-rate',
	groupId: null,
	unit: 'percent',
	measure: 'rate',
	geography: 'municipality',
	period: '2022',
	qualifier: 'exact',
	valueMax: null
};

it.each([
	[{ geography: 'province' }, 'Another area: province, not municipality.'],
	[{ period: '2023-11' }, 'Another period: November 2023, not 2022.'],
	[{ period: null }, 'Another period: none stated, not 2022.'],
	[{ qualifier: 'less-than' }, 'Another exactness: a limit or range, not printed without a qualifier.'],
	[{ qualifier: 'about' }, 'Another exactness: “about” or an estimate, not printed without a qualifier.'],
	[{ indicatorId: 'other' }, 'Another definition: it counts other people or things.'],
	[{ unit: 'persons' }, 'Another unit: persons, not %.'],
	[{ measure: 'flow' }, 'Another measure: a number over a period, not a rate.']
] as const)('explains %o beside a dated, exact figure of a town', (parts, expected) => {
	const own = { ...town, ...parts };
	expect(differences(own, town).map((each) => explainDifference(each, own, town))).toEqual([expected]);
});

it('says that the figure beside it has no period', () => {
	expect(explainDifference('period', town, { ...town, period: null })).toBe(
		'Another period: 2022, the other has none.'
	);
});

it('explains why two bounds do not compare', () => {
	const bound = { ...town, qualifier: 'up-to' } as const;
	expect(explainDifference('qualifier', bound, { ...bound })).toBe(
		'Both are limits or ranges: which is more cannot be told.'
	);
});
