import type { XmlNode } from '@toolkit/sfdx-project';
import type { CheckContext } from './context.ts';
import type { Flow } from './flow.ts';
import { FlowResources } from './flowResources.ts';
import { treeOf } from './formulaTree.ts';
import type { FormulaNode } from './formulaTree.ts';

/** How many characters a date, a number or a time has when it is put into a text, at most. */
const OTHER_VALUE = 40;

const TEXT_TYPES = /string|text|picklist|email|phone|url|reference|id/;

/** How long texts of one flow may become: Infinity where that cannot be told. */
export class TextLengths {
  readonly #context: CheckContext;
  readonly #xml: XmlNode;
  readonly #resources: FlowResources;
  /** Formulas on the way: one that leads back to itself has no length. */
  readonly #open = new Set<string>();

  constructor(context: CheckContext, flow: Flow) {
    this.#context = context;
    this.#xml = flow.part.xml;
    this.#resources = new FlowResources(context, flow);
  }

  /** Of a `<value>` of an element. */
  longest(value: XmlNode): number {
    const reference = value.text('elementReference');
    return reference === undefined
      ? this.#merged(value.text('stringValue') ?? '')
      : this.#ofReference(reference);
  }

  #ofReference(reference: string): number {
    if (this.#open.has(reference)) {
      return Infinity;
    }
    this.#open.add(reference);
    try {
      return this.#ofName(reference);
    } finally {
      this.#open.delete(reference);
    }
  }

  #ofName(reference: string): number {
    const formula = this.#named('formulas', reference)?.text('expression');
    if (formula !== undefined) {
      const { tree } = treeOf(formula);
      return tree === undefined ? Infinity : this.#ofFormula(tree);
    }
    const template = this.#named('textTemplates', reference)?.text('text');
    if (template !== undefined) {
      return this.#merged(template);
    }
    const [root, name] = reference.split('.');
    return root === '$Label' ? this.#ofLabel(name) : this.#ofField(reference);
  }

  #named(kind: string, name: string): XmlNode | undefined {
    return this.#xml.children(kind).find((each) => each.text('name') === name);
  }

  #ofLabel(name: string | undefined): number {
    const label = this.#context.project.labels.find((each) => each.name === name);
    return label?.xml.text('value')?.length ?? Infinity;
  }

  #ofField(reference: string): number {
    const end = this.#resources.resolve(reference);
    if (end.problem !== undefined || end.object === undefined) {
      return Infinity;
    }
    return TEXT_TYPES.test(end.field.type) ? end.field.length || Infinity : OTHER_VALUE;
  }

  /** A text with `{!references}` in it. */
  #merged(text: string): number {
    const references = [...text.matchAll(/\{!([^}]+)\}/g)];
    const constant = text.length - references.reduce((sum, [whole]) => sum + whole.length, 0);
    return references.reduce((sum, [, name = '']) => sum + this.#ofReference(name.trim()), constant);
  }

  #ofFormula(tree: FormulaNode | undefined): number {
    switch (tree?.kind) {
      case undefined:
        return Infinity;
      case 'literal':
        return typeof tree.value === 'string' ? tree.value.length : OTHER_VALUE;
      case 'reference':
        return this.#ofReference(tree.path.join('.'));
      case 'binary':
        return '&+'.includes(tree.operator)
          ? this.#ofFormula(tree.left) + this.#ofFormula(tree.right)
          : OTHER_VALUE;
      case 'call':
        return this.#ofCall(tree.name, tree.args);
      case 'unary':
        return OTHER_VALUE;
    }
  }

  #ofCall(name: string, [first, second, third]: readonly FormulaNode[]): number {
    switch (name) {
      case 'LEFT':
        return Math.min(this.#ofFormula(first), second?.kind === 'literal' ? Number(second.value) : Infinity);
      case 'IF':
        return Math.max(this.#ofFormula(second), this.#ofFormula(third));
      case 'BLANKVALUE':
        return Math.max(this.#ofFormula(first), this.#ofFormula(second));
      case 'TRIM':
      case 'TEXT':
      case 'CASESAFEID':
        return this.#ofFormula(first);
      default:
        return Infinity;
    }
  }
}
