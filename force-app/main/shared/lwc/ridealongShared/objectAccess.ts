/**
 * What the user may create and write, from `objectInfos` of a GraphQL answer. It decides what a component offers; whether a
 * save goes through is the platform's to say.
 * https://developer.salesforce.com/docs/platform/graphql/guide/query-objectinfo.html
 */
export interface ObjectInfo {
  ApiName: string;
  createable?: boolean;
  updateable?: boolean;
  fields?: ({ ApiName: string; updateable?: boolean } | null)[] | null;
}

/** For `objectInfos(apiNames: [...])`. */
export const ACCESS_FIELDS = `
        ApiName
        createable
        updateable
        fields { ApiName updateable }`;

export type ObjectInfos = (ObjectInfo | null)[] | null | undefined;

/** May the user create records of an object? */
export function canCreate(infos: ObjectInfos, object: string): boolean {
  return find(infos, object)?.createable ?? false;
}

/** May the user write a field of an object, on the records they may change? */
export function canEdit(infos: ObjectInfos, object: string, field: string): boolean {
  const info = find(infos, object);
  if (!info?.updateable) {
    return false;
  }
  return info.fields?.some((one) => one?.ApiName === field && one.updateable === true) ?? false;
}

function find(infos: ObjectInfos, object: string): ObjectInfo | undefined {
  return infos?.find((info) => info?.ApiName === object) ?? undefined;
}
