import { describe, expect, it } from 'vitest';
import { problemLine } from '../src/lib/ingest/problem.ts';
import { networkFolder, readNetwork } from '../src/hosts/build.ts';

const { dataset, tables, problems } = readNetwork();
const linesOf = (severity: string) =>
	problems.filter((problem) => problem.severity === severity).map(problemLine);

describe(`the tables in ${networkFolder()}`, () => {
	it('have no error, and every row is loaded', () => {
		expect(linesOf('error')).toEqual([]);
		expect(tables.filter(({ rows, loaded }) => rows !== loaded)).toEqual([]);
		expect(dataset).not.toBeNull();
	});

	it('are plain UTF-8 with commas, as the contract asks of shipped data', () => {
		const others = tables.filter(({ encoding, delimiter }) => encoding !== 'utf-8' || delimiter !== ',');
		expect(others).toEqual([]);
	});

	it('have no warning but that figures of one indicator describe different kinds of area', () => {
		const codes = new Set(problems.filter(({ severity }) => severity === 'warning').map(({ code }) => code));
		codes.delete('mixed-geographies');
		expect([...codes]).toEqual([]);
	});
});

it('says in the sentence of a practice who pays for it and since when, as its columns do: a brief prints the sentence', () => {
	const words = (text: string) =>
		text
			.toLowerCase()
			.split(/[^\p{L}\p{N}]+/u)
			.filter((word) => word.length > 3);
	for (const { practiceId, summary, funding, since } of dataset?.practices ?? []) {
		const year = since?.slice(0, 4);
		if (year) expect(summary, practiceId).toContain(year);
		const named = words(funding ?? '').filter((word) => words(summary).includes(word));
		if (funding) expect(named, `${practiceId}: ${funding}`).not.toEqual([]);
	}
});

it('gives a figure the years that its sentence names', () => {
	const without = (dataset?.facts ?? []).filter(({ text, period }) =>
		(text.match(/\b(?:19|20)\d\d\b/g) ?? []).some((year) => !period?.includes(year))
	);
	expect(without.map(({ factId }) => factId)).toEqual([]);
});

it('says of a fund that is only named where it is named, and nothing of one that no sentence names', () => {
	const wrong = (dataset?.funding ?? []).filter(({ access, fund, text }) =>
		access === 'not-stated' ? text !== null : access === 'mentioned' && !text?.includes(fund)
	);
	expect(wrong).toEqual([]);
});

it('cites the page that a note names, where its source is the report; a note on another source names what the report adds', () => {
	const rows = [
		...(dataset?.meetings ?? []).map((row) => ({ ...row, id: row.meetingId })),
		...(dataset?.meetingItems ?? []).map((row) => ({ ...row, id: row.itemId })),
		...(dataset?.outputs ?? []).map((row) => ({ ...row, id: row.outputId })),
		...(dataset?.initiatives ?? []).map((row) => ({ ...row, id: row.initiativeId }))
	];
	const ofReport = rows.filter(({ sourceId }) => sourceId === dataset?.network.baselineSourceId);
	const lost = ofReport.filter(({ page, basisNote }) => page === null && /\bpp?\. ?\d/.test(basisNote ?? ''));
	expect(lost.map(({ id }) => id)).toEqual([]);
});
