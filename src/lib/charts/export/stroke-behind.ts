const OUTLINED = /<text\b([^>]*?)\spaint-order="stroke[^"]*"([^>]*)>([\s\S]*?)<\/text>/g;
const STROKE = /\sstroke(?:-width|-linejoin|-opacity)?="[^"]*"/g;

/**
 * Draws the light outline of words as words of their own behind them: programs that do not know `paint-order`, such as
 * LibreOffice, would draw it over the letters.
 * @param content the parts of a drawing as XML
 */
export const strokeBehind = (content: string): string =>
	content.replace(OUTLINED, (_, before: string, after: string, words: string) => {
		const attributes = before + after;
		return (
			`<text${attributes.replace(/\sid="[^"]*"/, '')} aria-hidden="true">${words}</text>` +
			`<text${attributes.replace(STROKE, '')} stroke="none">${words}</text>`
		);
	});
