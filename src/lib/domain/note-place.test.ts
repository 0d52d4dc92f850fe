import { describe, expect, it } from 'vitest';
import { notePath, notePlace } from './note-place.ts';

describe('the place of a note', () => {
	it('is the page that the record is on', () => {
		expect(notePlace('meetings/kick-off/#point-3')).toBe('meetings.kick-off');
		expect(notePlace('policy/#member.a.2')).toBe('policy');
		expect(notePlace('cities/alba/')).toBe('cities.alba');
	});

	it('is one for the profile of a city and its entries on the grid', () => {
		expect(notePlace('grid/alba/#alba-1')).toBe(notePlace('cities/alba/#alba-challenge-1'));
	});

	it('never mistakes a city for a page of the same name', () => {
		expect(notePlace('cities/about/')).not.toBe(notePlace('about/#output-1'));
	});

	it('is addressed by the key of the record', () => {
		expect(notePath(notePlace('cities/alba/#x'), 'needs/x')).toBe('records/cities.alba/#needs/x');
	});
});
