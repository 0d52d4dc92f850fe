import { readdirSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const FOLDER = new URL('en/', import.meta.url);
const filesIn = (folder: URL): string[] =>
	readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
const parse = (file: URL): ts.SourceFile =>
	ts.createSourceFile(file.pathname, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** All parts of a file that are of a kind, whatever they stand in. */
function partsOf<Part extends ts.Node>(root: ts.Node, isOne: (node: ts.Node) => node is Part): Part[] {
	const found: Part[] = [];
	const visit = (node: ts.Node): void => {
		if (isOne(node)) found.push(node);
		node.forEachChild(visit);
	};
	visit(root);
	return found;
}

/** Properties of an exported topic, at any depth, that are a text as it stands; what a function says is none of them. */
function plainTexts(file: ts.SourceFile): string[] {
	const isOfFunction = (node: ts.Node): boolean =>
		node.parent !== undefined &&
		(ts.isFunctionLike(node.parent) || ts.isCallExpression(node.parent) || isOfFunction(node.parent));
	return partsOf(file, ts.isVariableStatement)
		.filter(({ modifiers }) => modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
		.flatMap((statement) => partsOf(statement, ts.isPropertyAssignment))
		.filter(({ initializer }) => ts.isStringLiteralLike(initializer))
		.filter((property) => !isOfFunction(property))
		.map((property) => property.getText());
}

describe('the texts of the interface', () => {
	it.each(filesIn(new URL('texts/', FOLDER)))(
		'are all that texts/%s holds: nothing is worked out',
		(name) => {
			const file = parse(new URL(`texts/${name}`, FOLDER));
			const parts = partsOf(
				file,
				(node): node is ts.Node =>
					ts.isFunctionLike(node) ||
					ts.isTemplateExpression(node) ||
					ts.isCallExpression(node) ||
					ts.isSpreadAssignment(node)
			).filter((node) => !ts.isTypeNode(node));
			expect(parts.map((node) => node.getText())).toEqual([]);
		}
	);

	it.each(filesIn(FOLDER))('stand apart from what %s works out', (name) => {
		expect(plainTexts(parse(new URL(name, FOLDER)))).toEqual([]);
	});
});
