import { BYTE_ORDER_MARK, toCsv } from '../../format/csv.ts';
import { formatDate } from '../../format/date.ts';
import { charts } from '../../messages/en/charts.ts';
import { embedPictures } from './embed-pictures.ts';
import { fontFaces } from './font-faces.ts';
import { frameSvg, type FrameStyle } from './frame-svg.ts';
import { paperColours } from './paper-colours.ts';
import { tableRows } from './table-rows.ts';
import { takeDrawing } from './take-drawing.ts';
import { toPng, type DrawnPng } from './to-png.ts';

export type ChartFormat = 'svg' | 'png' | 'csv';

/** What a chart's figure says of itself, read when a file is asked for: a filter may have changed it. */
interface ChartWords {
	readonly title: string;
	readonly source: string;
	readonly filter: string;
	/** Width to height; null for as high as it needs. */
	readonly ratio: number | null;
	/** Day of the download, `YYYY-MM-DD`. */
	readonly date: string;
}

const wordsOf = ({ dataset }: HTMLElement, date: string): ChartWords => ({
	title: dataset.chartTitle ?? '',
	source: dataset.chartSource ?? '',
	filter: dataset.chartFilter ?? '',
	ratio: Number(dataset.chartRatio) || null,
	date
});

function frameStyle(figure: HTMLElement, faces: string): FrameStyle {
	const [paper, ink, quiet] = paperColours(figure, ['--paper', '--ink', '--ink-quiet']);
	const { fontFamily } = getComputedStyle(figure);
	return { paper: paper!, ink: ink!, quiet: quiet!, fontFamily, fontFaces: faces };
}

/** Of drawings for several widths, the one that is made for files, wherever it is shown; else the one that is shown. */
function drawingOf(figure: HTMLElement): SVGSVGElement | undefined {
	const drawings = [...figure.querySelectorAll('svg')];
	return (
		drawings.find(({ dataset }) => dataset.chartDrawing !== undefined) ??
		drawings.find((one) => one.getClientRects().length > 0) ??
		drawings[0]
	);
}

async function picture(figure: HTMLElement, words: ChartWords, withFonts: boolean) {
	const svg = drawingOf(figure);
	if (!svg) throw new Error('no drawing');
	const drawing = await embedPictures(takeDrawing(svg));
	const foot = [
		...(words.filter ? [charts.filter(words.filter)] : []),
		charts.source(words.source),
		charts.retrieved(formatDate(words.date))
	];
	const text = [drawing.content, words.title, ...foot].join(' ');
	const faces = withFonts ? await fontFaces(text) : '';
	return {
		...frameSvg(drawing, { title: words.title, foot, ratio: words.ratio }, frameStyle(figure, faces)),
		hasFonts: faces !== ''
	};
}

/** The table as CSV; what a picture says around its drawing stands in columns of its own, so that the file stays plain. */
function csv(figure: HTMLElement, words: ChartWords): string {
	const { chartTable } = figure.dataset;
	const table = chartTable ? document.getElementById(chartTable) : figure.querySelector('table');
	if (!(table instanceof HTMLTableElement)) throw new Error('no table');
	const { column } = charts;
	const [head = [], ...rows] = tableRows(table);
	const own = [words.title, words.filter, words.source, words.date];
	return (
		BYTE_ORDER_MARK +
		toCsv([
			[...head, column.chart, column.filter, column.source, column.date],
			...rows.map((row) => [...row, ...own])
		])
	);
}

/**
 * A chart of the page as a file: the drawing with title, filter, source and date, or its table with the same.
 *
 * @param figure the `data-chart` figure
 * @param date day of the download, `YYYY-MM-DD`
 * @returns the file, and whether its labels are set in the reader's typeface because the site's could not be had
 * @throws Error where the figure has no drawing or table, or the browser cannot draw it
 */
export async function chartFile(figure: HTMLElement, format: ChartFormat, date: string): Promise<DrawnPng> {
	const words = wordsOf(figure, date);
	if (format === 'csv')
		return { blob: new Blob([csv(figure, words)], { type: 'text/csv;charset=utf-8' }), isPlain: false };
	const { svg, width, height, hasFonts } = await picture(figure, words, format === 'png');
	if (format === 'svg') return { blob: new Blob([svg], { type: 'image/svg+xml' }), isPlain: false };
	const { blob, isPlain } = await toPng(svg, width, height);
	return { blob, isPlain: isPlain || !hasFonts };
}
