import type { KeptDraft } from '#lib/drafts/kept-draft.ts';
import { documents as words } from '#lib/messages/en/documents.ts';

/** A reader's draft on its page: kept on every change, and read again where another page may have changed it. */
export class DraftState<Value> {
	value: Value = $state.raw()!;
	/** Whether this browser holds what is shown. */
	isKept = $state(true);
	/** Whether all that is shown was saved as a file since the last change. */
	isSaved = $state(true);
	/** What a screen reader is told of the last change. */
	said = $state('');
	/** The draft before the last change that took something away. */
	former: Value | null = $state.raw(null);
	readonly #kept: KeptDraft<Value>;
	readonly #fresh: Value;

	/** @param fresh what the reader starts from where nothing is kept */
	constructor(kept: KeptDraft<Value>, fresh: Value) {
		this.#kept = kept;
		this.#fresh = fresh;
		this.value = kept.read() ?? fresh;
	}

	/** Changes the draft and keeps it; `said` is read out. */
	change(changed: Value, said = ''): void {
		if (changed === this.value) return;
		this.former = null;
		this.put(changed, said);
	}

	/** As `change`, for what takes something away: it can be undone. */
	takeAway(changed: Value, said: string): void {
		const before = this.value;
		this.put(changed, said);
		this.former = before;
	}

	undo(): void {
		if (this.former !== null) this.change(this.former, words.undone);
	}

	protected put(value: Value, said: string): void {
		this.value = value;
		this.said = said;
		this.isSaved = false;
		this.isKept = this.#kept.keep(value);
	}

	/** Reads what is kept again: another page of this browser may have changed it. What is not kept stays. */
	refresh(): void {
		if (this.isKept) this.value = this.#kept.read() ?? this.#fresh;
	}
}
