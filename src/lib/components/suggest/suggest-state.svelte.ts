import type { Cited } from '#lib/citations/fetch-citation.ts';
import type { RecordCells, RecordColumns, SuggestedColumn } from '#lib/domain/record-cells.ts';
import type { Suggestion } from '#lib/domain/suggestion.ts';
import { keptDraft } from '#lib/drafts/kept-draft.ts';
import type { TextStorage } from '#lib/drafts/kept-text.ts';
import { suggest as words } from '#lib/messages/en/suggest.ts';
import { bucketOf, tableOf } from '#lib/selectors/record-buckets.ts';
import { SUGGESTIONS, withoutSuggestion, withSuggestion } from '#lib/suggest/kept-suggestions.ts';
import { DraftState } from '../editor/draft-state.svelte.ts';

/** Where the form gets and keeps things: the browser's storage, and the files of the site. */
export interface SuggestPlaces {
	readonly network: string;
	/** Absolute address of the site's first page. */
	readonly address: string;
	/** The reader's day, `YYYY-MM-DD`. */
	readonly today: string;
	readonly storage: TextStorage;
	readonly readRecord: (key: string) => Promise<Cited | null>;
	readonly fetchJson: (path: string) => Promise<unknown>;
}

/** A record with what can be changed in it. */
export interface OpenRecord {
	readonly key: string;
	readonly cited: Cited;
	readonly columns: readonly SuggestedColumn[];
	/** What its cells hold now; an empty one is left out. */
	readonly cells: Readonly<Record<string, string>>;
}

const keyOf = ({ table, record_id: id }: Suggestion): string => `${table}/${id}`;

/** Suggestions of this browser, and the record that the form is open on. */
export class SuggestState extends DraftState<readonly Suggestion[]> {
	readonly places: SuggestPlaces;
	open: OpenRecord | null = $state.raw(null);
	/** The suggestion that is being edited; null for a new one. */
	edited: Suggestion | null = $state.raw(null);
	/** Key of a record that the tables do not have. */
	unknown: string | null = $state(null);
	/** Key of a record that could not be fetched. */
	failed: string | null = $state(null);

	constructor(places: SuggestPlaces) {
		super(
			keptDraft(SUGGESTIONS, places.network, () => places.storage),
			[]
		);
		this.places = places;
	}

	get suggestions(): readonly Suggestion[] {
		return this.value;
	}

	/** Adds a suggestion, in the place of the one that was being edited. */
	keep(suggestion: Suggestion): void {
		const others = this.edited ? withoutSuggestion(this.suggestions, this.edited) : this.suggestions;
		const isSameCell = this.edited?.column === suggestion.column;
		this.change(withSuggestion(isSameCell ? this.suggestions : others, suggestion));
		this.edited = null;
		this.said = this.isKept ? words.kept : words.keptUnsaved;
	}

	remove(suggestion: Suggestion): void {
		this.takeAway(withoutSuggestion(this.suggestions, suggestion), words.removed);
		if (this.edited === suggestion) this.edited = null;
	}

	async edit(suggestion: Suggestion): Promise<void> {
		await this.openRecord(keyOf(suggestion));
		this.edited = suggestion;
	}

	/** Opens the form on a record; its errors are shown. */
	async openRecord(key: string): Promise<void> {
		this.unknown = null;
		this.failed = null;
		this.edited = null;
		if (this.open?.key === key) return;
		try {
			this.open = await this.fetchRecord(key);
			this.unknown = this.open ? null : key;
		} catch {
			this.open = null;
			this.failed = key;
		}
	}

	private async fetchRecord(key: string): Promise<OpenRecord | null> {
		const { readRecord, fetchJson } = this.places;
		const [all, cited] = await Promise.all([
			fetchJson('suggest/columns.json') as Promise<RecordColumns>,
			readRecord(key)
		]);
		const columns = Object.hasOwn(all.tables, tableOf(key)) ? all.tables[tableOf(key)] : undefined;
		if (!cited || !columns) return null;
		const bucket = (await fetchJson(`suggest/${bucketOf(key, all.buckets)}.json`)) as RecordCells;
		const cells = Object.hasOwn(bucket, key) ? bucket[key] : undefined;
		return cells ? { key, cited, columns, cells } : null;
	}
}
