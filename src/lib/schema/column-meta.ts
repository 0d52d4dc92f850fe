/** What the dictionary, the Data Package and the loader know of a column beside its zod schema. */
export interface ColumnMeta {
	/** One sentence for the data dictionary. */
	readonly description: string;
	/** How the cell is written; `ids` and `list` hold several values separated by `;`. */
	readonly kind: 'text' | 'id' | 'ids' | 'list' | 'integer' | 'number' | 'date' | 'choice' | 'url';
	/** The table whose key the id must be, where the column refers to one. */
	readonly references?: string;
	/** The column beside it that names the table whose key the id must be. */
	readonly referencesTableIn?: string;
	/** Which table a word of that column stands for, where it holds no names of tables; a word without one is not checked here. */
	readonly tablesByWord?: Readonly<Record<string, string>>;
	/** The words allowed, in their order, where the column is a choice. */
	readonly choices?: readonly string[];
	/** Other words that people write, with the allowed word that they mean; a report suggests it. */
	readonly meant?: Readonly<Record<string, string>>;
	/** What a cell must be, in words; absent where any text will do. */
	readonly expected?: string;
	/** A regular expression for the whole cell. */
	readonly pattern?: string;
	readonly minimum?: number;
	readonly maximum?: number;
	/** Whether a cell may be read as another text than it has, which is then reported. */
	readonly isUnderstood?: boolean;
	/** What an empty cell or an absent column stands for, in words; absent where it stands for nothing. */
	readonly whenEmpty?: string;
	/** Whether the file must have the column although its cells may be empty. */
	readonly headerRequired?: boolean;
}
