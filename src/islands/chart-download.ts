import { today } from '#lib/format/today.ts';
import { charts } from '#lib/messages/en/charts.ts';
import type { ChartFormat } from '#lib/charts/export/chart-file.ts';
import { saveFile } from '#lib/format/save-file.ts';

/**
 * Answers the download buttons of every chart on the page. What writes the files is loaded with the first press.
 */
const isFormat = (text: string | undefined): text is ChartFormat =>
	text === 'svg' || text === 'png' || text === 'csv';

async function download(figure: HTMLElement, format: ChartFormat): Promise<void> {
	const status = figure.querySelector('[role="status"]');
	const say = (text: string) => status?.replaceChildren(text);
	say(charts.working);
	try {
		const { chartFile } = await import('#lib/charts/export/chart-file.ts');
		const date = today();
		const name = `${figure.dataset.chart}-${date}.${format}`;
		const { blob, isPlain } = await chartFile(figure, format, date);
		saveFile(blob, name);
		say([charts.ready(name), ...(isPlain ? [charts.plain] : [])].join(' '));
	} catch {
		say(charts.failed);
	}
}

document.addEventListener('click', ({ target }) => {
	const button = target instanceof Element ? target.closest<HTMLElement>('[data-chart-format]') : null;
	const figure = button?.closest<HTMLElement>('figure[data-chart]');
	const format = button?.dataset.chartFormat;
	if (figure && isFormat(format)) void download(figure, format);
});
