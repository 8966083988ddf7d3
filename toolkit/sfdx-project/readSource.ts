import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ComponentSet } from '@salesforce/source-deploy-retrieve';
import type { SourceComponent } from '@salesforce/source-deploy-retrieve';
import { settleDuplicates } from './duplicates.ts';
import { compactLayoutPart, labelled, listViewPart, mergeObjects, objectPart } from './objectPart.ts';
import { parseOnce } from './parseOnce.ts';
import {
  applicationPart,
  contentAssetPart,
  customMetadataPart,
  dashboardPart,
  flexiPagePart,
  flowPart,
  folderPart,
  labelPart,
  layoutPart,
  lwcPart,
  notificationTypePart,
  quickActionPart,
  reportPart,
  reportTypePart,
  staticResourcePart,
  tabPart,
  valueSetPart
} from './parts.ts';
import { ProjectError } from './projectError.ts';
import type { ProjectProblem } from './projectError.ts';
import type { ProjectSettings } from './projectFile.ts';
import { translatedTexts } from './translations.ts';
import type { CustomObjectPart, MetadataPart, Project, TranslatedText } from './types.ts';
import { XmlNode } from './xmlNode.ts';

/** Reads the source of a project: every package directory. Problems are gathered, then thrown at once. */
export async function readSource(root: string, settings: ProjectSettings): Promise<Project> {
  const project = emptyProject(root, settings);
  const problems: ProjectProblem[] = [];
  const objects: CustomObjectPart[] = [];

  const components = findComponents(settings.packageDirectories.map((path) => join(root, path)));
  const read = async (component: SourceComponent): Promise<void> => {
    try {
      await addComponent(project, objects, component, root);
    } catch (error) {
      problems.push(...problemsOf(error, component, root));
    }
  };
  await Promise.all(components.map(read));

  project.objects = mergeObjects(inFileOrder(objects));
  project.others.push(...project.objects.flatMap((object) => object.others));
  problems.push(...settleDuplicates(project));
  if (problems.length > 0) {
    throw new ProjectError(problems.toSorted((a, b) => a.file.localeCompare(b.file)));
  }
  sortParts(project);
  return project;
}

function findComponents(directories: string[]): SourceComponent[] {
  try {
    const components = ComponentSet.fromSource(directories).getSourceComponents().toArray();
    return components.filter((component) => !isLeftOver(component));
  } catch (error) {
    throw new ProjectError([{ file: directories.join(', '), reason: messageOf(error) }]);
  }
}

/** Compiled code whose component went elsewhere: no repository holds it, so nothing takes it away when the component moves. */
function isLeftOver({ type, xml, content }: SourceComponent): boolean {
  return (
    type.name === 'LightningComponentBundle' &&
    xml === undefined &&
    content !== undefined &&
    readdirSync(content).every((name) => name.endsWith('.js'))
  );
}

