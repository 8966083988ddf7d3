import userId from '@salesforce/user/Id';
import { draftName, readDraft, removeDraft, writeDraft } from './drafts';
import type { DraftKind } from './drafts';

/** The free texts of one form, by field. */
export class TextDraft {
  private readonly name: string;

  constructor(kind: DraftKind, ...records: string[]) {
    this.name = draftName(kind, userId, ...records);
  }

  /** What was typed before; undefined when nothing was. Anybody can write into a browser's storage: only texts are taken. */
  load(): Record<string, string> | undefined {
    const typed = Object.entries(readDraft(this.name) ?? {}).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string'
    );
    return typed.length > 0 ? Object.fromEntries(typed) : undefined;
  }

  save(texts: Record<string, string | undefined>): void {
    writeDraft(this.name, texts);
  }

  clear(): void {
    removeDraft(this.name);
  }
}
