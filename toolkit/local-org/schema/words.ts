/**
 * What labels, help, values and messages are in the language of the user who asks. Salesforce shows a translation where there is
 * one and the master text where there is none; a language of a region falls back on its language ("Spanish (Mexico) defaults
 * to Spanish"): https://developer.salesforce.com/docs/atlas.en-us.api_meta.meta/api_meta/meta_translations.htm
 */
import type { MetadataPart, Project, TextKind } from '@toolkit/sfdx-project';
import { pickValue } from '@toolkit/sfdx-project';
import type { FieldSchema, ObjectSchema, OrgSchema } from '../core/schemaTypes.ts';

export class Words {
  /** The language the metadata is written in. */
  static readonly master = new Words(new Map(), new Map());
  readonly #texts: ReadonlyMap<string, string>;
  readonly #objects: ReadonlyMap<ObjectSchema, ObjectSchema>;
  readonly #fields: ReadonlyMap<FieldSchema, FieldSchema>;

  constructor(texts: ReadonlyMap<string, string>, objects: ReadonlyMap<ObjectSchema, ObjectSchema>) {
    this.#texts = texts;
    this.#objects = objects;
    this.#fields = new Map(
      [...objects].flatMap(([object, translated]) =>
        [...object.fields].map(([key, field]) => [field, translated.fields.get(key) ?? field] as const)
      )
    );
  }

  /** To describe with only: what is worked out by field or object knows the untranslated ones. */
  object(object: ObjectSchema): ObjectSchema {
    return this.#objects.get(object) ?? object;
  }

  field(field: FieldSchema): FieldSchema {
    return this.#fields.get(field) ?? field;
  }

  text<Fallback extends string | undefined>(
    kind: TextKind,
    key: string,
    fallback: Fallback
  ): string | Fallback {
    return this.#texts.get(identity(kind, key)) ?? fallback;
  }
}

function identity(kind: TextKind, key: string): string {
  return `${kind} ${key.toLowerCase()}`;
}

/** Words by language, as users have it (`de`, `es-MX`); each worked out when the first one asks. */
export class Languages {
  readonly #project: Project;
  readonly #schema: OrgSchema;
  readonly #words = new Map<string, Words>();

  constructor(project: Project, schema: OrgSchema) {
    this.#project = project;
    this.#schema = schema;
  }

  words(language: string): Words {
    let words = this.#words.get(language);
    if (words === undefined) {
      words = wordsOf(this.#project, this.#schema, language.replaceAll('-', '_'));
      this.#words.set(language, words);
    }
    return words;
  }
}

function wordsOf(project: Project, schema: OrgSchema, language: string): Words {
  const all = project.translations.flatMap((part) => part.texts);
  const spoken = [language.split('_')[0] ?? '', language];
  const texts = new Map(
    spoken.flatMap((each) =>
      all
        .filter((text) => text.language === each)
        .map(({ kind, key, text }) => [identity(kind, key), text] as const)
    )
  );
  if (texts.size === 0) {
    return Words.master;
  }
  const say: Say = (kind, key, fallback) => texts.get(identity(kind, key)) ?? fallback;
  const objects = project.objects.flatMap((part) => {
    const object = schema.objects.get(part.name.toLowerCase());
    return object === undefined ? [] : [[object, translated(object, part.fields, say)] as const];
  });
  return new Words(texts, new Map(objects));
}

type Say = <Fallback extends string | undefined>(
  kind: TextKind,
  key: string,
  fallback: Fallback
) => string | Fallback;

function translated(object: ObjectSchema, parts: readonly MetadataPart[], say: Say): ObjectSchema {
  const { name, label, labelPlural } = object;
  const fields = [...object.fields].map(([key, field]) => {
    const part = parts.find((each) => each.name.toLowerCase() === key);
    return [key, translatedField(object, field, part, say)] as const;
  });
  return {
    ...object,
    label: say('object', name, label),
    labelPlural: say('objects', name, labelPlural),
    recordTypes: object.recordTypes.map((type) => ({
      ...type,
      label: say('record type', `${name}.${type.developerName}`, type.label)
    })),
    fields: new Map(fields)
  };
}

function translatedField(
  object: ObjectSchema,
  field: FieldSchema,
  part: MetadataPart | undefined,
  say: Say
): FieldSchema {
  const key = `${object.name}.${field.name}`;
  if (part === undefined) {
    const own = object.custom && field.nameField;
    return own ? { ...field, label: say('name field', object.name, field.label) } : field;
  }
  return {
    ...field,
    label: say('field', key, field.label),
    helpText: say('help text', key, field.helpText),
    picklist: field.picklist && {
      ...field.picklist,
      values: translatedValues(key, field.picklist.values, part, say)
    }
  };
}

type Values = NonNullable<FieldSchema['picklist']>['values'];

/** Values are translated with the field, or with the global value set that it takes them from; both know them by their master label. */
function translatedValues(key: string, values: Values, { xml }: MetadataPart, say: Say): Values {
  const valueSet = xml.child('valueSet');
  const set = valueSet?.text('valueSetName');
  const own = (valueSet?.child('valueSetDefinition')?.children('value') ?? []).map(pickValue);
  return values.map((value) => {
    const master = own.find((each) => each.value === value.value)?.label ?? value.label;
    const label =
      set === undefined
        ? say('field value', `${key}.${master}`, value.label)
        : say('value', `${set}.${master}`, value.label);
    return { ...value, label };
  });
}
