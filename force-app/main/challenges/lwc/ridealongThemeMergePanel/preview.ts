/** What a merge will do, in words, before anybody does it. Pure. */
import decisionText from '@salesforce/label/c.Ridealong_Merge_Preview_Decision';
import lossless from '@salesforce/label/c.Ridealong_Merge_Preview_Lossless';
import moves from '@salesforce/label/c.Ridealong_Merge_Preview_Moves';
import takesAlong from '@salesforce/label/c.Ridealong_Merge_Preview_Takes_Along';
import together from '@salesforce/label/c.Ridealong_Merge_Preview_Together';
import { countOf } from 'c/ridealongThemes';
import { count, format } from 'c/ridealongShared';
import type { Heard, Theme } from 'c/ridealongThemes';

export function previewOf(theme: Theme, heard: Heard[], other: Theme, heardThere: Heard[]): string[] {
  const all = [...heard, ...heardThere];
  const along = theme.merged.map(({ name }) => name).join(', ');
  return [
    format(moves, count(heard.length), theme.name, other.name),
    along ? format(takesAlong, along) : '',
    format(together, count(countOf(all, 'accountId')), count(countOf(all, 'dealId'))),
    format(decisionText, other.decisionLabel ?? '', other.reason ?? ''),
    lossless
  ]
    .map((line) => line.trim())
    .filter(Boolean);
}
