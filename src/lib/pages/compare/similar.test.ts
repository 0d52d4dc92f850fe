import { expect, it } from 'vitest';
import { readDataset } from '../../site/read-dataset.ts';
import { similarSlice } from './similar.ts';

const dataset = readDataset();

it('calls cities of nearly the same size so, and never one once the other', () => {
	const readings = dataset.cities.flatMap(({ cityId }) =>
		similarSlice(dataset, cityId)
			.filter(({ dimension }) => dimension === 'size')
			.flatMap(({ cities }) => cities.map(({ reading }) => reading))
	);
	expect(readings).toContainEqual(expect.stringMatching(/^179,000 beside 173,000, nearly the same size/));
	expect(readings.filter((reading) => / 1 times/.test(reading))).toEqual([]);
});
