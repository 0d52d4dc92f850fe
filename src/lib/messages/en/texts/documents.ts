export const documents = {
	notes: 'Notes',
	note: 'Note',
	download: 'Download',
	docx: 'Word (DOCX)',
	markdown: 'Markdown',
	print: 'Print',
	working: 'Writing the file …',
	undo: 'Undo',
	undone: 'As it was.',
	failed: 'The file could not be written. Reload the page and try again.'
};
