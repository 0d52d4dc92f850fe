import { tablesReadme as texts } from './texts/tables-readme.ts';
interface ReadmeParts {
	readonly title: string;
	readonly version: string;
	readonly sources: string;
	readonly dictionary: string;
	readonly policy: boolean;
}

/** What the ZIP of all tables says of itself. */
export const tablesReadme = {
	...texts,
	readme: ({ title, version, sources, dictionary, policy }: ReadmeParts) =>
		[
			`# The tables of ${title}`,
			`Dataset ${version}: a fingerprint of the rows; the same rows give the same version.`,
			`\`network/\` holds the tables of the network${policy ? ', `policy/` those of the European policy context that every network shares' : ''}. Each folder has a \`datapackage.json\` (Data Package 2.0). Files are CSV in UTF-8; an empty cell means "not stated", never 0. The ZIP can be opened as it is on the Data page of the dashboard.`,
			'A row says where it comes from: `source_id`, `page` and `basis`: `stated` (the source says it), `inferred` (concluded; `basis_note` says from what) or `editorial` (a link of the makers of the tables).',
			'## Sources',
			sources,
			'## Dictionary',
			dictionary
		].join('\n\n') + '\n',
	licence: (licence: string | null, sources: string) =>
		[
			`Tables: ${licence ?? 'the network states no terms.'}`,
			'What the sources print stays under the terms of the sources:',
			sources
		].join('\n\n') + '\n'
};
