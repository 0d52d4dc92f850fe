import { describe, expect, it } from 'vitest';
import { m } from '../../messages/index.ts';
import { readDataset } from '../../site/read-dataset.ts';
import { likenessSlice, MOST_LIKENESS_CITIES } from './likeness.ts';
import { similarSlice } from './similar.ts';

const dataset = readDataset();
const slice = (dimension: Parameters<typeof likenessSlice>[1]) => likenessSlice(dataset, dimension);
const pairOf = (dimension: Parameters<typeof likenessSlice>[1], id: string) => {
	const pair = slice(dimension).pairs.find(({ pairId }) => pairId === id);
	if (!pair) throw new Error(`no pair ${id}`);
	return pair;
};

describe('the table of every city beside every other', () => {
	it('has a cell for each pair, the same from both sides, and none for a city and itself', () => {
		for (const dimension of slice('both').dimensions) {
			const { rows, cities, pairs } = slice(dimension);
			expect(rows).toHaveLength(cities.length);
			expect(pairs).toHaveLength((cities.length * (cities.length - 1)) / 2);
			for (const [place, row] of rows!.entries())
				for (const [column, cell] of row.entries()) expect(cell).toEqual(rows![column]![place]);
			expect(rows!.every((row, place) => row[place] === null)).toBe(true);
		}
	});

	it('says which cities group together, by what, and which are in no group', () => {
		const { clusters, alone } = slice('funding').clusters!;
		expect(clusters).toEqual([
			{
				...{ cityIds: ['albacete', 'osijek', 'sosnowiec'], names: ['Albacete', 'Osijek', 'Sosnowiec'] },
				...{ reason: 'All: AMIF no access.', topics: [] }
			},
			{
				...{ cityIds: ['fundao', 'seine-saint-denis', 'utrecht'] },
				...{ names: ['Fundão', 'Seine-Saint-Denis', 'Utrecht'], reason: 'All: AMIF accessible.', topics: [] }
			}
		]);
		expect(alone).toEqual(['Cluj-Napoca', 'Lampedusa', 'Liège', 'Timișoara']);
		for (const dimension of slice('both').dimensions)
			for (const { names, reason } of slice(dimension).clusters!.clusters) {
				expect(names.length).toBeGreaterThan(2);
				expect(reason, names.join()).toMatch(/\w{3,}.*\.$/);
			}
	});

	it('says of every topic of a group how many of all cities have it, or that only the group does', () => {
		const practised = slice('practices').clusters!.clusters.flatMap(({ topics }) => topics);
		const both = slice('both').clusters!.clusters.flatMap(({ topics }) => topics);
		const alone = [...practised, ...both].filter(({ part }) => part === 'practices');
		// A city whose strength says the same is no practice of it: not they alone in all that the source says.
		for (const { held } of alone.flatMap(({ topics }) => topics))
			expect(held).toMatch(/^\((?:\d+ of \d+ cities|only these cities by practices and strategies)\)$/);
		const { clusters } = slice('needs').clusters!;
		const texts = clusters
			.flatMap(({ topics }) => topics.flatMap((each) => each.topics))
			.map(({ held }) => held);
		expect(texts.length).toBeGreaterThanOrEqual(3 * clusters.length);
		for (const text of texts) {
			const [, held, all] = /^\((\d+) of (\d+) cities\)$/.exec(text) ?? [];
			if (!held) expect(text).toMatch(/^\(only these cities by needs\)$/);
			else expect([Number(held) > 2, Number(all)]).toEqual([true, dataset.cities.length]);
		}
	});

	it('begins with the groups that have most subjects to themselves, and each with its rarest', () => {
		for (const dimension of ['both', 'needs', 'actions', 'practices'] as const) {
			const held = slice(dimension).clusters!.clusters.map(({ topics }) =>
				topics.map((each) => each.topics.map(({ held: text }) => Number(/\d+/.exec(text)?.[0] ?? 0)))
			);
			for (const counts of held.flat()) expect(counts).toEqual(counts.toSorted((a, b) => a - b));
			const own = held.map((counts) => counts.flat().filter((count) => count === 0).length);
			expect(own).toEqual(own.toSorted((a, b) => b - a));
		}
	});

	it('agrees with the list of a profile on what is in common', () => {
		for (const { cityId } of dataset.cities) {
			const [first] = similarSlice(dataset, cityId);
			for (const other of first!.cities) {
				const { text } = slice('both').pairs.find(
					({ cityIds }) => cityIds.includes(cityId) && cityIds.includes(other.cityId)
				)!;
				expect(other.reading.startsWith(`${text} in common`)).toBe(true);
			}
		}
	});

	it('names what both have and what only one has', () => {
		const { text, reasons } = pairOf('groups', 'liege.utrecht');
		const named = (cityId: string) =>
			dataset.groupMatrix.filter((mark) => mark.cityId === cityId && mark.status === 'named').length;
		expect(reasons.map(({ label }) => label)).toEqual([
			...['Both', 'Only Liège', 'Only Utrecht'],
			m.likeness.implied
		]);
		const [shared, all] = text.split(' of ').map(Number);
		expect(all! + shared!).toBe(named('liege') + named('utrecht'));
	});

	it('never measures a département against a town, and says why', () => {
		const pairs = slice('size').pairs.filter(({ cityIds }) => cityIds.includes('seine-saint-denis'));
		expect(new Set(pairs.map(({ text }) => text))).toEqual(new Set(['not comparable']));
		for (const { measure, reasons } of pairs) {
			expect(measure).toBeNull();
			expect(reasons.at(-1)!.text).toMatch(/Another area: /);
		}
	});

	it('calls a fund the same only where both have one status, and prints the status of both', () => {
		for (const { cityIds, text, reasons } of slice('funding').pairs) {
			const accessOf = (cityId: string, fund: string) =>
				dataset.funding.find((row) => row.cityId === cityId && row.fund === fund)?.access;
			for (const { label, text: reading } of reasons) {
				const [a, b] = cityIds.map((cityId) => accessOf(cityId, label));
				if (reading.endsWith(' in both')) expect(a).toBe(b);
				expect(reading).not.toMatch(/undefined|not-stated|no-access/);
				const settled = [a, b].every((access) => access === 'accessible' || access === 'no-access');
				expect(reading.includes('(not counted)')).toBe(!settled);
			}
			const same = reasons.filter(({ text: reading }) => reading.endsWith(' in both')).length;
			if (text !== 'not settled') expect(text.startsWith(`${String(same)} of `)).toBe(true);
		}
	});
});

