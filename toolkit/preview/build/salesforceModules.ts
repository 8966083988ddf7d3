/** `@salesforce/*` modules: what the platform's compiler puts in their place, taken from the project and the session. */
import { failingModule } from './problems.ts';

/** Names a project defines that components import. */
export interface ProjectNames {
  /** Text by name. */
  labels: Readonly<Record<string, string>>;
  customPermissions: readonly string[];
  staticResources: readonly string[];
  messageChannels: readonly string[];
  contentAssets: readonly string[];
}

/** An `@salesforce/schema` import: whether the org has it, the server asks the org. */
export interface SchemaReference {
  objectApiName: string;
  /** May lead through parents: `Account.Owner.Name`. */
  fieldApiName?: string;
  file: string;
}

export interface SalesforceModule {
  code: string;
  /** What the page must ask the org about before the component runs. */
  customPermission?: string;
  userPermission?: string;
  schema?: Omit<SchemaReference, 'file'>;
  problem?: { kind: 'mistake' | 'unsupported'; message: string };
}

/** What the page knows when components are loaded: see `preview/session`. */
const session = 'globalThis.lightningPreview';

/** Scopes that exist on the platform and need what the preview does not have. https://developer.salesforce.com/docs/platform/lwc/guide/reference-salesforce-modules.html */
const unsupportedScopes = new Set([
  'apex',
  'apexContinuation',
  'community',
  'featureGate',
  'gate',
  'internal',
  'lightningContentAssets',
  'site'
]);

/** `specifier` begins with `@salesforce/`. */
export function salesforceModule(specifier: string, names: ProjectNames): SalesforceModule {
  const [, scope = '', ...rest] = specifier.split('/');
  const name = rest.join('/');
  switch (scope) {
    case 'label':
      return labelModule(name, names.labels);
    case 'schema':
      return schemaModule(name);
    case 'customPermission':
      return names.customPermissions.includes(name)
        ? { ...permissionModule('custom', name), customPermission: name }
        : mistake(`Unknown custom permission "${name}". Add it to the project, or correct the import.`);
    case 'userPermission':
      return { ...permissionModule('user', name), userPermission: name };
    case 'resourceUrl':
      return names.staticResources.includes(name)
        ? exported(JSON.stringify(`/resource/${name}`))
        : mistake(`Unknown static resource "${name}". Add it to the project, or correct the import.`);
    case 'contentAssetUrl':
      return names.contentAssets.includes(name)
        ? exported(JSON.stringify(`/file-asset/${name}`))
        : mistake(`Unknown content asset "${name}". Add it to the project, or correct the import.`);
    case 'messageChannel':
      return names.messageChannels.includes(name.replace(/__c$/, ''))
        ? exported(JSON.stringify({ channelName: name }))
        : mistake(`Unknown message channel "${name}". Add it to the project, or correct the import.`);
    case 'user':
      return userModule(name);
    case 'client':
      return name === 'formFactor'
        ? exported(`${session}.formFactor`)
        : mistake(`@salesforce/client has no "${name}".`);
    case 'i18n':
      return i18nModule(name);
    default:
      return unsupportedScopes.has(scope)
        ? failing('unsupported', `The preview does not support "${specifier}".`)
        : mistake(`"${specifier}" does not exist on the platform.`);
  }
}

/** Locale data of the logged-in user; undefined as on the platform where there is none. */
export function i18nModule(name: string): SalesforceModule {
  return exported(`${session}.i18n[${JSON.stringify(name)}]`);
}

function labelModule(name: string, labels: ProjectNames['labels']): SalesforceModule {
  const text = labels[name.replace(/^c\./, '')];
  return text === undefined
    ? mistake(`Unknown label "${name}". Add it to the project's CustomLabels, or correct the import.`)
    : exported(`${session}.label(${JSON.stringify(name)}, ${JSON.stringify(text)})`);
}

function schemaModule(name: string): SalesforceModule {
  const [objectApiName = '', ...path] = name.split('.');
  const schema = path.length === 0 ? { objectApiName } : { fieldApiName: path.join('.'), objectApiName };
  return { ...exported(JSON.stringify(schema)), schema };
}

/** `true`, or undefined: https://developer.salesforce.com/docs/platform/lwc/guide/create-permissions.html */
function permissionModule(kind: 'custom' | 'user', name: string): SalesforceModule {
  return exported(`${session}.permissions.${kind}.includes(${JSON.stringify(name)}) || undefined`);
}

function userModule(name: string): SalesforceModule {
  if (name === 'Id') {
    return exported(`${session}.user.id`);
  }
  if (name === 'isGuest') {
    return exported(`${session}.user.isGuest`);
  }
  return mistake(`@salesforce/user has no "${name}".`);
}

function exported(value: string): SalesforceModule {
  return { code: `export default ${value};\n` };
}

function mistake(message: string): SalesforceModule {
  return failing('mistake', message);
}

function failing(kind: 'mistake' | 'unsupported', message: string): SalesforceModule {
  return { code: failingModule(message), problem: { kind, message } };
}
