import { today } from '#lib/format/today.ts';

/**
 * Places the line at the reader's day in every drawing of time that has one; where the day lies outside the drawing, it
 * stays hidden. Only the browser knows the day: the page may have been built long ago.
 */
for (const line of document.querySelectorAll<SVGGElement>('svg[data-from] [data-today]')) {
	const { from, to } = line.closest<SVGSVGElement>('svg[data-from]')!.dataset;
	const { left, right } = line.dataset;
	const part = (Date.parse(`${today()}T12:00:00Z`) - Number(from)) / (Number(to) - Number(from));
	if (part >= 0 && part <= 1) {
		const x = Number(left) + part * (Number(right) - Number(left));
		line.setAttribute('transform', `translate(${Math.round(x * 10) / 10} 0)`);
		line.removeAttribute('visibility');
	}
}
