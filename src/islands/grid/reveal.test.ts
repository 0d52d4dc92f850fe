import { describe, expect, it } from 'vitest';
import { scrollToReveal } from './reveal.ts';

/** Rows of 40 pixels below a head of 80; the panel, 300 high, stands below the row at `place`. */
function view(tableTop: number, place: number, height = 600) {
	const first = tableTop + 80;
	const rows = Array.from({ length: 10 }, (_, index) => {
		const top = first + index * 40 + (index > place ? 300 : 0);
		return { top, bottom: top + 40 };
	});
	const row = rows[place]!;
	return { height, head: 80, table: { top: tableTop }, row, rows, panel: { bottom: row.bottom + 300 } };
}

/** Rows that are partly under the head after scrolling. */
function cutBy(shown: ReturnType<typeof view>, down: number) {
	const edge = Math.max(0, shown.table.top - down) + shown.head;
	return shown.rows.filter(({ top, bottom }) => top - down <= edge - 1 && bottom - down > edge);
}

describe('an open panel', () => {
	it('moves nothing where it is in sight', () => {
		expect(scrollToReveal(view(100, 2))).toBe(0);
	});

	it.each([90, 130, 171, 205.5, 250])('comes into sight with no row left half under the head: %d', (top) => {
		const before = view(top, 7);
		const down = scrollToReveal(before);
		expect(before.panel.bottom - down).toBeLessThanOrEqual(before.height);
		expect(cutBy(before, down)).toEqual([]);
		expect(before.row.top - down).toBeGreaterThanOrEqual(before.head);
	});

	it('leaves its row in sight where both do not fit', () => {
		const before = view(100, 3, 300);
		expect(before.row.top - scrollToReveal(before)).toBe(before.head);
	});

	it('brings a row out from under the head', () => {
		const before = view(-130, 1);
		expect(before.row.top).toBeLessThan(before.head);
		expect(before.row.top - scrollToReveal(before)).toBe(before.head);
	});
});
