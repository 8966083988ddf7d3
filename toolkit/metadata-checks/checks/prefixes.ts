import type { CustomObjectPart, Project } from '@toolkit/sfdx-project';
import type { CheckContext } from '../model/context.ts';
import { hasPrefix, ownObjects } from '../model/prefix.ts';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';

/** What has a name in the org it is deployed to. */
interface Named {
  name: string;
  file: string;
}

interface Kind {
  kind: string;
  /** What a deployment would do to somebody who has one of the same name. */
  harm: string;
  of: (project: Project, isOwn: (object?: string) => boolean) => readonly Named[];
}

/** Types that are named after what they are about, and so cannot have a prefix. */
const NAMED_AFTER_ANOTHER =
  /^(Settings|SharingRules|MatchingRules|AssignmentRules|AutoResponseRules|EscalationRules|Workflow|\w*Translations?)$/;

/**
 * Whatever stands on an object of the project is out of danger: its full name begins with that object's. Reports and
 * dashboards are in their folder's.
 */
const KINDS: readonly Kind[] = [
  {
    kind: 'page',
    harm: 'replace the page that somebody has there, often the default of the org',
    of: ({ flexiPages }) => flexiPages
  },
  {
    kind: 'tab',
    harm: 'replace what their tab shows',
    of: ({ tabs }) => tabs.filter(({ kind }) => kind !== 'object')
  },
  {
    kind: 'app',
    harm: 'replace the tabs and pages of their app',
    of: ({ applications }) => applications
  },
  {
    kind: 'label',
    harm: 'replace the text that their own code shows',
    of: ({ labels }) => labels
  },
  {
    kind: 'global value set',
    harm: 'replace the values in all of their picklists that use it',
    of: ({ globalValueSets }) => globalValueSets
  },
  {
    kind: 'custom permission',
    harm: 'let everybody who has theirs do what this one allows',
    of: ({ customPermissions }) => customPermissions
  },
  {
    kind: 'report type',
    harm: 'replace the columns on which their reports stand',
    of: ({ reportTypes }) => reportTypes
  },
  {
    kind: 'folder',
    harm: 'replace who sees their folder, and the reports in it that have the same name',
    of: ({ folders }) => folders
  },
  {
    kind: 'notification type',
    harm: 'replace where their notifications go',
    of: ({ notificationTypes }) => notificationTypes
  },
  {
    kind: 'quick action',
    harm: 'replace what their button does',
    of: ({ quickActions }, isOwn) =>
      quickActions
        .filter(({ object }) => !isOwn(object))
        .map(({ actionName, file }) => ({ name: actionName, file }))
  },
  {
    kind: 'flow',
    harm: 'become the active version of their flow',
    of: ({ flows }, isOwn) => flows.filter(({ xml }) => !isOwn(xml.child('start')?.text('object')))
  },
  {
    kind: 'layout',
    harm: 'replace their layout',
    of: ({ layouts }, isOwn) =>
      layouts
        .filter(({ object }) => !isOwn(object))
        .map(({ object, name, file }) => ({ name: name.slice(object.length + 1), file }))
  },
  {
    kind: 'profile',
    harm: 'replace what its users may do',
    of: ({ profiles }) => profiles
  },
  {
    kind: 'static resource',
    harm: 'replace the content of theirs',
    of: ({ staticResources }) => staticResources
  },
  {
    kind: 'message channel',
    harm: 'replace the fields of the messages that their components send',
    of: ({ messageChannels }) => messageChannels
  },
  {
    kind: 'field',
    harm: 'replace the definition of their field, for all that is in it',
    of: ({ objects }, isOwn) => partsOfOthers(objects, isOwn, ({ fields }) => fields)
  },
  {
    kind: 'validation rule',
    harm: 'replace their rule',
    of: ({ objects }, isOwn) => partsOfOthers(objects, isOwn, ({ validationRules }) => validationRules)
  },
  {
    kind: 'list view',
    harm: 'replace their list view',
    of: ({ objects }, isOwn) => partsOfOthers(objects, isOwn, ({ listViews }) => listViews)
  },
  {
    kind: 'compact layout',
    harm: 'replace their compact layout',
    of: ({ objects }, isOwn) => partsOfOthers(objects, isOwn, ({ compactLayouts }) => compactLayouts)
  },
  {
    kind: 'record type',
    harm: 'replace the picklist values of their records',
    of: ({ objects }, isOwn) => partsOfOthers(objects, isOwn, ({ recordTypes }) => recordTypes)
  }
];

/**
 * Without a namespace, a deployment replaces what has the same name, and asks nobody: "If an upgraded component has the
 * same API name as a component already in the target org, the component is overwritten" (Salesforce DX Developer Guide,
 * Upgrade a Version of an Unlocked Package). So what an org could have already begins with the prefix of the project.
 */
export function prefixes({ project, settings }: CheckContext): Problem[] {
  const { prefix, componentPrefix, distinctObjects } = settings;
  return [
    ...(prefix === undefined ? [] : namesWithout(prefix, project, distinctObjects)),
    ...(componentPrefix === undefined ? [] : componentsWithout(componentPrefix, project))
  ];
}

function namesWithout(prefix: string, project: Project, distinctObjects: readonly string[]): Problem[] {
  const own = ownObjects(project);
  const isOwn = (object = ''): boolean => own.has(object);
  const objects: Kind = {
    kind: 'object',
    harm: 'change the label, the name field and the sharing of their object',
    of: () => project.objects.filter(({ name }) => isOwn(name) && !distinctObjects.includes(name))
  };
  return [...KINDS, objects, ...otherKinds(project, isOwn)].flatMap(({ kind, harm, of }) =>
    of(project, isOwn)
      .filter(({ name }) => !hasPrefix(name, prefix))
      .map(({ name, file }) =>
        problem(
          file,
          `the ${kind} ${name} could be in an org already, and a deployment would ${harm}`,
          `call it ${prefix}_${name}`
        )
      )
  );
}

/** A bundle's name begins with a small letter, so its prefix is another: `acmeErrorPanel`. */
function componentsWithout(prefix: string, { lwcs }: Project): Problem[] {
  return lwcs
    .filter(({ name }) => !hasPrefix(name, prefix) || name === prefix)
    .map(({ name, file }) =>
      problem(
        file,
        `the component ${name} could be in an org already, and a deployment would replace theirs, wherever it stands`,
        `call it ${prefix}${name.charAt(0).toUpperCase()}${name.slice(1)}`
      )
    );
}

/** Apex, queues and all that the model of a project knows by type and name only. */
function otherKinds({ others }: Project, isOwn: (object?: string) => boolean): Kind[] {
  return others
    .filter(({ type, name }) => !NAMED_AFTER_ANOTHER.test(type) && !isOwn(name.split('.').at(-2)))
    .map(({ type, name, file }) => ({
      kind: type,
      harm: 'replace theirs',
      of: () => [{ name: name.split('.').at(-1) ?? name, file }]
    }));
}

function partsOfOthers(
  objects: readonly CustomObjectPart[],
  isOwn: (object?: string) => boolean,
  parts: (object: CustomObjectPart) => readonly Named[]
): Named[] {
  return objects.filter(({ name }) => !isOwn(name)).flatMap(parts);
}