/** One file can fail in one way only here; XML errors name the line. */
function problemsOf(error: unknown, component: SourceComponent, root: string): readonly ProjectProblem[] {
  if (error instanceof ProjectError) {
    return error.problems;
  }
  return [{ file: relative(root, component.xml ?? component.content ?? ''), reason: messageOf(error) }];
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function addComponent(
  project: Project,
  objects: CustomObjectPart[],
  component: SourceComponent,
  root: string
): Promise<void> {
  const type = component.type.name;
  // Types whose content is no XML, such as digital experiences, are none that is served.
  if (component.xml !== undefined && !component.xml.endsWith('.xml')) {
    project.others.push({ type, name: component.fullName, file: fileOf(component, root) });
    return;
  }
  if (type === 'CustomObject') {
    objects.push(await readObject(component, root));
    return;
  }
  if (component.parent?.type.name === 'CustomObject') {
    // A folder that only adds to an object has no file of the object itself, and its parts stand alone.
    const { name, file } = { name: component.parent.fullName, file: fileOf(component, root) };
    const object = objectPart({ name, file, xml: new XmlNode({}, file, 'CustomObject') });
    addChild(object, type, { name: component.name, file, xml: await readXml(component, root) });
    objects.push(object);
    return;
  }
  if (type === 'CustomLabels') {
    for (const xml of (await readXml(component, root)).children('labels')) {
      project.labels.push(labelPart({ name: xml.requiredText('fullName'), file: xml.file, xml }));
    }
    return;
  }
  const part: MetadataPart = {
    name: component.fullName,
    file: fileOf(component, root),
    xml: await readXml(component, root)
  };
  const texts = translatedTexts(type, part);
  if (texts === undefined) {
    addPart(project, type, part, component.content);
  } else {
    project.translations.push({ ...part, type, texts: [...texts, ...(await fieldTexts(component, root))] });
  }
}

/** Source that was retrieved has a file for each field of an object's translation, beside the object's own. */
async function fieldTexts(component: SourceComponent, root: string): Promise<TranslatedText[]> {
  const files = component.type.name === 'CustomObjectTranslation' ? component.getChildren() : [];
  const texts = await Promise.all(
    files
      .filter((child) => child.xml !== component.xml)
      .map(async (child) => {
        const part = { name: child.fullName, file: fileOf(child, root), xml: await readXml(child, root) };
        return translatedTexts(child.type.name, part) ?? [];
      })
  );
  return texts.flat();
}

function addPart(project: Project, type: string, part: MetadataPart, content: string | undefined): void {
  switch (type) {
    case 'GlobalValueSet':
      return void project.globalValueSets.push(valueSetPart(part, 'customValue'));
    case 'StandardValueSet':
      return void project.standardValueSets.push(valueSetPart(part, 'standardValue'));
    case 'CustomMetadata':
      return void project.customMetadata.push(customMetadataPart(part));
    case 'CustomApplication':
      return void project.applications.push(applicationPart(part));
    case 'CustomTab':
      return void project.tabs.push(tabPart(part));
    case 'FlexiPage':
      return void project.flexiPages.push(flexiPagePart(part));
    case 'Layout':
      return void project.layouts.push(layoutPart(part));
    case 'PermissionSet':
      return void project.permissionSets.push(labelled(part));
    case 'Profile':
      return void project.profiles.push(part);
    case 'SharingRules':
      return void project.sharingRules.push(part);
    case 'Group':
      return void project.groups.push(part);
    case 'CustomPermission':
      return void project.customPermissions.push(labelled(part));
    case 'Flow':
      return void project.flows.push(flowPart(part));
    case 'ReportType':
      return void project.reportTypes.push(reportTypePart(part));
    case 'Report':
      return void project.reports.push(reportPart(part));
    case 'Dashboard':
      return void project.dashboards.push(dashboardPart(part));
    case 'ReportFolder':
      return void project.folders.push(folderPart(part, 'Report'));
    case 'DashboardFolder':
      return void project.folders.push(folderPart(part, 'Dashboard'));
    case 'CustomNotificationType':
      return void project.notificationTypes.push(notificationTypePart(part));
    case 'LightningComponentBundle':
      return void project.lwcs.push(lwcPart(part, content ?? ''));
    case 'QuickAction':
      return void project.quickActions.push(quickActionPart(part));
    case 'StaticResource':
      return void project.staticResources.push(staticResourcePart(part, content));
    case 'ContentAsset':
      return void project.contentAssets.push(contentAssetPart(part, content));
    case 'LightningMessageChannel':
      return void project.messageChannels.push(part);
    default:
      project.others.push({ type, name: part.name, file: part.file });
  }
}

async function readObject(component: SourceComponent, root: string): Promise<CustomObjectPart> {
  const own = component.xml === undefined ? undefined : await readXml(component, root);
  const file = fileOf(component, root);
  const object = objectPart({
    name: component.fullName,
    file,
    xml: own ?? new XmlNode({}, file, 'CustomObject')
  });
  const children = await Promise.all(
    component.getChildren().map(async (child) => {
      const part = { name: child.name, file: fileOf(child, root), xml: await readXml(child, root) };
      return { type: child.type.name, part };
    })
  );
  for (const { type, part } of children) {
    addChild(object, type, part);
  }
  return object;
}

function addChild(object: CustomObjectPart, type: string, part: MetadataPart): void {
  switch (type) {
    case 'CustomField':
      return void object.fields.push(part);
    case 'ValidationRule':
      return void object.validationRules.push(part);
    case 'RecordType':
      return void object.recordTypes.push(labelled(part));
    case 'ListView':
      return void object.listViews.push(listViewPart(part));
    case 'CompactLayout':
      return void object.compactLayouts.push(compactLayoutPart(part));
    default:
      object.others.push({ type, name: `${object.name}.${part.name}`, file: part.file });
  }
}

/** The element of the component itself, whether its file has it as root or inside its parent's. */
async function readXml(component: SourceComponent, root: string): Promise<XmlNode> {
  const file = fileOf(component, root);
  if (component.xml === undefined) {
    return new XmlNode({}, file, component.type.name);
  }
  const parsed = await parseOnce(component, component.xml, file);
  return new XmlNode(parsed[component.type.name] ?? parsed, file, component.type.name);
}

function fileOf(component: SourceComponent, root: string): string {
  return relative(root, component.xml ?? component.content ?? component.fullName);
}

function emptyProject(directory: string, settings: ProjectSettings): Project {
  return {
    directory,
    ...settings,
    objects: [],
    globalValueSets: [],
    standardValueSets: [],
    customMetadata: [],
    labels: [],
    applications: [],
    tabs: [],
    flexiPages: [],
    layouts: [],
    permissionSets: [],
    profiles: [],
    sharingRules: [],
    groups: [],
    customPermissions: [],
    flows: [],
    reportTypes: [],
    reports: [],
    dashboards: [],
    folders: [],
    notificationTypes: [],
    lwcs: [],
    quickActions: [],
    staticResources: [],
    contentAssets: [],
    messageChannels: [],
    translations: [],
    others: []
  };
}

/** Files are read in parallel; what comes out is always in the same order. */
function sortParts(project: Project): void {
  for (const value of Object.values(project)) {
    if (Array.isArray(value)) {
      value.sort((a: unknown, b: unknown) => sortKey(a).localeCompare(sortKey(b)));
    }
  }
  for (const object of project.objects) {
    for (const list of [
      object.fields,
      object.validationRules,
      object.recordTypes,
      object.listViews,
      object.compactLayouts
    ]) {
      list.sort((a, b) => a.name.localeCompare(b.name));
    }
  }
}

function sortKey(item: unknown): string {
  return typeof item === 'object' && item !== null && 'name' in item && typeof item.name === 'string'
    ? item.name
    : '';
}

function inFileOrder(objects: CustomObjectPart[]): CustomObjectPart[] {
  return objects.toSorted((a, b) => a.file.localeCompare(b.file));
}
