import { createRawSnippet } from 'svelte';
import { describe, expect, it } from 'vitest';
import { rendered } from '../../../tests/support/rendered.ts';
import { m } from '#lib/messages/index.ts';
import BarGroups from './BarGroups.svelte';
import ChartFigure from './ChartFigure.svelte';
import GanttDrawing from './GanttDrawing.svelte';
import { placeGantt, type GanttGroup } from './place-gantt.ts';
import SignMatrix from './SignMatrix.svelte';
import SlideBars from './SlideBars.svelte';
import TableFigure from './TableFigure.svelte';

const children = createRawSnippet(() => ({ render: () => '<svg role="img"><title>Boats</title></svg>' }));
const table = createRawSnippet(() => ({ render: () => '<table><caption>Boats</caption></table>' }));

describe('a chart with what belongs to it', () => {
	const figure = (changed: object = {}) =>
		rendered(ChartFigure, {
			name: 'boats',
			title: 'Boats',
			source: 'Notes. Dataset v1',
			children,
			...changed
		});

	it('has its title, how to read it, and its files', () => {
		const drawn = figure({ note: 'A bar is a boat.' });
		expect(drawn.text).toMatch(/^Boats A bar is a boat\. /);
		expect(drawn.texts('button')).toEqual(
			['svg', 'png', 'csv'].map((format) => m.charts.format[format as 'svg'])
		);
		expect(drawn.text).toContain(m.charts.download);
	});

	it('gives its files the source, the filter and the table that says the same', () => {
		const drawn = figure({ filter: 'Ferries', tableId: 't' }).one('figure');
		expect(drawn.attribute('data-chart-source')).toBe('Notes. Dataset v1');
		expect(drawn.attribute('data-chart-filter')).toBe('Ferries');
		expect(drawn.attribute('data-chart-table')).toBe('t');
	});

	it('has a box that scrolls by the keyboard, unless the drawing takes the keys itself', () => {
		expect(figure().one('region', m.charts.drawing('Boats')).attribute('tabindex')).toBe('0');
		expect(figure({ isEntered: true }).all('region')).toHaveLength(0);
	});

	it('has its table beside it where it is given one; a table alone is taken away as a spreadsheet', () => {
		expect(figure({ table }).all('table', 'Boats')).toHaveLength(1);
		expect(figure().all('table')).toHaveLength(0);
		const alone = rendered(TableFigure, { name: 'boats', title: 'Boats', source: 's', children: table });
		expect(alone.texts('button')).toEqual([m.charts.format.csv]);
	});
});

describe('bars in groups', () => {
	const bar = (id: string, size: number) => ({
		...{ id, label: `Needs of ${id}`, value: `${size} of 3` },
		parts: [{ size, look: 'full' as const }]
	});
	const group = (href?: string) => ({
		id: 'g',
		label: 'Ferries',
		bars: [bar('a', 2), bar('b', 0)],
		...(href && { href })
	});
	const legend = [{ id: 'l', label: 'needs', look: 'full' as const }];

	it('say each number in words, a nought too, and lead to what they are of where there is a page', () => {
		const drawn = rendered(BarGroups, {
			id: 'x',
			groups: [group('themes/f/')],
			total: 3,
			label: 'Needs',
			legend
		});
		expect(drawn.all('img').map(({ name }) => name)).toEqual(['Needs of a: 2 of 3', 'Needs of b: 0 of 3']);
		expect(drawn.one('link', 'Ferries').address).toBe('themes/f/');
		expect(drawn.one('group', 'Needs').text).toContain('needs');
		const plain = rendered(BarGroups, { id: 'x', groups: [group()], total: 3, label: 'Needs' });
		expect(plain.all('link')).toHaveLength(0);
		expect(plain.text).toContain('Ferries');
	});
});

describe('a line of time', () => {
	const row = (id: string, bars: GanttGroup['rows'][number]['bars']) => ({
		...{ id, label: `Step ${id}`, href: `#${id}`, title: `Step ${id}, in words`, depth: 0, bars }
	});
	const groups = (deadline: string | null): readonly GanttGroup[] => [
		{
			...{ id: 'g', label: 'Action 1', href: '#g' },
			rows: [row('a', [{ start: '2026-01', end: '2026-03', look: 'full', label: '' }]), row('b', [])],
			deadline: deadline === null ? null : { date: deadline, label: 'deadline June 2026' }
		}
	];
	const drawn = (deadline: string | null, more: object = {}) =>
		rendered(GanttDrawing, {
			...{ id: 'x', gantt: placeGantt(groups(deadline))!, label: 'Steps', noTime: 'no time given' },
			...more
		}).one('group', 'Steps');

	it('says of a row without a time that it has none, and leads from every row by its words', () => {
		const links = drawn(null).all('link');
		expect(links.map(({ name }) => name)).toEqual(['Action 1', 'Step a, in words', 'Step b, in words']);
		expect(links[2]!.text).toContain('no time given');
		expect(links[1]!.text).not.toContain('no time given');
	});

	it('has a flag with its words for a deadline, where there is one', () => {
		expect(drawn('2026-06').text).toContain('deadline June 2026');
		expect(drawn(null).text).not.toContain('deadline');
	});

	it('explains its bars where it is told how', () => {
		const legend = { full: 'planned', hatched: 'otherwise', dashed: 'undecided' };
		expect(drawn(null, { legend }).text).toMatch(/^planned otherwise undecided/);
		expect(drawn(null).text).not.toContain('planned');
	});
});

describe('a matrix of signs', () => {
	it('says the word of each sign, and leads from its rows', () => {
		const sign = { shape: 'circle', fill: 'full', tone: 'plain', text: '' } as const;
		const rows = [
			{ id: 'a', label: 'Åvik', href: 'cities/a/', cells: [{ sign, text: 'access' }, { text: 'no row' }] }
		];
		const drawn = rendered(SignMatrix, { corner: 'City', columns: ['AMIF', 'ERDF'], rows, label: 'Funds' });
		expect(drawn.one('group', 'Funds').text).toBe('City AMIF ERDF Åvik access no row');
		expect(drawn.one('link', 'Åvik').address).toBe('cities/a/');
	});
});

describe('a picture for a slide', () => {
	const slide = {
		bars: [
			{ id: 'a', label: 'Åvik', size: 5, value: '5%', note: 'municipality, 2023', look: 'full' as const }
		],
		scale: { end: 10, ticks: [{ value: 0, label: '0' }] },
		...{ head: ['Share of residents'], foot: ['Not stated: Bay.'] }
	};
	const [wide, narrow] = rendered(SlideBars, { id: 'x', slide, label: 'Shares' }).all('group', 'Shares');

	it('has each figure with its area and date, what it counts, and what is not on the scale', () => {
		for (const drawing of [wide!, narrow!]) {
			expect(drawing.one('img').name).toBe('Åvik: 5%, municipality, 2023');
			expect(drawing.text).toContain('Share of residents');
			expect(drawing.text).toContain('Not stated: Bay.');
		}
	});

	it('gives the wide drawing alone to files', () => {
		expect(wide!.attribute('data-chart-drawing')).toBe('');
		expect(narrow!.attribute('data-chart-drawing')).toBeUndefined();
	});
});
