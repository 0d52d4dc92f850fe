import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadDataset } from '../ingest/dataset.ts';
import { policyIn } from '../../hosts/build.ts';
import { practiceCards, practiceSlice } from './practice.ts';
import { themeSlice } from './theme.ts';

const folder = 'data/weldi';
const { dataset } = loadDataset(
	new Map(
		readdirSync(folder)
			.filter((name) => name.endsWith('.csv'))
			.map((name) => [name, readFileSync(`${folder}/${name}`)])
	)
);
if (!dataset) throw new Error('the shipped dataset does not load');

describe('a theme', () => {
	it('counts every city as speaking or silent, never as both', () => {
		for (const { themeId } of dataset.themes) {
			const slice = themeSlice(dataset, themeId);
			const speaking = new Set(Object.values(slice.grid).flatMap((cities) => cities.map(({ id }) => id)));
			expect(speaking.size + slice.silent.length + slice.onlyProfile.length).toBe(dataset.cities.length);
			expect(slice.silent.some(({ id }) => speaking.has(id))).toBe(false);
		}
	});

	it('names with a silent city what bears on the theme all the same', () => {
		const bearing = (themeId: string, cityId: string) =>
			themeSlice(dataset, themeId)
				.silent.find(({ id }) => id === cityId)
				?.entries.map(({ id }) => id);
		expect(bearing('housing', 'osijek')).toEqual(['osijek-competence-1', 'osijek-competence-3']);
		expect(bearing('one-stop-shops', 'utrecht')).toEqual([
			'utrecht-strategy-8',
			'utrecht-strategy-9',
			'utrecht-support-centre-unaccompanied-minors'
		]);
		expect(bearing('city-ids', 'fundao')).toEqual(['fundao-strategy-1']);
	});

	it('says beside a silent city what later sources say of it on the theme, and nothing of another', () => {
		const [first] = dataset.later;
		for (const { themeId } of dataset.themes)
			for (const { id } of themeSlice(dataset, themeId).silent.slice(0, 1)) {
				const other = dataset.cities.find(({ cityId }) => cityId !== id)!.cityId;
				const fact = { ...first!, themeIds: [themeId] };
				const later = [
					{ ...fact, laterId: 'on-it', cityIds: [id] },
					{ ...fact, laterId: 'of-another', cityIds: [other] },
					{ ...fact, laterId: 'on-another', cityIds: [id], themeIds: [] }
				];
				const silent = themeSlice({ ...dataset, later }, themeId).silent.find((city) => city.id === id)!;
				expect(silent.later.map((note) => note.id)).toEqual(['on-it']);
			}
	});

	it('names the practices on a subject of it, where none stands under the theme itself', () => {
		for (const { themeId } of dataset.themes) {
			const slice = themeSlice(dataset, themeId);
			const underIt = slice.grid.practice.length + slice.practices.length;
			if (underIt > 0) expect(slice.practisedUnderOther, themeId).toEqual([]);
		}
		const titles = themeSlice(dataset, 'city-ids').practisedUnderOther.flatMap(({ entries }) =>
			entries.map(({ id }) => id)
		);
		expect(titles).toContain('utrecht-support-centre-unaccompanied-minors');
		expect(titles, 'the same practice, by its grid entry').not.toContain('utrecht-women-minors-practice-1');
	});

	it('leads on to its neighbours in the order of the grid', () => {
		const slice = themeSlice(dataset, 'governance');
		expect([slice.previous?.id, slice.next?.id]).toEqual(['concepts', 'one-stop-shops']);
		expect(themeSlice(dataset, 'concepts').previous).toBeNull();
	});

	it('lists the subjects under it, in their order, and none where there are none', () => {
		const { subjects } = themeSlice(dataset, 'city-ids');
		expect(subjects[0]).toEqual({ id: 'city-card', name: 'City card or local ID' });
		expect(subjects).toHaveLength(dataset.subjects.filter(({ themeId }) => themeId === 'city-ids').length);
		expect(themeSlice({ ...dataset, subjects: [] }, 'city-ids').subjects).toEqual([]);
	});

	it('names the exchange that the report proposes on it, and keeps its list open', () => {
		const topic = themeSlice(dataset, 'one-stop-shops').exchangeTopics[0];
		expect(topic?.isOpen).toBe(true);
		expect(topic?.cities.map(({ id }) => id)).toContain('liege');
	});

	it('has the EU actions on it and the links to advocacy where there is a policy context', () => {
		const context = policyIn('data/eu', folder)!;
		for (const { themeId } of dataset.themes) {
			const { background, advocacy } = themeSlice(dataset, themeId, context);
			const own = context.crosswalk.filter((link) => link.themeId === themeId);
			const shown = [
				...background!.partnershipActions,
				...background!.integrationActions,
				...background!.localMeasures
			].flatMap(({ links }) => links);
			const links = advocacy.flatMap(({ link }) => link ?? []);
			expect(new Set([...shown, ...links])).toEqual(new Set(own));
		}
	});

	it('keeps the advocacy that the network ties to it without a policy context', () => {
		const { background, advocacy } = themeSlice(dataset, 'housing');
		expect(background).toBeNull();
		expect(advocacy.map(({ id, link }) => [id, link])).toEqual([['reception', null]]);
	});

	it('is an error where there is none', () => {
		expect(() => themeSlice(dataset, 'nowhere')).toThrow('no theme: nowhere');
	});
});

describe('a practice', () => {
	it('asks for exactly the fields that the source leaves empty', () => {
		for (const { practice, open } of practiceCards(dataset)) {
			expect(open.includes('funding')).toBe(practice.funding === null);
			expect(open.includes('groupIds')).toBe(practice.groupIds.length === 0);
		}
	});

	it('is never wanted by its own city', () => {
		for (const { practiceId, cityId } of dataset.practices) {
			const slice = practiceSlice(dataset, practiceId);
			expect(slice.wantedBy.every(({ cities }) => cities.every(({ id }) => id !== cityId))).toBe(true);
		}
	});
});
