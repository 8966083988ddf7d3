/**
 * Everything the package brings under a name of its own, by kind, and which of these names an org has already. A deployment replaces a
 * component of the same name without asking, no matter who made it.
 */
import type { Project } from '@toolkit/sfdx-project';
import type { Transport } from '../sync/org/transport.ts';
import { queryTogether, textAt, toolingRows, valueAt } from '../target-org/queries.ts';
import type { Row } from '../target-org/queries.ts';

type Source =
  | { api: 'data' | 'tooling'; object: string; field: string; where?: string }
  | { api: 'fields' | 'reportTypes' };

interface KindOfName {
  kind: string;
  source: Source;
  of: (project: Project) => string[];
}

const named = (parts: readonly { name: string }[]): string[] => parts.map(({ name }) => name);
const isOwn = (name: string): boolean => name.endsWith('__c') || name.endsWith('__mdt');

/** Layouts, list views and fields of our own objects go with these. Names in Tooling: Tooling API guide, one page an object. */
const KINDS: readonly KindOfName[] = [
  {
    kind: 'object',
    source: { api: 'data', object: 'EntityDefinition', field: 'QualifiedApiName' },
    of: ({ objects }) => named(objects).filter(isOwn)
  },
  {
    kind: 'field',
    source: { api: 'fields' },
    of: ({ objects }) =>
      objects
        .filter(({ name }) => !isOwn(name))
        .flatMap(({ name, fields }) => fields.map((field) => `${name}.${field.name.split('.').at(-1) ?? ''}`))
  },
  {
    kind: 'flow',
    source: { api: 'tooling', object: 'Flow', field: 'Definition.DeveloperName' },
    of: ({ flows }) => named(flows)
  },
  {
    kind: 'permission set',
    source: { api: 'data', object: 'PermissionSet', field: 'Name' },
    of: ({ permissionSets }) => named(permissionSets)
  },
  {
    kind: 'component',
    source: { api: 'tooling', object: 'LightningComponentBundle', field: 'DeveloperName' },
    of: ({ lwcs }) => named(lwcs)
  },
  {
    kind: 'page',
    source: { api: 'tooling', object: 'FlexiPage', field: 'DeveloperName' },
    of: ({ flexiPages }) => named(flexiPages)
  },
  {
    kind: 'tab',
    source: { api: 'tooling', object: 'CustomTab', field: 'DeveloperName' },
    of: ({ tabs }) => named(tabs).filter((name) => !isOwn(name))
  },
  {
    kind: 'app',
    source: { api: 'tooling', object: 'CustomApplication', field: 'DeveloperName' },
    of: ({ applications }) => named(applications)
  },
  {
    kind: 'label',
    source: { api: 'tooling', object: 'ExternalString', field: 'Name' },
    of: ({ labels }) => named(labels)
  },
  {
    kind: 'value set',
    source: { api: 'tooling', object: 'GlobalValueSet', field: 'DeveloperName' },
    of: ({ globalValueSets }) => named(globalValueSets)
  },
  {
    kind: 'quick action',
    source: { api: 'tooling', object: 'QuickActionDefinition', field: 'DeveloperName' },
    of: ({ quickActions }) => quickActions.map(({ actionName }) => actionName)
  },
  {
    kind: 'message channel',
    source: { api: 'tooling', object: 'LightningMessageChannel', field: 'DeveloperName' },
    of: ({ messageChannels }) => named(messageChannels)
  },
  {
    kind: 'static resource',
    source: { api: 'tooling', object: 'StaticResource', field: 'Name' },
    of: ({ staticResources }) => named(staticResources)
  },
  {
    kind: 'notification type',
    source: { api: 'data', object: 'CustomNotificationType', field: 'DeveloperName' },
    of: ({ notificationTypes }) => named(notificationTypes)
  },
  {
    kind: 'custom permission',
    source: { api: 'data', object: 'CustomPermission', field: 'DeveloperName' },
    of: ({ customPermissions }) => named(customPermissions)
  },
  {
    kind: 'public group',
    source: { api: 'data', object: 'Group', field: 'DeveloperName', where: "Type = 'Regular'" },
    of: ({ groups }) => named(groups)
  },
  {
    kind: 'report folder',
    source: {
      api: 'data',
      object: 'Folder',
      field: 'DeveloperName',
      where: "Type IN ('Report', 'Dashboard')"
    },
    of: ({ folders }) => named(folders)
  },
  { kind: 'report type', source: { api: 'reportTypes' }, of: ({ reportTypes }) => named(reportTypes) }
];

