import type { BriefInput } from '#lib/basket/brief-input.ts';
import { findingParts, type FindingPart } from '#lib/basket/finding-parts.ts';
import { frameSvg, type FrameStyle } from '#lib/charts/export/frame-svg.ts';
import { stanceBars, type BarFill, type StanceColours } from '#lib/charts/stance-bars.ts';
import type { Picture } from '#lib/documents/document.ts';
import { FINDING_STANCES, FUND_ACCESSES } from '#lib/domain/choices.ts';
import { formatDate } from '#lib/format/date.ts';
import { brief as briefWords } from '#lib/messages/en/brief.ts';

type PartKey = Pick<FindingPart, 'stance' | 'access'>;

const isSame = (a: PartKey, b: PartKey): boolean => a.stance === b.stance && a.access === b.access;

/** The first access of a side is drawn full; what is said of it with less certainty, or otherwise, has its own pattern. */
function fillOf({ stance, access }: PartKey): BarFill {
	const isOpen = access === 'unclear' || access === 'mentioned' || access === 'not-stated';
	if (stance === 'for') return isOpen ? 'striped' : 'full';
	if (stance === 'against') return isOpen ? 'crossed' : 'hatched';
	return { unbacked: 'lined', silent: 'dotted', unsorted: 'dashed', unseen: 'empty' }[stance] as BarFill;
}

const wordOf = ({ stance, access }: PartKey): string =>
	[briefWords.stance[stance], access && briefWords.access[access]].filter(Boolean).join(', ');

/** The parts that any of the findings has, in the order of the stances. */
function legendOf(findings: readonly (readonly FindingPart[])[]): readonly PartKey[] {
	const wanted = FINDING_STANCES.flatMap((stance) =>
		[...FUND_ACCESSES, null].map((access) => ({ stance, access }))
	);
	return wanted.filter((key) => findings.some((parts) => parts.some((part) => isSame(part, key))));
}

/** What draws with a reader's colours and type; the size of a drawing depends on neither. */
export interface FindingsDrawing extends Omit<Picture, 'png' | 'type'> {
	/** Every word of the drawing. */
	readonly words: string;
	readonly svg: (style: FrameStyle, colours: StanceColours) => string;
}

/** The drawing of a brief's findings with the words that say the same; null where there is no finding. */
export function findingsDrawing(input: BriefInput): FindingsDrawing | null {
	const { basket, citing, today } = input;
	if (basket.findings.length === 0) return null;
	const all = Object.keys(citing.cities).length;
	const findings = basket.findings.map((finding, place) => ({
		name: finding.text.trim() || briefWords.finding.unnamed,
		place: place + 1,
		parts: findingParts(finding, input)
	}));
	const keys = legendOf(findings.map(({ parts }) => parts));
	const bars = findings.map(({ name, place, parts }) => ({
		label: `${place}. ${name}`,
		parts: keys.map((key) => parts.find((part) => isSame(part, key))?.cityIds.length ?? 0)
	}));
	const lines = findings.map(({ name, place, parts }) =>
		briefWords.chart.line(place, name, briefWords.count(parts, all))
	);
	const legend = keys.map((key) => ({ label: wordOf(key), fill: fillOf(key) }));
	const { title } = briefWords.chart;
	const foot = [`${citing.title}, ${briefWords.document.version(citing.version)}, ${formatDate(today)}`];
	const framed = (style: FrameStyle, colours: StanceColours) =>
		frameSvg(stanceBars(bars, legend, colours), { title, foot }, style);
	const { width, height } = framed(NO_STYLE, NO_COLOURS);
	return {
		words: [title, ...lines, ...legend.map(({ label }) => label), ...foot].join(' '),
		width,
		height,
		alternative: briefWords.chart.alternative(lines.join(' ')),
		caption: title,
		svg: (style, colours) => framed(style, colours).svg
	};
}

const NO_STYLE: FrameStyle = { paper: '', ink: '', quiet: '', fontFamily: '', fontFaces: '' };
const NO_COLOURS: StanceColours = { ink: '', paper: '', accent: '', warning: '', quiet: '' };