it('leaves the table out where a network is too large for pairs, and keeps its cities', () => {
	const [city] = dataset.cities;
	const cities = Array.from({ length: MOST_LIKENESS_CITIES + 1 }, (_, place) => ({
		...city!,
		cityId: `city-${String(place)}`
	}));
	const { rows, pairs, cities: listed } = likenessSlice({ ...dataset, cities }, 'both');
	expect([rows, pairs]).toEqual([null, []]);
	expect(listed).toHaveLength(cities.length);
});

it('says that nothing is stated rather than that two cities are alike in nothing', () => {
	const [a, b] = dataset.cities;
	const none = {
		needs: [],
		actions: [],
		practices: [],
		policies: [],
		grid: [],
		funding: [],
		groupMatrix: []
	};
	const bare = { ...dataset, ...none, cities: [a!, b!] };
	const { pairs, dimensions } = likenessSlice(bare, 'both');
	expect(pairs[0]!.text).toBe('not stated');
	expect(pairs[0]!.reasons[0]!.text).toMatch(/^Nothing is stated for /);
	expect(dimensions).not.toContain('funding');
});

describe('a list that other profiles have and one has not', () => {
	const [city, other] = [dataset.actions[0]?.cityId, dataset.actions.at(-1)?.cityId];
	const without = { ...dataset, actions: dataset.actions.filter(({ cityId }) => cityId !== city) };
	const nameOf = (cityId: string | undefined) => dataset.cities.find((row) => row.cityId === cityId)!.name;
	const cautions = ({ reasons }: { readonly reasons: readonly { readonly label: string }[] }) =>
		reasons.filter(({ label }) => label === m.likeness.unlisted.actions);

	it('is said of its page: the city may plan more than is counted', () => {
		for (const dimension of ['both', 'actions'] as const) {
			const [found] = likenessSlice(without, dimension).unlisted;
			expect(found?.label).toBe(m.likeness.unlisted.actions);
			expect(found?.text).toContain(nameOf(city));
			expect(found?.text).not.toContain(nameOf(other));
		}
		for (const dimension of ['needs', 'practices', 'size', 'groups'] as const)
			expect(likenessSlice(without, dimension).unlisted).toEqual([]);
	});

	it('is said of each pair that counts it, in the list, on its page and in the file, and of no other', () => {
		const { actions, grid } = dataset;
		const listed = new Set(actions.map(({ cityId }) => cityId));
		const inGrid = new Set(grid.filter(({ kind }) => kind === 'action').map(({ cityId }) => cityId));
		const counted = slice('actions').pairs.filter(({ text }) => text !== 'not stated');
		for (const pair of counted) {
			const silent = pair.cityIds.filter((id) => !listed.has(id) && inGrid.has(id));
			expect(cautions(pair), pair.pairId).toHaveLength(silent.length > 0 ? 1 : 0);
			expect(cautions({ reasons: pair.rest ?? [] })).toHaveLength(silent.length > 0 ? 1 : 0);
		}
	});

	it('is nothing to say where no profile has one', () => {
		expect(likenessSlice({ ...dataset, actions: [] }, 'actions').unlisted).toEqual([]);
	});
});

