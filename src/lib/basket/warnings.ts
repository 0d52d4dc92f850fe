import { differences, type Difference } from '../selectors/comparability.ts';
import type { Cited } from '../citations/fetch-citation.ts';
import type { RecordRelations, RelatedFigure } from '../selectors/record-relations.ts';
import { laterAmong, type LaterNote } from '../domain/later-note.ts';
import { allItems, type Basket, type BasketItem } from './basket.ts';
import { overtaken, type Overtaken } from '../domain/horizon.ts';
import { isPolicyTable } from '../domain/record.ts';

/** What a hostile reader of the brief would point at. */
export type BasketWarning =
	/** The dataset has no such record, or not any more. */
	| { readonly kind: 'missing'; readonly keys: readonly [string] }
	/** Two entries that say one thing: the same words of one city, or a grid entry and the line behind it. */
	| { readonly kind: 'twice'; readonly keys: readonly [string, string]; readonly how: 'words' | 'grid' }
	/** Two figures side by side that do not compare. */
	| {
			readonly kind: 'figures';
			readonly keys: readonly [string, string];
			readonly differences: readonly Difference[];
			readonly figures: readonly [RelatedFigure, RelatedFigure];
	  }
	/** Words that time may have overtaken. */
	| { readonly kind: 'horizon'; readonly keys: readonly [string]; readonly past: readonly Overtaken[] }
	/** A later source says more of it, or otherwise. */
	| { readonly kind: 'later'; readonly keys: readonly [string]; readonly notes: readonly LaterNote[] }
	/** Not the source's own word. */
	| { readonly kind: 'basis'; readonly keys: readonly [string]; readonly basis: 'inferred' | 'editorial' };

/** What the warnings are judged by. */
export interface WarningGrounds {
	/** Records by key; null where the dataset has none; a key that is not there is still on its way. */
	readonly records: ReadonlyMap<string, Cited | null>;
	readonly relations: RecordRelations;
	/** The reader's day, `YYYY-MM-DD`. */
	readonly today: string;
	/** Language of the network's texts; en where it is left out. */
	readonly language?: string;
}

const pairs = (items: readonly BasketItem[]): readonly (readonly [string, string])[] =>
	items.flatMap(({ key }, place) => items.slice(place + 1).map((other) => [key, other.key] as const));

const folded = (text: string): string =>
	text
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();

/** A fingerprint of what an entry says, so that a large basket is compared in one pass; null where it says nothing. */
const saying = (cited: Cited | null | undefined): string | null => {
	const text = cited && folded(cited.record.text);
	return text ? `${cited.record.cityId ?? ''}|${text}` : null;
};

function twice(items: readonly BasketItem[], { records, relations }: WarningGrounds): BasketWarning[] {
	const found: BasketWarning[] = [];
	const first = new Map<string, string>();
	const held = new Set(items.map(({ key }) => key));
	for (const { key } of items) {
		const words = saying(records.get(key));
		const earlier = words === null ? undefined : first.get(words);
		if (earlier) found.push({ kind: 'twice', keys: [earlier, key], how: 'words' });
		else if (words !== null) first.set(words, key);
		const lines = Object.hasOwn(relations.behind, key) ? relations.behind[key]! : [];
		for (const line of lines) {
			if (held.has(line) && saying(records.get(line)) !== words)
				found.push({ kind: 'twice', keys: [key, line], how: 'grid' });
		}
	}
	return found;
}

const tempts = (a: RelatedFigure, b: RelatedFigure): boolean =>
	a.indicatorId === b.indicatorId || (a.family !== null && a.family === b.family);

function unlikeFigures(items: readonly BasketItem[], { relations }: WarningGrounds): BasketWarning[] {
	const figureOf = (key: string) =>
		Object.hasOwn(relations.figures, key) ? relations.figures[key] : undefined;
	return pairs(items.filter(({ key }) => figureOf(key))).flatMap(([one, other]): BasketWarning[] => {
		const figures = [figureOf(one)!, figureOf(other)!] as const;
		if (!tempts(...figures)) return [];
		const unlike = differences(...figures);
		return unlike.length > 0 ? [{ kind: 'figures', keys: [one, other], differences: unlike, figures }] : [];
	});
}

function ofOne({ key }: BasketItem, { records, today, language }: WarningGrounds): BasketWarning[] {
	const cited = records.get(key);
	if (cited === undefined) return [];
	if (cited === null) return [{ kind: 'missing', keys: [key] }];
	const { record, citation } = cited;
	const later = laterAmong(record.later);
	const reading = {
		published: citation.source.published,
		// The European tables are in English, whatever the network's language is.
		language: isPolicyTable(record.table) ? 'en' : language
	};
	const past = overtaken(record.text, reading, today);
	return [
		...(past.length > 0 ? [{ kind: 'horizon', keys: [key], past } as const] : []),
		...(later.length > 0 ? [{ kind: 'later', keys: [key], notes: later } as const] : []),
		...(record.basis === 'stated' ? [] : [{ kind: 'basis', keys: [key], basis: record.basis } as const])
	];
}

/**
 * Everything to be wary of in a basket: what is gone, what stands twice, which figures of one finding do not compare,
 * what is past its horizon, what is inferred or editorial. Figures are compared within a finding, and among the
 * records under none: elsewhere nobody sets them side by side.
 */
export function basketWarnings(basket: Basket, grounds: WarningGrounds): readonly BasketWarning[] {
	const items = allItems(basket);
	const lists = [...basket.findings.map((finding) => finding.items), basket.items];
	return [
		...items.flatMap((item) => ofOne(item, grounds)).filter(({ kind }) => kind === 'missing'),
		...twice(items, grounds),
		...lists.flatMap((list) => unlikeFigures(list, grounds)),
		...items.flatMap((item) => ofOne(item, grounds)).filter(({ kind }) => kind !== 'missing')
	];
}
