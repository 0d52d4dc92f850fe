import { expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { lacksBearing, lacksOf } from './means.ts';

const dataset = datasetIn('data/weldi');
const lacks = lacksOf(dataset);
const recordsOf = (cityId: string) => (lacks.get(cityId) ?? []).map(({ record }) => record);

it('finds the weaknesses and threats on what anything new takes: money, staff and will', () => {
	expect(recordsOf('sosnowiec')).toEqual([
		'swot/sosnowiec-weakness-1',
		'swot/sosnowiec-weakness-3',
		'swot/sosnowiec-weakness-5',
		'swot/sosnowiec-threat-2'
	]);
});

it('takes a challenge where no weakness or threat is on the same means', () => {
	const osijek = lacks.get('osijek') ?? [];
	expect(osijek.find(({ means }) => means === 'money')?.record).toBe('needs/osijek-challenge-9');
	expect(recordsOf('osijek')).toContain('swot/osijek-threat-3');
});

it('never counts what is asked about, or what repeats it, as a lack', () => {
	const own = lacks.get('sosnowiec') ?? [];
	const bearing = lacksBearing(own, { subjectIds: ['funding'], records: [] });
	expect(bearing.map(({ means }) => means)).toEqual(['staff', 'will']);
	const [first] = own;
	expect(lacksBearing(own, { subjectIds: null, records: [first!.record] })).not.toContain(first);
});

it('finds none where the subjects name no means', () => {
	const subjects = dataset.subjects.map((row) => ({ ...row, means: null }));
	expect(lacksOf({ ...dataset, subjects }).size).toBe(0);
	expect(lacksOf({ ...dataset, subjects: [], recordSubjects: [] }).size).toBe(0);
});
