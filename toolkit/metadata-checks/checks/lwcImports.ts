import { dirname, join } from 'node:path';
import { platformLightningModules } from '@toolkit/preview';
import type { Project } from '@toolkit/sfdx-project';
import { scriptAt } from '../model/bundle.ts';
import type { Bundle, Script } from '../model/bundle.ts';
import type { CheckContext } from '../model/context.ts';
import { objectOf, resolvePath } from '../model/fieldPath.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import { importsOf } from '../model/syntax.ts';
import { isUserPermission } from '../model/userPermissions.ts';

/** https://developer.salesforce.com/docs/platform/lwc/guide/create-i18n.html */
const I18N =
  /^(lang|dir|locale|currency|timeZone|firstDayOfWeek|defaultCalendar|defaultNumberingSystem|showJapaneseCalendar|(common|dateTime|number)\.\w+)$/;

let lightning: ReadonlySet<string> | undefined;

/** Components import only what exists: on the platform, in the metadata, in the package. Tests may use their own tools. */
export function lwcImports(context: CheckContext): Problem[] {
  return context.bundles.flatMap((bundle) =>
    bundle.scripts
      .filter(({ isTest }) => !isTest)
      .flatMap((script) =>
        importsOf(script).flatMap(({ module }) => {
          const what = importProblem(context, bundle, script, module);
          return what === undefined
            ? []
            : [problem(script.path, what, 'correct the import, or add what it names')];
        })
      )
  );
}

function importProblem(
  context: CheckContext,
  bundle: Bundle,
  script: Script,
  module: string
): string | undefined {
  if (module === 'lwc') {
    return undefined;
  }
  if (module.startsWith('.')) {
    const path = join(dirname(script.path), module);
    return scriptAt(bundle, path) || bundle.templates.some((template) => template.path === path)
      ? undefined
      : `the bundle has no ${module}`;
  }
  const [scope = '', ...rest] = module.split('/');
  switch (scope) {
    case 'lightning':
      lightning ??= platformLightningModules();
      return lightning.has(module) ? undefined : `the platform has no module ${module}`;
    case 'c':
      return context.bundles.some(({ name }) => name === rest.join('/'))
        ? undefined
        : `there is no component ${module}`;
    case '@salesforce':
      return salesforceProblem(context, rest[0] ?? '', rest.slice(1).join('/'));
    default:
      return `${module} does not exist on the platform`;
  }
}

/** `Class.method`; what only the platform has, such as `refreshApex`, has no dot. */
function apexProblem({ others }: Project, name: string): string | undefined {
  const [wanted = '', method] = name.split('.');
  const isThere = others.some((part) => part.type === 'ApexClass' && part.name === wanted);
  return isThere || method === undefined ? undefined : `there is no Apex class ${wanted}`;
}

function salesforceProblem(
  { project, schema }: CheckContext,
  scope: string,
  name: string
): string | undefined {
  const among = (parts: readonly { name: string }[], kind: string, wanted = name): string | undefined =>
    parts.some((part) => part.name === wanted) ? undefined : `there is no ${kind} ${wanted}`;
  switch (scope) {
    case 'label':
      return among(project.labels, 'label', name.replace(/^c\./, ''));
    case 'schema': {
      const [object = '', ...path] = name.split('.');
      const end = path.length === 0 ? undefined : resolvePath(schema, object, path.join('.'));
      return objectOf(schema, object) === undefined ? `there is no object ${object}` : end?.problem;
    }
    case 'customPermission':
      return among(project.customPermissions, 'custom permission');
    case 'userPermission':
      return isUserPermission(name) ? undefined : `there is no system permission ${name}`;
    case 'resourceUrl':
      return among(project.staticResources, 'static resource');
    case 'messageChannel':
      return among(project.messageChannels, 'message channel', name.replace(/__c$/, ''));
    case 'user':
      return name === 'Id' || name === 'isGuest' ? undefined : `@salesforce/user has no ${name}`;
    case 'client':
      return name === 'formFactor' ? undefined : `@salesforce/client has no ${name}`;
    case 'i18n':
      return I18N.test(name) ? undefined : `@salesforce/i18n has no ${name}`;
    case 'apex':
      return apexProblem(project, name);
    default:
      return `@salesforce/${scope} does not exist on the platform, or not for this package`;
  }
}
