import type { ChartFormat } from '#lib/charts/export/chart-file.ts';
import { saveFile } from '#lib/format/save-file.ts';
import { today } from '#lib/format/today.ts';
import { charts } from '#lib/messages/en/charts.ts';

/** Saves a chart as a file, and tells the reader in the chart's status how that went. */
export async function saveChart(figure: HTMLElement, format: ChartFormat): Promise<void> {
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
