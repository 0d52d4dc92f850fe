import { m } from '#lib/messages/index.ts';
import type { PeerCitySlice } from '#lib/pages/peers/city-slice.ts';
import type { PlanSource } from '#lib/pages/peers/exchange-plan.ts';
import type { PeerStatements } from '#lib/pages/peers/statements.ts';
import type { ExchangePlan } from '#lib/peers/exchange-plan.ts';
import type { SubjectWords } from '#lib/peers/question-subjects.ts';
import type { RecordKey } from '#lib/peers/peer-records.ts';
import { keptText, type KeptText } from '../kernel/kept-text.ts';
import { saveFile } from '#lib/format/save-file.ts';

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
	readonly source: PlanSource;
	readonly networkId: string;
}

function offerFile(blob: Blob, name: string): string {
	saveFile(blob, name);
	return m.documents.ready(name);
}

/** What was kept of this exchange plan; null where nothing was, or where the browser does not say. */
function readKept(place: KeptText, draft: ExchangePlan): ExchangePlan | null {
	try {
		const kept = JSON.parse(place.read() ?? 'null') as Partial<ExchangePlan> | null;
		// Footnotes are numbered by the draft: an edit of another dataset's draft would point to wrong pages.
		if (!kept?.sections || kept.notes?.join('\n') !== draft.notes.join('\n')) return null;
		return {
			...draft,
			sections: { ...draft.sections, ...kept.sections },
			days: kept.days
		};
	} catch {
		return null;
	}
}

/** What the files of an exchange plan are made of. */
interface FileParts {
	/** Its name without ending. */
	readonly file: string;
	readonly names: { readonly learner: string; readonly host: string };
	readonly cities: { readonly learner: string; readonly host: string };
	readonly title: string;
	readonly source: PlanSource;
	readonly networkId: string;
}

/** Saves the exchange plan as it is edited; the result is what is said to the reader. */
async function saveDocument(
	{ file, names, source }: FileParts,
	format: 'docx' | 'md',
	plan: ExchangePlan
): Promise<string> {
	try {
		const { documentOfPlan } = await import('#lib/pages/peers/exchange-plan.ts');
		const document = documentOfPlan(plan, names, source);
		const blob =
			format === 'docx'
				? await (await import('#lib/documents/to-docx.ts')).toDocx(document)
				: new Blob([(await import('#lib/documents/to-markdown.ts')).toMarkdown(document)], {
						type: 'text/markdown;charset=utf-8'
					});
		return offerFile(blob, `${file}.${format}`);
	} catch {
		return m.documents.failed;
	}
}

/** Saves the days of the exchange for a calendar; the result is what is said to the reader. */
async function saveCalendar(
	{ file, names, cities, title, networkId }: FileParts,
	{ sections, days }: ExchangePlan
): Promise<string> {
	const { exchangeEntries } = await import('#lib/pages/peers/exchange-calendar.ts');
	const entries = exchangeEntries(cities, names, { days, texts: sections });
	const { call, visit, needsDates } = m.exchangePlan.page;
	if (entries.length === 0) return needsDates([call, visit]);
	try {
		const { calendarFile } = await import('#lib/calendar/calendar-file.ts');
		const { description } = m.exchangePlan.event;
		const text = calendarFile({ title, description, networkId, stamp: new Date(), entries });
		return offerFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), `${file}.ics`);
	} catch {
		return m.documents.failed;
	}
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
	const { host, source, networkId } = opened;
	const [{ mount, unmount }, { default: PlanEditor }, { documentOfPlan, draftPlan }, { slice, subject }] =
		await Promise.all([
			import('svelte'),
			import('#lib/components/peers/PlanEditor.svelte'),
			import('#lib/pages/peers/exchange-plan.ts'),
			askOfPlan(opened)
		]);
	const { learnerId } = slice;
	const draft = draftPlan(slice, host, subject, source);
	const parts: FileParts = {
		file: `${learnerId}-${host.cityId}-exchange-plan`,
		names: { learner: slice.cities[learnerId]?.name ?? learnerId, host: host.name },
		cities: { learner: learnerId, host: host.cityId },
		title: draft.title,
		source,
		networkId
	};
	const key = typeof subject === 'object' ? subject?.ask.key : subject;
	const place = keptText(`exchange-brief:${networkId}:${learnerId}:${host.cityId}:${key ?? ''}`);
	const editor = mount(PlanEditor, {
		target,
		props: {
			draft,
			kept: readKept(place, draft),
			keep: (plan: ExchangePlan | null) => place.write(plan && JSON.stringify(plan)),
			written: (plan: ExchangePlan) => documentOfPlan(plan, parts.names, source),
			save: (format: 'docx' | 'md', plan: ExchangePlan) => saveDocument(parts, format, plan),
			calendar: (plan: ExchangePlan) => saveCalendar(parts, plan)
		}
	});
	return () => void unmount(editor);
}
