import { describe, expect, it } from 'vitest';
import { rendered } from '../../../../tests/support/rendered.ts';
import type { Change } from '#lib/domain/dataset.ts';
import { m } from '#lib/messages/index.ts';
import type { LoggedChange } from '#lib/pages/changes.ts';
import ChangeItem from './ChangeItem.svelte';
import GoneRecords from './GoneRecords.svelte';

const change: Change = {
	...{ changeId: 'v2-1', version: 'v2', previous: 'v1', changedOn: '2026-11-28', kind: 'changed' },
	...{ changedTable: 'practices', changedId: 'night-boat', cities: ['almvik'], column: 'title' },
	...{ oldValue: 'Boat', newValue: 'Night boat', why: 'The town said so.', source: 'A letter' }
};

describe('a change of the log', () => {
	const drawn = (changed: Partial<Change> = {}, more: Partial<LoggedChange> = {}) =>
		rendered(ChangeItem, {
			logged: {
				change: { ...change, ...changed },
				cities: ['Ålmvik'],
				path: 'practices/night-boat/',
				...more
			}
		});

	it('has what was and what is, why, and what it rests on', () => {
		const part = drawn();
		expect([part.one('deletion').text, part.one('insertion').text]).toEqual(['Boat', 'Night boat']);
		expect(part.text).toMatch(/^Changed night-boat, Ålmvik: /);
		expect(part.text).toMatch(/The town said so\. Rests on: A letter$/);
		expect(drawn({ why: null, source: null }).text).not.toMatch(/Rests on/);
	});

	it('says that a cell was or is empty', () => {
		expect(drawn({ oldValue: null }).one('deletion').text).toBe(m.changes.empty);
		expect(drawn({ newValue: null }).one('insertion').text).toBe(m.changes.empty);
	});

	it('has the record that was added or removed, and says that what is removed is gone', () => {
		const added = drawn({ kind: 'added', oldValue: null });
		expect(added.text).toContain(': Night boat');
		expect(added.all('deletion')).toHaveLength(0);
		const removed = drawn({ kind: 'removed', newValue: null });
		expect(removed.text).toContain(`: Boat ${m.changes.gone}`);
		expect(added.text).not.toContain(m.changes.gone);
	});

	it('leads to the record where it has a page', () => {
		expect(drawn().one('link').address).toBe('practices/night-boat/');
		expect(drawn({}, { path: null }).all('link')).toHaveLength(0);
	});
});

describe('records that are gone', () => {
	it('keep their address, and say what they were and what became of them', () => {
		const gone: Change = { ...change, kind: 'removed', newValue: null };
		const part = rendered(GoneRecords, {
			gone: [gone, { ...gone, changeId: 'v2-2', changedId: 'x', oldValue: null }]
		});
		expect(part.all('listitem').map((item) => item.attribute('id'))).toEqual(['night-boat', 'x']);
		expect(part.texts('deletion')).toEqual(['Boat', 'x']);
		expect(part.one('region', m.changes.goneOnPage).addresses[0]).toContain('#v2-1');
	});

	it('are not spoken of where there are none', () => {
		expect(rendered(GoneRecords, { gone: [] }).text).toBe('');
	});
});
