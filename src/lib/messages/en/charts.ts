/** Words around every chart, and inside the files that it is taken away as. */
export const charts = {
	/** Beside its table, which has the name alone. */
	drawing: (title: string) => `${title}: drawing`,
	download: 'Download the chart:',
	downloadTable: 'Download the table:',
	format: { svg: 'SVG', png: 'PNG', csv: 'CSV' },
	filter: (filter: string) => `Shown: ${filter}`,
	source: (source: string) => `Source: ${source}`,
	retrieved: (date: string) => `Taken on ${date}`,
	column: { chart: 'Chart', filter: 'Shown', source: 'Source', date: 'Taken on' },
	plain: 'The typeface of this site could not be drawn in time: the labels are set in one of your computer.'
};
