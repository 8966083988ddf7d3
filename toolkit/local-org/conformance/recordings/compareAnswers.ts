/** What a recorded answer of a real org and the local org's own have in common, and what not. Pure. */

export interface Difference {
  /** Where in the answer: `fields.Name.createable`, `compositeResponse.0.httpStatusCode`. */
  at: string;
  recorded: unknown;
  own: unknown;
}

/** Their words and numbers are the platform's, and have to be the same; of all else only the kind is. */
const EXACT = new Set([
  'errorCode',
  'message',
  'httpStatusCode',
  'success',
  'done',
  'created',
  'referenceId',
  'type'
]);

/** Differs from org to org, by name alone. */
const OF_THE_ORG = new Set(['url', 'ETag', 'Last-Modified', 'stackTrace']);

/** Answers to the same request: the same kinds of values in the same places. Of lists, as many as both have. */
export function compareAnswers(recorded: unknown, own: unknown, at = ''): Difference[] {
  const name = at.split('.').at(-1) ?? '';
  if (OF_THE_ORG.has(name)) {
    return [];
  }
  if (Array.isArray(recorded) && Array.isArray(own)) {
    return recorded
      .slice(0, own.length)
      .flatMap((item, place) => compareAnswers(item, own[place], `${at}.${place}`));
  }
  if (isObject(recorded) && isObject(own)) {
    const names = [...new Set([...Object.keys(recorded), ...Object.keys(own)])].sort();
    return names.flatMap((key) => compareAnswers(recorded[key], own[key], at === '' ? key : `${at}.${key}`));
  }
  const isSame = EXACT.has(name)
    ? comparable(recorded) === comparable(own)
    : kindOf(recorded) === kindOf(own);
  return isSame ? [] : [{ at, recorded, own }];
}

/** Ids differ, also inside of messages. */
function comparable(value: unknown): unknown {
  return typeof value === 'string' ? value.replaceAll(/\b[0-9a-zA-Z]{18}\b/g, 'ID').trim() : value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === null) {
    return 'null';
  }
  return Array.isArray(value) ? 'list' : typeof value;
}

interface Described {
  name: string;
  fields: ({ name: string } & Record<string, unknown>)[];
  [key: string]: unknown;
}

/** Two describes of one object, key by key; of fields, those that both have. */
export function compareDescribes(
  recorded: Described,
  own: Described
): { compared: number; differences: Difference[] } {
  const differences: Difference[] = [];
  let compared = 0;
  const compare = (at: string, left: unknown, right: unknown): void => {
    compared += 1;
    if (JSON.stringify(left) !== JSON.stringify(right)) {
      differences.push({ at, recorded: left, own: right });
    }
  };
  for (const [key, value] of Object.entries(recorded)) {
    if (!isObject(value) && !Array.isArray(value)) {
      compare(key, value, own[key]);
    }
  }
  const byName = new Map(own.fields.map((field) => [field.name, field]));
  for (const field of recorded.fields) {
    const same = byName.get(field.name);
    // Values of picklists are the org's
    const keys = same ? Object.keys(field).filter((key) => key !== 'picklistValues') : [];
    for (const key of keys) {
      compare(`fields.${field.name}.${key}`, field[key], same?.[key]);
    }
  }
  return { compared, differences };
}

/** Why two describes may differ all the same; undefined for what nobody has explained. */
export function explanationOf(
  { at, recorded, own }: Difference,
  described?: { fields?: readonly { name: string }[] }
): string | undefined {
  const [, field = '', key = at] = at.split('.');
  if (at === 'feedEnabled') {
    return 'feed tracking is a setting of an org';
  }
  const hasPersons = described?.fields?.some(({ name }) => name === 'IsPersonAccount') === true;
  if (hasPersons && at === 'fields.Name.nillable' && recorded === true) {
    return 'with person accounts the name of an account may come from the names of a person';
  }
  if (hasPersons && isLongerPicklist(key, recorded, own)) {
    return 'standard picklists of an account hold 255 characters in the recorded org with person accounts, 40 in the one without';
  }
  const isAudit = ['CreatedDate', 'CreatedById', 'LastModifiedDate', 'LastModifiedById'].includes(field);
  if (key === 'createable' && isAudit && own === true) {
    return 'who asks has "Set Audit Fields upon Record Creation" here, and had not where it was recorded';
  }
  if (key === 'referenceTo' && Array.isArray(recorded) && Array.isArray(own)) {
    // Objects of the project are in no recording
    const standard = own.filter((target) => !String(target).endsWith('__c'));
    return standard.every((target) => recorded.includes(target))
      ? 'the local org has fewer objects'
      : undefined;
  }
  return undefined;
}

/** Bytes are three for each character. */
function isLongerPicklist(key: string, recorded: unknown, own: unknown): boolean {
  return (
    (key === 'length' && recorded === 255 && own === 40) ||
    (key === 'byteLength' && recorded === 765 && own === 120)
  );
}
