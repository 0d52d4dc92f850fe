import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { recordsContext } from './records-context.ts';
import RecordSubjects from './RecordSubjects.svelte';
import SourceNote from './SourceNote.svelte';

const provenance = { sourceId: 'report', page: '7', basis: 'stated', basisNote: 'A remark.' } as const;
const plain = (html: string): string => html.replaceAll(/<!--.*?-->/g, '');

function note(notePlaces: Readonly<Record<string, string>>): string {
	const context = recordsContext({ later: {}, language: 'en', notePlaces });
	const props = { table: 'needs', id: 'a', provenance, path: 'cities/x/#a' } as const;
	return plain(render(SourceNote, { props, context }).body);
}

describe('the note of a record', () => {
	it('says its page, and leads to all of it on the page of notes', () => {
		const html = note({ 'needs/a': 'cities.x' });
		expect(html).toMatch(/p\. 7/);
		expect(html).toMatch(/href="[^"]*records\/cities\.x\/#needs\/a"/);
		expect(html).not.toContain('A remark.');
	});

	it('holds all of it where no page of notes does', () => {
		const html = note({});
		expect(html).toContain('A remark.');
		expect(html).toContain('Permanent link');
	});
});

describe('the subjects of a record', () => {
	it('are those it was coded with, what it touches and why', () => {
		const coding = {
			subjects: [{ id: 'shelter', label: 'Shelter' }],
			also: [{ id: 'outreach', label: 'Outreach' }],
			note: 'beds in winter'
		};
		const text = plain(render(RecordSubjects, { props: { coding } }).body).replaceAll(/<[^>]*>/g, '');
		expect(text).toMatch(/coded by an editor:\s+Shelter\.\s+It touches:\s+Outreach\.\s+Beds in winter\./);
	});
});
