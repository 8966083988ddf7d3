import type { Result } from './runSmoke.ts';

export interface SmokeReport {
  org: string;
  isLocal: boolean;
  /** Newest API version of the org, which tells its release. */
  release: string;
  at: string;
  results: readonly Result[];
}

const word = ({ holds }: Result): string => (holds === undefined ? 'cannot tell' : holds ? 'yes' : '**no**');

export function asMarkdown({ org, isLocal, release, at, results }: SmokeReport): string {
  const count = (wanted: boolean | undefined): number =>
    results.filter(({ holds }) => holds === wanted).length;
  return [
    '# What an org says',
    '',
    `${org}${isLocal ? ' (a local org, which proves nothing)' : ''}, ${release}, ${at}. ${count(true)} yes, ${count(false)} no, ${count(undefined)} cannot tell.`,
    '',
    '| claim | answer | evidence | from | ms |',
    '| --- | --- | --- | --- | --- |',
    ...results.map((result) =>
      [
        '',
        ` ${cell(result.claim)} `,
        ` ${word(result)} `,
        ` ${cell(result.evidence)} `,
        ` ${cell(result.from)} `,
        ` ${result.millis} `,
        ''
      ].join('|')
    ),
    ''
  ].join('\n');
}

export const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
