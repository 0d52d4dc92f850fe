import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { missingCounts } from './missing-counts.ts';

const tiny = datasetIn('tests/fixtures/tiny-network');
const countsOf = (dataset = tiny) =>
	Object.fromEntries(missingCounts(dataset).map(({ thing, missing, of }) => [thing, [missing, of]]));

describe('what the source leaves out', () => {
	it('is counted of all places where it could stand', () => {
		expect(countsOf()).toMatchObject({
			profileTitle: [1, 3],
			population: [1, 3],
			coordinatorRole: [1, 3],
			actions: [1, 3],
			period: [1, 4],
			since: [1, 2],
			funding: [2, 2],
			groups: [5, 9]
		});
	});

	it('counts a cell of the grid once, however many entries it has', () => {
		expect(countsOf().gridCells).toEqual([5, 9]);
	});

	it('counts figures of another kind of area', () => {
		const facts = tiny.facts.map((fact, index) =>
			index === 0 ? { ...fact, geography: 'county' as const } : fact
		);
		expect(countsOf({ ...tiny, facts }).ownArea).toEqual([1, 4]);
	});

	it('says nothing of what the network has none of', () => {
		expect(countsOf()).not.toHaveProperty('fundAccess');
	});

	it('fits the shipped network, of whose 90 cells 61 have an entry', () => {
		const { gridCells } = countsOf(datasetIn('data/weldi'));
		expect(gridCells).toEqual([29, 90]);
	});
});
