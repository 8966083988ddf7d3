import { toId18 } from '../../core/ids.ts';
import type { ObjectSchema } from '../../core/schemaTypes.ts';
import { SalesforceError } from '../../core/types.ts';
import type { SaveError } from '../../core/types.ts';
import { element } from '../http/soapEnvelope.ts';
import { errors, id as idElement, textsOf } from './results.ts';
import type { SoapContext, XmlElement } from './soapServices.ts';

const MOST = 200;

/** `undelete()` (SOAP API guide): records come back from the recycle bin. */
export function undeleteCall({ services, session }: SoapContext, call: XmlElement): string[] {
  return idsIn(call).map((id) => {
    const object = objectOf({ services, session }, id);
    const [result] = services.org.save({ operation: 'undelete', object: object.name, ids: [id] }, session);
    return outcome(id, result?.errors ?? []);
  });
}

/** `emptyRecycleBin()`: "Records cannot be undeleted" afterwards. Takes the right to delete them (*assumed*). */
export function emptyRecycleBinCall({ services, session }: SoapContext, call: XmlElement): string[] {
  return idsIn(call).map((id) => {
    const object = objectOf({ services, session }, id);
    const isDeleted = services.org.get(object.name, id)?.['IsDeleted'] === true;
    if (!isDeleted || !session.access.allowed(object, [id], 'all').has(id)) {
      const message = 'invalid record id; no recycle bin entry found';
      return outcome(id, [{ statusCode: 'INVALID_ID_FIELD', message, fields: [] }]);
    }
    services.org.recycleBin.purge([id]);
    return outcome(id, []);
  });
}

function idsIn(call: XmlElement): string[] {
  const ids = textsOf(call['ids']).map((text) => {
    const id = toId18(text);
    if (id === undefined) {
      throw new SalesforceError('MALFORMED_ID', `malformed id ${text}`);
    }
    return id;
  });
  if (ids.length > MOST) {
    throw new SalesforceError(
      'EXCEEDED_ID_LIMIT',
      'record limit reached. cannot submit more than 200 records into this call'
    );
  }
  return ids;
}

function objectOf({ services, session }: SoapContext, id: string): ObjectSchema {
  const object = [...services.org.schema.objects.values()].find((one) => one.keyPrefix === id.slice(0, 3));
  if (object === undefined || !session.access.object(object).read) {
    throw new SalesforceError('MALFORMED_ID', `malformed id ${id}`);
  }
  return object;
}

function outcome(id: string, list: readonly SaveError[]): string {
  return errors(list) + idElement(id) + element('success', String(list.length === 0));
}
