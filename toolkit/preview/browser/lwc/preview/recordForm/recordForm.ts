import RecordFormModal from 'preview/recordFormModal';

export interface RecordFormOptions {
  object: string;
  /** Undefined for a new record. */
  recordId: string | undefined;
  defaults: Record<string, unknown>;
}

/** Opens New or Edit over the page. Resolves with the record's id once saved, with undefined when cancelled. */
export async function openRecordForm(options: RecordFormOptions): Promise<string | undefined> {
  const saved: unknown = await RecordFormModal.open({
    size: 'medium',
    label: options.recordId === undefined ? 'New record' : 'Edit record',
    ...options
  });
  return typeof saved === 'string' ? saved : undefined;
}
