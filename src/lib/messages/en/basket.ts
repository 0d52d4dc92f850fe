export const basket = {
	full: 'Not kept: this browser’s storage is full or closed. It cannot be carried to the brief; copy the record with its citation instead.',
	/** The page of the basket in the header. */
	navCount: (label: string, count: number) => (count === 0 ? label : `${label} (${count})`),
	open: 'Open the brief'
};
