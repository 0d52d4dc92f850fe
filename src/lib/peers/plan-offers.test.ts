import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import type { Dataset } from '../domain/dataset.ts';
import { offersOf } from './offers.ts';

const shipped = datasetIn('data/weldi');
const plans = (dataset: Dataset) => offersOf(dataset).filter(({ maturity }) => maturity === 'action');
const [first, ...others] = shipped.actions;
const withText = (text: string): Dataset => ({
	...shipped,
	later: [],
	actions: [{ ...first!, text }, ...others.map((row) => ({ ...row, text: 'Make a guide.' }))]
});

describe('a planned action', () => {
	it('is no offer because something else of its city is linked to it', () => {
		const linked = shipped.grid.filter(({ actionIds }) => actionIds.length > 0);
		const swotIds = shipped.swot.map(({ swotId }) => swotId);
		const policyIds = shipped.policies.map(({ policyId }) => policyId);
		const grid = linked.map((row) => ({ ...row, swotIds, policyIds }));
		expect(plans({ ...withText('Make a map.'), grid })).toEqual([]);
	});

	it('is one where its own text says that something is there', () => {
		const text = 'Spread the map, which is already in use.';
		expect(plans(withText(text)).map((offer) => offer.text)).toEqual([text]);
	});

	it('is one where a later source has something that was made of it, and not where it was only weighed', () => {
		const fact = { ...shipped.later[0]!, recordTable: 'actions' as const, recordId: first!.actionId };
		const keysWith = (kind: 'output' | 'result'): string[] =>
			plans({ ...withText('Make a map.'), later: [{ ...fact, kind }] }).map(({ key }) => key);
		expect(keysWith('output')).toEqual([`actions/${first!.actionId}`]);
		expect(keysWith('result')).toEqual([]);
	});
});
