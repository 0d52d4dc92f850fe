import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { cityProfileSlice } from '../city-profile.ts';
import { peerNetwork } from '../peers/network.ts';
import { sheetNeeds } from './sheet-needs.ts';

const shipped = datasetIn('data/weldi');
const ALL = { needs: 99, hosts: 2 };
const needsOf = (cityId: string) => sheetNeeds(shipped, cityProfileSlice(shipped, cityId), ALL);

describe('the needs of a sheet', () => {
	it('begin with the first of the profile, and those that nobody helps with stand last', () => {
		const visits = shipped.exchangeTopics.flatMap(({ kind, topicId }) =>
			kind === 'staff-exchange' ? topicId : []
		);
		for (const { cityId } of shipped.cities) {
			const [first, ...others] = needsOf(cityId);
			expect(first!.challenge.row.position, cityId).toBe(1);
			const isOpen = others.map(
				({ isHelped, proposedIds }) => !isHelped && !proposedIds.some((id) => visits.includes(id))
			);
			expect(isOpen, cityId).toEqual([...isOpen].sort((a, b) => Number(a) - Number(b)));
		}
		// Its plans are to record qualifications and to place in jobs; language courses are not among them.
		const positions = needsOf('osijek').map(({ challenge: { row } }) => row.position);
		expect(positions.slice(0, 3)).toEqual([1, 2, 4]);
	});

	it('are answered as the finder answers them, statement by statement, with less and never with more', () => {
		for (const { cityId } of shipped.cities)
			for (const { challenge, learned } of needsOf(cityId))
				for (const { row, hosts } of [challenge, ...learned]) {
					const matches = peerNetwork(shipped).matchesOf(cityId).get(`needs/${row.needId}`);
					if (!matches) continue;
					const listed = matches.map(({ offer }) => offer);
					for (const { offer } of hosts) expect(listed, row.needId).toContain(offer);
				}
		// What the finder names first for these, the sheet does, too.
		const first = (cityId: string, start: string) =>
			needsOf(cityId)
				.flatMap(({ challenge, learned }) => [challenge, ...learned])
				.find(({ row }) => row.text.startsWith(start))?.hosts[0]?.cityId;
		expect(first('utrecht', 'Find out how to cooperate with committed employers')).toBe('fundao');
		expect(first('utrecht', 'Exchange with other locally driven')).toBe('fundao');
		expect(first('albacete', 'Good practice in undermining')).toBe('fundao');
	});

	it('are answered by what is mainly about them, before what is also about them', () => {
		const learned = needsOf('albacete').flatMap(({ learned }) => learned);
		const housing = learned.find(({ row }) => row.needId === 'albacete-learning-need-1');
		const shown = housing?.hosts.find(({ cityId }) => cityId === 'fundao')?.offer;
		expect(shown).toBe('policies/fundao-strategy-4');
	});

	it('names as who can help with a statement only who shows something on its subjects, and says of which part', () => {
		const coded = (key: string) =>
			shipped.recordSubjects.find(({ recordTable, recordId }) => `${recordTable}/${recordId}` === key)
				?.subjectIds ?? [];
		const hosts = { whole: 0, part: 0, none: 0 };
		for (const { cityId } of shipped.cities)
			for (const need of needsOf(cityId)) {
				for (const { row, hosts: named } of [need.challenge, ...need.learned]) {
					const [main, ...others] = coded(`needs/${row.needId}`);
					for (const { offer, partId } of named) {
						const shown = peerNetwork(shipped).offers.get(offer)!;
						const about = shown.records.flatMap(coded);
						hosts[partId === null ? 'whole' : 'part']++;
						expect(about, `${row.needId}: ${offer}`).toContain(partId ?? main);
						if (partId !== null) expect(others).toContain(partId);
					}
				}
				if (!need.isHelped) hosts.none++;
				else expect(need.nearest).toBeNull();
			}
		expect(Math.min(...Object.values(hosts))).toBeGreaterThan(0);
	});

	it('names nobody for other people than the need does, and no strength of a city with the same difficulty', () => {
		const hostsOf = (cityId: string, start: string) =>
			needsOf(cityId)
				.flatMap(({ challenge, learned }) => [challenge, ...learned])
				.find(({ row }) => row.text.startsWith(start))!
				.hosts.map(({ cityId: host }) => host);
		// Outreach in the settlements of families is none to economic migrants on permits.
		expect(hostsOf('timisoara', 'Public authorities lose sight of economic migrants')).toEqual(['fundao']);
		expect(hostsOf('cluj-napoca', 'Economic migrants live mostly apart')).toEqual(['fundao']);
		// Timișoara wants to learn how to coordinate itself.
		expect(hostsOf('sosnowiec', 'Cooperation between local institutions')).toEqual([
			'albacete',
			'cluj-napoca'
		]);
		expect(hostsOf('fundao', 'Sharing advocacy strategies')).toEqual([]);
	});

	it('say what a host has a difficulty on itself: what it shows, or another part of what is asked', () => {
		const [reception] = needsOf('timisoara');
		// Albacete brings its own actors together, and has problems in coordinating with region and state.
		expect(reception!.challenge.hosts[0]).toMatchObject({
			cityId: 'albacete',
			difficulty: { subjectId: 'multi-level-cooperation' }
		});
		const employment = needsOf('utrecht').find(({ challenge: { row } }) =>
			row.text.startsWith('Employment')
		)!;
		expect(employment.challenge.hosts[0]).toMatchObject({ cityId: 'liege', difficulty: 'same' });
	});

	it('name the entry of the grid that puts a practice on what is asked, where its own record is less so', () => {
		const [, middlemen] = needsOf('albacete');
		expect(middlemen!.challenge.hosts).toMatchObject([
			{ offer: 'practices/fundao-training-east-timor', entry: 'grid/fundao-decent-work-practice-2' }
		]);
		expect(needsOf('lampedusa')[0]!.challenge.hosts[0]).toMatchObject({
			cityId: 'seine-saint-denis',
			entry: null
		});
	});

	it('without anybody to help name who else asks and who plans it', () => {
		const recognition = needsOf('utrecht').find(({ asking }) => asking.includes('fundao'));
		expect(recognition?.planning).toContain('osijek');
	});
});
