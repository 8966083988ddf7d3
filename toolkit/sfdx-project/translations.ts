/** Texts of the project in other languages: files of Translations, CustomObjectTranslation, GlobalValueSetTranslation. */
import type { MetadataPart, TextKind, TranslatedText } from './types.ts';
import type { XmlNode } from './xmlNode.ts';

/** Types whose files hold translations, with what reads them. */
const READERS: Readonly<Record<string, (part: MetadataPart) => TranslatedText[]>> = {
  Translations: readTranslations,
  CustomObjectTranslation: readObject,
  CustomFieldTranslation: readFieldFile,
  GlobalValueSetTranslation: readValueSet,
  StandardValueSetTranslation: readValueSet
};

/** The texts in a file of translations; undefined where the type is another. An element without a reader is left as it is. */
export function translatedTexts(type: string, part: MetadataPart): TranslatedText[] | undefined {
  return READERS[type]?.(part);
}

type Add = (kind: TextKind, key: string, text: string | undefined) => void;

function gather(language: string, file: string, fill: (add: Add) => void): TranslatedText[] {
  const texts: TranslatedText[] = [];
  fill((kind, key, text) => {
    if (text !== undefined) {
      texts.push({ language, kind, key, text, file });
    }
  });
  return texts;
}

function readTranslations({ name, file, xml }: MetadataPart): TranslatedText[] {
  return gather(name, file, (add) => {
    const each = (element: string, use: (node: XmlNode, key: string) => void): void =>
      xml.children(element).forEach((node) => use(node, node.requiredText('name')));
    each('customApplications', (node, key) => {
      add('app', key, node.text('label'));
      add('app description', key, node.text('description'));
    });
    each('customLabels', (node, key) => add('label', key, node.text('label')));
    each('customTabs', (node, key) => add('tab', key, node.text('label')));
    each('quickActions', (node, key) => add('action', key, node.text('label')));
    each('reportTypes', (node, key) => readReportType(node, key, add));
  });
}

function readReportType(node: XmlNode, name: string, add: Add): void {
  add('report type', name, node.text('label'));
  add('report type description', name, node.text('description'));
  for (const section of node.children('sections')) {
    const key = `${name}.${section.requiredText('name')}`;
    add('report type section', key, section.text('label'));
    for (const column of section.children('columns')) {
      add('report type column', `${key}.${column.requiredText('name')}`, column.text('label'));
    }
  }
}

/** `Visit__c-de`, `Kinds-es_MX`: what is translated, and the language. */
function split(name: string): [name: string, language: string] {
  const dash = name.lastIndexOf('-');
  return [name.slice(0, dash), name.slice(dash + 1)];
}

function readObject({ name, file, xml }: MetadataPart): TranslatedText[] {
  const [object, language] = split(name);
  return gather(language, file, (add) => {
    readObjectName(xml, object, add);
    for (const field of xml.children('fields')) {
      readField(field, `${object}.${field.requiredText('name')}`, add);
    }
    for (const node of xml.children('quickActions')) {
      add('action', `${object}.${node.requiredText('name')}`, node.text('label'));
    }
    for (const node of xml.children('recordTypes')) {
      const key = `${object}.${node.requiredText('name')}`;
      add('record type', key, node.text('label'));
      add('record type description', key, node.text('description'));
    }
    for (const node of xml.children('validationRules')) {
      add('validation message', `${object}.${node.requiredText('name')}`, node.text('errorMessage'));
    }
    for (const layout of xml.children('layouts')) {
      for (const section of layout.children('sections')) {
        const key = `${object}.${layout.requiredText('layout')}.${section.requiredText('section')}`;
        add('layout section', key, section.text('label'));
      }
    }
  });
}

/** Languages with cases have the name in each; labels show the nominative, which languages without cases do not name. */
function readObjectName(xml: XmlNode, object: string, add: Add): void {
  for (const value of xml.children('caseValues')) {
    if (
      (value.text('caseType') ?? 'Nominative') === 'Nominative' &&
      (value.text('article') ?? 'None') === 'None'
    ) {
      add(value.boolean('plural') ? 'objects' : 'object', object, value.text('value'));
    }
  }
  add('name field', object, xml.text('nameFieldLabel'));
}

/** A field's translation in a file of its own, as source that was retrieved has it: `Visit__c-de.Kind__c`. */
function readFieldFile({ name, file, xml }: MetadataPart): TranslatedText[] {
  const dot = name.lastIndexOf('.');
  const [object, language] = split(name.slice(0, dot));
  return gather(language, file, (add) => readField(xml, `${object}.${xml.requiredText('name')}`, add));
}

function readField(field: XmlNode, key: string, add: Add): void {
  add('field', key, field.text('label'));
  add('help text', key, field.text('help'));
  add('relationship', key, field.text('relationshipLabel'));
  for (const value of field.children('picklistValues')) {
    add('field value', `${key}.${value.requiredText('masterLabel')}`, value.text('translation'));
  }
  add('lookup filter message', key, field.child('lookupFilter')?.text('errorMessage'));
}

function readValueSet({ name, file, xml }: MetadataPart): TranslatedText[] {
  const [set, language] = split(name);
  return gather(language, file, (add) => {
    for (const value of xml.children('valueTranslation')) {
      add('value', `${set}.${value.requiredText('masterLabel')}`, value.text('translation'));
    }
  });
}
