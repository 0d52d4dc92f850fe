import { render } from 'svelte/server';
import { describe, expect, it, vi } from 'vitest';
import type { Change } from '../src/lib/domain/dataset.ts';
import { practiceSlice } from '../src/lib/pages/practice.ts';
import { datasetIn } from '../src/hosts/build.ts';
import AdvocacyPage from '../src/routes/advocacy/[theme]/+page.svelte';
import CityPage from '../src/routes/cities/[city]/+page.svelte';
import MeetingPage from '../src/routes/meetings/[meeting]/+page.svelte';
import PracticePage from '../src/routes/practices/[practice]/+page.svelte';

vi.mock('$app/state', () => ({ page: { data: { network: 'Three harbours' } } }));
vi.mock('$app/paths', () => ({ resolve: () => '../../', base: '', assets: '' }));

const gone: Change = {
	changeId: 'v2-1',
	version: 'v2',
	previous: 'v1',
	changedOn: '2026-11-28',
	kind: 'removed',
	changedTable: 'practices',
	changedId: 'night-boat',
	cities: ['almvik'],
	column: null,
	oldValue: 'Night boat',
	newValue: null,
	why: 'The ferry no longer runs.',
	source: null
};

describe.each([
	['city', CityPage],
	['practice', PracticePage],
	['meeting', MeetingPage],
	['ask', AdvocacyPage]
])('the page of a %s that is gone', (_, page) => {
	const { body } = render(page, { props: { data: { gone: [gone] } as never } });

	it('says what it was, with which version it went, why, and where the log says so', () => {
		for (const part of ['<h1 dir="auto">Night boat</h1>', 'version v2', 'The ferry no longer runs.'])
			expect(body).toContain(part);
		expect(body).toContain('href="../../data/changes/v2/#v2-1"');
	});
});

it('the page of a practice that is there is as ever', () => {
	const dataset = datasetIn('tests/fixtures/tiny-network');
	const practice = practiceSlice(dataset, 'almvik-night-boat');
	const { body } = render(PracticePage, { props: { data: { practice, codings: {} } as never } });
	expect(body).toContain('<h1 dir="auto">Night boat</h1>');
	expect(body).not.toContain('taken out of the tables');
});
