import { describe, expect, it } from 'vitest';
import type { ExchangeTopic, NetworkMeeting } from '../domain/dataset.ts';
import { marksOf } from './marks.ts';

const topic = (topicId: string, cityIds: string[], themeIds: string[]) =>
	({ topicId, kind: 'staff-exchange', title: topicId, cityIds, themeIds }) as unknown as ExchangeTopic;
const meeting = (meetingId: string, start: string, hostCityId: string | null) =>
	({
		meetingId,
		title: meetingId,
		start,
		end: null,
		hostCityId,
		themeIds: ['ids']
	}) as unknown as NetworkMeeting;

const tables = {
	exchangeTopics: [
		topic('one', ['b'], ['ids']),
		topic('both', ['a', 'b'], ['ids']),
		topic('elsewhere', ['a', 'b'], ['work'])
	],
	meetings: [meeting('late', '2025-02', 'b'), meeting('early', '2024-12', null)]
};

describe('marks of a pair', () => {
	const marks = marksOf(tables, ['ids'], { learner: 'a', host: 'b' });

	it('say whom the source names, on the theme of the ask only', () => {
		expect(marks.proposed.map(({ topicId, names }) => [topicId, names])).toEqual([
			['both', 'both'],
			['one', 'host']
		]);
	});

	it('list the meetings on the theme by date, and which of them the host hosts', () => {
		expect(marks.meetings.map(({ meetingId, isHosted }) => [meetingId, isHosted])).toEqual([
			['early', false],
			['late', true]
		]);
	});
});
