import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { m } from '../../messages/index.ts';
import { isReady } from '../../peers/together.ts';
import { peerNetwork } from './network.ts';
import { peersSlice } from './overview.ts';

const dataset = datasetIn('data/weldi');
const network = peerNetwork(dataset);
const rows = peersSlice(dataset, network).cities;
const subjectsOf = new Map(
	dataset.recordSubjects.map(({ recordTable, recordId, subjectIds }) => [
		`${recordTable}/${recordId}`,
		subjectIds
	])
);

describe('the list of cities to start from', () => {
	it('counts an ask as answered only where a record of another city is on one of its subjects', () => {
		for (const { cityId, asks, withSuggestion } of rows) {
			const offers = [...network.offers.values()].filter((offer) => offer.cityId !== cityId);
			const shown = new Set(offers.flatMap(({ key }) => subjectsOf.get(key) ?? []));
			const possible = (network.index.asks.get(cityId) ?? []).filter((ask) =>
				(ask.subjectIds ?? []).some((id) => shown.has(id))
			);
			expect(withSuggestion, cityId).toBeLessThanOrEqual(possible.length);
			expect(withSuggestion, cityId).toBeLessThan(asks);
		}
	});

	it('tells for how many of these only cities with the same difficulty have it ready', () => {
		for (const { cityId, withSuggestion, onlyDifficult } of rows) {
			const ready = [...network.matchesOf(cityId).values()].map((list) => list.filter(isReady));
			const counted = ready.filter((list) => list.some((match) => match.hostDifficulties.length > 0));
			expect(onlyDifficult).toBeLessThanOrEqual(Math.min(withSuggestion ?? 0, counted.length));
		}
		expect(rows.some(({ onlyDifficult }) => onlyDifficult > 0)).toBe(true);
	});

	it('says that the matrix counts more than what is ready', () => {
		expect(m.peers.matrixCaption).toContain('ready or not');
	});

	it('calls the column by what is counted, never a match of every ask', () => {
		expect(m.peers.found).toMatch(/a record shows it ready/);
		expect(rows.find(({ cityId }) => cityId === 'albacete')).toMatchObject({ asks: 10, withSuggestion: 8 });
	});
});
