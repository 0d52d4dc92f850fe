/** Offers a file to the reader under a name. */
export function saveFile(content: Blob, name: string): void {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(content);
	link.download = name;
	link.click();
	// The browser reads the file after the press has returned.
	setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** As `saveFile`, for text; `type` is a media type, such as `text/calendar`. */
export const saveText = (text: string, name: string, type: string): void =>
	saveFile(new Blob([text], { type: `${type};charset=utf-8` }), name);
