import { describe, expect, it } from 'vitest';
import { nodeComplaint, satisfies } from '../scripts/check-node.mjs';

const RANGE = '^20.19 || ^22.12 || >=24';

describe('the check of the Node version', () => {
	it.each(['v20.19.0', 'v20.20.2', 'v22.12.1', 'v24.0.0', 'v25.1.0', 'v30.0.0'])('accepts %s', (version) => {
		expect(satisfies(version, RANGE)).toBe(true);
	});

	it.each(['v8.0.0', 'v18.20.0', 'v20.18.9', 'v21.7.0', 'v22.11.0', 'v23.9.0'])('refuses %s', (version) => {
		expect(satisfies(version, RANGE)).toBe(false);
	});

	it('says which versions would do, and nothing where all is well', () => {
		expect(nodeComplaint('v18.20.0')).toContain('you have v18.20.0');
		expect(nodeComplaint()).toBeUndefined();
	});
});
