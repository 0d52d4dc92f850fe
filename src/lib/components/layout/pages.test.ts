import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { pageOf } from '#lib/pages/paging.ts';
import Pages from './Pages.svelte';

const rows = Array.from({ length: 5 }, (_, at) => `City ${at + 1}`);
const html = (number: number, most: number): string => {
	const { paging } = pageOf(rows, { number, most, label: (name) => name });
	return render(Pages, { props: { paging, path: 'cities/', title: 'Pages, by city' } }).body;
};

describe('the pages of a list', () => {
	it('are links, of which the open one is marked; paper says instead which part it holds', () => {
		const second = html(2, 2);
		expect(second.match(/<a /g)).toHaveLength(3);
		expect(second).toMatch(/aria-current="page"[^>]*>City 3 to City 4</);
		expect(second).toMatch(/<\/nav>(<!--.*?-->|\s)*<p hidden[^>]*>Page 2 of 3: City 3 to City 4\./);
	});

	it('are nothing where one page holds all of it', () => {
		expect(html(1, 5)).not.toMatch(/<nav|<p/);
	});
});
