/** A word that stands beside a name, such as a unit; nothing where the name ends with it: `Shelter places`, `places`. */
export const besideName = (name: string, word: string): string =>
	` ${name}`.toLowerCase().endsWith(` ${word.toLowerCase()}`) ? '' : word;
