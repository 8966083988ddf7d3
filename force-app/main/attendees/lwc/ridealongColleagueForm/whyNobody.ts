/** Says why a search finds nobody to add, although there is somebody whom it fits. Pure. */
import { format, nodes, value } from 'c/ridealongShared';
import type { Connection } from 'c/ridealongShared';
import { whyNot } from './whyNot';
import type { FittingUser } from './whyNot';
import { labels } from './labels';

export type FittingUsers = Connection<FittingUser>;

/** A sentence for each user whom the words fit, and how many more there are; empty when they fit nobody. */
export function whyNobody(fitting: FittingUsers | null | undefined): string {
  const found = nodes(fitting);
  const more = (fitting?.totalCount ?? found.length) - found.length;
  const sentences = found.map((user) => format(labels[whyNot(user)], value(user.Name) ?? ''));
  return [...sentences, ...(more > 0 ? [format(labels.moreFit, more)] : [])].join(' ');
}
