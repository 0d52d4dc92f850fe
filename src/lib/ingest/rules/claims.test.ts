import { describe, expect, it } from 'vitest';
import { readFolder } from '../../../hosts/read-folder.ts';
import { loadDataset } from '../dataset.ts';
import { problemLine } from '../problem.ts';

const tiny = readFolder('tests/fixtures/tiny-network');
const [need = ''] = new TextDecoder().decode(tiny.get('needs.csv')).split('\n')[1]!.split(',');

/** What is said of evidence for the ask `rooms`, which has two claims, beside the ask `boats`, which has one. */
function problems(evidence: string, header = 'advocacy_id,record_table,record_id,stance,claim_ids,why') {
	const files = new Map(tiny);
	const put = (name: string, ...lines: readonly string[]) =>
		files.set(name, new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')));
	put('advocacy.csv', 'advocacy_id,title,summary,city_ids', 'rooms,Rooms,Rooms.,', 'boats,Boats,Boats.,');
	put(
		'advocacy_claims.csv',
		'claim_id,advocacy_id,position,text',
		'rooms-full,rooms,1,Full.',
		'rooms-dear,rooms,2,Dear.',
		'boats-old,boats,1,Old.'
	);
	put('advocacy_evidence.csv', header, evidence);
	return loadDataset(files)
		.problems.filter(({ file, code }) => file === 'advocacy_evidence.csv' && code !== 'empty-table')
		.map(problemLine);
}

describe('evidence for an ask with several claims', () => {
	it('names those that it bears on, one or several; context need not', () => {
		for (const [stance, claims] of [
			['for', 'rooms-full'],
			['qualifies', 'rooms-full;rooms-dear'],
			['context', '']
		] as const)
			expect(problems(`rooms,needs,${need},${stance},${claims},So.`)).toEqual([]);
	});

	it('is refused where it takes a side and names none, also without the column', () => {
		const words = 'the cell is empty, and "rooms" has several claims; name those that the record bears on';
		expect(problems(`rooms,needs,${need},for,,So.`)).toEqual([`advocacy_evidence.csv:2 claim_ids: ${words}`]);
		expect(
			problems(`rooms,needs,${need},against,So.`, 'advocacy_id,record_table,record_id,stance,why').join()
		).toContain(words);
	});

	it('is refused where it names a claim of another ask, or none that there is', () => {
		expect(problems(`rooms,needs,${need},for,boats-old,So.`)).toEqual([
			'advocacy_evidence.csv:2 claim_ids: "boats-old" is a claim of "boats", not of "rooms"'
		]);
		expect(problems(`rooms,needs,${need},for,rooms-ful,So.`).join()).toContain('did you mean "rooms-full"?');
	});
});
