import { keptDraft, type DraftForm, type KeptDraft } from '../drafts/kept-draft.ts';
import type { TextStorage } from '../drafts/kept-text.ts';
import { decisionKey, mergeDecisions, readDecisions, writeDecisions, type Decision } from './decisions.ts';

const formOf = (networkId: string): DraftForm<readonly Decision[]> => ({
	kind: 'peer-decisions',
	write: (decisions) => writeDecisions(decisions, networkId),
	parse: (text) => {
		const read = readDecisions(text, networkId);
		return read.ok ? read.decisions : null;
	}
});

type Place = Omit<Decision, 'kind' | 'reason' | 'on'>;

/** The decisions of a network, as they are kept in the browser. */
export class KeptDecisions {
	readonly #kept: KeptDraft<readonly Decision[]>;
	readonly #networkId: string;
	readonly #now: () => Date;
	#all: readonly Decision[] = [];

	constructor(networkId: string, storageOf?: () => TextStorage, now: () => Date = () => new Date()) {
		this.#kept = keptDraft(formOf(networkId), networkId, storageOf);
		this.#networkId = networkId;
		this.#now = now;
		this.readAgain();
	}

	get all(): readonly Decision[] {
		return this.#all;
	}

	/** Takes over what another page kept. */
	readAgain(): void {
		this.#all = this.#kept.read() ?? [];
	}

	/** What was decided of a host for an ask. */
	at(place: Place): Decision | undefined {
		return this.#all.find((decision) => decisionKey(decision) === decisionKey(place));
	}

	/** Adds a decision, in place of an older one of the same host and ask. Whether it could be kept. */
	decide(decision: Omit<Decision, 'on'>): boolean {
		return this.#change(mergeDecisions(this.#all, [{ ...decision, on: this.#now().toISOString() }]));
	}

	/** Puts an edited decision in the place of the one that it was. Whether it could be kept. */
	edit(decision: Decision): boolean {
		const key = decisionKey(decision);
		return this.#change(this.#all.map((each) => (decisionKey(each) === key ? decision : each)));
	}

	/** Whether it could be kept. */
	remove(place: Place): boolean {
		const key = decisionKey(place);
		return this.#change(this.#all.filter((each) => decisionKey(each) !== key));
	}

	/** Adds the decisions of a file; what the file is wrong in is said by `readDecisions`. */
	open(text: string): ReturnType<typeof readDecisions> & { readonly isKept: boolean } {
		const read = readDecisions(text, this.#networkId);
		if (!read.ok) return { ...read, isKept: true };
		return { ...read, isKept: this.#change(mergeDecisions(this.#all, read.decisions)) };
	}

	/** All of them as a file. */
	toText(): string {
		return writeDecisions(this.#all, this.#networkId);
	}

	#change(next: readonly Decision[]): boolean {
		this.#all = next;
		return this.#kept.keep(next);
	}
}
