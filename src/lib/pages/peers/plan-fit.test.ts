import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import type { RecordKey } from '#lib/peers/peer-records.ts';
import { peerCitySlice } from './city-slice.ts';
import { draftPlan } from './exchange-plan.ts';
import { peerNetwork } from './network.ts';
import { planSource } from './pair.ts';

const dataset = datasetIn('data/weldi');
const network = peerNetwork(dataset);
const source = planSource(dataset);
const fitOf = (learner: string, host: string, ask: RecordKey | null) =>
	draftPlan(
		peerCitySlice(dataset, network, learner),
		dataset.cities.find(({ cityId }) => cityId === host)!,
		ask,
		source
	).sections.transfer;
const lineOf = (text: string, begins: string) => text.split('\n').find((line) => line.startsWith(begins));

describe('would it work here', () => {
	it('never takes what is asked, or what repeats it, for what may block it, whatever the pair', () => {
		for (const { cityId } of dataset.cities) {
			const slice = peerCitySlice(dataset, network, cityId);
			for (const ask of slice.asks)
				for (const hostId of new Set(slice.matches[ask.key]?.map((match) => match.hostId))) {
					const host = dataset.cities.find((row) => row.cityId === hostId)!;
					const { transfer } = draftPlan(slice, host, ask.key, source).sections;
					const blocking = transfer.split('\n').filter((line) => line.startsWith('- May block it'));
					const own = ask.records.map((key) => slice.records[key]!.text.replace(/\.$/, ''));
					for (const text of own)
						expect(blocking.join(' '), `${ask.key} ${hostId}`).not.toContain(`“${text}”`);
				}
		}
	});

	it('names what the learner lacks in general: money, staff and will, and says that it is in general', () => {
		const text = fitOf('sosnowiec', 'osijek', 'needs/sosnowiec-challenge-3');
		const line = lineOf(text, '- May block it')!;
		expect(line).toContain('in general, not on this subject');
		expect(line).toContain('“Money to support integration is lacking”');
		expect(line).toContain('do not see the need to work with migrants”');
	});

	it('names what the host says of money as a risk for what is visited', () => {
		const text = fitOf('sosnowiec', 'osijek', 'needs/sosnowiec-challenge-3');
		expect(lineOf(text, '- A risk for what is visited')).toContain('“International donors give less');
		expect(fitOf('osijek', 'fundao', null)).not.toContain('- A risk for what is visited');
	});

	it('names figures of the groups concerned that are far apart, with both and their ratio', () => {
		const text = fitOf('sosnowiec', 'osijek', 'needs/sosnowiec-challenge-3');
		expect(lineOf(text, '- Different')).toContain(
			'Refugees from Ukraine (5,000 (estimate) against about 500, 10 times)'
		);
		expect(text).toMatch(
			/\| .*Refugees from Ukraine \| 5,000 \(estimate\): municipality, .*about 500: municipality/
		);
	});

	it('says how many times as many inhabitants, where the sizes differ', () => {
		expect(lineOf(fitOf('sosnowiec', 'fundao', null), '- Different')).toContain(
			'size (179,000 against 26,503, 6.8 times)'
		);
	});

	it('begins with what is asked, and ends with what holds for the pair whatever is asked', () => {
		const text = fitOf('sosnowiec', 'osijek', 'needs/sosnowiec-challenge-3');
		const [, first] = text.split('\n');
		expect(first).toMatch(/^- Only Sosnowiec names difficulties on the subject/);
		expect(lineOf(text, '- Alike')).toMatch(/^- Alike: size; .*; for whom it is\.$/);
		const captions = text.split('\n').filter((line) => /^\*\*.*\*\*$/.test(line));
		expect(captions.at(-1)).toContain('whatever is asked');
		expect(text.indexOf('| Weaknesses, ')).toBeLessThan(text.indexOf('Refugees from Ukraine | 5,000'));
	});
});

it('tells what else the host has on what is asked, and leads with what can be shown', () => {
	const shownBy = (host: string) =>
		draftPlan(
			peerCitySlice(dataset, network, 'sosnowiec'),
			dataset.cities.find(({ cityId }) => cityId === host)!,
			'needs/sosnowiec-learning-need-3',
			source
		).sections.host;
	expect(shownBy('albacete')).toMatch(/\n- Also on this: The Local Migration Council is an essential tool/);
	expect(shownBy('cluj-napoca')).toMatch(/^An education cluster has already trained/);
});
