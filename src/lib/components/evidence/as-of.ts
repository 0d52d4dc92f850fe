import { formatDate } from '#lib/format/date.ts';
import { m } from '#lib/messages/index.ts';

/** The network's report, as far as it says how old the evidence is. */
export interface DatedReport {
	readonly title: string;
	readonly published: string | null;
}

/** How old the evidence is, in the precision of the report's own date, or that it has none. */
export const asOfText = ({ title, published }: DatedReport): string =>
	published ? m.evidence.asOf(formatDate(published), title) : m.evidence.asOfNothing(title);
