/** Shows the rows of a timeline that are wanted, one under the other, and lets the drawing end with the last. */
export function stackTimeline(svg: SVGSVGElement, ids: ReadonlySet<string>): void {
	const rowHeight = Number(svg.dataset.row);
	const top = Number(svg.dataset.top);
	let count = 0;
	for (const row of svg.querySelectorAll<SVGGElement>('[data-meeting]')) {
		const isWanted = ids.has(row.dataset.meeting ?? '');
		row.toggleAttribute('hidden', !isWanted);
		if (isWanted) row.setAttribute('transform', `translate(0 ${top + rowHeight * count++})`);
	}
	const [x, y, width] = (svg.getAttribute('viewBox') ?? '').split(' ');
	svg.setAttribute('viewBox', `${x} ${y} ${width} ${top + rowHeight * Math.max(count, 1) + 6}`);
}
