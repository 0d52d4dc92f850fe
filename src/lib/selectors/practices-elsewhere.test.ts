import { describe, expect, it } from 'vitest';
import type { Dataset, GridEntry, Policy, Practice, RecordSubjects } from '../domain/dataset.ts';
import { readDataset } from '../site/read-dataset.ts';
import { practicesElsewhere } from './practices-elsewhere.ts';

const dataset = readDataset();
const [first, second] = dataset.cities.map(({ cityId }) => cityId);
const practice = (practiceId: string, cityId: string, themeIds: string[]): Practice => ({
	...dataset.practices[0]!,
	practiceId,
	cityId,
	themeIds
});
const entry = (entryId: string, cityId: string, themeId: string, practiceIds: string[] = []): GridEntry => ({
	...dataset.grid[0]!,
	entryId,
	cityId,
	themeId,
	kind: 'practice',
	practiceIds
});
const coding = (key: string, subjectIds: string[], alsoIds: string[] = []): RecordSubjects => {
	const [recordTable, recordId] = key.split('/') as ['practices' | 'grid' | 'policies', string];
	return { ...dataset.recordSubjects[0]!, recordTable, recordId, subjectIds, alsoIds };
};
const network = (
	practices: Practice[],
	recordSubjects: RecordSubjects[] = [],
	grid: GridEntry[] = [],
	policies: Policy[] = []
) => practicesElsewhere({ ...dataset, practices, recordSubjects, grid, policies } satisfies Dataset);
const alone = (found: ReturnType<typeof network>) =>
	[...found].filter(([, { topicIds, aloneOn }]) => aloneOn.length === topicIds.length && topicIds.length > 0);
const ids = (found: ReturnType<typeof network>) => alone(found).map(([id]) => id);

