import { plural } from '../plural.ts';
import { briefDocument, findings } from './brief-document.ts';
import { evidence } from './evidence.ts';
import { brief as texts } from './texts/brief.ts';

const { records } = findings;

/** The basket and the brief. Not in the catalogue that every page loads: only these pages need it. */
export const brief = {
	...texts,
	records,
	tooLong: (limit: number) =>
		`The basket is too large for a link (${limit} characters at most: mail programs cut longer ones). Save it as a file and send that.`,
	notOpened: (name: string, why: string) => `${name} was not opened. ${why} Your basket is as it was.`,
	linkNotOpened: (why: string) => `The basket in the link was not opened. ${why} Your basket is as it was.`,
	otherNetwork: (network: string) => `It belongs to another network (${network}).`,
	offered: (name: string, count: number) => `${name} holds a basket with ${records(count)}.`,
	moved: (place: number, of: number) => `Moved to place ${place} of ${of}.`,
	finding: {
		...texts.finding,
		label: (place: number) => `Finding ${place}`,
		added: (place: number) => `Finding ${place} is added.`,
		restSilent: (count: number) => `Silent: the ${evidence.cities(count)} that I opened and did not sort`,
		openFirst: (city: string) => `Not looked at yet: open the profile of ${city}`
	},
	stance: findings.stance,
	access: findings.access,
	count: findings.count,
	item: {
		...texts.item,
		to: (place: number) => `Moved under finding ${place}.`,
		missing: (key: string) =>
			`This dataset has no record ${key}. It stays in the basket, and is left out of the brief.`
	},
	warning: {
		missing: (key: string) => `${key} is not in this dataset. It is left out.`,
		twice: {
			words: (a: string, b: string) => `Twice the same words: ${a} and ${b}.`,
			grid: (a: string, b: string) =>
				`Twice the same thing: the grid’s entry ${a} rests on ${b}. Counted together they are one statement.`
		},
		figures: (a: string, b: string) => `These figures do not compare: ${a} and ${b}.`,
		horizon: (a: string) => `May be over: ${a}.`,
		past: {
			date: (quoted: string, date: string) => `It says “${quoted}”; that was over by ${date}.`,
			'under-way': (quoted: string, date: string) => `It says “${quoted}”, as of ${date}.`,
			moment: (quoted: string, date: string) => `“${quoted}” means the time of the source (${date}).`
		},
		inferred: {
			kind: (a: string) => `Stated, but its kind is inferred: ${a}.`,
			mark: (a: string) => `The mark is inferred, not stated: ${a}.`,
			wording: (a: string) => `Inferred, not stated: ${a}.`
		},
		editorial: (a: string) => `Editorial, not the source’s word: ${a}.`
	},
	pages: (count: number) => `About ${plural(count, { one: 'page', other: 'pages' })} of A4 in Word.`,
	tooManyPages: (most: number) =>
		`That is more than the ${most} that a brief has. Take out records that say the same, or shorten your words.`,
	csvFilter: (title: string) => (title ? `records of the basket “${title}”` : 'records of the basket'),
	chart: {
		...texts.chart,
		line: (place: number, finding: string, count: string) =>
			`${place}. ${finding.replace(/[.:]$/, '')}: ${count}.`,
		alternative: (lines: string) =>
			`Bars, one a finding, of the cities that bear it out, are counter-examples, are silent or were not looked at. ${lines}`
	},
	document: briefDocument,
	collect: {
		...texts.collect,
		findingOn: (claim: string) => `${texts.collect.finding}: ${claim}`,
		all: (count: number) => `Put ${count === 1 ? 'the record' : `all ${count} records`} in the basket`,
		done: (count: number) => `${records(count)} in the basket.`
	}
};
