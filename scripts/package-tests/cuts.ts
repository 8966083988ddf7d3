/** Finds where a text or a list is cut: in components and in the sync by their syntax, in metadata by the functions of formulas and by limits. */
import ts from 'typescript';

export interface Cut {
  file: string;
  /** The call, without line breaks. */
  code: string;
}

const CUTTERS = new Set(['slice', 'substring', 'substr']);

/** Calls that leave out the end of a text or a list, or begin from its end. Who only leaves out a beginning goes on behind what was read. */
export function cutsInCode(file: string, text: string): Cut[] {
  const found: Cut[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isCutter(node)) {
      found.push({ file, code: oneLine(node.getText(source)) });
    }
    ts.forEachChild(node, visit);
  };
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, false);
  visit(source);
  return found;
}

function isCutter({ expression, arguments: given }: ts.CallExpression): boolean {
  if (!ts.isPropertyAccessExpression(expression) || !CUTTERS.has(expression.name.text)) {
    return false;
  }
  const [first] = given;
  return given.length > 1 || (first !== undefined && ts.isPrefixUnaryExpression(first));
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ');

/** Formulas of one file of metadata that cut a text: by the name of what they belong to. */
export function cutsInMetadata(file: string, xml: string): Cut[] {
  return [...xml.matchAll(/<(expression|formula|errorConditionFormula|filterFormula)>([^<]*)</g)]
    .filter(([, , formula = '']) => /\b(?:LEFT|MID|RIGHT)\(/.test(formula))
    .map(({ index, 2: formula = '' }) => ({
      file: `${file} ${nameBefore(xml, index)}`,
      code: unescaped(formula)
    }));
}

/** Rows that a flow, a report or a dashboard leaves out. */
export function limitsInMetadata(file: string, xml: string): Cut[] {
  return [...xml.matchAll(/<(limit|rowLimit|maxValuesDisplayed)>(?:\s*<\w+>)?([^<]*)</g)].map(
    ({ index, 1: element, 2: count = '' }) => ({
      file: `${file} ${nameBefore(xml, index)}`.trim(),
      code: `${element} ${Number(count)}`
    })
  );
}

function nameBefore(xml: string, position: number): string {
  return [...xml.slice(0, position).matchAll(/<(?:name|fullName)>([^<]*)</g)].at(-1)?.[1] ?? '';
}

const unescaped = (xml: string): string =>
  xml.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');

/** Fields in which a browser takes no more than so much. */
export function limitsInTemplate(file: string, html: string): Cut[] {
  return [...html.matchAll(/max-?length=("[^"]*"|\{[^}]*\})/g)].map(([, limit = '']) => ({
    file,
    code: `max-length ${limit.replaceAll('"', '')}`
  }));
}
