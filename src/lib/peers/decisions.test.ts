import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	DECISION_KINDS,
	decisionKey,
	mergeDecisions,
	readDecisions,
	writeDecisions,
	type Decision
} from './decisions.ts';

const decision = (over: Partial<Decision> = {}): Decision => ({
	learnerId: 'gent',
	hostId: 'porto',
	ask: 'needs/gent-challenge-1',
	kind: 'kept',
	reason: '',
	on: '2026-01-02T10:00:00.000Z',
	...over
});
const read = (text: string) => readDecisions(text, 'net');

describe('decisions in a file', () => {
	it('come back as they were saved', () => {
		const kinds = fc.constantFrom(...DECISION_KINDS);
		const one = fc
			.record({ hostId: fc.constantFrom('a', 'b', 'c'), kind: kinds, reason: fc.string({ maxLength: 50 }) })
			.map(decision);
		fc.assert(
			fc.property(fc.uniqueArray(one, { selector: decisionKey }), (decisions) => {
				expect(read(writeDecisions(decisions, 'net'))).toEqual({ ok: true, decisions, leftOut: 0 });
			})
		);
	});

	it.each([
		['{', 'not-json'],
		['null', 'other-file'],
		['{"format":"basket","decisions":[]}', 'other-file'],
		[writeDecisions([], 'other'), 'other-network']
	])('are refused from %s', (text, why) => {
		expect(read(text)).toEqual({ ok: false, why });
	});

	it('leave out what is none, and count it', () => {
		const bad = [{ kind: 'kept' }, decision({ hostId: 'gent' }), decision({ on: 'soon' }), null];
		const text = writeDecisions([decision(), ...(bad as Decision[])], 'net');
		expect(read(text)).toEqual({ ok: true, decisions: [decision()], leftOut: 4 });
	});

	it('are never lost by any text that is opened', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				expect(read(text).ok).toBe(false);
			})
		);
	});
});

describe('two lists together', () => {
	it('hold the later decision on the same pair and ask, and all others', () => {
		const later = decision({ kind: 'dismissed', on: '2026-03-01T00:00:00.000Z' });
		const other = decision({ hostId: 'iasi' });
		expect(mergeDecisions([decision(), other], [later])).toEqual([later, other]);
		expect(mergeDecisions([later], [decision()])).toEqual([later]);
	});
});
