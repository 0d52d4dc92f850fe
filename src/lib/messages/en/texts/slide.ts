export const slide = {
	note: 'Downloads as a picture of 16 by 9, with title, source and date.',
	link: 'A picture for a slide',
	/** Leads past a long table to the list of pictures. */
	jump: 'Pictures for slides, one measure each (PNG)',
	links: 'For a slide, one measure a picture:',
	forItself:
		'A hatched bar stands for itself: do not read it against another. ≠ is before an area or a date that no other figure here has.',
	limit: 'A hollow, dashed bar is a limit: the figure lies somewhere below its end.',
	table: 'The same as a table',
	cities: 'All figures of all cities',
	measures: 'Other measures'
};
