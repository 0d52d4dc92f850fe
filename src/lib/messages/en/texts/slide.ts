export const slide = {
	note: 'Downloads as a picture of 16 by 9, with title, source and date.',
	link: 'A picture for a slide',
	/** Leads past a long table to the list of pictures. */
	jump: 'Pictures for slides, one measure each (PNG)',
	links: 'For a slide, one measure a picture:',
	forItself:
		'A hatched bar stands for itself: ≠ is before what differs from other figures here, so do not read it against them.',
	limit: 'A hollow, dashed bar is a limit: the figure lies somewhere below its end.',
	table: 'The same as a table',
	cities: 'All figures of all cities',
	measures: 'Other measures'
};
