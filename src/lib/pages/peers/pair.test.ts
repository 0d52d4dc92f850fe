import { expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { inlinesOf } from '../../documents/site-links.ts';
import { m } from '../../messages/index.ts';
import { peerNetwork, readyPairs } from './network.ts';
import { peerCitySlice } from './city-slice.ts';
import { draftPlan } from './exchange-plan.ts';
import { pairDocument, planSource } from './pair.ts';

const dataset = datasetIn('data/weldi');
const network = peerNetwork(dataset);

const rowsOf = (pair: readonly [string, string]): string[][] =>
	pairDocument(dataset, network, pair)
		.blocks.flatMap((block) => (block.type === 'table' ? block.rows : []))
		.map((row) => row.map((cell) => cell.map((run) => run.text).join('')));

it('sets the two cities side by side, for every pair whose plan is made with the site', () => {
	const pairs = readyPairs(network);
	const statuses = new Set<string>([
		...Object.values({ ...m.advocacy.accessWord, mentioned: '' }),
		...Object.values(m.figures.level)
	]);
	const nameOf = (id: string) => dataset.cities.find(({ cityId }) => cityId === id)!.name;
	expect(pairs.length).toBeGreaterThan(10);
	for (const { city, host } of pairs) {
		const { blocks } = pairDocument(dataset, network, [city, host]);
		const tables = blocks.filter((block) => block.type === 'table');
		expect(tables.length).toBeGreaterThan(1);
		for (const { header } of tables) expect(header.slice(1, 3)).toEqual([nameOf(city), nameOf(host)]);
		// Each has a caption of its own: what holds for the pair, then what holds for each ask.
		expect(new Set(tables.map(({ caption }) => caption)).size).toBe(tables.length);
		for (const row of tables.flatMap(({ rows }) => rows)) {
			const [respect, learner, other, comparison] = row.map((cell) => cell.map(({ text }) => text).join(''));
			// No cell is a dash, and none is alike without the same status on both sides.
			expect(
				[learner, other].every((text) => text && text !== '–'),
				JSON.stringify(row)
			).toBe(true);
			const isStatus =
				/^(Level|Access)/.test(respect!) && [learner, other].every((text) => statuses.has(text!));
			if (isStatus) expect(comparison === 'Alike', JSON.stringify(row)).toBe(learner === other);
			if (comparison === 'Alike') expect([learner, other]).not.toContain('not stated in the source');
		}
	}
});

it('says of a host that has the same difficulty that it has, and of what is on the theme only that it is not on it', () => {
	const { blocks } = pairDocument(dataset, network, ['sosnowiec', 'timisoara']);
	const text = blocks.flatMap(inlinesOf).map((run) => run.text);
	expect(text).toContain(
		'Timișoara has the same difficulty: Stakeholders are not coordinated: there is no shared approach, and the development of services is not coordinated either.'
	);
	const rows = rowsOf(['sosnowiec', 'timisoara']);
	const row = (respect: string) => rows.find(([first]) => first!.startsWith(respect))!;
	expect(row('Size')).toEqual([
		'Size',
		'179,000 inhabitants',
		'319,000 inhabitants',
		'Alike: at most twice the inhabitants of the other'
	]);
	// A subsidy for households that take people in does not block that people meet.
	expect(row('Who holds the competence')[3]).toBe('Stated in general only');
	expect(row('Other difficulties near what is asked')[3]).toBe('Not on what is asked');
	const competences = rows.filter(([first]) => first!.startsWith('Who holds'));
	expect(competences.map(([, , , compared]) => compared).join()).not.toMatch(/May block it/);
});

it('compares what is asked: for whom, and who is competent for it, not for what the host shows', () => {
	const slice = peerCitySlice(dataset, network, 'sosnowiec');
	const plan = (ask: 'actions/sosnowiec-action-4' | 'needs/sosnowiec-learning-need-3') =>
		draftPlan(slice, { cityId: 'albacete', name: 'Albacete' }, ask, planSource(dataset)).sections;
	const { transfer } = plan('actions/sosnowiec-action-4');
	// Occasions for refugees from Ukraine, and a house for farm workers.
	expect(transfer).toMatch(
		/What is asked names Ukrainian refugees.*The practice is for Economic migrants.*Different/
	);
	expect(plan('needs/sosnowiec-learning-need-3').transfer).toContain(
		'What is asked names none; the profile names Children'
	);
	// A body that can be shown goes before ties that grew.
	expect(plan('needs/sosnowiec-learning-need-3').host).toContain('Local Migration Council');
	for (const { city, host } of readyPairs(network))
		for (const [first, learner, , compared] of rowsOf([city, host])) {
			if (!first!.startsWith('For whom')) continue;
			expect(learner, `${city} ${host}`).toMatch(/^What is asked names /);
			if (compared === 'Alike') expect(learner).not.toMatch(/names none$/);
		}
});

it('leaves no cell empty of which the profile says something: competences, funds, and what is asked', () => {
	const stated = (cityId: string) => ({
		competence: dataset.competences.some(
			({ policyId, subject, partnerHolds }) =>
				subject === 'task' && partnerHolds !== null && policyId.startsWith(`${cityId}-competence`)
		),
		funds: dataset.funding.filter((row) => row.cityId === cityId && row.access !== 'not-stated')
	});
	for (const { city, host } of readyPairs(network)) {
		const rows = rowsOf([city, host]);
		for (const [place, cityId] of [city, host].entries()) {
			const { competence, funds } = stated(cityId);
			const cells = (start: string) =>
				rows.filter(([first]) => first!.startsWith(start)).map((row) => row[place + 1]!);
			for (const cell of cells('Who holds'))
				expect(cell === 'not stated in the source', `${city} ${host}: ${cityId}`).toBe(!competence);
			for (const { fund } of funds)
				expect(cells(`Access to a European fund: ${fund}`), `${cityId} ${fund}`).not.toContain(
					'not stated in the source'
				);
		}
	}
});

it('has what each ask compares, and the challenge that is asked about among the difficulties', () => {
	const { blocks } = pairDocument(dataset, network, ['sosnowiec', 'cluj-napoca']);
	const asks = blocks.flatMap((block) => (block.type === 'list' ? block.items : []));
	const captions = blocks.flatMap((block) => (block.type === 'table' ? block.caption : [])).join();
	const on = asks.filter((item) => item[0]!.text.startsWith('On “'));
	expect(on.length).toBe(3);
	for (const [{ text }] of on as [[{ text: string }]])
		expect(captions).toContain(text.slice(3, text.indexOf('”') + 1));
	const difficulties = rowsOf(['sosnowiec', 'cluj-napoca']).filter(([first]) =>
		first!.startsWith('Weaknesses')
	);
	// What the host has to show comes before what only touches the ask.
	expect(difficulties[0]![1]).toContain('Local stakeholders cooperate only to a low degree');
	expect(difficulties.at(-1)![1]).toContain('Migrants need orientation and information');
});
