import { afterEach, describe, expect, it } from 'vitest';
import { readLetters } from './read-letters.ts';
import { currentSite, openSite } from './site.ts';

afterEach(() => openSite(null));

describe('the letters of a network', () => {
	it('are each letter of its texts once, also those beyond the first plane, accents joined to their letter', () => {
		const site = currentSite();
		const dataset = site.network.dataset!;
		const [city, ...others] = dataset.cities;
		const cities = [{ ...city!, name: 'Zoe\u0308 Ω 𐌰𐌰' }, ...others];
		openSite({ ...site, network: { ...site.network, dataset: { ...dataset, cities } } });
		const letters = readLetters();
		for (const letter of 'ëΩ𐌰') expect(letters).toContain(letter.codePointAt(0));
		expect(letters.filter((code) => code === '𐌰'.codePointAt(0))).toHaveLength(1);
		expect(letters).not.toContain(0x308);
		expect(new Set(letters).size).toBe(letters.length);
	});
});
