import type { ActionCall } from './flowModel.ts';
import { FlowReferenceError } from './flowErrors.ts';
import type { FlowScope } from './flowScope.ts';
import { asValue, isList } from './flowValues.ts';
import type { RuntimeValue } from './flowValues.ts';
import type { Step } from './step.ts';

const PARAMETERS = [
  'customNotifTypeId',
  'recipientIds',
  'title',
  'body',
  'targetId',
  'targetPageRef',
  'senderId'
];

/** Send Custom Notification: https://developer.salesforce.com/docs/atlas.en-us.api_action.meta/api_action/actions_obj_custom_notification.htm */
export function compileAction(scope: FlowScope, element: ActionCall & { name: string }): Step {
  for (const { name } of element.inputs) {
    if (!PARAMETERS.includes(name)) {
      throw new FlowReferenceError(`${element.name}: ${element.actionName} has no parameter ${name}`);
    }
  }
  const inputs = new Map(element.inputs.map(({ name, value }) => [name, scope.value(value)]));
  return {
    kind: 'bulk',
    queries: 0,
    next: element.next,
    fault: element.fault,
    run: (interviews) => {
      const faults = new Map<(typeof interviews)[number], string>();
      for (const interview of interviews) {
        const input = (name: string): RuntimeValue => inputs.get(name)?.read(interview) ?? null;
        const recipients = input('recipientIds');
        const problem = interview.context.services.notifications.send({
          typeId: text(input('customNotifTypeId')),
          recipientIds: (isList(recipients) ? recipients : [recipients]).flatMap((id) => text(id) ?? []),
          title: text(input('title')),
          body: text(input('body')),
          targetId: text(input('targetId')),
          targetPageRef: text(input('targetPageRef')),
          senderId: text(input('senderId')) ?? interview.context.session.userId,
          now: interview.now
        });
        if (problem !== undefined) {
          faults.set(interview, problem);
        }
      }
      return faults;
    }
  };
}

function text(value: RuntimeValue): string | undefined {
  const plain = asValue(value);
  return plain === null ? undefined : String(plain);
}
