import type { ChartFormat } from '#lib/charts/export/chart-file.ts';

const isFormat = (text: string | undefined): text is ChartFormat =>
	text === 'svg' || text === 'png' || text === 'csv';

/**
 * Answers the download buttons of every chart on the page. What writes the files is loaded with the first press; where
 * that is gone, the offer to reload says so (`new-version.ts`).
 */
export function startChartDownloads(): void {
	document.addEventListener('click', ({ target }) => {
		const button = target instanceof Element ? target.closest<HTMLElement>('[data-chart-format]') : null;
		const figure = button?.closest<HTMLElement>('figure[data-chart]');
		const format = button?.dataset.chartFormat;
		if (!figure || !isFormat(format)) return;
		void import('../charts/save-chart.ts').then(
			({ saveChart }) => saveChart(figure, format),
			() => null
		);
	});
}
