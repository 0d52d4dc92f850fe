import { SWOT_QUADRANTS, type SwotQuadrant } from '../domain/choices.ts';
import { QueryReader, writeValues, type Parsed } from './query.ts';

/**
 * The SWOT page's part of the address: `?view=strength-weakness&city=a&theme=b&subject=c&q=words`.
 *
 * - `view`: a quadrant (`strength`) shows it across the cities, by theme; two of them (`strength-weakness`) show one
 *   city's beside those of others on the same theme. Without it each city has its four quadrants.
 * - `city`: only that one; beside others it is the one whose entries come first.
 * - `theme`, `subject` and `q` narrow, all together.
 *
 * What is not on offer is dropped and reported. Defaults are left out, keys keep their order, other keys stay.
 */
export interface SwotView {
	/** The quadrant shown across cities; null for city by city. */
	readonly quadrant: SwotQuadrant | null;
	/** The quadrant of the other cities that it stands beside. */
	readonly against: SwotQuadrant | null;
	readonly city: string | null;
	readonly theme: string | null;
	readonly subject: string | null;
	readonly q: string;
}

export interface SwotOffer {
	readonly cities: readonly string[];
	readonly themes: readonly string[];
	/** None where the network has no subjects. */
	readonly subjects: readonly string[];
}

export const DEFAULT_SWOT_VIEW: SwotView = {
	quadrant: null,
	against: null,
	city: null,
	theme: null,
	subject: null,
	q: ''
};

/** Two quadrants that are read against each other: what one city has inside, what all meet outside. */
export const SWOT_PAIRS = [
	['strength', 'weakness'],
	['opportunity', 'threat']
] as const satisfies readonly (readonly [SwotQuadrant, SwotQuadrant])[];

type Arrangement = Pick<SwotView, 'quadrant' | 'against'>;
const VIEWS = new Map<string, Arrangement>([
	...SWOT_QUADRANTS.map((quadrant): [string, Arrangement] => [quadrant, { quadrant, against: null }]),
	...SWOT_PAIRS.map(([quadrant, against]): [string, Arrangement] => [
		`${quadrant}-${against}`,
		{ quadrant, against }
	])
]);

/** The word of a view in the address; `''` for city by city. */
export const viewWord = ({ quadrant, against }: Arrangement): string =>
	[quadrant, against].filter((each) => each !== null).join('-');

/** Reads an address; what it cannot show is dropped and listed. Never throws. */
export function parseSwotView(query: URLSearchParams, offer: SwotOffer): Parsed<SwotView> {
	const reader = new QueryReader(query);
	const word = reader.one('view', [...VIEWS.keys()]);
	const { quadrant, against } = VIEWS.get(word ?? '') ?? DEFAULT_SWOT_VIEW;
	const view: SwotView = {
		quadrant,
		against,
		city: reader.one('city', offer.cities),
		theme: reader.one('theme', offer.themes),
		subject: reader.one('subject', offer.subjects),
		q: reader.text('q')
	};
	return { view, dropped: reader.dropped };
}

/** Writes a view into an address: `''` for the published one, else `?...`; keys of others stand at the end. */
export function serialiseSwotView(view: SwotView, others: URLSearchParams = new URLSearchParams()): string {
	const { city, theme, subject, q } = view;
	return writeValues({ view: viewWord(view), city, theme, subject, q: q.trim() }, others);
}
