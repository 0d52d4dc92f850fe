import { Parser } from 'htmlparser2';

/** What happens at the parts of an XML text; names come without their prefix. */
export interface XmlEvents {
	open?(name: string, attributes: Readonly<Record<string, string>>): void;
	text?(text: string): void;
	close?(name: string): void;
}

const withoutPrefix = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML from its start to its end. Entities that a document defines itself stay unread, so none can grow; a text
 * that breaks off ends there. Attributes keep their prefix.
 */
export function readXml(bytes: Uint8Array, events: XmlEvents): void {
	const parser = new Parser(
		{
			onopentag: (name, attributes) => events.open?.(withoutPrefix(name), attributes),
			ontext: (text) => events.text?.(text),
			onclosetag: (name) => events.close?.(withoutPrefix(name))
		},
		{ xmlMode: true, decodeEntities: true }
	);
	parser.write(new TextDecoder().decode(bytes));
	parser.end();
}
