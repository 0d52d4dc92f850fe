import { asObject } from '../domain/typed-object.ts';
import type { DraftForm, KeptDraft } from '../drafts/kept-draft.ts';
import { NO_DAYS } from './exchange-days.ts';
import type { ExchangePlan } from './exchange-plan.ts';

/**
 * An exchange plan as the browser keeps it: what the reader wrote over a draft of the tables. Footnotes are numbered by the
 * draft, so that an edit of another dataset's draft, which would point to wrong pages, is none of this draft.
 */
export const planForm = (draft: ExchangePlan): DraftForm<ExchangePlan> => ({
	// As it was named when readers began to keep theirs.
	kind: 'exchange-brief',
	write: (plan) => JSON.stringify(plan),
	parse: (text) => {
		const { sections, notes, days } = asObject<ExchangePlan>(JSON.parse(text), 'sections', 'notes');
		const isOfDraft = notes.join('\n') === draft.notes.join('\n');
		return isOfDraft ? { ...draft, sections: { ...draft.sections, ...sections }, days } : null;
	}
});

/**
 * Puts days that the reader gave elsewhere into the plan that is kept.
 *
 * @returns what the editor begins with: the draft, with the days in it where the browser keeps nothing
 */
export function withDays(
	draft: ExchangePlan,
	given: Readonly<Record<string, string>>,
	kept: KeptDraft<ExchangePlan>
): ExchangePlan {
	if (Object.keys(given).length === 0) return draft;
	const put = (plan: ExchangePlan): ExchangePlan => ({
		...plan,
		days: { ...NO_DAYS, ...plan.days, ...given }
	});
	return kept.keep(put(kept.read() ?? draft)) ? draft : put(draft);
}
