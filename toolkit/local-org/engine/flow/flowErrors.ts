/** Something a flow uses and this interpreter lacks. */
export class UnsupportedFlowError extends Error {
  override readonly name = 'UnsupportedFlowError';
}

/** A name in a flow that stands for nothing: the flow could not be activated. */
export class FlowReferenceError extends Error {
  override readonly name = 'FlowReferenceError';
}

/** An interview that cannot go on: the fault path, or else the end of the save. */
export class FlowFault extends Error {
  override readonly name = 'FlowFault';
}
