/** A plan, in words for a terminal. */
import type { Change } from './plan/diff.ts';
import type { FieldValue } from './plan/canonical.ts';
import { mayBeOneMeeting } from './plan/sameMeeting.ts';
import type { SyncPlan } from './planSync.ts';

const SAMPLES = 3;

export interface PrintOptions {
  /** Subjects of meetings are people's business: they are shown only when asked for. */
  showText: boolean;
}

export function printPlan(plan: SyncPlan, options: PrintOptions): string {
  const lines = [header()];
  for (const { mapping, changes, unchanged } of plan.objects) {
    const created = changes.filter((change) => change.kind === 'create').length;
    lines.push(row(mapping.object, created, changes.length - created, unchanged));
  }
  for (const { mapping, changes } of plan.objects) {
    for (const kind of ['create', 'update'] as const) {
      const ofKind = changes.filter((change) => change.kind === kind);
      if (ofKind.length === 0) {
        continue;
      }
      lines.push('', `${mapping.object}, ${kind === 'create' ? 'new' : 'changed'}:`);
      for (const change of ofKind.slice(0, SAMPLES)) {
        lines.push(...sample(change, options));
      }
      if (ofKind.length > SAMPLES) {
        lines.push(`  and ${ofKind.length - SAMPLES} more`);
      }
    }
  }
  if (plan.vanished.length > 0) {
    lines.push('', `${plan.vanished.length} meetings would be cancelled: their events are gone.`);
  }
  if (plan.withdrawn.length > 0) {
    lines.push('', `${plan.withdrawn.length} people would be taken off: no longer invited.`);
  }
  lines.push(...sameMeetings(plan));
  return lines.join('\n');
}

/** Evidence for a person to judge: nothing is done about it. */
function sameMeetings({ meetings }: SyncPlan): string[] {
  const groups = mayBeOneMeeting(meetings);
  if (groups.length === 0) {
    return [];
  }
  const more = groups.length > SAMPLES ? [`  and ${groups.length - SAMPLES} more`] : [];
  return [
    '',
    `${groups.length} meetings stand in several calendar entries, it seems: same subject and start, several organisers. They`,
    'may be one each; they are counted entry by entry:',
    ...groups.slice(0, SAMPLES).map((events) => `  ${events.join(', ')}`),
    ...more
  ];
}

const header = (): string =>
  `${'object'.padEnd(24)}${'new'.padStart(8)}${'changed'.padStart(10)}${'right'.padStart(8)}`;

function row(object: string, created: number, updated: number, unchanged: number): string {
  return `${object.padEnd(24)}${String(created).padStart(8)}${String(updated).padStart(10)}${String(unchanged).padStart(8)}`;
}

function sample(change: Change, options: PrintOptions): string[] {
  const fields = Object.entries(change.fields).map(([name, value]) => {
    const wanted = shown(name, value, options);
    return change.kind === 'create'
      ? `${name} ${wanted}`
      : `${name} ${shown(name, change.before[name] ?? null, options)} -> ${wanted}`;
  });
  return [`  ${change.key}`, `    ${fields.join(', ')}`];
}

export function shown(name: string, value: FieldValue, { showText }: PrintOptions): string {
  if (value === null) {
    return '(empty)';
  }
  if (name === 'Name' && !showText) {
    return `(${String(value).length} characters)`;
  }
  return escapedControls(String(value));
}

/** What people typed must not steer the terminal that it is printed on, nor turn its text round. */
function escapedControls(text: string): string {
  return text.replaceAll(
    // eslint-disable-next-line no-control-regex -- these are what is looked for
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    (control) => `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`
  );
}
