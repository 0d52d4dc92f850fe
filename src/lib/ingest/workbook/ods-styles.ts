import { readXml } from './xml.ts';

export type Precision = 'day' | 'month' | 'year';

/**
 * How precise the dates of each cell style are shown, and which styles hide a sheet. A style names a data style, which
 * lists the parts of the date.
 */
export function readDateStyles(
	content: Uint8Array,
	styles: Uint8Array | null
): { precisions: ReadonlyMap<string, Precision>; hidden: ReadonlySet<string> } {
	const formats = new Map<string, Precision>();
	const used = new Map<string, string>();
	const hidden = new Set<string>();
	let [format, style] = ['', ''];
	for (const bytes of styles === null ? [content] : [styles, content])
		readXml(bytes, {
			open(name, attributes) {
				if (name === 'date-style') formats.set((format = attributes['style:name'] ?? ''), 'year');
				else if (name === 'day' && format !== '') formats.set(format, 'day');
				else if (name === 'month' && formats.get(format) === 'year') formats.set(format, 'month');
				else if (name === 'style') {
					style = attributes['style:name'] ?? '';
					const data = attributes['style:data-style-name'];
					if (data !== undefined) used.set(style, data);
				} else if (name === 'table-properties' && attributes['table:display'] === 'false') hidden.add(style);
			},
			close(name) {
				if (name === 'date-style') format = '';
			}
		});
	const precisions = new Map(
		[...used].flatMap(([name, data]): [string, Precision][] => {
			const precision = formats.get(data);
			return precision === undefined ? [] : [[name, precision]];
		})
	);
	return { precisions, hidden };
}
