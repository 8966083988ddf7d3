/** From XML to the typed parts of a project: one function a metadata type. */
import { basename } from 'node:path';
import { labelled } from './objectPart.ts';
import type {
  ApplicationPart,
  ContentAssetPart,
  CustomMetadataPart,
  DashboardPart,
  FlexiPagePart,
  FlowPart,
  FolderPart,
  LabelPart,
  LayoutPart,
  LwcPart,
  MetadataPart,
  NotificationTypePart,
  QuickActionPart,
  ReportPart,
  ReportTypePart,
  StaticResourcePart,
  TabPart,
  ValueSetPart
} from './types.ts';
import type { XmlNode } from './xmlNode.ts';

export function valueSetPart(part: MetadataPart, element: 'customValue' | 'standardValue'): ValueSetPart {
  return {
    ...part,
    label: part.xml.text('masterLabel'),
    sorted: part.xml.boolean('sorted'),
    values: part.xml.children(element).map(pickValue)
  };
}

export function pickValue(xml: XmlNode): ValueSetPart['values'][number] {
  const value = xml.requiredText('fullName');
  return {
    value,
    label: xml.text('label') ?? value,
    isDefault: xml.boolean('default'),
    active: xml.boolean('isActive', true),
    xml
  };
}

export function customMetadataPart(part: MetadataPart): CustomMetadataPart {
  const [type, developerName] = part.name.split('.');
  if (type === undefined || developerName === undefined) {
    throw part.xml.error(`the file name must be Type.Record.md-meta.xml`);
  }
  const values = part.xml
    .children('values')
    .map((value) => [value.requiredText('field'), value.text('value') ?? null] as const);
  return { ...labelled(part), type: `${type}__mdt`, developerName, values: new Map(values) };
}

export function labelPart(part: MetadataPart): LabelPart {
  return {
    ...part,
    value: part.xml.text('value') ?? '',
    language: part.xml.requiredText('language'),
    category: part.xml.text('categories'),
    description: part.xml.text('shortDescription') ?? ''
  };
}

export function applicationPart(part: MetadataPart): ApplicationPart {
  const { xml } = part;
  const overrides = [...xml.children('actionOverrides'), ...xml.children('profileActionOverrides')];
  return {
    ...labelled(part),
    tabs: xml.texts('tabs'),
    formFactors: xml.texts('formFactors'),
    navType: xml.text('navType'),
    uiType: xml.text('uiType'),
    headerColor: xml.child('brand')?.text('headerColor'),
    utilityBar: xml.text('utilityBar'),
    actionOverrides: overrides.map((override) => ({
      actionName: override.requiredText('actionName'),
      type: override.requiredText('type'),
      content: override.text('content'),
      formFactor: override.text('formFactor'),
      pageOrSobjectType: override.requiredText('pageOrSobjectType'),
      profile: override.text('profile'),
      recordType: override.text('recordType')
    }))
  };
}

export function tabPart(part: MetadataPart): TabPart {
  const { xml } = part;
  const base = { ...part, label: xml.text('label'), motif: xml.text('motif') };
  if (xml.boolean('customObject')) {
    return { ...base, kind: 'object', target: part.name };
  }
  const flexiPage = xml.text('flexiPage');
  if (flexiPage !== undefined) {
    return { ...base, kind: 'flexiPage', target: flexiPage };
  }
  const lwc = xml.text('lwcComponent');
  return lwc === undefined
    ? { ...base, kind: 'other', target: part.name }
    : { ...base, kind: 'lwc', target: lwc };
}

export function flexiPagePart(part: MetadataPart): FlexiPagePart {
  const { xml } = part;
  return {
    ...labelled(part, 'masterLabel'),
    type: xml.requiredText('type'),
    template: xml.child('template')?.requiredText('name') ?? '',
    sobjectType: xml.text('sobjectType')
  };
}

/** A layout is named `Object-Label of the layout`. */
export function layoutPart(part: MetadataPart): LayoutPart {
  const dash = part.name.indexOf('-');
  if (dash < 0) {
    throw part.xml.error(`the file name must begin with the object and a dash`);
  }
  return { ...part, object: part.name.slice(0, dash) };
}

export function flowPart(part: MetadataPart): FlowPart {
  const { xml } = part;
  return {
    ...labelled(part),
    status: xml.text('status') ?? 'Draft',
    processType: xml.requiredText('processType')
  };
}

export function reportTypePart(part: MetadataPart): ReportTypePart {
  const { xml } = part;
  return { ...labelled(part), baseObject: xml.requiredText('baseObject'), deployed: xml.boolean('deployed') };
}

export function reportPart(part: MetadataPart): ReportPart {
  const { xml } = part;
  return {
    ...part,
    label: xml.requiredText('name'),
    description: xml.text('description'),
    ...inFolder(part.name),
    format: xml.requiredText('format'),
    reportType: xml.requiredText('reportType')
  };
}

export function dashboardPart(part: MetadataPart): DashboardPart {
  return { ...part, label: part.xml.requiredText('title'), ...inFolder(part.name) };
}

/** `Folder/Sub_Folder/Name`: the last folder and the name. */
function inFolder(fullName: string): { folder: string; developerName: string } {
  const steps = fullName.split('/');
  const developerName = steps.pop() ?? fullName;
  return { developerName, folder: steps.pop() ?? '' };
}

export function folderPart(part: MetadataPart, kind: FolderPart['kind']): FolderPart {
  const steps = part.name.split('/');
  return { ...part, label: part.xml.text('name') ?? part.name, kind, parent: steps.at(-2) };
}

export function notificationTypePart(part: MetadataPart): NotificationTypePart {
  const { xml } = part;
  return {
    ...part,
    label: xml.text('masterLabel') ?? part.name,
    description: xml.text('description'),
    desktop: xml.boolean('desktop'),
    mobile: xml.boolean('mobile')
  };
}

export function lwcPart(part: MetadataPart, directory: string): LwcPart {
  const { xml } = part;
  return {
    ...part,
    directory,
    label: xml.text('masterLabel'),
    description: xml.text('description'),
    exposed: xml.boolean('isExposed'),
    targets: xml.child('targets')?.texts('target') ?? [],
    targetConfigs: xml.child('targetConfigs')?.children('targetConfig') ?? []
  };
}

export function quickActionPart(part: MetadataPart): QuickActionPart {
  const { xml } = part;
  const dot = part.name.indexOf('.');
  return {
    ...labelled(part),
    object: dot < 0 ? undefined : part.name.slice(0, dot),
    actionName: part.name.slice(dot + 1),
    type: xml.requiredText('type'),
    lwc: xml.text('lightningWebComponent')
  };
}

export function contentAssetPart(part: MetadataPart, content: string | undefined): ContentAssetPart {
  if (content === undefined) {
    throw part.xml.error(`the file itself is missing beside ${basename(part.file)}`);
  }
  const versions = part.xml.child('versions')?.children('version') ?? [];
  const newest = versions.toSorted((a, b) => Number(a.text('number')) - Number(b.text('number'))).at(-1);
  return { ...part, pathOnClient: newest?.text('pathOnClient') ?? part.name, content };
}

export function staticResourcePart(part: MetadataPart, content: string | undefined): StaticResourcePart {
  if (content === undefined) {
    throw part.xml.error(`the resource itself is missing beside ${basename(part.file)}`);
  }
  return { ...part, contentType: part.xml.requiredText('contentType'), content };
}
