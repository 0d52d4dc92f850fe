import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../hosts/build.ts';
import { subjectsOnAgendas } from './agenda-subjects.ts';

const shipped = datasetIn('data/weldi');

describe('the subjects that an agenda names', () => {
	it('are found where a point mentions them among other things', () => {
		expect(subjectsOnAgendas(shipped).get('lampedusa-health')).toEqual(['unaccompanied-minors']);
	});

	it('are those of the agenda alone, and none where the network codes no subjects', () => {
		const preparation = shipped.meetingItems.map((item) => ({ ...item, kind: 'preparation' as const }));
		expect(subjectsOnAgendas({ ...shipped, meetingItems: preparation }).size).toBe(0);
		expect(subjectsOnAgendas({ ...shipped, subjects: [], subjectWords: [] }).size).toBe(0);
	});

	it('are not found by a part of a word', () => {
		const [item] = shipped.meetingItems.filter(({ meetingId }) => meetingId === 'lampedusa-health');
		const meetingItems = [{ ...item!, kind: 'agenda' as const, text: 'Unaccompanied minorsish people.' }];
		expect(subjectsOnAgendas({ ...shipped, meetingItems }).size).toBe(0);
	});
});
