import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { m } from '#lib/messages/index.ts';
import Shares from './Shares.svelte';

it('says that the files of the bars are of the bars, since the page shows a table above them', () => {
	const props = { indicators: [], networkId: 'net', source: 'A report' };
	const { body } = render(Shares, { props });
	expect(body).toContain(`<span id="download-net-shares">${m.cities.shares.download}</span>`);
	expect(body).not.toContain(m.charts.download);
});
