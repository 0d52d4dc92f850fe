import { citiesOf, type BriefInput } from '#lib/basket/brief-input.ts';
import { fontFaces } from '#lib/charts/export/font-faces.ts';
import { frameSvg } from '#lib/charts/export/frame-svg.ts';
import { paperColours } from '#lib/charts/export/paper-colours.ts';
import { toPng } from '#lib/charts/export/to-png.ts';
import { stanceBars } from '#lib/charts/stance-bars.ts';
import type { Picture } from '#lib/documents/document.ts';
import { formatDate } from '#lib/format/date.ts';
import { brief as briefWords } from '#lib/messages/en/brief.ts';

const PARTS = ['for', 'against', 'silent', 'unsorted'] as const;

/**
 * The drawing of a brief's findings as PNG, with the words that say the same.
 *
 * @param element gives the colours and the type of the page
 * @returns null where there is no finding, or the browser cannot draw: a brief is whole without it
 */
export async function findingsPicture(input: BriefInput, element: HTMLElement): Promise<Picture | null> {
	const { basket, citing, today } = input;
	if (basket.findings.length === 0) return null;
	const all = Object.keys(citing.cities).length;
	const findings = basket.findings.map((finding, place) => ({
		name: finding.text.trim() || briefWords.finding.unnamed,
		place: place + 1,
		cities: citiesOf(finding, input)
	}));
	const bars = findings.map(({ name, place, cities }) => ({
		label: `${place}. ${name}`,
		parts: PARTS.map((part) => cities[part].length)
	}));
	const lines = findings.map(({ name, place, cities }) =>
		briefWords.chart.line(place, name, briefWords.count(cities, all))
	);
	const tokens = ['--paper', '--ink', '--ink-quiet', '--accent', '--warning'];
	const [paper = '', ink = '', quiet = '', accent = '', warning = ''] = paperColours(element, tokens);
	const legend = PARTS.map((part) => briefWords.stance[part]);
	const drawing = stanceBars(bars, legend, { paper, ink, quiet, accent, warning });
	const { title } = briefWords.chart;
	const foot = [`${citing.title}, ${briefWords.document.version(citing.version)}, ${formatDate(today)}`];
	try {
		const faces = await fontFaces([title, ...lines, ...legend, ...foot].join(' '));
		const { fontFamily } = getComputedStyle(element);
		const style = { paper, ink, quiet, fontFamily, fontFaces: faces };
		const { svg, width, height } = frameSvg(drawing, { title, foot }, style);
		const png = new Uint8Array(await (await toPng(svg, width, height)).arrayBuffer());
		return {
			type: 'picture',
			png,
			width,
			height,
			alternative: briefWords.chart.alternative(lines.join(' ')),
			caption: title
		};
	} catch {
		return null;
	}
}
