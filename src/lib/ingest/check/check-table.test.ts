import { describe, expect, it } from 'vitest';
import { choice, date, id, integer, list, mayBeEmpty, number, optional, text } from '../../schema/column.ts';
import { defineTable } from '../../schema/table.ts';
import { problemLine } from '../problem.ts';
import { parseCsv } from '../text/csv.ts';
import { checkTable } from './check-table.ts';

const ports = defineTable({
	name: 'ports',
	description: 'Ports.',
	key: ['port_id'],
	required: true,
	columns: {
		port_id: id('The port.'),
		depth: number('Depth in metres.', { minimum: 0 }),
		berths: optional(integer('Berths.')),
		kind: choice(['ferry', 'cargo'], 'What calls there.', { boats: 'ferry' }),
		opened: optional(date('When it opened.')),
		page: mayBeEmpty(text('Page.')),
		goods: list('What it ships.')
	}
});

const HEADER = 'port_id,depth,berths,kind,opened,page,goods';

const check = (body: string) => {
	const csv = parseCsv(body);
	const { header } = csv;
	if (header === null) throw new Error('the test has no header');
	return checkTable(ports, 'ports.csv', { ...csv, header });
};
const report = (body: string) =>
	check(body).problems.map((problem) => `${problem.code} ${problemLine(problem)}`);

