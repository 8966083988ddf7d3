import ts from 'typescript';
import { camel } from './bundle.ts';
import type { SourceFile } from './sourceFile.ts';

/** Names in a file: words that may be API names, and components. Comments and descriptions name nothing. */
export interface Words {
  names: Set<string>;
  /** Bundles named as `c:name`, `<c-name>`, `c/name` (`@import` in styles too) or in an element that takes one. */
  components: Set<string>;
}

const NAME = /[A-Za-z][A-Za-z0-9]*_[A-Za-z0-9_]*[A-Za-z0-9]/g;
const PROSE =
  /<(description|inlineHelpText|shortDescription|masterLabel|label|value xsi:type="xsd:string")>[^<]*<\/\w+>/g;

export function wordsOf(file: SourceFile): Words {
  if (file.path.endsWith('.xml')) {
    return wordsOfXml(file.text);
  }
  if (file.path.endsWith('.html')) {
    const text = file.text.replace(/<!--[\s\S]*?-->/g, '');
    return { names: matches(text, NAME), components: matches(text, /<c-([a-z0-9-]+)/g, camel) };
  }
  if (file.path.endsWith('.ts') || (file.path.includes('/lwc/') && file.path.endsWith('.js'))) {
    return wordsOfTypeScript(file.text);
  }
  if (file.path.endsWith('.css')) {
    const rules = file.text.replace(/\/\*[\s\S]*?\*\//g, '');
    return { names: new Set(), components: matches(rules, /@import\s+['"]c\/(\w+)['"]/g) };
  }
  return { names: new Set(), components: new Set() };
}

function wordsOfXml(text: string): Words {
  const facts = text.replace(/<!--[\s\S]*?-->/g, '').replace(PROSE, '');
  return {
    names: matches(facts, NAME),
    components: matches(facts, /\bc:([a-zA-Z0-9_]+)|<(?:lightningWebComponent|lwcComponent)>([^<]+)</g)
  };
}

/** Identifiers and what stands in strings and templates. */
function wordsOfTypeScript(text: string): Words {
  const names = new Set<string>();
  const components = new Set<string>();
  const source = ts.createSourceFile('x.ts', text, ts.ScriptTarget.ESNext);
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isTemplateLiteralToken(node)) {
      for (const name of matches(node.text, NAME)) {
        names.add(name);
      }
    }
    if (ts.isStringLiteral(node) && node.text.startsWith('c/')) {
      components.add(node.text.slice(2));
    }
    node.forEachChild(visit);
  };
  visit(source);
  return { names, components };
}

function matches(text: string, pattern: RegExp, change = (name: string): string => name): Set<string> {
  return new Set(
    [...text.matchAll(pattern)].map((match) =>
      change(match.slice(1).find((part) => part !== undefined) ?? match[0])
    )
  );
}
