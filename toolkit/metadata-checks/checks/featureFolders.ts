import type { FlowPart } from '@toolkit/sfdx-project';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';

/** Standard objects may get fields from every feature that owns a concept of them. */
const SHARED_OBJECTS = new Set(['Account', 'Activity', 'Contact', 'Event', 'Opportunity', 'Task', 'User']);
/** What is about the whole app rather than a feature. */
const APP_FOLDERS = new Set([
  'applications',
  'flexipages',
  'globalValueSetTranslations',
  'objectTranslations',
  'permissionsets',
  'standardValueSetTranslations',
  'tabs',
  'translations'
]);

/** Where files may lie: in a known feature, an object in one of them, bundles not nested, nothing of a feature in the app's. */
export function featureFolders(context: CheckContext): Problem[] {
  return [
    ...nestedBundles(context),
    ...(context.features.isUsed
      ? [...unknownFeatures(context), ...objectsInTwoFeatures(context), ...strangersInApp(context)]
      : [])
  ];
}

function unknownFeatures({ features, files }: CheckContext): Problem[] {
  return files
    .filter(({ path }) => path.endsWith('-meta.xml') && features.of(path) === undefined)
    .map(({ path }) =>
      problem(path, 'it lies in no feature', `move it into one of ${features.folders.join(', ')}`)
    );
}

/** The tools deploy a deeper bundle under the name of the folder directly below `lwc`, and say nothing. */
function nestedBundles({ files }: CheckContext): Problem[] {
  return files
    .filter(({ path }) => path.endsWith('.js-meta.xml') && !/\/lwc\/([^/]+)\/\1\.js-meta\.xml$/.test(path))
    .map(({ path }) =>
      problem(path, 'a bundle must be lwc/<name>/<name>.js-meta.xml', 'move or rename the folder')
    );
}

function objectsInTwoFeatures({ features, files }: CheckContext): Problem[] {
  const homes = new Map<string, string>();
  const problems: Problem[] = [];
  for (const { path } of files) {
    const place = features.placeOf(path);
    const name = /\/objects\/([^/]+)\//.exec(path)?.[1];
    if (place === undefined || name === undefined || SHARED_OBJECTS.has(name)) {
      continue;
    }
    const home = homes.get(name);
    homes.set(name, home ?? place.feature);
    if (home !== undefined && home !== place.feature) {
      problems.push(
        problem(path, `${name} has parts in ${home} and in ${place.feature}`, 'keep an object in one feature')
      );
    }
  }
  return problems;
}

const SETS = new Set([
  'PermissionSet',
  'PermissionSetAssignment',
  'PermissionSetGroup',
  'PermissionSetGroupComponent'
]);
const RECORDS = ['recordCreates', 'recordDeletes', 'recordLookups', 'recordUpdates'];

/** Permission sets are the app's, and so are flows that give them and nothing else. */
function isAboutSets({ xml }: FlowPart): boolean {
  const objects = RECORDS.flatMap((kind) => xml.children(kind)).map((element) => element.text('object'));
  return objects.length > 0 && objects.every((name) => name !== undefined && SETS.has(name));
}

function strangersInApp({ features, files, project }: CheckContext): Problem[] {
  const { app } = features;
  const inApp = files.filter(
    ({ path }) => path.endsWith('-meta.xml') && features.placeOf(path)?.feature === app
  );
  const pages = new Map(project.flexiPages.map((page) => [page.file, page]));
  const tabs = new Map(project.tabs.map((tab) => [tab.file, tab]));
  const aboutSets = new Set(project.flows.filter(isAboutSets).map(({ file }) => file));
  return inApp.flatMap(({ path }) => {
    const move = 'move it to the feature it belongs to';
    const folder = features.placeOf(path)?.folder ?? '';
    if (!APP_FOLDERS.has(folder) && !aboutSets.has(path)) {
      return problem(
        path,
        `${folder} do not belong in ${app}, which holds the app and what is about all of it`,
        move
      );
    }
    const page = pages.get(path);
    if (page !== undefined && page.type !== 'HomePage' && page.type !== 'AppPage') {
      return problem(path, `a ${page.type} does not belong in ${app}`, move);
    }
    const tab = tabs.get(path);
    return tab !== undefined && tab.kind !== 'flexiPage'
      ? problem(path, `only tabs of app pages belong in ${app}`, move)
      : [];
  });
}
