import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { datasetIn, policyIn } from '../../../hosts/build.ts';
import { readBaseMap } from '../../geo/base-map.ts';
import { slug } from '../../domain/slug.ts';
import { baseFrame } from '../city-map.ts';
import { europePlaces } from './europe-members.ts';
import type { AtlasLayer } from './layer.ts';
import { atlasLayer, layersOf } from './layers.ts';

const contextOf = (folder: string) => ({ dataset: datasetIn(folder), policy: policyIn('data/eu', folder)! });
const shipped = contextOf('data/weldi');
const networks = [
	shipped,
	...['tiny-network', 'far-towns'].map((name) => contextOf(`tests/fixtures/${name}`))
];
const { partnershipMembers } = shipped.policy;
const phases = [...new Set(partnershipMembers.map(({ phase }) => phase))].sort();
const membersIn = (phase: string) =>
	partnershipMembers.filter((row) => row.phase === phase).map(({ memberId }) => memberId);

const europe = (context: (typeof networks)[number], choice = ''): AtlasLayer =>
	atlasLayer(context, 'europe', choice)!;
/** Ids of the members in the table whose cell in a column passes. */
const rowsWhere = ({ table }: AtlasLayer, column: number, passes: (text: string) => boolean): string[] =>
	table.rows
		.filter(({ cells }) => passes(cells[column]!.map(({ text }) => text).join()))
		.map(({ id }) => id.replace(/^member-/, ''));

describe('the map of the European partnership', () => {
	it('has a map of all phases and one of each', () => {
		for (const context of networks)
			expect(
				layersOf(context)
					.find(({ id }) => id === 'europe')!
					.choices.map(({ id }) => id)
			).toEqual(['', ...phases.map(slug)]);
	});

	it('counts the members of each phase as the table of members has them, in the table, in the file and in words', () => {
		for (const context of networks)
			for (const [at, phase] of phases.entries()) {
				const map = europe(context, slug(phase));
				const [now, before] = [membersIn(phase), at === 0 ? [] : membersIn(phases[at - 1]!)];
				expect(rowsWhere(map, 1, (text) => text.includes(phase)).sort()).toEqual([...now].sort());
				expect(map.finding).toContain(`${now.length} members in ${phase}`);
				expect(europe(context).finding).toContain(`${now.length} members in ${phase}`);
				const drawn = new Set(
					partnershipMembers
						.filter((row) => row.phase === phase && row.latitude !== null)
						.map(({ memberId }) => memberId)
				);
				expect(map.places.filter(({ properties }) => properties.in_phase === true)).toHaveLength(drawn.size);
				if (at === 0) continue;
				const joined = now.filter((id) => !before.includes(id));
				const left = before.filter((id) => !now.includes(id));
				expect(rowsWhere(map, 2, (text) => text === 'new in this phase').sort()).toEqual(joined.sort());
				expect(rowsWhere(map, 2, (text) => text === 'left after the phase before').sort()).toEqual(
					left.sort()
				);
				expect(map.finding).toContain(`${joined.length} are new, and ${left.length} had left`);
			}
	});

	it('lists every member once, and draws those with a place and the cities of the network in Europe', () => {
		for (const context of networks) {
			const { table, places } = europe(context);
			const members = rowsWhere({ ...europe(context), table }, 1, (text) => text !== 'no phase');
			expect(members.sort()).toEqual([...new Set(partnershipMembers.map(({ memberId }) => memberId))].sort());
			expect(new Set(table.rows.map(({ id }) => id)).size).toBe(table.rows.length);
			expect(new Set(places.map(({ cityId }) => cityId)).size).toBe(places.length);
			const located = new Set(
				partnershipMembers.filter((row) => row.latitude !== null).map((row) => row.memberId)
			);
			expect(places.filter(({ properties }) => properties.category !== null)).toHaveLength(located.size);
		}
		const cities = new Set(shipped.dataset.cities.map(({ cityId }) => cityId));
		const own = europe(shipped).places.filter(({ properties }) => properties.network_city === true);
		expect(new Set(own.map(({ cityId }) => cityId))).toEqual(cities);
		expect(own.filter(({ name }) => name.endsWith('*')).map(({ cityId }) => cityId)).toEqual(['timisoara']);
		expect(europe(networks[2]!).places.some(({ properties }) => properties.network_city)).toBe(false);
	});

	it('draws what is no member now hollow, and each class in a sign of its own', () => {
		for (const choice of ['', ...phases.map(slug)]) {
			const map = europe(shipped, choice);
			const looks = map.legend.map(({ sign }) => JSON.stringify(sign));
			expect(new Set(looks).size).toBe(looks.length);
			for (const { mark, properties } of map.places) {
				const isIn =
					choice === '' ? String(properties.phases).endsWith(phases.at(-1)!) : properties.in_phase === true;
				expect(mark!.fill === 'full').toBe(isIn);
			}
		}
	});

	it('lies on one picture of the land, whichever phase is chosen', () => {
		const base = readBaseMap(JSON.parse(readFileSync('data/geo/europe.topojson', 'utf8')));
		const frame = baseFrame(europePlaces(shipped.dataset, shipped.policy), base);
		for (const choice of ['', ...phases.map(slug)])
			expect(baseFrame({ cities: europe(shipped, choice).places }, base)).toEqual(frame);
	});

	it('is not there without a policy context, or where no member is a place', () => {
		const policy = {
			...shipped.policy,
			partnershipMembers: partnershipMembers.map((row) => ({ ...row, latitude: null, longitude: null }))
		};
		for (const context of [
			{ ...shipped, policy: null },
			{ ...shipped, policy }
		]) {
			expect(layersOf(context).map(({ id }) => id)).not.toContain('europe');
			expect(atlasLayer(context, 'europe', '')).toBeNull();
		}
	});
});