describe('a practice stands alone', () => {
	const homes = [practice('a', first!, ['homes']), practice('b', second!, ['homes'])];

	it('where no other city has one on its themes; one of the same city is not another’s', () => {
		const found = network([
			practice('a', first!, ['homes']),
			practice('b', first!, ['homes']),
			practice('c', first!, ['health']),
			practice('d', second!, ['health', 'work'])
		]);
		expect(ids(found)).toEqual(['a', 'b']);
		expect(found.get('d')).toMatchObject({ aloneOn: ['work'], likes: [{ record: { id: 'c' } }] });
	});

	it('by its subjects where it is coded: a theme is too coarse to call another the like', () => {
		expect(ids(network(homes))).toEqual([]);
		const apart = [coding('practices/a', ['shelter']), coding('practices/b', ['social-housing'])];
		expect(ids(network(homes, apart))).toEqual(['a', 'b']);
		const found = network(homes, [coding('practices/a', ['x', 'y']), coding('practices/b', ['y'])]);
		expect(ids(found)).toEqual([]);
		expect(found.get('a')?.aloneOn).toEqual(['x']);
	});

	it('not where a practice of another city touches its subject', () => {
		const codings = [coding('practices/a', ['trauma']), coding('practices/b', ['support'], ['trauma'])];
		const found = network(homes, codings);
		expect(ids(found)).toEqual(['b']);
		expect(found.get('a')?.likes).toEqual([]);
		expect(found.get('a')?.touching.map(({ id }) => id)).toEqual(['b']);
	});

	it('not where the grid alone has another, and not because of one that nobody coded', () => {
		const one = [practice('a', first!, ['homes'])];
		const grid = [entry('e', second!, 'homes')];
		expect(ids(network(one))).toEqual(['a']);
		expect(ids(network(one, [], grid))).toEqual([]);
		expect(ids(network(one, [coding('practices/a', ['x'])], grid))).toEqual([]);
		const both = [coding('practices/a', ['x']), coding('grid/e', ['x'])];
		expect(
			network(one, both, grid)
				.get('a')
				?.likes.map(({ record: { table, id } }) => `${table}/${id}`)
		).toEqual(['grid/e']);
	});

	it('has the like only in what is mainly about the same, what shares most first', () => {
		const third = dataset.cities[2]!.cityId;
		const found = network(
			[...homes, practice('c', third, ['homes']), practice('d', second!, ['homes'])],
			[
				coding('practices/a', ['x', 'y']),
				coding('practices/b', ['z'], ['x']),
				coding('practices/c', ['x']),
				coding('practices/d', ['y', 'x'])
			]
		);
		expect(found.get('a')?.likes.map(({ record, topicIds }) => [record.id, topicIds])).toEqual([
			['d', ['x', 'y']],
			['c', ['x']]
		]);
		expect(found.get('a')?.touching).toEqual([]);
	});

	it('has a practice and the grid entry that rests on it as the same: the practice is named, on what either is about', () => {
		const found = network(
			homes,
			[coding('practices/a', ['x', 'y']), coding('practices/b', ['x']), coding('grid/e', ['y'])],
			[entry('e', second!, 'homes', ['b'])]
		);
		expect(found.get('a')?.likes.map(({ record, topicIds }) => [record.table, record.id, topicIds])).toEqual([
			['practices', 'b', ['x', 'y']]
		]);
	});

	it('has no like in what shares a subject that is the main one of neither', () => {
		const found = network(homes, [coding('practices/a', ['x', 'y']), coding('practices/b', ['z', 'y'])]);
		expect(found.get('a')).toMatchObject({ likes: [], touching: [{ id: 'b' }], aloneOn: ['x'] });
	});

	it('has no like in what shares one subject of several, the main one of one of them, and nothing besides', () => {
		const one = network(homes, [coding('practices/a', ['x', 'y']), coding('practices/b', ['y'])]);
		expect(one.get('a')).toMatchObject({ likes: [], hasLike: false, touching: [{ id: 'b' }] });
		expect(one.get('b')).toMatchObject({ likes: [], hasLike: false });
		const more = network(homes, [
			coding('practices/a', ['x', 'y'], ['z']),
			coding('practices/b', ['y'], ['z'])
		]);
		for (const id of ['a', 'b'])
			expect(more.get(id)).toMatchObject({ hasLike: true, likes: [{ topicIds: ['y'] }] });
	});

	it('not where another city runs a strategy on it; one that was only decided shows nothing', () => {
		const one = [practice('a', first!, ['homes'])];
		const strategy = (strategyKind: Policy['strategyKind'], cityId = second!): Policy[] => [
			{
				...dataset.policies[0]!,
				...{ policyId: 's', cityId, kind: 'strategy', strategyKind, themeIds: ['homes'] }
			}
		];
		for (const codings of [[], [coding('practices/a', ['x', 'y']), coding('policies/s', ['z', 'x'])]]) {
			const found = network(one, codings, [], strategy('running')).get('a');
			expect(found).toMatchObject({ hasLike: false, isOnMain: true, touching: [] });
			expect(found?.onMain.map(({ record: { id } }) => id)).toEqual(['s']);
			expect(found?.aloneOn).not.toContain('x');
			expect(ids(network(one, codings, [], strategy('framework')))).toEqual(['a']);
			expect(ids(network(one, codings, [], strategy('running', first)))).toEqual(['a']);
		}
		const other = [coding('practices/a', ['x', 'y']), coding('policies/s', ['y'])];
		expect(network(one, other, [], strategy('running')).get('a')).toMatchObject({
			...{ isOnMain: false, aloneOn: ['x'], touching: [{ id: 's' }] }
		});
	});

	it('only where something is known of what it is about', () => {
		expect(ids(network([practice('a', first!, [])]))).toEqual([]);
	});
});

it('calls the like of each other what the source names side by side as examples of one claim, from cities it links', () => {
	const found = practicesElsewhere(dataset);
	const pairs = dataset.advocacy.flatMap(({ advocacyId, cityIds }) => {
		const examples = dataset.advocacyEvidence
			.filter(
				(row) => row.advocacyId === advocacyId && row.recordTable === 'practices' && row.stance === 'for'
			)
			.flatMap(({ recordId }) => dataset.practices.find(({ practiceId }) => practiceId === recordId) ?? [])
			.filter(({ cityId }) => cityIds.includes(cityId));
		return examples.flatMap((one) =>
			examples.flatMap((other) => (one.cityId === other.cityId ? [] : [[one, other]]))
		);
	});
	expect(pairs.length).toBeGreaterThan(0);
	for (const [one, other] of pairs)
		expect(found.get(one!.practiceId)?.likes.map(({ record }) => record.id)).toContain(other!.practiceId);
});
