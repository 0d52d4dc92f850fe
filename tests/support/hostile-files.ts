import { HOSTILE_BOOKS } from './hostile-books.ts';
import { HOSTILE_ZIPS } from './hostile-zips.ts';
import { SMALLEST } from './workbooks.ts';

/** Files that somebody might give, what the report must say of them, and whether the network can be used all the same. */
export interface HostileFiles {
	readonly name: string;
	readonly files: () => ReadonlyMap<string, Uint8Array>;
	readonly says: RegExp;
	readonly loads: boolean;
}

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The smallest network with some of its files changed; `null` takes one away. */
const csv =
	(changes: Readonly<Record<string, string | Uint8Array | null>>) => (): ReadonlyMap<string, Uint8Array> => {
		const files = new Map<string, Uint8Array>();
		for (const [name, text] of Object.entries({ ...SMALLEST, ...changes })) {
			const path = name.includes('.') ? name : `${name}.csv`;
			if (text !== null) files.set(path, typeof text === 'string' ? bytes(text) : text);
		}
		return files;
	};

const only = (path: string, content: string | Uint8Array) => () =>
	new Map([[path, typeof content === 'string' ? bytes(content) : content]]);

const HEAD = 'entry_id,city_id,theme_id,kind,text\n';
const utf16 = (text: string): Uint8Array =>
	Uint8Array.from([0xff, 0xfe, ...Array.from(text).flatMap((letter) => [letter.charCodeAt(0), 0])]);

