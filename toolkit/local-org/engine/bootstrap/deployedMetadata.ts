import type { Project } from '@toolkit/sfdx-project';
import { toStoredDateTime } from '../../core/clock.ts';
import type { Clock } from '../../core/clock.ts';
import type { OrgSchema } from '../../core/schemaTypes.ts';
import { SalesforceError } from '../../core/types.ts';
import type { CustomMetadata, SObjectRecord, Value } from '../../core/types.ts';
import type { Findings } from '../../schema/findings.ts';
import { check, normalize } from '../save/fieldValues.ts';
import { noSuchColumn, refusedRequest } from '../save/saveErrors.ts';
import { customMetadataValues } from './customMetadataRows.ts';
import type { MetadataValues } from './customMetadataRows.ts';
import type { Store } from '../store/store.ts';

/** Records of custom metadata types that somebody changes in Setup while the org runs. */
export class DeployedMetadata implements CustomMetadata {
  readonly values: MetadataValues;
  readonly #schema: OrgSchema;
  readonly #store: Store;
  readonly #clock: Clock;

  constructor(project: Project, schema: OrgSchema, store: Store, clock: Clock, findings: Findings) {
    this.values = customMetadataValues(project, schema, findings);
    this.#schema = schema;
    this.#store = store;
    this.#clock = clock;
  }

  change(typeName: string, developerName: string, given: SObjectRecord): void {
    const object = this.#schema.objects.get(typeName.toLowerCase());
    const known = this.values.get(typeName.toLowerCase())?.get(developerName.toLowerCase());
    if (object?.customMetadata !== true || known === undefined) {
      throw new SalesforceError('INVALID_INPUT', `There is no record ${developerName} of ${typeName}.`);
    }
    const changes = Object.entries(given).map(([name, value]): [string, Value] => {
      const field = object.fields.get(name.toLowerCase());
      if (field === undefined || !field.custom || field.virtual) {
        throw refusedRequest(noSuchColumn(object, name));
      }
      const result = normalize(field, value);
      const error = 'error' in result ? result.error : check(field, result.value);
      if ('error' in result || error !== undefined) {
        throw new SalesforceError(error?.statusCode ?? 'INVALID_INPUT', error?.message ?? name);
      }
      return [field.name, result.value];
    });
    const [row] = this.#store.select(object, '"DeveloperName" = ?', [developerName]);
    const SystemModstamp = toStoredDateTime(this.#clock.now());
    this.#store.update(object, { ...row, ...Object.fromEntries(changes), SystemModstamp }, [
      ...changes.map(([name]) => name),
      'SystemModstamp'
    ]);
    changes.forEach(([name, value]) => known.set(name.toLowerCase(), value));
  }
}
