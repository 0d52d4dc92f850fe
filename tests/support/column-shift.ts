import type { Page } from '@playwright/test';

/**
 * How much the columns of the tables on show would move while their last rows come, in the browser's own measure of
 * layout shift: the worst part of the screen that moves, times how far. A page sent in pieces shows it only where a
 * piece happens to end inside the table; taking the rows away one by one misses none.
 */
export function columnShift(page: Page): Promise<{ total: number; moved: string[] }> {
	return page.evaluate(() => {
		const worst = { total: 0, moved: [] as string[] };
		for (const table of document.querySelectorAll('table')) {
			if (table.getBoundingClientRect().top > innerHeight) continue;
			const rows = [...table.querySelectorAll<HTMLElement>('tbody tr')];
			const cells = [...table.querySelectorAll('th, td')];
			const ends = new Map(cells.map((cell) => [cell, cell.getBoundingClientRect()]));
			for (const row of rows.slice(1).reverse()) {
				row.style.display = 'none';
				let area = 0;
				let distance = 0;
				for (const cell of cells) {
					const box = cell.getBoundingClientRect();
					const far = Math.abs(box.left - ends.get(cell)!.left);
					if (box.height === 0 || far < 3 || box.top > innerHeight || box.left > innerWidth) continue;
					distance = Math.max(distance, far);
					area += Math.min(box.height, innerHeight - box.top) * Math.min(box.width + far, innerWidth);
				}
				const part = Math.min(area / (innerWidth * innerHeight), 1);
				const total = part * (distance / Math.max(innerWidth, innerHeight));
				if (total > worst.total)
					Object.assign(worst, { total, moved: [`"${table.caption?.textContent}" by ${distance} px`] });
			}
		}
		return worst;
	});
}
