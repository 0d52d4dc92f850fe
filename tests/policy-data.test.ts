import { describe, expect, it } from 'vitest';
import { fitContext } from '../src/lib/ingest/fit-context.ts';
import { problemLine } from '../src/lib/ingest/problem.ts';
import { datasetIn } from '../src/hosts/build.ts';
import { readPolicy, policyIn } from '../src/hosts/build.ts';
import { groupBy } from '../src/lib/selectors/group-by.ts';

const policy = readPolicy('data/eu');
if (!policy?.context) throw new Error('data/eu has errors; run npm run data:check');
const { context, tables, problems } = policy;
const counts = <Row>(rows: readonly Row[], keyOf: (row: Row) => string) =>
	Object.fromEntries([...groupBy(rows, keyOf)].map(([key, group]) => [key, group.length]));

describe('the tables in data/eu', () => {
	it('have no error and no warning, and every row is loaded', () => {
		expect(problems.map(problemLine)).toEqual([]);
		expect(tables.filter(({ rows, loaded }) => rows !== loaded)).toEqual([]);
		expect(tables.every(({ encoding, delimiter }) => encoding === 'utf-8' && delimiter === ',')).toBe(true);
	});

	it('link only themes and claims that the shipped network has', () => {
		expect(fitContext(context, datasetIn('data/weldi')).warnings.map(problemLine)).toEqual([]);
	});

	it('have the members of each phase as the work plan lists them', () => {
		const { partnershipMembers: members } = context;
		expect(counts(members, ({ phase }) => phase)).toEqual({
			'2016-2019': 20,
			'2020-2022': 27,
			'2023-2027': 33
		});
		const current = members.filter(({ phase }) => phase === '2023-2027');
		expect(Object.values(counts(current, ({ category }) => category))).toEqual([12, 4, 3, 8, 6]);
	});

	it('have the four actions of the partnership with their steps, also those that the annexes date otherwise', () => {
		expect(context.partnershipActions.map(({ number, deadline }) => [number, deadline])).toEqual(
			[1, 2, 3, 4].map((number) => [number, '2027-03'])
		);
		const steps = Object.values(counts(context.partnershipTimeline, ({ actionId }) => actionId));
		expect(steps).toEqual([7, 16, 20, 14]);
		const dated = (title: string) =>
			context.partnershipTimeline
				.filter((step) => step.title === title)
				.map(({ start, section }) => [start, section]);
		expect(dated('Preparation of the self-assessment')).toEqual([
			['2025-06', '2.6.9'],
			['2025-04', 'Annex 1'],
			[null, 'Annex 2']
		]);
	});

	it('have the thirteen integration actions and the nine measures', () => {
		expect(context.integrationActions.map(({ number }) => number)).toEqual(
			Array.from({ length: 13 }, (_, index) => index + 1)
		);
		expect(counts(context.integrationActions, ({ status }) => status)).toEqual({
			continuous: 10,
			complete: 1,
			pending: 2
		});
		expect(Object.values(counts(context.localMeasures, ({ objective }) => objective))).toEqual([3, 3, 3]);
	});

	it('mark every link as ours', () => {
		expect(context.crosswalk.filter(({ basis }) => basis !== 'editorial')).toEqual([]);
	});
});

describe('a build', () => {
	it('does without a policy context where there is none', () => {
		expect(policyIn('')).toBeNull();
		expect(policyIn('data/nowhere')).toBeNull();
	});

	it('stops at one with an error, with the report', () => {
		expect(() => policyIn('tests/fixtures/tiny-network')).toThrow(
			/policy context cannot be used[\s\S]*partnership_actions\.csv: the table is missing/
		);
	});
});
