/** Which of a project's components can be tried by themselves, and on which record. Read from their sources. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { LwcPart } from '@toolkit/sfdx-project';

export interface StrangerSource {
  name: string;
  script: string;
  templates: string;
  exposed: boolean;
  /** Object that the component says it is for. */
  object?: string;
}

export interface Stranger {
  name: string;
  /** `action`: run by a button without a window; `window`: opened by other components, never on a page by itself. */
  kind: 'component' | 'action' | 'window';
  object: string;
}

/**
 * Components without Apex, their own or that of a component inside. Bundles that are no component are left out, and so are those
 * that others contain and that no page may have: they are seen, with what they need, where they are contained.
 */
export function strangersAmong(sources: readonly StrangerSource[]): Stranger[] {
  const byName = new Map(sources.map((source) => [source.name, source]));
  const usesApex = (name: string, seen: ReadonlySet<string> = new Set()): boolean => {
    const source = byName.get(name);
    if (!source || seen.has(name)) {
      return false;
    }
    return (
      /from\s+['"]@salesforce\/apex/.test(source.script) ||
      childrenOf(source).some((child) => usesApex(child, new Set([...seen, name])))
    );
  };
  const contained = new Set(sources.flatMap(childrenOf));
  return sources
    .filter(({ name, exposed }) => exposed || !contained.has(name))
    .filter(({ script }) => /export\s+default\s+class/.test(script))
    .filter(({ name }) => !usesApex(name))
    .map((source) => ({ name: source.name, kind: kindOf(source), object: objectOf(source) }));
}

function kindOf({ script, templates }: StrangerSource): Stranger['kind'] {
  if (/extends\s+LightningModal\b/.test(script)) {
    return 'window';
  }
  return templates === '' && /@api\s+(async\s+)?invoke\s*\(/.test(script) ? 'action' : 'component';
}

function objectOf({ object, script }: StrangerSource): string {
  return object ?? /@salesforce\/schema\/(\w+)/.exec(script)?.[1] ?? 'Account';
}

/** Components inside: `<c-a-child>` in templates, `c/aChild` in scripts. */
function childrenOf({ script, templates }: StrangerSource): string[] {
  const tags = [...templates.matchAll(/<c-([\w-]+)/g)].map(([, tag = '']) =>
    tag.replaceAll(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())
  );
  const imports = [...script.matchAll(/['"]c\/(\w+)['"]/g)].map(([, name = '']) => name);
  return [...tags, ...imports];
}

export async function readSources(lwcs: readonly LwcPart[]): Promise<StrangerSource[]> {
  return Promise.all(lwcs.map(readSource));
}

async function readSource({ name, directory, exposed, targetConfigs }: LwcPart): Promise<StrangerSource> {
  const files = (await readdir(directory)).filter((file) => /\.(ts|js|html)$/.test(file)).sort();
  const textOf = async (pattern: RegExp): Promise<string> =>
    (
      await Promise.all(
        files.filter((file) => pattern.test(file)).map((file) => readFile(join(directory, file), 'utf8'))
      )
    ).join('\n');
  const object = targetConfigs
    .flatMap((config) => config.child('objects')?.texts('object') ?? [])
    .find((found) => found !== '');
  return {
    name,
    script: await textOf(/\.(ts|js)$/),
    templates: await textOf(/\.html$/),
    exposed,
    ...(object !== undefined && { object })
  };
}
