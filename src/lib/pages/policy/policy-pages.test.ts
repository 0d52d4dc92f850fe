import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MEMBER_FILTERS } from '../../domain/member-filter.ts';
import { m } from '../../messages/index.ts';
import { readBaseMap } from '../../geo/base-map.ts';
import { readDataset } from '../../site/read-dataset.ts';
import { readPolicyContext } from '../../site/read-policy.ts';
import { fundingSlice } from './funding.ts';
import { membersSlice } from './members.ts';
import { policySlice } from './overview.ts';
import { planSlice } from './plan.ts';

const dataset = readDataset();
const context = readPolicyContext()!;
const base = readBaseMap(JSON.parse(readFileSync('data/geo/europe.topojson', 'utf8')));

describe('the page on the partnership', () => {
	it('says of access to funds what its rows cite: the profiles of the network, and no European document', () => {
		const cited = new Set(dataset.funding.map(({ sourceId }) => sourceId));
		expect([...cited]).toEqual([dataset.network.baselineSourceId]);
		const [europe, funds] = m.europe.lead.split('. ') as [string, string];
		expect(europe).toMatch(/European documents/);
		expect(europe).not.toMatch(/fund/);
		expect(funds).toMatch(/^Which city can reach which fund is what the city profiles .* say\.$/);
	});

	const slice = policySlice(dataset, context);

	it('has every step once, under its action', () => {
		const shown = slice.actions.map(({ steps }) => steps.flatMap(({ readings }) => readings));
		expect(shown.map((steps) => steps.length)).toEqual([7, 16, 20, 14]);
		expect(new Set(shown.flat().map(({ stepId }) => stepId)).size).toBe(57);
	});

	it('finds the steps of which parts of the document give different months', () => {
		const found = slice.actions.flatMap(({ action, steps }) =>
			steps.filter(({ isContradicted }) => isContradicted).map(({ title }) => `${action.number} ${title}`)
		);
		expect(found).toEqual([
			'1 First virtual exchange',
			'1 Second virtual exchange',
			'3 Preparation of the self-assessment',
			'3 Dissemination of the survey',
			'3 Extraction of the information and analysis',
			'3 Capacity building',
			'4 Collection of practices',
			'4 Study visit'
		]);
	});

	it('says why it links a theme to an action', () => {
		const links = slice.actions.flatMap((action) => action.links);
		expect(links).toHaveLength(4);
		expect(links.every(({ link }) => link.why !== '' && link.basis === 'editorial')).toBe(true);
	});
});

describe('the page of the members', () => {
	const slice = membersSlice(dataset, context, base);

	it('counts the members of each phase as the table prints them', () => {
		expect(slice.phases.map(({ count }) => count)).toEqual([20, 27, 33]);
		const course = slice.movements.map(({ movement, members }) => `${movement} ${members.length}`);
		expect(course).toEqual(['stayed 15', 'joined 18', 'left 5', 'passed 6']);
	});

	it('marks who is only named by groups of actions, and leaves nobody out that they name', () => {
		expect(slice.namedOnly.map(({ memberId }) => memberId)).toEqual(['timisoara', 'warsaw', 'nova-onlus']);
		expect(slice.others).toEqual([]);
	});

	it('marks the cities and the governments of the network', () => {
		expect(slice.own.cities.map(({ memberId }) => memberId)).toEqual(['timisoara']);
		expect(slice.own.states.map(({ memberId }) => memberId)).toEqual(['italy', 'portugal']);
	});

	it('can be narrowed to each value that a member has, and to no other', () => {
		const facets = slice.categories.flatMap(({ members }) => members.map((member) => member.facets));
		for (const key of MEMBER_FILTERS) {
			const values = new Set(facets.flatMap((facet) => facet[key].split(' ')).filter(Boolean));
			expect(new Set(slice.filters[key].map(({ id }) => id))).toEqual(values);
		}
		const inPhase = (phase: string) => facets.filter((facet) => facet.phase.split(' ').includes(phase));
		expect(slice.filters.phase.map(({ id }) => inPhase(id).length)).toEqual([20, 27, 33]);
	});

	it('draws the members that are cities or regions, and no others', () => {
		expect(slice.map!.cities).toHaveLength(16);
		expect(slice.map!.cities.every(({ mark, onMap }) => mark !== null && onMap)).toBe(true);
	});
});

describe('the page of the action plan', () => {
	const slice = planSlice(dataset, context);

	it('has thirteen actions by status, and nine measures under three objectives', () => {
		expect(slice.statuses.map(({ status, actions }) => `${status} ${actions.length}`)).toEqual([
			'continuous 10',
			'complete 1',
			'pending 2'
		]);
		expect(slice.objectives.map(({ measures }) => measures.length)).toEqual([3, 3, 3]);
	});
});

describe('the page of the funds', () => {
	const slice = fundingSlice({ dataset, context, base });

	it('keeps no access, unclear, only named and not stated apart', () => {
		expect(slice.funds.map(({ fund, counts }) => [fund, ...Object.values(counts)])).toEqual([
			['AMIF', 3, 3, 2, 0, 2],
			['ESF+', 2, 0, 0, 3, 5],
			['ERDF', 0, 0, 0, 2, 8]
		]);
	});

	it('draws no map of a fund of which no profile says whether its city can reach it', () => {
		expect(slice.funds.map(({ map }) => map !== null)).toEqual([true, true, false]);
	});

	it('has what each fund is for, and who asks for better access', () => {
		expect(slice.funds.map(({ purposes }) => purposes.length)).toEqual([1, 1, 1]);
		expect(slice.asks).toHaveLength(1);
		expect(slice.actions.map(({ number }) => number)).toEqual([4]);
	});

	it('holds a large network on several pages of the matrix; fund by fund it is on the first', () => {
		const cities = Array.from({ length: 40 }, (_, at) => ({
			...dataset.cities[0]!,
			cityId: `town-${at}`,
			name: `Town ${at}`
		}));
		// Without what would draw a map of all these cities, which takes seconds.
		const funding = dataset.funding.filter(({ access }) => access === 'not-stated');
		const large = { ...dataset, funding, cities: [...dataset.cities, ...cities] };
		const tables = { dataset: large, context, base };
		const [first, second] = [fundingSlice(tables, 1), fundingSlice(tables, 2)];
		expect(first.cities.length + second.cities.length).toBe(50);
		expect([first.cityCount, second.cityCount]).toEqual([50, 50]);
		expect(second.fundNames).toEqual(first.funds.map(({ fund }) => fund));
		expect(second.funds).toEqual([]);
		expect(first.funds.map(({ counts, withoutRow }) => counts['not-stated'] + withoutRow)).toEqual([
			50, 50, 50
		]);
		expect(() => fundingSlice(tables, 3)).toThrow('no page: 3');
	});
});
