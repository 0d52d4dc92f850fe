export const basket = {
	full: 'Not kept: this browser’s storage is full or closed. Open the brief and save the basket as a file.',
	/** The page of the basket in the header. */
	navCount: (label: string, count: number) => (count === 0 ? label : `${label} (${count})`),
	open: 'Open the brief'
};
