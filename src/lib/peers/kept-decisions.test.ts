import { describe, expect, it } from 'vitest';
import type { TextStorage } from '../drafts/kept-text.ts';
import { KeptDecisions } from './kept-decisions.ts';

const place = { learnerId: 'a', hostId: 'b', ask: 'needs/a-1' };

const refused = (): TextStorage => {
	throw new DOMException('denied', 'SecurityError');
};

function memory() {
	const entries = new Map<string, string>();
	const storage: TextStorage = {
		getItem: (key) => entries.get(key) ?? null,
		setItem: (key, text) => void entries.set(key, text)
	};
	return () => storage;
}

describe('decisions in the browser', () => {
	it('are there again on the next visit, and only for their network', () => {
		const kept = memory();
		new KeptDecisions('net', kept).decide({ ...place, kind: 'kept', reason: '' });
		expect(new KeptDecisions('net', kept).at(place)?.kind).toBe('kept');
		expect(new KeptDecisions('other', kept).all).toEqual([]);
	});

	it('hold one for a host and an ask: the later one', () => {
		let minute = 0;
		const decisions = new KeptDecisions('net', memory(), () => new Date(Date.UTC(2026, 0, 1, 0, minute++)));
		decisions.decide({ ...place, kind: 'kept', reason: '' });
		decisions.decide({ ...place, kind: 'dismissed', reason: 'too far' });
		expect(decisions.all.map(({ kind, reason }) => [kind, reason])).toEqual([['dismissed', 'too far']]);
		decisions.edit({ ...decisions.at(place)!, reason: 'no train' });
		expect(decisions.at(place)?.reason).toBe('no train');
		decisions.remove(place);
		expect(decisions.all).toEqual([]);
	});

	it('lose nothing to a file that is none, and add those of one that is', () => {
		const decisions = new KeptDecisions('net', memory());
		decisions.decide({ ...place, kind: 'kept', reason: '' });
		expect(decisions.open('{}')).toMatchObject({ ok: false, why: 'other-file' });
		expect(decisions.all).toHaveLength(1);
		const other = new KeptDecisions('net', memory());
		other.decide({ ...place, hostId: 'c', kind: 'added', reason: '' });
		expect(decisions.open(other.toText())).toMatchObject({ ok: true, isKept: true });
		expect(decisions.all.map(({ hostId }) => hostId)).toEqual(['b', 'c']);
	});

	it('stay for the page where the browser keeps nothing, which is told', () => {
		const decisions = new KeptDecisions('net', refused);
		expect(decisions.decide({ ...place, kind: 'kept', reason: '' })).toBe(false);
		expect(decisions.at(place)?.kind).toBe('kept');
	});
});
