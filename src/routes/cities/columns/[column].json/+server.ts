import { resolve } from '$app/paths';
import { error, json } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { rankOf, type DrawnColumn } from '#lib/pages/cities/column-cells.ts';
import { citiesSlice } from '#lib/pages/cities.ts';
import { siteSlice } from '#lib/pages/site.ts';
import { recordsContext } from '#lib/components/evidence/records-context.ts';
import { readDataset } from '#lib/site/read-dataset.ts';
import { readNotePlaces } from '#lib/site/read-records.ts';
import ColumnCell from '../../ColumnCell.svelte';
import ColumnHead from '../../ColumnHead.svelte';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

/** The columns that the table does not show at first. */
export const entries: EntryGenerator = () =>
	citiesSlice(readDataset())
		.columns.filter(({ isDefault }) => !isDefault)
		.map(({ id }) => ({ column: id }));

/** Markup without the marks that only a framework in the browser would need, and with addresses from the site's root. */
const plain = ({ body }: { body: string }): string =>
	body
		.replaceAll(/<!--.*?-->/gs, '')
		.replaceAll(`href="${resolve('/')}`, 'href="./')
		.trim();

export const GET: RequestHandler = ({ params }) => {
	const dataset = readDataset();
	const { columns, rows } = citiesSlice(dataset);
	const { later, network } = siteSlice(dataset);
	const context = recordsContext({ later, language: network.language, notePlaces: readNotePlaces() });
	const column = columns.find(({ id }) => id === params.column) ?? error(404);
	const cells = rows.map((row) => {
		const html = plain(render(ColumnCell, { props: { column, row }, context }));
		return [row.cityId, { rank: rankOf(row, column), html }] as const;
	});
	const head = plain(render(ColumnHead, { props: { column } }));
	return json({ head, cells: Object.fromEntries(cells) } satisfies DrawnColumn);
};
