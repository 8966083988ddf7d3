import { SalesforceError, UnknownObjectError } from '../../core/types.ts';
import type { MergeRequest } from '../../core/types.ts';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { deserializeRow } from '../rest/deserialize.ts';
import { element } from '../http/soapEnvelope.ts';
import { errors, id, listOf, textsOf } from './results.ts';
import type { SoapContext, XmlElement } from './soapServices.ts';

/** "Up to 200 merge requests can be made in a single SOAP call." */
const MOST = 200;

/** `merge()`: each request is a transaction. Clients call its one argument by several names. */
export function mergeCall(context: SoapContext, call: XmlElement): string[] {
  const requests = Object.values(call)
    .flatMap(listOf)
    .filter((one) => typeof one === 'object');
  if (requests.length > MOST) {
    throw new SalesforceError('EXCEEDED_ID_LIMIT', `At most ${MOST} merges can be in one call`);
  }
  return requests.map((request) => mergeOne(context, request));
}

function mergeOne({ services, session }: SoapContext, request: XmlElement): string {
  const asked = readRequest({ services, session }, request);
  const { relatedIds, ...result } = services.org.merge(asked, session);
  return [
    errors(result.errors),
    id(result.id),
    ...(result.success ? asked.ids.map((merged) => element('mergedRecordIds', merged)) : []),
    element('success', String(result.success)),
    ...visible(relatedIds, { services, session }).map((related) => element('updatedRelatedIds', related))
  ].join('');
}

function readRequest({ services, session }: SoapContext, request: XmlElement): MergeRequest {
  const [master = {}] = listOf(request['masterRecord']).filter((one) => typeof one === 'object');
  const [type = ''] = textsOf(master['type']);
  const object = services.org.schema.objects.get(type.toLowerCase());
  if (object === undefined || !session.access.object(object).read) {
    throw new UnknownObjectError(type);
  }
  const { type: _, fieldsToNull, ...given } = master;
  const texts = Object.entries(given).map(([name, value]) => [name, textsOf(value)[0] ?? value] as const);
  const empty = textsOf(fieldsToNull).map((name) => [name, null] as const);
  const { row, parents } = deserializeRow(object, session, Object.fromEntries([...texts, ...empty]));
  if (parents.length > 0) {
    throw new SalesforceError('INVALID_FIELD', 'External ID fields cannot be used with merge');
  }
  return { object: object.name, master: row, ids: textsOf(request['recordToMergeIds']) };
}

/** "... that are viewable by the user sending the merge call" (MergeResult). */
function visible(ids: readonly string[], { services, session }: SoapContext): string[] {
  const objects = [...services.org.schema.objects.values()];
  const objectOf = (one: string): ObjectSchema | undefined =>
    objects.find(({ keyPrefix }) => keyPrefix === one.slice(0, 3));
  return [...Map.groupBy(ids, objectOf)].flatMap(([object, group]) =>
    object === undefined || !session.access.object(object).read
      ? []
      : [...session.access.allowed(object, group, 'read')]
  );
}
