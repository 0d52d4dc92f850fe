import { describe, expect, it } from 'vitest';
import { readDataset } from '../site/read-dataset.ts';
import { meetingOutcome } from './meeting-outcome.ts';

const dataset = readDataset();
const outcomes = dataset.meetings.map((meeting) => ({ meeting, outcome: meetingOutcome(dataset, meeting) }));
const outcomeOf = (id: string) => outcomes.find(({ meeting }) => meeting.meetingId === id)!.outcome;

describe('what came of a meeting', () => {
	it('is that it was held where a source says so, on the days of that source', () => {
		const held = outcomes
			.filter(({ outcome, meeting }) => outcome.status === 'held' && meeting.meetingId !== 'network-kick-off')
			.map(({ meeting, outcome }) => [meeting.meetingId, outcome.when.start, outcome.when.end]);
		expect(held).toEqual([
			['osijek-activation', '2023-11-15', '2023-11-17'],
			['fundao-decent-work', '2024-02-22', null],
			['albacete-housing', '2024-04-17', '2024-04-18'],
			['one-stop-shops-training', '2024-09', null],
			['liege-city-ids', '2024-12-02', null],
			['timisoara-governance', '2025-02-20', '2025-02-21']
		]);
	});

	it('keeps the days of both sources where they differ', () => {
		expect(outcomeOf('osijek-activation').held).toEqual([
			{ start: '2023-11-15', end: '2023-11-17' },
			{ start: '2023-11-15', end: '2023-11-16' }
		]);
	});

	it('is open where a source speaks of its topic or of another time only', () => {
		for (const id of ['lampedusa-health', 'communication-training']) {
			expect(outcomeOf(id)).toMatchObject({ status: 'planned', held: [], isUnknown: false });
		}
	});

	it('is another time where a source moves it, which says what of that is concluded', () => {
		const moved = outcomes.flatMap(
			({ meeting, outcome }) => outcome.moved && [[meeting.meetingId, outcome.moved]]
		);
		expect(moved.filter(Boolean)).toEqual([
			['communication-training', { start: '2025-04', end: null, basis: 'inferred' }]
		]);
	});

	it('is unknown for the rest, as planned', () => {
		const unknown = outcomes.filter(({ outcome }) => outcome.isUnknown);
		expect(unknown.map(({ meeting }) => meeting.meetingId)).toEqual([
			'advocacy-group-kick-off',
			'researcher-group-kick-off',
			'experts-by-experience-kick-off',
			'cluj-napoca-digital-tools',
			'sosnowiec-women-children',
			'seine-saint-denis-intercultural',
			'funding-workshop',
			'utrecht-final'
		]);
		expect(unknown.every(({ outcome, meeting }) => outcome.when.start === meeting.start)).toBe(true);
	});

	it('is what the baseline says where a network has no later facts', () => {
		const without = { ...dataset, later: [] };
		for (const meeting of without.meetings) {
			expect(meetingOutcome(without, meeting)).toEqual({
				status: meeting.status,
				held: [],
				moved: null,
				when: { start: meeting.start, end: meeting.end },
				isUnknown: false
			});
		}
	});
});
