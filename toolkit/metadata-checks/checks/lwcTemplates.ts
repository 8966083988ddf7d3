import ts from 'typescript';
import { platformLightningModules } from '@toolkit/preview';
import { camel, scriptAt } from '../model/bundle.ts';
import type { Bundle } from '../model/bundle.ts';
import type { CheckContext } from '../model/context.ts';
import type { SourceFile } from '../model/sourceFile.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { componentClass, keyOf } from '../model/syntax.ts';

/** Members every component inherits. */
const INHERITED = new Set(['template', 'refs', 'hostElement', 'style', 'isConnected']);

let lightning: ReadonlySet<string> | undefined;

/** Templates: components exist, and every `{expression}` is a member of the class, every `{labels.x}` one of its labels. */
export function lwcTemplates(context: CheckContext): Problem[] {
  return context.bundles.flatMap((bundle) =>
    bundle.templates.flatMap((template) => {
      const text = template.text.replace(/<!--[\s\S]*?-->/g, '');
      return [...unknownTags(context, template, text), ...unknownMembers(bundle, template, text)];
    })
  );
}

function unknownTags({ bundles }: CheckContext, { path }: SourceFile, text: string): Problem[] {
  lightning ??= platformLightningModules();
  const tags = new Set([...text.matchAll(/<([a-z]+-[a-z0-9-]+)/g)].map(([, tag = '']) => tag));
  return [...tags].flatMap((tag) => {
    const [namespace, ...rest] = tag.split('-');
    const name = camel(rest.join('-'));
    const isThere =
      namespace === 'c'
        ? bundles.some((bundle) => bundle.name === name)
        : namespace === 'lightning' && lightning?.has(`lightning/${name}`) === true;
    return isThere ? [] : [problem(path, `there is no component <${tag}>`, 'correct the tag')];
  });
}

function unknownMembers(bundle: Bundle, template: SourceFile, text: string): Problem[] {
  const script = scriptAt(bundle, template.path.replace(/\.html$/, '.js'));
  const component = script && componentClass(script);
  if (component === undefined || inheritsElsewhere(component)) {
    return [];
  }
  const members = new Set([...INHERITED, ...component.members.flatMap(({ name }) => keyOf(name) ?? [])]);
  const local = new Set(
    [...text.matchAll(/(?:for:(?:item|index)|lwc:slot-data)="(\w+)"|iterator:(\w+)=/g)].map(
      ([, a, b]) => a ?? b ?? ''
    )
  );
  const labels = labelsOf(component);
  const expressions = [...text.matchAll(/\{\s*([\w$]+)((?:\.[\w$]+|\[[^\]]*\])*)\s*\}/g)];
  const found = expressions.flatMap(([, root = '', rest = '']) => {
    if (local.has(root)) {
      return [];
    }
    if (!members.has(root)) {
      return [`the class has no ${root}`];
    }
    const key = root === 'labels' ? rest.slice(1) : '';
    return key !== '' && labels?.has(key) === false ? [`labels has no ${key}`] : [];
  });
  return [...new Set(found)].map((what) =>
    problem(template.path, what, 'add it to the class, or correct the template')
  );
}

/** A base class of our own would bring members this check does not see; mixins of the platform bring none for templates. */
function inheritsElsewhere({ heritageClauses }: ts.ClassDeclaration): boolean {
  const parents = (heritageClauses ?? []).flatMap(({ types }) => types.map((type) => type.getText()));
  return parents.some((parent) => !/\b(LightningElement|LightningModal)\b/.test(parent));
}

/** Keys of `labels = { a, b }`; undefined where it is something else. */
function labelsOf({ members }: ts.ClassDeclaration): Set<string> | undefined {
  const property = members.filter(ts.isPropertyDeclaration).find(({ name }) => keyOf(name) === 'labels');
  const value = property?.initializer;
  if (
    value === undefined ||
    !ts.isObjectLiteralExpression(value) ||
    value.properties.some(ts.isSpreadAssignment)
  ) {
    return undefined;
  }
  return new Set(value.properties.flatMap(({ name }) => keyOf(name) ?? []));
}
