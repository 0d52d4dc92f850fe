import { keptDraft } from '#lib/drafts/kept-draft.ts';
import { m } from '#lib/messages/index.ts';
import type { PeerCitySlice } from '#lib/pages/peers/city-slice.ts';
import type { PlanSource } from '#lib/pages/peers/exchange-plan.ts';
import type { PeerStatements } from '#lib/pages/peers/statements.ts';
import type { ExchangePlan } from '#lib/peers/exchange-plan.ts';
import type { SubjectWords } from '#lib/peers/question-subjects.ts';
import { links } from '#lib/url/links.ts';
import type { RecordKey } from '#lib/peers/peer-records.ts';

interface Opened {
	readonly slice: PeerCitySlice;
	readonly host: { readonly cityId: string; readonly name: string };
	readonly ask: string | null;
	/** A question in the reader's own words, in place of an ask of the city. */
	readonly question: string | null;
	/** The words by which a question is read. */
	readonly subjects: readonly SubjectWords[];
	/** What it may bear on beside the offers; null where there is none. */
	readonly statements: PeerStatements | null;
	/** Days that the reader gave before the editor was there. */
	readonly days: Readonly<Record<string, string>>;
	readonly source: PlanSource;
	readonly networkId: string;
}

/** The two cities of an exchange: by id, or by name. */
type Pair = Readonly<Record<'learner' | 'host', string>>;

/** The days of an exchange for a calendar; a text says that none is given. */
async function calendarOf(
	{ sections, days, title }: ExchangePlan,
	{
		ids,
		names,
		networkId,
		source
	}: { readonly ids: Pair; readonly names: Pair } & Pick<Opened, 'networkId' | 'source'>
): Promise<Blob | string> {
	const { exchangeEntries } = await import('#lib/pages/peers/exchange-calendar.ts');
	const entries = exchangeEntries(ids, names, { days, texts: sections, network: source });
	const { call, visit, needsDates } = m.exchangePlan.page;
	if (entries.length === 0) return needsDates([call, visit]);
	const [{ calendarFile }, { textFile }] = await Promise.all([
		import('#lib/calendar/calendar-file.ts'),
		import('#lib/documents/document-file.ts')
	]);
	const { description } = m.exchangePlan.event;
	return textFile(
		calendarFile({ title, description, networkId, stamp: new Date(), entries }),
		'text/calendar'
	);
}

/** The ask of the plan - a record of the learner's, or its question read as one - and the records that it bears on. */
async function askOfPlan({ slice, ask, question, subjects, statements }: Opened) {
	if (question === null || statements === null) return { slice, subject: ask as RecordKey | null };
	const { ownQuestionMatcher, withStatements } = await import('#lib/pages/peers/finder.ts');
	return {
		slice: withStatements(slice, statements),
		subject: ownQuestionMatcher(slice, subjects, statements)(question)
	};
}

/** Mounts the editor of a pair's exchange plan; the result takes it away again. */
export async function openEditor(target: HTMLElement, opened: Opened): Promise<() => void> {
	const { host, source, networkId, days } = opened;
	const [{ mount, unmount }, { default: PlanEditor }, plans, { planForm, withDays }, { slice, subject }] =
		await Promise.all([
			import('svelte'),
			import('#lib/components/peers/PlanEditor.svelte'),
			import('#lib/pages/peers/exchange-plan.ts'),
			import('#lib/peers/kept-plan.ts'),
			askOfPlan(opened)
		]);
	const { learnerId } = slice;
	const fromTables = plans.draftPlan(slice, host, subject, source);
	const names: Pair = { learner: slice.cities[learnerId]?.name ?? learnerId, host: host.name };
	const ids: Pair = { learner: learnerId, host: host.cityId };
	const key = (typeof subject === 'object' ? subject?.ask.key : subject) ?? '';
	const kept = keptDraft(planForm(fromTables), `${networkId}:${learnerId}:${host.cityId}:${key}`);
	const draft = withDays(fromTables, days, kept);
	const others = plans.otherAsks(slice, host.cityId, subject);
	const editor = mount(PlanEditor, {
		target,
		props: {
			draft,
			whole: others > 0 ? { host: host.name, others, path: links.exchange(learnerId, host.cityId) } : null,
			kept,
			file: `${learnerId}-${host.cityId}-exchange-plan`,
			written: (plan: ExchangePlan) => plans.documentOfPlan(plan, names, source),
			calendar: (plan: ExchangePlan) => calendarOf(plan, { ids, names, networkId, source }),
			network: source
		}
	});
	return () => void unmount(editor);
}
