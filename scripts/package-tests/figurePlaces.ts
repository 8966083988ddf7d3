/** Where figures are: the fields that hold one, who may read them, and the files that name one. Reads files, decides nothing. */
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const NUMERIC = new Set(['Currency', 'Number', 'Percent', 'Summary']);
/** A text may hold an amount, too. */
const SPEAKING = /amount|pipeline|revenue|price|cost|worth|hours/i;

const files = (pattern: string): string[] => globSync(pattern, { cwd: ROOT }).toSorted();
const textOf = (file: string): string => readFileSync(join(ROOT, file), 'utf8');
const tag = (name: string, text: string): string => new RegExp(`<${name}>([^<]*)`).exec(text)?.[1] ?? '';

/** Every field that holds a number, or is worked out by a formula. Values of settings are an admin's words, no figures. */
export function fieldsInMetadata(): string[] {
  return files('force-app*/**/objects/*/fields/*.field-meta.xml')
    .filter((file) => !file.includes('__mdt/'))
    .filter((file) => {
      const text = textOf(file);
      return (
        NUMERIC.has(tag('type', text)) || text.includes('<formula>') || SPEAKING.test(tag('fullName', text))
      );
    })
    .map((file) => `${file.split('/').at(-3)}.${basename(file, '.field-meta.xml')}`);
}

/** The permission sets that let a field be read, without our prefix. */
export function readersOf(field: string): string[] {
  return files('force-app*/**/*.permissionset-meta.xml')
    .filter((file) =>
      [...textOf(file).matchAll(/<fieldPermissions>.*?<\/fieldPermissions>/gs)].some(
        ([grant]) => tag('field', grant) === field && tag('readable', grant) === 'true'
      )
    )
    .map((file) => basename(file, '.permissionset-meta.xml').replace('Ridealong_', ''));
}

export function classificationOf(field: string): string {
  const [object, name] = field.split('.');
  const [file = ''] = files(`force-app*/**/objects/${object}/fields/${name}.field-meta.xml`);
  return tag('securityClassification', textOf(file));
}

/** Words about a field name it without showing it; grants are `readersOf`, what a report type offers its reports show. */
const ABOUT = /<(description|inlineHelpText|label|shortDescription|footer|header|title)>.*?<\/\1>/gs;
const ELSEWHERE =
  /\/test\/|__tests__|\.test\.|\/testing\/|permissionset-meta|bjectTranslation|reportType-meta|\/fields\/(?!.*formula)/;
const SOURCES = [
  'force-app*/**/*.{xml,ts,js,html}',
  'scripts/{export,erase,import,related-words,subscribe,uninstall}/**/*.ts'
];

export interface Place {
  name: string;
  text: string;
  fields: string[];
}

/** A short name that is still one place: list views of two objects may share theirs. */
function placeName(file: string): string {
  const parts = file.split('/');
  const at = parts.indexOf('listViews');
  return at < 0 ? basename(file).replace('-meta.xml', '') : `${parts[at - 1]} ${basename(file, '-meta.xml')}`;
}

/** Files that name one of these fields. A formula names others than itself. */
export function placesOf(names: readonly string[]): Place[] {
  const isFormula = (file: string): boolean =>
    file.includes('/fields/') && textOf(file).includes('<formula>');
  return SOURCES.flatMap(files)
    .filter((file) => !ELSEWHERE.test(file) || isFormula(file))
    .map((file) => {
      const text = textOf(file)
        .replaceAll(ABOUT, '')
        .replace(/<fullName>.*?<\/fullName>/, '');
      const fields = names.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
      return { name: placeName(file), text, fields };
    })
    .filter(({ fields }) => fields.length > 0);
}

export const themeFigureSql = (): string => textOf('dbt/models/figures/ridealong_theme_figures.sql');
export const dashboards = (): { name: string; text: string }[] =>
  files('force-app*/**/*.dashboard-meta.xml').map((file) => ({ name: placeName(file), text: textOf(file) }));
