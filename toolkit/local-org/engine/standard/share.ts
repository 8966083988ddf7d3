import type { ObjectSchema } from '../../core/schemaTypes.ts';
import type { SObjectRecord } from '../../core/types.ts';
import type { RowWork } from '../save/rowWork.ts';
import type { SaveContext } from '../save/saveContext.ts';
import { insufficientAccess, saveError } from '../save/saveErrors.ts';
import { quote } from '../store/tableDefinition.ts';

/** Shares made through the API are manual ones (share objects, `RowCause`), and must give more than everyone has. */
export function deriveShare({ record }: RowWork, _context: SaveContext, object: ObjectSchema): void {
  record['RowCause'] ??= 'Manual';
  if (object.name === 'AccountShare') {
    record['OpportunityAccessLevel'] ??= 'None';
    record['CaseAccessLevel'] ??= 'None';
    record['ContactAccessLevel'] ??= record['AccountAccessLevel'] ?? null;
  }
}

export function checkShare(work: RowWork, context: SaveContext, object: ObjectSchema): void {
  const { accessField = '', sharedObject = '' } = object.share ?? {};
  if (work.operation === 'create' && work.record['RowCause'] !== 'Manual' && !context.platform) {
    work.errors.push(
      saveError('FIELD_INTEGRITY_EXCEPTION', `Row Cause: value cannot be ${work.record['RowCause']}`, [
        'RowCause'
      ])
    );
  }
  if (work.prior !== undefined && work.prior['RowCause'] !== 'Manual' && !context.platform) {
    work.errors.push(saveError('FIELD_INTEGRITY_EXCEPTION', 'only manual shares can be changed', []));
  }
  const level = work.record[accessField];
  const shared = context.services.schema.objects.get(sharedObject.toLowerCase());
  const already = shared?.sharingModel === 'Read' && level === 'Read';
  if (already || (level === 'All' && !context.platform)) {
    work.errors.push(
      saveError(
        'FIELD_INTEGRITY_EXCEPTION',
        `field integrity exception: unknown (trivial share level ${level}, for organization with default level ${shared?.sharingModel ?? ''})`
      )
    );
  }
}

/** Shares that rules or ownership made cannot be deleted by hand. */
export function checkShareDelete({ record, errors }: RowWork): void {
  if (record['RowCause'] !== 'Manual') {
    errors.push(insufficientAccess());
  }
}

/**
 * Creating a share that matches an existing one changes that one and answers its id: OpportunityShare object, "Usage". Rows of one
 * save are asked about in their order: one that was made before may be what the next matches.
 */
export function existingShares(
  works: readonly RowWork[],
  context: SaveContext,
  object: ObjectSchema
): (work: RowWork) => string | undefined {
  const { parentField = '' } = object.share ?? {};
  const keyOf = (row: SObjectRecord): string => `${row[parentField]} ${row['UserOrGroupId']}`;
  const parents = works.map(({ record }) => String(record[parentField]));
  const stored = context.services.store.select(
    object,
    `${quote(parentField)} IN (SELECT value FROM json_each(?)) AND "RowCause" = 'Manual' AND "IsDeleted" = 0`,
    [JSON.stringify(parents)]
  );
  const byKey = new Map(stored.toReversed().map((row) => [keyOf(row), row]));
  return ({ record }) => {
    const key = keyOf(record);
    const found = byKey.get(key);
    if (record['RowCause'] === 'Manual') {
      byKey.set(key, found ?? record);
    } else if (found !== undefined) {
      byKey.delete(key);
    }
    const id = found?.['Id'];
    return typeof id === 'string' && id !== record['Id'] ? id : undefined;
  };
}
