import type { ActionOverride, ApplicationPart, TabPart } from '@toolkit/sfdx-project';
import { problem } from '../model/problem.ts';
import type { Problem } from '../model/problem.ts';
import type { CheckContext } from '../model/context.ts';
import { objectOf } from '../model/fieldPath.ts';

/** Tabs of standard things, and the object behind them where it has another name. */
const STANDARD_TABS = new Set(
  'home Account Calendar Case Chatter Contact Dashboard Event Feed File Lead Opportunity report Task Today'
    .split(' ')
    .map((name) => `standard-${name}`)
);
const MOTIF = /^Custom([1-9]|[1-9]\d|100): [A-Z]/;

/** Apps and tabs: tabs lead somewhere, pages exist, fit their object and are there for desktop and phone. */
export function applications(context: CheckContext): Problem[] {
  return [
    ...context.project.applications.flatMap((app) => [
      ...appTabs(context, app),
      ...app.actionOverrides.flatMap((override) => overrideProblems(context, app, override)),
      ...formFactors(app)
    ]),
    ...context.project.tabs.flatMap((tab) => tabProblems(context, tab))
  ];
}

function appTabs({ project }: CheckContext, { file, tabs, utilityBar }: ApplicationPart): Problem[] {
  const bar = project.flexiPages.find(({ name }) => name === utilityBar);
  return [
    ...tabs
      .filter((name) => !STANDARD_TABS.has(name) && !project.tabs.some((tab) => tab.name === name))
      .map((name) => problem(file, `there is no tab ${name}`, 'add the tab or correct <tabs>')),
    ...(utilityBar !== undefined && bar?.type !== 'UtilityBar'
      ? [problem(file, `there is no utility bar ${utilityBar}`, 'correct <utilityBar>')]
      : [])
  ];
}

function overrideProblems(
  { project, schema }: CheckContext,
  { file }: ApplicationPart,
  override: ActionOverride
): Problem[] {
  const { type, content, pageOrSobjectType: subject, actionName, formFactor } = override;
  if (type !== 'Flexipage') {
    return [];
  }
  const page = project.flexiPages.find(({ name }) => name === content);
  if (page === undefined) {
    return [problem(file, `there is no page ${content}`, 'add the page or correct <content>')];
  }
  if (subject === 'standard-home') {
    const fits = page.type === 'HomePage' && actionName === 'Tab' && formFactor === 'Large';
    return fits
      ? []
      : [
          problem(
            file,
            `${content} cannot be the home page`,
            'write a HomePage, <actionName>Tab and <formFactor>Large'
          )
        ];
  }
  if (objectOf(schema, subject) === undefined) {
    return [problem(file, `there is no object ${subject}`, 'correct <pageOrSobjectType>')];
  }
  return page.type === 'RecordPage' && page.sobjectType === subject && actionName === 'View'
    ? []
    : [
        problem(
          file,
          `${content} is no record page of ${subject}`,
          'name a RecordPage of the object, for the action View'
        )
      ];
}

/** A page shown on the desktop only would fall back to the org's own page on a phone, and the other way round. */
function formFactors({ file, actionOverrides }: ApplicationPart): Problem[] {
  const views = actionOverrides.filter(
    ({ actionName, type }) => actionName === 'View' && type === 'Flexipage'
  );
  const key = ({ pageOrSobjectType, profile, recordType }: ActionOverride): string =>
    [pageOrSobjectType, profile, recordType].join();
  return views.flatMap((view, index) => {
    const same = views.filter((other) => key(other) === key(view));
    const twice =
      views.findIndex((other) => key(other) === key(view) && other.formFactor === view.formFactor) < index;
    const missing = ['Large', 'Small'].filter(
      (factor) => !same.some(({ formFactor }) => formFactor === factor)
    );
    return [
      ...missing.map((factor) =>
        problem(
          file,
          `${view.pageOrSobjectType} has no page for ${factor}`,
          'add an <actionOverrides> for it'
        )
      ),
      ...(twice
        ? [problem(file, `${view.pageOrSobjectType} has two pages for ${view.formFactor}`, 'keep one')]
        : [])
    ];
  });
}

function tabProblems(
  { project, schema }: CheckContext,
  { name, file, kind, target, motif }: TabPart
): Problem[] {
  return [
    ...(kind === 'object' && objectOf(schema, target) === undefined
      ? [problem(file, `there is no object ${target}`, 'name the tab after an object')]
      : []),
    ...(kind === 'flexiPage' && project.flexiPages.find((page) => page.name === target)?.type !== 'AppPage'
      ? [problem(file, `there is no app page ${target}`, 'correct <flexiPage>')]
      : []),
    ...(kind === 'lwc' &&
    project.lwcs.find((lwc) => lwc.name === target)?.targets.includes('lightning__Tab') !== true
      ? [
          problem(
            file,
            `there is no component ${target} for tabs`,
            'correct <lwcComponent>, or expose it to lightning__Tab'
          )
        ]
      : []),
    ...(kind === 'other'
      ? [problem(file, `the tab ${name} shows nothing`, 'give it an object, a page or a component')]
      : []),
    ...(motif !== undefined && !MOTIF.test(motif)
      ? [problem(file, `there is no tab style "${motif}"`, 'write one such as "Custom15: People"')]
      : [])
  ];
}
