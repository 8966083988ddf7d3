/** The model of a page in the language of the user who looks at it. */
import type { ActionModel, AppModel, ObjectModel, PreviewModel, TabModel } from './model.ts';

/** Translations of a language by kind and key, as `@toolkit/sfdx-project` names them: `label Hello`, `field Visit__c.Day__c`. */
export type Words = Readonly<Record<string, string>>;

/** Texts without a translation stay as they are. */
export function translated(model: PreviewModel, words: Words): PreviewModel {
  const each = <Part>(
    parts: Record<string, Part>,
    change: (part: Part, name: string) => Part
  ): Record<string, Part> =>
    Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, change(part, name)]));
  return {
    ...model,
    apps: model.apps.map((app): AppModel => ({
      ...app,
      label: words[`app ${app.name}`] ?? app.label,
      description: words[`app description ${app.name}`] ?? app.description
    })),
    tabs: each(model.tabs, (tab, name): TabModel => {
      const label = tab.kind === 'object' ? words[`objects ${tab.target}`] : words[`tab ${name}`];
      return { ...tab, label: label ?? tab.label };
    }),
    actions: each(model.actions, (action, name): ActionModel => ({
      ...action,
      label: words[`action ${name}`] ?? action.label
    })),
    objects: each(model.objects, (object) => translatedObject(object, words))
  };
}

function translatedObject(object: ObjectModel, words: Words): ObjectModel {
  const { name, layout } = object;
  return {
    ...object,
    label: words[`object ${name}`] ?? object.label,
    labelPlural: words[`objects ${name}`] ?? object.labelPlural,
    layout: layout && {
      ...layout,
      sections: layout.sections.map((section) => ({
        ...section,
        heading: words[`layout section ${name}.${layout.name}.${section.heading}`] ?? section.heading
      }))
    },
    relatedLabels: Object.fromEntries(
      Object.entries(object.relatedLabels).map(([field, label]) => [
        field,
        words[`relationship ${name}.${field}`] ?? label
      ])
    )
  };
}
