/** Translations of every text of the valid project: what it says, in capital letters. */
import { textsOf } from '@toolkit/sfdx-project';
import type { Project, Text, TextKind } from '@toolkit/sfdx-project';
import { elements, group, xml } from './xml.ts';
import type { Files } from './xml.ts';

export const MAIN = 'force-app/main/default';

/** Placeholders stay as they are. */
export const capitals = (text: string): string =>
  text.replace(
    /(\{[^}]*\})|([^{]+)/g,
    (_all, placeholder?: string, rest?: string) => placeholder ?? rest!.toUpperCase()
  );

/** Files that translate everything into `language`. */
export function translated(project: Project, language: string): Files {
  const texts = textsOf(project);
  const of = (kind: TextKind, owner?: string): Text[] =>
    texts.filter((text) => text.kind === kind && (owner === undefined || text.key.startsWith(`${owner}.`)));
  const one = (kind: TextKind, key: string): Record<string, string> => {
    const text = texts.find((each) => each.kind === kind && each.key === key);
    return text === undefined ? {} : { [kind]: capitals(text.text) };
  };
  const globalActions = of('action').filter(({ key }) => !key.includes('.'));
  const body = [
    ...of('app').map(({ key, text }) =>
      group(
        'customApplications',
        given({
          description: one('app description', key)['app description'],
          label: capitals(text),
          name: key
        })
      )
    ),
    ...of('label').map(({ key, text }) => group('customLabels', given({ label: capitals(text), name: key }))),
    ...of('tab').map(({ key, text }) => group('customTabs', given({ label: capitals(text), name: key }))),
    ...globalActions.map(({ key, text }) =>
      group('quickActions', given({ label: capitals(text), name: key }))
    ),
    ...of('report type').map((type) => reportType(type, one, of))
  ];
  return {
    [`${MAIN}/translations/${language}.translation-meta.xml`]: xml('Translations', body.join('\n')),
    ...valueSets(of('value'), language),
    ...objects(texts, language)
  };
}

/** Elements with a text; what there is nothing to say for is not there. */
function given(values: Record<string, string | boolean | undefined>): string {
  const there = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const]
  );
  return elements(Object.fromEntries(there));
}

type One = (kind: TextKind, key: string) => Record<string, string>;
type Of = (kind: TextKind, owner?: string) => Text[];

const last = ({ key }: Text): string => key.split('.').at(-1) ?? '';

function reportType({ key, text }: Text, one: One, of: Of): string {
  return group(
    'reportTypes',
    given({
      description: one('report type description', key)['report type description'],
      label: capitals(text),
      name: key
    }),
    ...of('report type section', key).map((section) =>
      group(
        'sections',
        ...of('report type column', section.key).map((column) =>
          group(
            'columns',
            given({ label: capitals(column.text), name: column.key.slice(section.key.length + 1) })
          )
        ),
        given({ label: capitals(section.text), name: last(section) })
      )
    )
  );
}

function valueSets(values: readonly Text[], language: string): Files {
  return Object.fromEntries(
    [...Map.groupBy(values, ({ key }) => key.split('.')[0] ?? '')].map(([set, own]) => [
      `${MAIN}/globalValueSetTranslations/${set}-${language}.globalValueSetTranslation-meta.xml`,
      xml(
        'GlobalValueSetTranslation',
        own
          .map((value) =>
            group('valueTranslation', given({ masterLabel: last(value), translation: capitals(value.text) }))
          )
          .join('\n')
      )
    ])
  );
}

const OF_OBJECTS: readonly TextKind[] = [
  'object',
  'field',
  'record type',
  'validation message',
  'layout section',
  'action'
];

function objects(texts: readonly Text[], language: string): Files {
  const own = texts.filter(
    ({ kind, key }) => OF_OBJECTS.includes(kind) && (kind !== 'action' || key.includes('.'))
  );
  const names = new Set(own.map(({ key }) => key.split('.')[0] ?? ''));
  return Object.fromEntries(
    [...names].map((name) => [
      `${MAIN}/objectTranslations/${name}-${language}/${name}-${language}.objectTranslation-meta.xml`,
      xml('CustomObjectTranslation', objectBody(texts, name))
    ])
  );
}

function objectBody(texts: readonly Text[], object: string): string {
  const said = (kind: TextKind, key: string): string | undefined => {
    const text = texts.find((each) => each.kind === kind && each.key === key)?.text;
    return text === undefined ? undefined : capitals(text);
  };
  const inside = (kind: TextKind, owner: string): Text[] =>
    texts.filter((text) => text.kind === kind && text.key.startsWith(`${owner}.`));
  const caseValue = (plural: boolean, value: string | undefined): string =>
    value === undefined ? '' : group('caseValues', given({ caseType: 'Nominative', plural, value }));
  const field = ({ key, text }: Text): string =>
    group(
      'fields',
      given({ help: said('help text', key), label: capitals(text), name: key.slice(object.length + 1) }),
      ...inside('field value', key).map((value) =>
        group('picklistValues', given({ masterLabel: last(value), translation: capitals(value.text) }))
      ),
      given({ relationshipLabel: said('relationship', key) })
    );
  const named = (element: string, kind: TextKind, label: string): string[] =>
    inside(kind, object).map((text) =>
      group(element, given({ [label]: capitals(text.text), name: last(text) }))
    );
  return [
    caseValue(false, said('object', object)),
    caseValue(true, said('objects', object)),
    ...inside('field', object).map(field),
    ...inside('layout section', object).map((section) =>
      group(
        'layouts',
        given({ layout: section.key.split('.')[1] }),
        group('sections', given({ label: capitals(section.text), section: last(section) }))
      )
    ),
    given({ nameFieldLabel: said('name field', object) }),
    ...named('quickActions', 'action', 'label'),
    ...named('recordTypes', 'record type', 'label'),
    ...named('validationRules', 'validation message', 'errorMessage')
  ].join('\n');
}
