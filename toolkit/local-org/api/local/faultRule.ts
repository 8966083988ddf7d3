import { z } from 'zod';

const count = z.number().int().min(0).max(1_000_000);

/** One fault as `POST /local/faults` takes it. */
export const faultRule = z.strictObject({
  match: z
    .strictObject({
      method: z.string().optional(),
      /** Regular expression on the path with its query. */
      path: z.string().optional(),
      /** Text that the body holds. */
      body: z.string().optional()
    })
    .default({}),
  /** Matching requests that are let through first. */
  skip: count.default(0),
  /** Of the others, each nth: 1 is every one. */
  every: z.number().int().min(1).default(1),
  /** How often it happens; `always` until it is taken back. */
  times: z.union([count, z.literal('always')]).default(1),
  /** Milliseconds before the org does anything. */
  delayMs: z.number().min(0).max(600_000).optional(),
  /** What the client gets in place of the org's own answer. */
  answer: z
    .strictObject({
      status: z.number().int().min(200).max(599),
      body: z.unknown().optional(),
      contentType: z.string().optional(),
      headers: z.record(z.string(), z.string()).optional()
    })
    .optional(),
  /** The connection ends without an answer, or within it. */
  cut: z.union([z.literal(true), z.strictObject({ afterBytes: count })]).optional(),
  /** With `answer` or `cut`: the org does its work, and the client does not hear of it. */
  afterCommit: z.boolean().default(false),
  /** Rows of the answer in the opposite order. */
  reorder: z.boolean().default(false),
  /** Rows that the answer lacks at its end. */
  dropRows: count.default(0),
  /** Headers of the answer that are other, or with null missing. */
  headers: z.record(z.string(), z.union([z.string(), z.null()])).default({}),
  /** The body comes this slowly. */
  bytesPerSecond: z.number().int().min(1).optional(),
  /** The body never ends: its second half does not come. */
  stall: z.boolean().default(false)
});

export type FaultRule = z.infer<typeof faultRule>;
