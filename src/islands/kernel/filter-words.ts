/** The chosen answers of a form in the words of the page, for the files of a chart. */
export const filterWords = (form: HTMLFormElement): string =>
	[...form.querySelectorAll('select')]
		.filter(({ value }) => value !== '')
		.map(
			(select) =>
				`${select.labels?.[0]?.querySelector('span')?.textContent ?? select.name}: ${select.selectedOptions[0]?.text}`
		)
		.join('; ');