describe('checkTable', () => {
	it('reads the values of sound rows by the names that the code gives them', () => {
		const { rows, problems } = check(`${HEADER}\nport-a,"7,5",,ferry,2024-02-29,,salt; hides;\n`);
		expect(problems).toEqual([]);
		expect(rows[0]?.fields).toEqual({
			portId: 'port-a',
			depth: 7.5,
			berths: null,
			kind: 'ferry',
			opened: '2024-02-29',
			page: null,
			goods: ['salt', 'hides']
		});
	});

	it('accepts headers in any case, with stray spaces, and columns in any order', () => {
		const { rows, problems } = check('\u00a0PAGE ;Kind; Depth\u200b;Port ID\n4;cargo;2;port-a');
		expect(problems).toEqual([]);
		expect(rows[0]?.fields).toMatchObject({ portId: 'port-a', depth: 2, kind: 'cargo', page: '4' });
	});

	it.each(['\u200b', '\u200e', '\u00ad', '\ufeff', '\u2060'])('forgives %j in a header', (sign) => {
		const { rows, problems } = check(`${sign}port${sign}_id,depth${sign},kind,page\na,1,ferry,\n`);
		expect(problems).toEqual([]);
		expect(rows[0]?.fields).toMatchObject({ portId: 'a', depth: 1 });
	});

	it.each(['\u200b', '\u200e\u200f', '\u00ad ', '\u2800', '\u3164'])(
		'takes a cell that shows nothing (%j) for an empty one',
		(cell) => {
			expect(report(`${HEADER}\na,${cell},${cell},ferry,,4,\n`)).toEqual([
				'missing-value ports.csv:2 depth: the cell is empty; expected a number of 0 or more without thousands separators (such as 12.5 or 12,5)'
			]);
		}
	);

	it('names a sign in a value that nobody sees', () => {
		expect(report(`${HEADER}\na\u200b,1\u00a0000,,f\u0435rry,,,\n`)).toEqual([
			expect.stringContaining('"a<U+200B>" is not an id') as string,
			expect.stringContaining('"1<U+00A0>000" is not a number') as string,
			expect.stringContaining('"f<U+0435>rry" is not one of ferry, cargo; did you mean "ferry"?') as string
		]);
	});

	it('reads a column that may be left out as empty', () => {
		const { rows, problems } = check('port_id,depth,kind,page\nport-a,1,ferry,\n');
		expect(problems).toEqual([]);
		expect(rows[0]?.fields).toMatchObject({ berths: null, opened: null, goods: [] });
	});

	it('reports every problem of a row, with line, column and what was expected', () => {
		expect(report(`${HEADER}\n\nPort A,deep,1.5,fery,2024-02-30,,\n`)).toEqual([
			'wrong-value ports.csv:3 port_id: "Port A" is not an id of lower-case letters a to z, digits and single hyphens (such as north-harbour); did you mean "port-a", here and where other sheets name it?',
			'wrong-value ports.csv:3 depth: "deep" is not a number of 0 or more without thousands separators (such as 12.5 or 12,5)',
			'wrong-value ports.csv:3 berths: "1.5" is not a whole number without separators (such as 173000)',
			'wrong-value ports.csv:3 kind: "fery" is not one of ferry, cargo; did you mean "ferry"?',
			'wrong-value ports.csv:3 opened: "2024-02-30" is not a date as YYYY-MM-DD, YYYY-MM or YYYY that the calendar has'
		]);
	});

	it('keeps the decimals that were printed, also zeros', () => {
		const { rows } = check(
			`${HEADER}\na,14.0,,ferry,,,\nb,"1,50",,ferry,,,\nc,-0,,ferry,,,\nd,10,,ferry,,,\n`
		);
		expect(rows.map(({ fields }) => [fields['depth'], fields['decimals']])).toEqual([
			[14, { depth: 1 }],
			[1.5, { depth: 2 }],
			[0, undefined],
			[10, undefined]
		]);
	});

	it.each(['0.004', '9007199254740991', '44.426944444444445', '0.0000001', '007.50', '0.1', '123456.789'])(
		'reads every digit of %s',
		(value) => {
			expect(report(`${HEADER}\na,${value},,ferry,,,`)).toEqual([]);
		}
	);

	it.each([
		'9007199254740993',
		'9007199254740992.5',
		'0.12345678901234567891',
		'123456789.123456789',
		'1e400'
	])('refuses the number %s, whose digits would not all be kept', (value) => {
		expect(report(`${HEADER}\na,${value},,ferry,,,`)).toEqual([
			expect.stringMatching(/^wrong-value .*is not a number/u) as string
		]);
	});

	it.each(['1 000', '1.000,5', "1'000", '5 %', 'NaN', '0x10', '1e3', '-1', '9'.repeat(400)])(
		'does not guess what the number "%s" means',
		(value) => {
			expect(report(`${HEADER}\na,"${value}",,ferry,,,`)).toHaveLength(1);
		}
	);

	it('reports empty cells that must not be, rows of another width, and odd characters', () => {
		expect(report(`${HEADER}\na,1,,,,,\nb,1,,ferry,\nc,1,,ferry,,4\u0007,x\ufffdy\n`)).toEqual([
			'missing-value ports.csv:2 kind: the cell is empty; expected one of ferry, cargo',
			'ragged-row ports.csv:3: the row has 5 cells where the header has 7',
			'odd-character ports.csv:4 page: the cell holds characters that do not print, or letters that were lost',
			'odd-character ports.csv:4 goods: the cell holds characters that do not print, or letters that were lost'
		]);
	});

	it('says what was meant where UTF-8 was once read in a code page', () => {
		expect(report(`${HEADER}\na,1,,ferry,,4,BacÄƒu; OpÄ‡ina\n`)).toEqual([
			'odd-character ports.csv:2 goods: the cell looks like UTF-8 that was read as Windows-1252: "BacÄƒu" was probably meant as "Bacău", "OpÄ‡ina" was probably meant as "Općina"'
		]);
	});

	it('reports missing, repeated, unknown and unnamed columns', () => {
		expect(report('port_id,port_id,depht,page,,\na,a,1,,,x\n')).toEqual([
			'duplicate-header ports.csv:1 port_id: the column port_id stands twice, as column 1 and column 2',
			'unknown-column ports.csv:1 depht: the column depht is not in the contract and is not read; did you mean "depth"?',
			'unknown-column ports.csv:2: column 6 has no name and is not read',
			'missing-column ports.csv:1 depth: the column depth is missing; "depht" may be meant for it',
			'missing-column ports.csv:1 kind: the column kind is missing'
		]);
	});

	it('ignores empty columns without a name, as spreadsheets write them', () => {
		expect(report('port_id,depth,kind,page,,\na,1,ferry,,,\n')).toEqual([]);
	});

	it('is not fooled by columns named like parts of an object', () => {
		const { rows, problems } = check('port_id,depth,kind,page,__proto__,constructor\na,1,ferry,,x,y\n');
		expect(problems.map(({ code, column }) => [code, column])).toEqual([
			['unknown-column', '__proto__'],
			['unknown-column', 'constructor']
		]);
		expect(Object.getPrototypeOf(rows[0]?.fields)).toBe(Object.prototype);
	});

	it('says once where nothing of the header is known', () => {
		expect(report('Hafen;Tiefe\na;1\n')).toEqual([
			'missing-column ports.csv:1: none of the columns is one of this table; expected a header with port_id, depth, berths and so on'
		]);
		expect(report('dear all\nplease find\n')).toEqual([
			'not-csv ports.csv:1: "dear all" is no header; expected a header with port_id, depth, berths and so on'
		]);
		expect(report('{"ports": [1, "x"]}\n')[0]).toMatch(/^not-csv ports.csv:1: /u);
		expect(report('<!doctype html, public>\n')[0]).toMatch(/^not-csv ports.csv:1: /u);
		expect(report('"port_id,depth\na,1\n')[0]).toMatch(/^bad-quote ports.csv:1: a quote opens here/u);
	});

	it('refuses a header that is wider than any table', () => {
		expect(report(`${HEADER}${','.repeat(600)}\n`)[0]).toMatch(
			/^too-large ports.csv:1: the header has 607 columns/u
		);
	});

	it('suggests how a number is written, and which word of a choice another one means', () => {
		const body = 'port-a,"1.234,5","3,5",ferry,2024,,\nport-b,7,173.000,boats,2024,,';
		expect(report(`${HEADER}\n${body}`)).toEqual([
			'wrong-value ports.csv:2 depth: "1.234,5" is not a number of 0 or more without thousands separators (such as 12.5 or 12,5); write 1234.5',
			'wrong-value ports.csv:2 berths: "3,5" is not a whole number without separators (such as 173000)',
			'wrong-value ports.csv:3 berths: "173.000" is not a whole number without separators (such as 173000); write 173000',
			'wrong-value ports.csv:3 kind: "boats" is not one of ferry, cargo; did you mean "ferry"?'
		]);
	});
});
