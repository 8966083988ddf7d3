import { UnknownObjectError, UnsupportedError } from '../../core/types.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { DataContext } from '../http/dataContext.ts';
import { getQuery } from './query.ts';
import { queryFlows } from './toolingFlows.ts';

/**
 * GET /tooling/query: objects that the data API also has are answered from there; any other, such as the sandbox
 * processes that sf looks for at login, is unknown, as it is to a real org without that feature.
 */
export function toolingQuery(context: DataContext, request: ApiRequest): ApiResponse {
  const soql = request.query.get('q') ?? '';
  const name = /\bFROM\s+(\w+)/i.exec(soql)?.[1] ?? '';
  if (/^Flow$/i.test(name)) {
    return queryFlows(context, soql);
  }
  if (context.org.schema.objects.has(name.toLowerCase())) {
    return getQuery(context, request);
  }
  if (/^(SandboxProcess|SandboxInfo|ScratchOrgInfo)$/i.test(name)) {
    throw new UnknownObjectError(name);
  }
  throw new UnsupportedError(`the Tooling API object ${name === '' ? '(none named)' : name}`);
}
