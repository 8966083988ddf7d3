/** What the generator makes and the loader sends: records that name each other before anybody has an id. */

export type Value = string | number | boolean | null;

/** Stands for the id of a record that is made by an earlier step, or that the org has anyway. */
export interface LocalRef {
  ref: string;
}

export type LocalValue = Value | LocalRef;

export interface SampleRecord {
  /** Unique over all steps, such as `account:sonnwald`. */
  ref: string;
  fields: Record<string, LocalValue>;
  /** Sent only where the session may set them (permission "Set Audit Fields upon Record Creation"). */
  audit?: { CreatedDate?: string; CreatedById?: LocalRef };
}

/** One kind of record, one operation: what goes into the same calls. Steps run in order. */
export type Step =
  | { operation: 'create'; object: string; label: string; records: SampleRecord[] }
  /** `ref` names the record to change. */
  | { operation: 'update'; object: string; label: string; records: SampleRecord[] }
  | { operation: 'delete'; object: string; label: string; refs: string[] }
  /**
   * The org made the occurrences of a series; they are named `<series>#0`, `#1` … in the order of time. Those of a
   * Lightning series do not say which series they belong to: the subject has to do.
   */
  | { operation: 'findOccurrences'; label: string; series: string; subject: string; count: number };

export const ref = (name: string): LocalRef => ({ ref: name });

export const isRef = (value: LocalValue): value is LocalRef => typeof value === 'object' && value !== null;

/** Records that are in every org. */
export const profileRef = (name: string): LocalRef => ref(`profile:${name}`);
export const permissionSetRef = (name: string): LocalRef => ref(`permissionSet:${name}`);
export const groupRef = (name: string): LocalRef => ref(`group:${name}`);
export const RUNNING_USER: LocalRef = ref('user:running');

/** A value as text; '' where there is none, or where it is somebody's id. */
export function textIn(fields: SampleRecord['fields'], name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}
