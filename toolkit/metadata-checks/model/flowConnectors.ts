import type { XmlNode } from '@toolkit/sfdx-project';

/** Connectors by the name of their XML element: `connector` of an element, of an outcome of a decision, of a scheduled path. */
export const CONNECTOR_TAGS = [
  'connector',
  'nextValueConnector',
  'noMoreValuesConnector',
  'defaultConnector',
  'faultConnector'
] as const;

export type ConnectorTag = (typeof CONNECTOR_TAGS)[number];

export interface Connector {
  tag: ConnectorTag;
  /** Which of the element's connectors of this tag, in the order of the file. */
  index: number;
  to: string;
  /** It is drawn as a jump ("Connect to element"), not as a line. */
  isGoTo: boolean;
}

/** Where an element's outcomes and paths stand, in the order of the metadata. */
const OWNERS = ['rules', 'scheduledPaths', 'waitEvents'];

/** The connectors of an element or of the start. An outcome that ends the flow has none. */
export function connectorsOf(xml: XmlNode): Connector[] {
  return CONNECTOR_TAGS.flatMap((tag) =>
    [xml, ...OWNERS.flatMap((owner) => xml.children(owner))]
      .flatMap((owner) => owner.children(tag))
      .map((connector, index) => ({
        tag,
        index,
        to: connector.requiredText('targetReference'),
        isGoTo: connector.boolean('isGoTo')
      }))
  );
}
