/** The features of the package. A feature may name what stands before it, never what stands behind it. */
export const FEATURES = ['shared', 'attendees', 'challenges', 'visits', 'reporting', 'default'] as const;

export type Feature = (typeof FEATURES)[number];

const IN_FEATURE = /^force-app(?:-[a-z-]+)?\/main\/([^/]+)\/([^/]+)\//;

export interface Place {
  /** First folder below `force-app/main`, whether it is a feature or not. */
  feature: string;
  /** Folder below it: `lwc`, `objects`, ... */
  folder: string;
}

export function placeOf(path: string): Place | undefined {
  const [, feature, folder] = IN_FEATURE.exec(path) ?? [];
  return feature === undefined || folder === undefined ? undefined : { feature, folder };
}

export function featureOf(path: string): Feature | undefined {
  const feature = placeOf(path)?.feature;
  return FEATURES.find((known) => known === feature);
}

/** Whether something in `from` may name something in `to`. */
export function mayName(from: Feature, to: Feature): boolean {
  return FEATURES.indexOf(to) <= FEATURES.indexOf(from);
}

export function mayNameOnly(from: Feature): string {
  const before = FEATURES.slice(0, FEATURES.indexOf(from) + 1);
  return before.length === 1
    ? `${from} may name nothing but itself`
    : `${from} may name ${before.join(', ')}`;
}
