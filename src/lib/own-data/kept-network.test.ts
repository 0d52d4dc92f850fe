import { describe, expect, it } from 'vitest';
import { keptBytes } from './kept-network.ts';

const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

describe('the files of a kept network', () => {
	it('are read as they were given, also those that an earlier version of the site kept as bytes', async () => {
		const bytes = await keptBytes({
			files: new Map<string, Blob | Uint8Array<ArrayBuffer>>([
				['new/cities.csv', new Blob(['Ålmvik'])],
				['old/themes.csv', new Uint8Array([98, 111, 97, 116])]
			])
		});
		expect([...bytes.keys()]).toEqual(['new/cities.csv', 'old/themes.csv']);
		expect(text(bytes.get('new/cities.csv'))).toBe('Ålmvik');
		expect(text(bytes.get('old/themes.csv'))).toBe('boat');
	});
});
