import { expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { m } from '#lib/messages/index.ts';
import { draftPlan } from './exchange-plan.ts';
import { peerCitySlice } from './city-slice.ts';
import { peerNetwork } from './network.ts';
import { planSource } from './pair.ts';

const dataset = datasetIn('data/weldi');
const network = peerNetwork(dataset);

it('a statement on who decides blocks only what it bears on, also where no theme says what is asked', () => {
	let compared = 0;
	for (const { cityId } of dataset.cities) {
		const slice = peerCitySlice(dataset, network, cityId);
		for (const [ask, matches] of Object.entries(slice.matches))
			for (const { hostId, competences } of matches.slice(0, 3)) {
				if (competences.some((key) => slice.records[key]?.cityId === cityId)) continue;
				const host = dataset.cities.find((city) => city.cityId === hostId)!;
				const plan = draftPlan(slice, host, ask as `needs/${string}`, planSource(dataset));
				const [first = ''] = plan.sections.transfer
					.split('\n')
					.filter((line) => line.startsWith('| Who holds'));
				expect(first, `${ask} ${hostId}`).not.toContain(`| ${m.exchangePlan.comparison['may-block']} |`);
				compared++;
			}
	}
	expect(compared).toBeGreaterThan(0);
});
