import { describe, expect, it } from 'vitest';
import { policyIn } from '../../hosts/build.ts';
import { textWidth } from '../geo/labels/text-width.ts';
import { GANTT, placeGantt, type GanttBar, type GanttGroup } from './place-gantt.ts';

const bar = (start: string, end: string | null = null): GanttBar => ({ start, end, look: 'full', label: '' });
const group = (bars: readonly (readonly GanttBar[])[], deadline: string | null = null): GanttGroup => ({
	id: 'works',
	label: 'Works',
	href: '#works',
	deadline: deadline === null ? null : { date: deadline, label: 'by' },
	rows: bars.map((own, place) => ({
		id: `row-${place}`,
		label: 'A step with a name that is a good deal longer than the column of names is wide, and goes on',
		href: '#',
		title: '',
		depth: place,
		bars: own
	}))
});

describe('placeGantt', () => {
	it('draws a month from its first to its last moment, in proportion to the days', () => {
		const placed = placeGantt([group([[bar('2025-01', '2025-12')], [bar('2025-02')]])])!;
		const [year, february] = placed.groups[0]!.rows.map(({ bars }) => bars[0]!);
		expect(year!.x).toBe(GANTT.names);
		expect(february!.width / year!.width).toBeCloseTo(28 / 365, 2);
		expect((february!.x - year!.x) / year!.width).toBeCloseTo(31 / 365, 2);
	});

	it('reaches to the end of a deadline that comes after every bar', () => {
		const placed = placeGantt([group([[bar('2025')]], '2026-03')])!;
		expect(new Date(placed.to).toISOString().slice(0, 10)).toBe('2026-04-01');
		expect(placed.groups[0]!.deadlineX).toBe(GANTT.width - 4);
	});

	it('lets the bars of a row share its height, without touching each other', () => {
		const [row] = placeGantt([group([[bar('2025'), bar('2025-06')]])])!.groups[0]!.rows;
		const [first, second] = row!.bars;
		expect(first!.y + first!.height).toBeLessThan(second!.y);
		expect(second!.y + second!.height).toBeLessThanOrEqual(row!.height);
	});

	it('leaves a row without a time where it is, and draws nothing where no row has one', () => {
		const placed = placeGantt([group([[bar('2025')], []])])!;
		expect(placed.groups[0]!.rows[1]!.bars).toEqual([]);
		expect(placeGantt([group([[], []], '2026')])).toBeNull();
	});

	it('gives a name that is longer than its column further lines, cuts none of it, and indents by depth', () => {
		const [first, second] = placeGantt([group([[bar('2025')], [bar('2025')]])])!.groups[0]!.rows;
		for (const row of [first!, second!]) {
			expect(row.lines.length).toBeGreaterThan(1);
			expect(row.lines.map(({ text }) => text).join(' ')).toBe(row.label);
			for (const { text, y } of row.lines) {
				expect(row.labelX + textWidth(text, GANTT.type)).toBeLessThan(GANTT.names);
				expect(y + GANTT.type / 2).toBeLessThanOrEqual(row.height);
			}
			// The bar stands in the middle of all lines.
			expect(row.bars[0]!.y + row.bars[0]!.height / 2).toBeCloseTo(row.height / 2);
		}
		expect(second!.y).toBe(first!.y + first!.height);
		expect(second!.labelX - first!.labelX).toBe(GANTT.indent);
	});

	it('cuts a word that no line holds', () => {
		const long = { ...group([[bar('2025')]]).rows[0]!, label: 'W'.repeat(200) };
		const [row] = placeGantt([{ ...group([]), rows: [long] }])!.groups[0]!.rows;
		expect(row!.lines.map(({ text }) => text.endsWith('…'))).toEqual([true]);
	});

	it('draws every step of the shipped context whole', () => {
		const { partnershipTimeline } = policyIn('data/eu', 'data/weldi')!;
		const rows = partnershipTimeline.map(({ stepId, title }) => ({
			...group([[bar('2025')]]).rows[0]!,
			id: stepId,
			label: title
		}));
		const placed = placeGantt([{ ...group([]), rows }])!.groups[0]!.rows;
		expect(placed.map(({ lines }) => lines.map(({ text }) => text).join(' '))).toEqual(
			rows.map(({ label }) => label)
		);
	});

	it('marks quarters over a few years and years over many', () => {
		const labels = (bars: GanttBar) => placeGantt([group([[bars]])])!.ticks.map(({ label }) => label);
		expect(labels(bar('2025', '2026'))).toEqual(['2025', 'Q2', 'Q3', 'Q4', '2026', 'Q2', 'Q3', 'Q4']);
		expect(labels(bar('2016', '2024'))).toHaveLength(9);
	});
});
