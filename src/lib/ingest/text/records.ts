import type { Delimiter } from './delimiter.ts';

/** One record of a CSV text: where it starts and what it says; several lines where a quoted cell breaks. */
export interface RawRecord {
	/** Physical line on which it starts, from 1. */
	readonly line: number;
	readonly text: string;
	/** What is wrong with its quotes; null where they are sound. */
	readonly fault: string | null;
}

/** All line ends as `\n`; inside and outside quotes, so that a file may mix them. */
export const normaliseLineEnds = (text: string): string => text.replace(/\r\n?/gu, '\n');

interface Scan {
	/** Offset just after the record, at its line end or at the end of the text. */
	readonly end: number;
	readonly fault: string | null;
}

/** Where the quoted cell that opens at `open` ends: the offset after its closing quote, or -1. */
const closingQuote = (text: string, open: number): number => {
	for (let at = open + 1; ; at += 2) {
		at = text.indexOf('"', at);
		if (at === -1) return -1;
		if (text[at + 1] !== '"') return at + 1;
	}
};

const skipSpaces = (text: string, from: number): number => {
	let at = from;
	while (text[at] === ' ') at += 1;
	return at;
};

const scanRecord = (text: string, start: number, delimiter: Delimiter): Scan => {
	let at = start;
	for (;;) {
		const first = skipSpaces(text, at);
		if (first > at && text[first] === '"')
			return { end: at, fault: 'a space stands before the quote that opens a cell' };
		if (text[at] === '"') {
			const closed = closingQuote(text, at);
			if (closed === -1) return { end: at, fault: 'a quote opens here that nothing closes' };
			// Spreadsheets and papaparse alike allow spaces between a closing quote and the delimiter.
			at = skipSpaces(text, closed);
			if (at < text.length && text[at] !== delimiter && text[at] !== '\n')
				return { end: at, fault: 'text follows a closing quote; write a quote inside a cell twice' };
		} else {
			while (at < text.length && text[at] !== delimiter && text[at] !== '\n') at += 1;
		}
		if (at >= text.length || text[at] === '\n') return { end: at, fault: null };
		at += 1;
	}
};

/**
 * Splits a text with `\n` line ends into its records. A record whose quotes are broken takes its first line
 * only, and reading goes on with the next line: one stray quote costs one row, not the rest of the file.
 */
export function splitRecords(text: string, delimiter: Delimiter): RawRecord[] {
	const records: RawRecord[] = [];
	let line = 1;
	let start = 0;
	while (start < text.length) {
		const scan = scanRecord(text, start, delimiter);
		const lineEnd = text.indexOf('\n', start);
		const end = scan.fault === null ? scan.end : lineEnd === -1 ? text.length : lineEnd;
		const record = text.slice(start, end);
		records.push({ line, text: record, fault: scan.fault });
		for (let at = record.indexOf('\n'); at !== -1; at = record.indexOf('\n', at + 1)) line += 1;
		line += 1;
		start = end + 1;
	}
	return records;
}
