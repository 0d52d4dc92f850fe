import { describe, expect, it } from 'vitest';
import { marksOf, meetingShown, type MarkTopic } from './marks.ts';
import { meetingWhen } from './meeting-when.ts';

const topic = (
	topicId: string,
	cityIds: string[],
	themeIds: string[],
	subjectIds: string[] | null = null
): MarkTopic => ({ topicId, kind: 'staff-exchange', title: topicId, cityIds, themeIds, subjectIds });
const meeting = (meetingId: string, start: string, hostCityId: string | null) =>
	({
		meetingId,
		title: meetingId,
		start,
		end: null,
		hostCityId,
		type: 'transnational',
		themeIds: ['ids'],
		subjectIds: null
	}) as const;

const tables = {
	exchangeTopics: [
		topic('one', ['b'], ['ids']),
		topic('both', ['a', 'b'], ['ids']),
		topic('elsewhere', ['a', 'b'], ['work'])
	],
	meetings: [meeting('late', '2025-02', 'b'), meeting('early', '2024-12', null)]
};

describe('marks of a pair', () => {
	const pair = { learner: 'a', host: 'b' };
	const marks = marksOf(tables, { themeIds: ['ids'], subjectIds: null }, pair);

	it('say whom the source names, on the theme of the ask only', () => {
		expect(marks.proposed.map(({ topicId, names }) => [topicId, names])).toEqual([
			['both', 'both'],
			['one', 'host']
		]);
	});

	it('go by subjects where both were coded: a shared theme is not what the source proposes', () => {
		const coded = {
			...tables,
			exchangeTopics: [
				topic('card', ['a', 'b'], ['ids'], ['city-card']),
				topic('police', ['a', 'b'], ['ids'], ['exploitation'])
			]
		};
		const on = (subjectIds: string[] | null) =>
			marksOf(coded, { themeIds: ['ids'], subjectIds }, pair).proposed.map(({ topicId }) => topicId);
		expect(on(['city-card'])).toEqual(['card']);
		expect(on(null)).toEqual(['card', 'police']);
	});

	it('list the meetings on the theme by date, and which of them the host hosts', () => {
		expect(marks.meetings.map(({ meetingId, isHosted }) => [meetingId, isHosted])).toEqual([
			['early', false],
			['late', true]
		]);
	});

	it('call an ask covered only where a meeting is on its theme and its subject', () => {
		const on = (themeIds: string[], subjectIds: string[] | null) => ({
			...meeting('one', '2025-01', null),
			themeIds,
			subjectIds
		});
		const shares = (row: ReturnType<typeof on>) =>
			marksOf({ exchangeTopics: [], meetings: [row] }, { themeIds: ['ids'], subjectIds: ['card'] }, pair)
				.meetings[0]?.shares;
		expect(shares(on(['ids'], ['card']))).toBe('subject');
		expect(shares(on(['ids'], ['police']))).toBe('theme');
		expect(shares(on(['ids'], null))).toBe('theme');
		expect(shares(on(['work'], ['card']))).toBeUndefined();
	});

	it('never take a meeting that starts a group for one on what is asked', () => {
		const start = { ...meeting('start', '2024-01', 'b'), type: 'kick-off' as const, subjectIds: ['card'] };
		const asked = { themeIds: ['ids'], subjectIds: ['card'] };
		expect(marksOf({ exchangeTopics: [], meetings: [start] }, asked, pair).meetings).toEqual([]);
	});

	it('show the meeting on the subject before one on the theme, and that of the host before others', () => {
		const card = { ...meeting('card', '2026-01', null), subjectIds: ['card'] };
		const asked = { themeIds: ['ids'], subjectIds: ['card'] };
		const shown = (meetings: readonly (typeof card | (typeof tables.meetings)[number])[]) =>
			meetingShown(marksOf({ exchangeTopics: [], meetings }, asked, pair))?.meetingId;
		expect(shown([...tables.meetings, card])).toBe('card');
		expect(shown(tables.meetings)).toBe('late');
	});

	it('say that a later source moves a meeting, and list it by its new time', () => {
		const moved = { start: '2025-04', end: null, basis: 'inferred' } as const;
		const { meetings } = marksOf(
			{
				...tables,
				meetings: [{ ...meeting('early', '2024-12', null), moved }, meeting('late', '2025-02', 'b')]
			},
			{ themeIds: ['ids'], subjectIds: null },
			pair
		);
		expect(meetings.map(({ meetingId }) => meetingId)).toEqual(['late', 'early']);
		expect(meetings.map(meetingWhen)).toEqual([
			'February 2025',
			'planned for December 2024, moved to April 2025 (after the report, inferred)'
		]);
	});
});
