import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import type { ShownCoding } from '#lib/pages/record-subjects.ts';
import SourceNote from './SourceNote.svelte';

const provenance = { sourceId: 'report', page: '7', basis: 'stated', basisNote: null } as const;
const coding: ShownCoding = {
	subjects: [{ id: 'shelter', label: 'Shelter' }],
	also: [{ id: 'outreach', label: 'Outreach' }],
	note: 'beds in winter'
};

interface OnPage {
	readonly codings?: Readonly<Record<string, ShownCoding>>;
	readonly areCoded: boolean;
}
function note(
	table: 'needs' | 'facts',
	path: string | undefined,
	{ codings = {}, areCoded }: OnPage
): string {
	const context = new Map<string, () => unknown>([
		['record-codings', () => codings],
		['are-records-coded', () => areCoded]
	]);
	const { body } = render(SourceNote, { props: { table, id: 'a', provenance, path }, context });
	return body.replaceAll(/<!--.*?-->/g, '').replaceAll(/<[^>]*>/g, '');
}

describe('the note of a coded record', () => {
	it('says its subjects, what it touches and why, where the page gives them', () => {
		const text = note('needs', undefined, { codings: { 'needs/a': coding }, areCoded: true });
		expect(text).toMatch(/coded by an editor:\s+Shelter\.\s+It touches:\s+Outreach\.\s+Beds in winter\./);
		expect(text).not.toContain('with its subjects');
	});

	it('leads to where they stand, on a page that shows the record and not its subjects', () => {
		expect(note('needs', 'cities/x/#a', { areCoded: true })).toContain('Permanent link, with its subjects');
	});

	it('promises none for what is never coded, nor in a network that codes nothing', () => {
		expect(note('facts', 'cities/x/#a', { areCoded: true })).not.toContain('subjects');
		expect(note('needs', 'cities/x/#a', { areCoded: false })).not.toContain('subjects');
		expect(note('needs', undefined, { areCoded: true })).not.toContain('subjects');
	});
});
