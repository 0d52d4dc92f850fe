import { describe, expect, it } from 'vitest';
import { datasetIn } from '../../../hosts/build.ts';
import { toMarkdown } from '../../documents/to-markdown.ts';
import { m } from '../../messages/index.ts';
import { citySheet } from '../city-sheet.ts';
import { hostedBy } from './hosted.ts';

const shipped = datasetIn('data/weldi');
const sheetOf = (cityId: string) => toMarkdown(citySheet(shipped, cityId));

describe('meetings that a city hosted', () => {
	it('are told once, at its first need of their theme, with when they were held', () => {
		const [, governance = ''] = sheetOf('timisoara').split('stakeholders lack a coordinated');
		expect(governance.split('Migrants with complex social problems')[0]).toMatch(
			/We hosted.*From emergency to joined-up.*\(20.–.21 February 2025\)/
		);
		expect(sheetOf('timisoara').split(m.citySheet.hosted)).toHaveLength(2);
	});

	it('are none that was only planned, or is on no theme of a need on the sheet', () => {
		expect(hostedBy(shipped, 'lampedusa')).toEqual([]);
		expect(sheetOf('lampedusa')).not.toContain(m.citySheet.hosted);
		expect(hostedBy(shipped, 'osijek')).toHaveLength(1);
		expect(sheetOf('osijek')).not.toContain(m.citySheet.hosted);
	});
});
