import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { cityProfileSlice } from '../pages/city-profile.ts';
import { sheetNeeds } from '../pages/city-document/sheet-needs.ts';
import { peerCitySlice } from '../pages/peers/city-slice.ts';
import { peerNetwork } from '../pages/peers/network.ts';
import { marksOf } from './marks.ts';

const shipped = datasetIn('data/weldi');
const network = peerNetwork(shipped);
const asksOf = (cityId: string) => peerCitySlice(shipped, network, cityId).asks;
const starsOf = (cityId: string, topicId: string) =>
	asksOf(cityId).flatMap(({ key, topicIds = [] }) => (topicIds.includes(topicId) ? key : []));

describe('what the source proposes', () => {
	it('stands in the finder on the asks of the needs on which the sheet of the city has it, and on no other need', () => {
		const found = { finder: 0, sheet: 0 };
		for (const { cityId } of shipped.cities) {
			const needs = sheetNeeds(shipped, cityProfileSlice(shipped, cityId), { needs: 99, hosts: 1 });
			const ofSheet = needs.flatMap(({ proposedIds }) => proposedIds);
			const asks = asksOf(cityId).filter(({ key }) => key.startsWith('needs/'));
			for (const { key, records, topicIds = [] } of asks) {
				const need = needs.find(({ challenge, learned }) =>
					[challenge, ...learned].some(({ row }) => records.includes(`needs/${row.needId}`))
				);
				found.finder += topicIds.length;
				for (const id of topicIds) expect(need?.proposedIds, key).toContain(id);
			}
			found.sheet += ofSheet.length;
			for (const id of ofSheet) expect(starsOf(cityId, id), id).not.toEqual([]);
		}
		expect(Math.min(...Object.values(found))).toBeGreaterThan(0);
	});

	it('stands on the plan whose words it shares most, and not on each with one of its subjects', () => {
		// Housing for seasonal workers would only counter the middlemen.
		expect(starsOf('albacete', 'agricultural-exploitation-exchange')).toEqual([
			'needs/albacete-learning-need-2',
			'actions/albacete-action-4'
		]);
		const housing = asksOf('albacete').find(({ key }) => key === 'actions/albacete-action-1')!;
		const topic = shipped.exchangeTopics.find((one) => one.topicId === 'agricultural-exploitation-exchange')!;
		const pair = { learner: 'albacete', host: 'fundao' };
		const tables = { exchangeTopics: [{ ...topic, subjectIds: ['middlemen'] }], meetings: [] };
		expect(marksOf(tables, housing, pair).proposed).toEqual([]);
		// Of a city that it does not name, each ask on it may tell whom the source names.
		expect(marksOf(tables, housing, { ...pair, learner: 'liege' }).proposed).toMatchObject([
			{ names: 'host' }
		]);
	});
});
