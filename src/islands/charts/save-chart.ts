import type { ChartFormat } from '#lib/charts/export/chart-file.ts';
import { saveWritten } from '#lib/format/save-written.ts';
import { today } from '#lib/format/today.ts';
import { charts } from '#lib/messages/en/charts.ts';
import { documents } from '#lib/messages/en/documents.ts';

/** Saves a chart as a file, and tells the reader in the chart's status how that went. */
export async function saveChart(figure: HTMLElement, format: ChartFormat): Promise<void> {
	const status = figure.querySelector('[role="status"]');
	const say = (line: string) => status?.replaceChildren(line);
	const date = today();
	const name = `${figure.dataset.chart}-${date}.${format}`;
	let isPlain = false;
	const write = async (): Promise<Blob> => {
		const { chartFile } = await import('#lib/charts/export/chart-file.ts');
		const file = await chartFile(figure, format, date);
		isPlain = file.isPlain;
		return file.blob;
	};
	if ((await saveWritten(name, write, say)) && isPlain) say(`${documents.ready(name)} ${charts.plain}`);
}
