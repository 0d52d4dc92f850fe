/** Documents on a page, and their downloads. */
export const documents = {
	notes: 'Notes',
	note: 'Note',
	back: (number: number) => `Back to the text at note ${number}`,
	download: 'Download',
	docx: 'Word (DOCX)',
	markdown: 'Markdown',
	print: 'Print',
	working: 'Writing the file …',
	undo: 'Undo',
	undone: 'As it was.',
	ready: (name: string) => `${name} is in your downloads.`,
	failed: 'The file could not be written. Reload the page and try again.'
};
