import * as v from 'valibot';

import type { SimulatorProblemCode } from './messages';
import type { Problem, Result } from '../core/result';

import { jsonReply } from './reply';
import type { Reply } from './reply';

const MAX_DELAY_MS = 600_000;

/** What a header may hold without breaking the message. */
const headerName = v.pipe(v.string(), v.regex(/^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'not a header name'));
const headerValue = v.pipe(v.string(), v.regex(/^[\t\x20-\x7e\x80-\xff]*$/, 'not a header value'));

const step = v.strictObject({
  status: v.optional(v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599))),
  headers: v.optional(v.record(headerName, v.union([ headerValue, v.array(headerValue) ]))),
  body: v.optional(v.unknown()),
  delayMs: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(MAX_DELAY_MS))),
  fault: v.optional(v.picklist([ 'timeout', 'stall', 'reset', 'drop' ]))
});

const script = v.strictObject({ steps: v.array(step) });

/** One scripted exchange. Without status, headers and body the simulator answers as usual, late or broken off as told. */
export type ScriptStep = v.InferOutput<typeof step>;

/** What the simulator answers in turn; after the last step it behaves as usual. */
export type Script = v.InferOutput<typeof script>;

/** Reads a scenario file: `{ "steps": [{ "status", "headers", "body", "delayMs" | "fault" }] }`. */
export function readScript(text: string): Result<Script, Problem<SimulatorProblemCode>> {
  const parsed = parse(text);

  if (!parsed.ok) {
    return { ok: false, problems: [ { code: 'simulator/scenario-not-json', values: { reason: parsed.reason } } ] };
  }

  const result = v.safeParse(script, parsed.value);

  if (result.success) {
    return { ok: true, value: result.output };
  }

  const [ issue ] = result.issues;

  return {
    ok: false,
    problems: [ { code: 'simulator/scenario-invalid', values: { path: v.getDotPath(issue) ?? '(top)', reason: issue.message } } ]
  };
}

/** The reply of a step. `usual` makes the simulator's own one, for steps that only delay or break it. */
export async function replyOf({ status, headers, body, delayMs, fault }: ScriptStep, usual: () => Promise<Reply>): Promise<Reply> {
  const scripted = status !== undefined || headers !== undefined || body !== undefined;
  const reply = scripted ? scriptedReply(status ?? 200, headers ?? {}, body) : await usual();

  return { ...reply, ...(delayMs === undefined ? {} : { delayMs }), ...(fault === undefined ? {} : { fault }) };
}


// helpers //////////

function scriptedReply(status: number, headers: NonNullable<ScriptStep['headers']>, body: unknown): Reply {
  const own = Object.entries(headers).flatMap(([ name, value ]) => [ value ].flat().map((one): [ string, string ] => [ name, one ]));
  const usual = body === undefined ? { status, headers: [], body: '' } : jsonReply(status, body);
  const kept = usual.headers.filter(([ name ]) => !own.some(([ other ]) => other.toLowerCase() === name.toLowerCase()));

  return { status, headers: [ ...kept, ...own ], body: typeof body === 'string' ? body : usual.body };
}

function parse(text: string): { ok: true; value: unknown } | { ok: false; reason: string } {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}
