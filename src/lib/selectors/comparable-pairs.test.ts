import { expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { comparablePairs } from './comparable-pairs.ts';

const dataset = datasetIn('data/weldi');
const pairs = (a: string, b: string) =>
	comparablePairs(dataset, a, b).map(({ indicator, ratio }) => [indicator.indicatorId, ratio]);

it('sets figures side by side that count the same in the same way, with their ratio, in either order', () => {
	expect(pairs('sosnowiec', 'osijek')).toEqual([['ukrainian-refugees', 10]]);
	expect(pairs('osijek', 'sosnowiec')).toEqual([['ukrainian-refugees', 10]]);
});

it('leaves out what the product does not compare: another area, another date, a bound', () => {
	// Unemployment is of the county in November, and of the city in June.
	expect(pairs('sosnowiec', 'osijek').flat()).not.toContain('unemployment-rate');
	const bound = dataset.facts.map((fact) =>
		fact.factId === 'osijek-ukrainian-refugees' ? { ...fact, qualifier: 'at-least' as const } : fact
	);
	expect(comparablePairs({ ...dataset, facts: bound }, 'sosnowiec', 'osijek')).toEqual([]);
});

it('takes of figures without a group only those of the place', () => {
	expect(pairs('liege', 'fundao').flat()).toContain('foreign-nationals');
	const indicators = dataset.indicators.map((row) => ({ ...row, family: null }));
	expect(comparablePairs({ ...dataset, indicators }, 'liege', 'fundao')).toEqual([]);
});
