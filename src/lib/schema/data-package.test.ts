import { describe, expect, it } from 'vitest';
import {
	choice,
	id,
	integer,
	optional,
	reference,
	referenceByWord,
	references,
	text,
	url
} from './column.ts';
import { dataPackage } from './data-package.ts';
import { dictionary, writtenAs } from './dictionary.ts';
import { defineTable } from './table.ts';

const ports = defineTable({
	name: 'ports',
	description: 'Ports.',
	key: ['port_id'],
	required: true,
	minimumRows: 1,
	columns: { port_id: id('The port.'), parent_id: optional(reference('ports', 'The port | above.')) }
});
const calls = defineTable({
	name: 'calls',
	description: 'Which ship calls where.',
	key: ['port_id', 'ship'],
	required: false,
	columns: {
		port_id: reference('ports', 'The port.'),
		ship: text('The ship.'),
		kind: choice(['ferry', 'cargo', 'other'], 'The kind.'),
		berth: optional(integer('The berth.', { minimum: 1 })),
		next_ids: references('ports', 'Where it goes.'),
		page: optional(url('Where it is written.'))
	}
});
const files = new Map([
	['ports', { path: 'ports.csv', columns: ['parent_id', 'port_id'] }],
	['calls', { path: 'calls.csv', columns: Object.keys(calls.columns) }]
]);

describe('dataPackage', () => {
	it('describes the files that are there, with their columns in their order', () => {
		const { resources } = dataPackage([ports, calls], files);
		expect(resources).toMatchObject([
			{
				name: 'ports',
				path: 'ports.csv',
				schema: {
					fields: [
						{ name: 'parent_id', type: 'string', description: 'The port | above.' },
						{
							name: 'port_id',
							constraints: { required: true, unique: true, pattern: '[a-z0-9]+(-[a-z0-9]+)*' }
						}
					],
					missingValues: [''],
					primaryKey: ['port_id'],
					// In Data Package 2 a key to the table itself names no resource.
					foreignKeys: [{ fields: ['parent_id'], reference: { fields: ['port_id'] } }]
				}
			},
			{
				name: 'calls',
				schema: {
					fields: [
						{ name: 'port_id', type: 'string' },
						{ name: 'ship', constraints: { required: true } },
						{ name: 'kind', type: 'string', constraints: { enum: ['ferry', 'cargo', 'other'] } },
						{ name: 'berth', type: 'integer', constraints: { minimum: 1 } },
						{
							name: 'next_ids',
							type: 'string',
							description: 'Where it goes. Ids of the resource ports, with ; between them.'
						},
						{ name: 'page', type: 'string', format: 'uri' }
					],
					primaryKey: ['port_id', 'ship'],
					foreignKeys: [{ fields: ['port_id'], reference: { resource: 'ports', fields: ['port_id'] } }]
				}
			}
		]);
	});

	it('leaves out foreign keys to tables that are not there', () => {
		const { resources } = dataPackage(
			[calls],
			new Map([['calls', { path: 'calls.csv', columns: ['port_id'] }]])
		);
		expect(JSON.stringify(resources)).not.toContain('foreignKeys');
	});
});

describe('dictionary', () => {
	it('says where a word decides which table an id is of', () => {
		const column = referenceByWord('target_kind', { port: 'ports' }, 'What it meets.');
		expect(writtenAs(column)).toBe('id of the table that `target_kind` stands for');
	});

	it('says of every column what it holds, how it is written and whether it may be empty', () => {
		const text = dictionary([ports, calls]);
		expect(text).toContain('### ports.csv\n\nPorts. Key: `port_id`. Required. At least one row.');
		expect(text).toContain('Key: `port_id` + `ship`. Optional.');
		expect(text.split('\n').filter((line) => line.startsWith('| `'))).toEqual([
			'| `port_id` | The port. | id | no |',
			'| `parent_id` | The port \\| above. | id of `ports` | yes, or no column |',
			'| `port_id` | The port. | id of `ports` | no |',
			'| `ship` | The ship. | text | no |',
			'| `kind` | The kind. | `ferry`, `cargo` or `other` | no |',
			'| `berth` | The berth. | whole number of 1 or more | yes, or no column |',
			'| `next_ids` | Where it goes. | ids of `ports`, with `;` between them | yes, or no column |',
			'| `page` | Where it is written. | web address | yes, or no column |'
		]);
	});
});
