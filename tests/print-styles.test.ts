import { describe, expect, it } from 'vitest';
import { splitPrint } from '../scripts/build/print-styles.ts';

describe('styles for paper', () => {
	it('of components are taken out, and the rest keeps its order', () => {
		const css =
			'a._1{b:c}@media print{a._1,b:is(c,d)._1{b:d}}e{f:g}@media (width<9px){a._1{b:e}}@media print{e._2{f:h}}';
		expect(splitPrint(css)).toEqual({
			screen: 'a._1{b:c}e{f:g}@media (width<9px){a._1{b:e}}',
			print: '@media print{a._1,b:is(c,d)._1{b:d}}@media print{e._2{f:h}}'
		});
	});

	it('stay with a page where they are of the whole page', () => {
		const css = '@media print{@page wide{size:A4 landscape}body{page:wide}a._1{b:c}a,b._1{c:d}}';
		expect(splitPrint(css)).toEqual({
			screen: '@media print{@page wide{size:A4 landscape}body{page:wide}a,b._1{c:d}}',
			print: '@media print{a._1{b:c}}'
		});
	});

	it('of every page are taken out whole', () => {
		const css = 'a{b:c}@media print{@page{margin:1cm}a{b:d}}';
		expect(splitPrint(css, true)).toEqual({
			screen: 'a{b:c}',
			print: '@media print{@page{margin:1cm}a{b:d}}'
		});
	});

	it('leave a sheet without any as it is', () => {
		expect(splitPrint('@media screen{a{b:c}}')).toEqual({ screen: '@media screen{a{b:c}}', print: '' });
	});
});
