import type { Dataset } from '../domain/dataset.ts';
import { m } from '../messages/index.ts';
import { sinceSlice, type SinceEntry } from './since.ts';

/** A feed as JSON Feed 1.1 has it (https://www.jsonfeed.org/version/1.1/); the addresses are those of the sources. */
export interface JsonFeed {
	readonly version: 'https://jsonfeed.org/version/1.1';
	readonly title: string;
	readonly description: string;
	readonly language: string;
	readonly items: readonly FeedItem[];
}

interface FeedItem {
	readonly id: string;
	readonly title: string;
	readonly content_text: string;
	/** The page of the source. */
	readonly external_url?: string;
	/** Only where the day is known: the format takes nothing less precise. */
	readonly date_published?: string;
	readonly tags: readonly string[];
}

const DAY = 'YYYY-MM-DD'.length;

/**
 * Later facts as a feed, the latest first. Where the site is published is known to no build, so that items carry the
 * address of their source and an id, and no address of their own.
 */
export function sinceFeed(dataset: Dataset): JsonFeed {
	const { network, entries } = sinceSlice(dataset);
	const dates = new Map(dataset.later.map(({ laterId, date }) => [laterId, date]));
	const item = ({ note, kind, cities, themes, record }: SinceEntry): FeedItem => {
		const date = dates.get(note.id) ?? null;
		const updates = record ? ` ${m.since.updates(record.title ?? record.text)}` : '';
		const source = m.later.opensSource(note.source.publisher, note.source.published ?? m.later.undatedSource);
		return {
			id: `${dataset.network.networkId}/later/${note.id}`,
			title: [m.later.kind[kind], ...cities.map(({ name }) => name)].join(', '),
			content_text: `${note.when ?? m.later.undated}: ${note.text}${updates} (${source})`,
			...(note.source.url === null ? {} : { external_url: note.source.url }),
			...(date?.length === DAY ? { date_published: `${date}T00:00:00Z` } : {}),
			tags: [kind, ...themes.map(({ name }) => name)]
		};
	};
	return {
		version: 'https://jsonfeed.org/version/1.1',
		title: m.since.feedTitle(network),
		description: m.since.description(network),
		language: dataset.network.language ?? 'en',
		items: entries.toReversed().map(item)
	};
}
