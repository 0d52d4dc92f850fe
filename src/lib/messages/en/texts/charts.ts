export const charts = {
	download: 'Download the chart:',
	downloadTable: 'Download the table:',
	format: { svg: 'SVG', png: 'PNG', csv: 'CSV' },
	column: { chart: 'Chart', filter: 'Shown', source: 'Source', date: 'Taken on' },
	plain: 'The typeface of this site could not be drawn in time: the labels are set in one of your computer.'
};
