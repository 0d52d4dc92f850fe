import { describe, expect, it } from 'vitest';
import { rendered } from '../../../tests/support/rendered.ts';
import { practiceListSlice } from '#lib/pages/practice-list.ts';
import { m } from '#lib/messages/index.ts';
import { datasetIn } from '../../hosts/build.ts';
import AloneHead from './[[number=page]]/AloneHead.svelte';
import OnlyInGrid from './[[number=page]]/OnlyInGrid.svelte';

const list = practiceListSlice(datasetIn('data/weldi'));
const headOf = (slice = list) => rendered(AloneHead, slice);

describe('the head of the list of practices', () => {
	it('names what has no like elsewhere, and what stands alone in the grid, each with its page', () => {
		const { text, addresses } = headOf();
		expect(text).toContain('None stands alone in all that it is about.');
		expect(text).toMatch(
			/6 practices have no like elsewhere, only practices near them: .*Journal de Fundão \(Fundão\); .*La Bobine.* \(Liège\); .* \(Sosnowiec\)\./u
		);
		expect(text).toMatch(
			/Of the 14 that only the grid names, 1 stands alone: .*Observatory.* \(Seine-Saint-Denis\)\./u
		);
		expect(addresses).toEqual([
			...list.alone.near.map(({ practiceId }) => `practices/${practiceId}/`),
			'grid/seine-saint-denis/#seine-saint-denis-women-minors-practice-2'
		]);
	});

	it('says on which lists was looked, and by which rule', () => {
		const { text } = headOf();
		expect(text).toContain('the 17 practices that have a page here and 14 more that only the grid names');
		expect(text).toContain('subjects were given by an editor');
		const coarse = headOf({ ...list, isFine: false }).text;
		expect(coarse).toContain('themes are coarse');
		expect(coarse).not.toContain('editor');
	});

	it('counts where names would be too many', () => {
		const { alone } = list;
		const many = headOf({
			...list,
			alone: { ...alone, near: [], count: { ...alone.count, yes: 1, near: 9 } }
		});
		expect(many.text).toContain('1 practice stands alone in all that it is about.');
		expect(many.text).toContain('9 practices have no like elsewhere, only practices near them.');
	});
});

it('what only the grid names is listed with its page and how alone it is', () => {
	const part = rendered(OnlyInGrid, { practices: list.onlyInGrid });
	expect(part.all('listitem')).toHaveLength(14);
	const line = (words: RegExp) => part.texts('listitem').find((text) => words.test(text));
	expect(line(/Observatory/u)).toContain(`p. 76. ${m.practices.aloneMark.yes}`);
	expect(line(/Emergency medical aid/u)).toMatch(/^Liège: .*p\. 75\. No like elsewhere$/u);
});