const CSV_FILES: readonly HostileFiles[] = [
	{ name: 'nothing at all', files: () => new Map(), says: /error missing-table/, loads: false },
	{ name: 'an empty file', files: csv({ grid: '' }), says: /error not-csv.*empty/, loads: false },
	{ name: 'only spaces and line ends', files: csv({ grid: ' \n\n \r\n' }), says: /not-csv/, loads: false },
	{ name: 'a header and nothing else', files: csv({ grid: HEAD }), says: /empty-table/, loads: true },
	{
		name: 'a picture',
		files: csv({ grid: Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13]) }),
		says: /not-csv/,
		loads: false
	},
	{ name: 'a PDF', files: csv({ grid: '%PDF-1.7\n1 0 obj' }), says: /PDF/, loads: false },
	{
		name: 'a web page',
		files: csv({ grid: '<!doctype html><html><body>Login' }),
		says: /not-csv/,
		loads: false
	},
	{ name: 'JSON', files: csv({ grid: '[{"entry_id":"e1"}]' }), says: /not-csv/, loads: false },
	{
		name: 'NUL in a cell',
		files: csv({ grid: `${HEAD}e1,seeau,boats,need,Bo\0ats` }),
		says: /not-csv.*zero/,
		loads: false
	},
	{ name: 'NUL alone', files: csv({ grid: '\0'.repeat(500) }), says: /not-csv/, loads: false },
	{
		name: 'UTF-16',
		files: csv({ grid: utf16(`${HEAD}e1,seeau,boats,need,Boats`) }),
		says: /empty-table/,
		loads: true
	},
	{
		name: 'UTF-16 cut in half',
		files: csv({ grid: utf16(`${HEAD}e1,seeau,boats,need,Boats`).slice(0, 61) }),
		says: /ragged-row|not-csv|encoding|missing/,
		loads: false
	},
	{
		name: 'bytes that are no text',
		files: csv({ grid: Uint8Array.from({ length: 300 }, (_, index) => 128 + (index % 100)) }),
		says: /not-csv|missing-column/,
		loads: false
	},
	{
		name: 'a file written to the half',
		files: csv({ grid: `${HEAD}e1,seeau,boats,ne` }),
		says: /ragged-row/,
		loads: false
	},
	{
		name: 'a quote that is never closed',
		files: csv({ grid: `${HEAD}e1,seeau,boats,need,"Boats` }),
		says: /bad-quote/,
		loads: false
	},
	{
		name: 'a row too long',
		files: csv({ grid: `${HEAD}e1,seeau,boats,need,Boats,and,ferries` }),
		says: /ragged-row/,
		loads: false
	},
	{
		name: 'the same column twice',
		files: csv({ grid: 'entry_id,city_id,theme_id,kind,text,kind\ne1,seeau,boats,need,A,need' }),
		says: /duplicate-header/,
		loads: false
	},
	{
		name: 'a column missing',
		files: csv({ grid: 'entry_id,city_id,kind,text\ne1,seeau,need,A' }),
		says: /missing-column.*theme_id/,
		loads: false
	},
	{
		name: 'another table under the name',
		files: csv({ grid: SMALLEST.cities }),
		says: /missing-column/,
		loads: false
	},
	{
		name: 'a thousand columns',
		files: csv({ grid: `${Array.from({ length: 1000 }, (_, index) => `c${index}`).join(',')}\n` }),
		says: /too-large/,
		loads: false
	},
	{
		name: 'a cell as long as a book',
		files: csv({ grid: `${HEAD}e1,seeau,boats,need,${'a'.repeat(60_000)}` }),
		says: /too-large/,
		loads: false
	},
	{
		name: 'a file above the limit',
		files: csv({ grid: new Uint8Array(33 * 1024 * 1024).fill(0x61) }),
		says: /too-large.*32 MB/,
		loads: false
	},
	{
		name: 'a key twice',
		files: csv({ grid: `${HEAD}e1,seeau,boats,need,A\ne1,seeau,boats,need,B` }),
		says: /duplicate-key/,
		loads: false
	},
	{
		name: 'an id of nothing',
		files: csv({ grid: `${HEAD}e1,sea,boats,need,A` }),
		says: /unknown-id.*not in cities/,
		loads: false
	},
	{
		name: '__proto__ as an id',
		files: csv({ grid: `${HEAD}__proto__,__proto__,constructor,need,A` }),
		says: /wrong-value|unknown-id/,
		loads: false
	},
	{
		name: '__proto__ as a column',
		files: csv({ grid: 'entry_id,city_id,theme_id,kind,text,__proto__\ne1,seeau,boats,need,A,x' }),
		says: /unknown-column/,
		loads: true
	},
	{
		name: '__proto__ as a file',
		files: csv({ '__proto__.csv': 'a,b\n1,2' }),
		says: /unknown-file/,
		loads: true
	},
	{
		name: 'HTML and a script in a cell',
		files: csv({ grid: `${HEAD}e1,seeau,boats,need,<script>alert(1)</script>` }),
		says: /empty-table/,
		loads: true
	},
	{
		name: 'a formula in a cell',
		files: csv({ grid: `${HEAD}e1,seeau,boats,=1+1,A` }),
		says: /wrong-value/,
		loads: false
	},
	{
		name: 'a script as an address',
		files: csv({ sources: 'source_id,title,publisher,published,kind,url\na,A,B,,web,javascript:alert(1)' }),
		says: /wrong-value.*https/,
		loads: false
	},
	{
		name: 'a place outside the world',
		files: csv({ cities: 'city_id,name,country_code,latitude,longitude,level\nseeau,S,AT,478,13.4,county' }),
		says: /wrong-value.*latitude|wrong-value.*-90 to 90/,
		loads: false
	},
	{
		name: 'infinity',
		files: csv({
			cities: 'city_id,name,country_code,latitude,longitude,level\nseeau,S,AT,1e999,13.4,county'
		}),
		says: /wrong-value/,
		loads: false
	},
	{
		name: 'a sort of authority that is none',
		files: csv({ cities: 'city_id,name,country_code,latitude,longitude,level\nseeau,S,AT,47.8,13.4,regoin' }),
		says: /did you mean "region"/,
		loads: false
	},
	{
		name: 'two networks',
		files: csv({ network: 'network_id,title\na,A\nb,B' }),
		says: /row-count/,
		loads: false
	},
	{ name: 'no network', files: csv({ network: null }), says: /missing-table.*network/, loads: false },
	{
		name: 'two files for one table',
		files: csv({ grid: null, 'a/grid.csv': SMALLEST.grid, 'b/grid.csv': SMALLEST.grid }),
		says: /ambiguous-table/,
		loads: false
	},
	{
		name: 'two files for one table, by case',
		files: csv({ 'GRID.CSV': SMALLEST.grid }),
		says: /ambiguous-table/,
		loads: false
	},
	{
		name: 'a lead city that is none',
		files: csv({ network: 'network_id,title,lead_city_id\nlakes,L,nowhere' }),
		says: /unknown-id/,
		loads: false
	},
	{ name: 'text only', files: only('notes.txt', 'hello'), says: /missing-table/, loads: false },
	{
		name: 'letters lost to a wrong encoding',
		files: csv({ grid: `${HEAD}e1,seeau,boats,need,TimiÅŸoara \ufffd` }),
		says: /odd-character/,
		loads: true
	}
];

export const HOSTILE_FILES: readonly HostileFiles[] = [...CSV_FILES, ...HOSTILE_BOOKS, ...HOSTILE_ZIPS];