export type Names = Readonly<Record<string, readonly string[]>>;

export const namesOf = (project: Project): Names =>
  Object.fromEntries(KINDS.map(({ kind, of }) => [kind, [...new Set(of(project))]]));

export interface Taken {
  names: Names;
  /** Kinds that this org or this user does not show. */
  unseen: string[];
}

/** Names begin with the prefix of the package, apart from some: an address would not hold all of them. */
const PREFIX = 'Ridealong';
/** Few names, many of them without the prefix. */
const BY_NAME_ONLY = new Set(['EntityDefinition', 'Flow']);

function soqlOf(
  { object, field, where }: Extract<Source, { object: string }>,
  names: readonly string[]
): string {
  const others = names.filter((name) => !name.toLowerCase().startsWith(PREFIX.toLowerCase()));
  const listed = others.map((name) => `'${name}'`).join(', ');
  const condition = BY_NAME_ONLY.has(object)
    ? `${field} IN (${names.map((name) => `'${name}'`).join(', ')})`
    : `(${field} LIKE '${PREFIX}%'${others.length > 0 ? ` OR ${field} IN (${listed})` : ''})`;
  return `SELECT ${field} FROM ${object} WHERE ${condition}${where === undefined ? '' : ` AND ${where}`}`;
}

export async function takenNames(transport: Transport, wanted: Names): Promise<Taken> {
  const kinds = KINDS.filter(({ kind }) => (wanted[kind] ?? []).length > 0);
  const inData = await queryTogether(
    transport,
    Object.fromEntries(
      kinds.flatMap(({ kind, source }) =>
        source.api === 'data' ? [[kind, soqlOf(source, wanted[kind] ?? [])]] : []
      )
    )
  );
  const found = await Promise.all(
    kinds.map(async ({ kind, source }): Promise<[string, string[] | undefined]> => {
      const names = await namesAt(transport, source, wanted[kind] ?? [], inData[kind]);
      const ours = new Set((wanted[kind] ?? []).map((name) => name.toLowerCase()));
      return [kind, names?.filter((name) => ours.has(name.toLowerCase()))];
    })
  );
  return {
    names: Object.fromEntries(found.map(([kind, names]) => [kind, [...new Set(names ?? [])]])),
    unseen: found.flatMap(([kind, names]) => (names === undefined ? [kind] : []))
  };
}

async function namesAt(
  transport: Transport,
  source: Source,
  wanted: readonly string[],
  rows: Row[] | undefined
): Promise<string[] | undefined> {
  if (source.api === 'data') {
    return rows?.map((row) => textAt(row, source.field));
  }
  if (source.api === 'tooling') {
    const found = await toolingRows(transport, soqlOf(source, wanted)).catch(() => undefined);
    return found?.map((row) => textAt(row, source.field));
  }
  return (source.api === 'fields' ? fieldsIn : reportTypesIn)(transport, wanted).catch(() => undefined);
}

async function fieldsIn(transport: Transport, wanted: readonly string[]): Promise<string[]> {
  const objects = [...new Set(wanted.map((name) => name.split('.')[0] ?? ''))];
  const described = await Promise.all(
    objects.map(async (object) => {
      const answer = (await transport.get(`/sobjects/${object}/describe`)) as { fields: Row[] };
      return answer.fields.map((field) => `${object}.${textAt(field, 'name')}`);
    })
  );
  return described.flat();
}

/** Custom report types are listed with the ending of custom things. */
async function reportTypesIn(transport: Transport): Promise<string[]> {
  const folders = (await transport.get('/analytics/reportTypes')) as Row[];
  return folders.flatMap((folder) =>
    ((valueAt(folder, 'reportTypes') ?? []) as Row[]).map((type) => textAt(type, 'type').replace(/__c$/, ''))
  );
}