describe('what no measure counts', () => {
	it('is told of a pair without a group in common: which groups a sentence implies', () => {
		for (const other of ['fundao', 'cluj-napoca']) {
			const id = [other, 'lampedusa'].sort().join('.');
			const { text, reasons } = pairOf('groups', id);
			expect(text).toMatch(/^0 of /);
			const implied = reasons.find(({ label }) => label === m.likeness.implied)!.text;
			for (const groupId of dataset.groupMatrix
				.filter(({ cityId, status }) => cityId === 'lampedusa' && status === 'implied')
				.map(({ groupId }) => groupId))
				expect(implied).toContain(dataset.groups.find((group) => group.groupId === groupId)!.label);
		}
	});

	it('is said of the tables of a measure: what the source shows as a picture', () => {
		expect(slice('groups').gaps.map(({ id }) => id)).toEqual(['network-missing-3']);
		expect(slice('both').gaps.map(({ id }) => id)).toEqual(['network-missing-4']);
		expect(slice('size').gaps).toEqual([]);
	});

	it('is told as the source does: every list of two cities or more, and nothing else', () => {
		const groups = slice('groups').reportGroups;
		const lists = [
			...dataset.exchangeTopics.map(({ topicId: id, cityIds }) => ({ id, cityIds })),
			...dataset.advocacy.map(({ advocacyId: id, cityIds }) => ({ id, cityIds })),
			...dataset.meetingItems.map(({ itemId: id, cityIds }) => ({ id, cityIds }))
		].filter(({ cityIds }) => cityIds.length > 1);
		expect(groups.map(({ id }) => id)).toEqual(lists.map(({ id }) => id));
		for (const { names, provenance } of groups) {
			expect(names.length).toBeGreaterThan(1);
			expect(provenance.page).toMatch(/^\d/);
		}
		// Whom the source does not name, nobody is named for.
		expect(groups.find(({ id }) => id === 'reception')).toMatchObject({
			names: ['Utrecht', 'Fundão'],
			others: dataset.advocacy.find(({ advocacyId }) => advocacyId === 'reception')!.othersLinked
		});
	});

	it('is absent where a network names no cities together', () => {
		const bare = { ...dataset, exchangeTopics: [], advocacy: [], meetingItems: [], notes: [] };
		const { gaps, reportGroups } = likenessSlice(bare, 'groups');
		expect([gaps, reportGroups]).toEqual([[], []]);
	});
});
