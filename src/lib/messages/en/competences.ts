import { plural } from '../plural.ts';
import { competenceWords } from './competence-words.ts';
import { competences as texts } from './texts/competences.ts';

/** The page of who is competent for what. */
export const competences = {
	...texts,
	reading: (statements: number) =>
		`Level and theme are our own reading of ${plural(statements, { one: 'statement', other: 'statements' })}; the source does not sort them. Each entry leads to the words that it rests on.`,
	...competenceWords
};
