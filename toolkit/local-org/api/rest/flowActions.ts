/** Flows as actions: https://developer.salesforce.com/docs/atlas.en-us.api_action.meta/api_action/actions_obj_flow.htm */
import { SalesforceError } from '../../core/types.ts';
import { json } from '../http/apiResponse.ts';
import type { ApiRequest } from '../http/apiRequest.ts';
import type { ApiResponse } from '../http/apiResponse.ts';
import type { DataContext } from '../http/dataContext.ts';
import { readJsonObject } from '../http/jsonBody.ts';
import type { RouteParams } from '../http/route.ts';

interface Outcome {
  actionName: string;
  errors: { statusCode: string; message: string; fields: string[] }[] | null;
  isSuccess: boolean;
  outputValues: Record<string, unknown> | null;
}

/** POST /actions/custom/flow/{name} with `inputs`: a run for each. One that fails makes the answer a 400: *assumed*. */
export function runFlowAction(context: DataContext, request: ApiRequest, params: RouteParams): ApiResponse {
  const name = params['name'] ?? '';
  const outcomes = inputsOf(request).map((inputs) => runOnce(context, name, inputs));
  return json(outcomes, outcomes.every(({ isSuccess }) => isSuccess) ? 200 : 400);
}

function inputsOf(request: ApiRequest): Record<string, unknown>[] {
  const { inputs = [{}] } = readJsonObject(request);
  if (!Array.isArray(inputs) || inputs.some((one) => typeof one !== 'object' || one === null)) {
    throw new SalesforceError('JSON_PARSER_ERROR', 'inputs has to be a list of objects');
  }
  return inputs as Record<string, unknown>[];
}

function runOnce(
  { org, session }: DataContext,
  actionName: string,
  inputs: Record<string, unknown>
): Outcome {
  try {
    const outputs = org.launchFlow(actionName, inputs, session);
    const outputValues = { ...outputs, Flow__InterviewStatus: 'Finished' };
    return { actionName, errors: null, isSuccess: true, outputValues };
  } catch (error) {
    // A flow that is not there, or not for this user, fails the request; only what happens in a run is its outcome.
    if (!(error instanceof SalesforceError) || error.status !== 400) {
      throw error;
    }
    const { errorCode: statusCode, message, fields } = error;
    return { actionName, errors: [{ statusCode, message, fields }], isSuccess: false, outputValues: null };
  }
}
