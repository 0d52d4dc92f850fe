import { charts as texts } from './texts/charts.ts';
/** Words around every chart, and inside the files that it is taken away as. */
export const charts = {
	...texts,
	/** Beside its table, which has the name alone. */
	drawing: (title: string) => `${title}: drawing`,
	filter: (filter: string) => `Shown: ${filter}`,
	source: (source: string) => `Source: ${source}`,
	retrieved: (date: string) => `Taken on ${date}`
};
