import type { Inline } from '../../documents/document.ts';
import { siteHref } from '../../documents/site-links.ts';
import { inferredOf } from '../../domain/inferred-part.ts';
import type { Source } from '../../domain/dataset.ts';
import type { Provenance } from '../../domain/record.ts';
import { formatPages } from '../../format/pages.ts';
import { asSentence } from '../../format/sentences.ts';
import { m } from '../../messages/index.ts';

/** Where a row is from; where the tables say so, with the headings under which it is printed. */
type Cited = Provenance & { readonly section?: readonly string[] };

/** Writes footnotes, and keeps which sources they name. */
export interface Citer {
	/** A text with the footnote that says where it is from; `path` is the record's address within the site. */
	readonly cite: (text: string, provenance: Cited, path: string) => Inline;
	/** The sources named so far, in the order of their table. */
	readonly cited: () => readonly Source[];
	/** Whether a footnote so far names the headings under which a row is printed. */
	readonly hasHeadings: () => boolean;
}

/** Behind an entry that the grid has under a theme that is not that of its subjects. */
export const offThemeNote = (subjects: readonly string[] | undefined): readonly Inline[] =>
	subjects ? [{ text: ` ${m.grid.offTheme(subjects)}`, emphasis: true }] : [];

export function citer(sources: readonly Source[]): Citer {
	const titles = new Map(sources.map(({ sourceId, title }) => [sourceId, title]));
	const used = new Set<string>();
	let hasHeadings = false;
	return {
		cite: (text, { sourceId, page, basis, basisNote, section = [] }, path) => {
			used.add(sourceId);
			hasHeadings ||= section.length > 0;
			const under = section.length > 0 ? m.citations.under(section) : null;
			const place = [formatPages(page), under].filter(Boolean).map((part) => `, ${part}`);
			const part = inferredOf(basis, path.startsWith('grid/') ? 'grid' : null);
			const said = part ? m.meetingPack.inferred[part] : m.meetingPack.basis[basis];
			const remark = [said, basisNote].filter(Boolean).join(' ');
			const end = ` ${remark}${remark ? ' ' : ''}`;
			const record = { text: m.meetingPack.record, href: siteHref(path) };
			const whole = [titles.get(sourceId) ?? sourceId, ...place].join('');
			return {
				text,
				note: [{ text: `${asSentence(whole)}${end}` }, record],
				repeat: { source: sourceId, rest: [{ text: `${place.join('')}.${end}` }, record] }
			};
		},
		hasHeadings: () => hasHeadings,
		cited: () => sources.filter(({ sourceId }) => used.has(sourceId))
	};
}

/** The same with less in its notes: without remarks, which are for who checks the tables, or without headings. */
export const citingLess = (citing: Citer, less: Partial<Pick<Cited, 'basisNote' | 'section'>>): Citer => ({
	...citing,
	cite: (text, provenance, path) => citing.cite(text, { ...provenance, ...less }, path)
});
