import { m } from '#lib/messages/index.ts';
import type { PeerCitySlice } from '#lib/pages/peers/city-slice.ts';
import type { BriefSource } from '#lib/pages/peers/brief.ts';
import type { ExchangeBrief } from '#lib/peers/exchange-brief.ts';
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
	readonly source: BriefSource;
	readonly networkId: string;
}

function offerFile(blob: Blob, name: string): string {
	saveFile(blob, name);
	return m.documents.ready(name);
}

/** What was kept of this brief; null where nothing was, or where the browser does not say. */
function readKept(place: KeptText, draft: ExchangeBrief): ExchangeBrief | null {
	try {
		const kept = JSON.parse(place.read() ?? 'null') as Partial<ExchangeBrief> | null;
		// Footnotes are numbered by the draft: an edit of another dataset's draft would point to wrong pages.
		if (!kept?.sections || kept.notes?.join('\n') !== draft.notes.join('\n')) return null;
		return { ...draft, sections: { ...draft.sections, ...kept.sections } };
	} catch {
		return null;
	}
}

/** Mounts the editor of a pair's brief; the result takes it away again. */
export async function openEditor(
	target: HTMLElement,
	{ slice, host, ask, question, subjects, source, networkId }: Opened
): Promise<() => void> {
	const [{ mount, unmount }, { default: BriefEditor }, { documentOfBrief, draftBrief }] = await Promise.all([
		import('svelte'),
		import('#lib/components/peers/BriefEditor.svelte'),
		import('#lib/pages/peers/brief.ts')
	]);
	const learner = slice.cities[slice.learnerId]!.name;
	const names = { learner, host: host.name };
	const own = question
		? (await import('#lib/pages/peers/own-question.ts')).ownQuestionMatcher(slice, subjects)(question)
		: null;
	const draft = draftBrief(slice, host, own ?? (ask as RecordKey | null), source);
	const place = keptText(
		`exchange-brief:${networkId}:${slice.learnerId}:${host.cityId}:${own?.ask.key ?? ask ?? ''}`
	);
	const file = `${slice.learnerId}-${host.cityId}-brief`;

	async function save(format: 'docx' | 'md', brief: ExchangeBrief): Promise<string> {
		try {
			const document = documentOfBrief(brief, names, source);
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

	async function calendar(
		days: Record<'call' | 'visit' | 'back', string>,
		{ sections }: ExchangeBrief
	): Promise<string> {
		const { exchangeEntries } = await import('#lib/pages/peers/exchange-calendar.ts');
		const entries = exchangeEntries({ learner: slice.learnerId, host: host.cityId }, names, {
			days,
			texts: sections
		});
		if (entries.length === 0)
			return m.exchangeBrief.page.needsDates([m.exchangeBrief.page.call, m.exchangeBrief.page.visit]);
		try {
			const { calendarFile } = await import('#lib/calendar/calendar-file.ts');
			const text = calendarFile({
				title: draft.title,
				description: m.exchangeBrief.event.description,
				networkId,
				stamp: new Date(),
				entries
			});
			return offerFile(new Blob([text], { type: 'text/calendar;charset=utf-8' }), `${file}.ics`);
		} catch {
			return m.documents.failed;
		}
	}

	const editor = mount(BriefEditor, {
		target,
		props: {
			draft,
			kept: readKept(place, draft),
			keep: (brief: ExchangeBrief | null) => place.write(brief && JSON.stringify(brief)),
			save,
			calendar
		}
	});
	return () => void unmount(editor);
}
