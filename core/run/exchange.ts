import { repeatAfter } from '../connector';
import type { OutgoingRequest } from '../connector';

import { orCancelled } from './cancel';
import type { CancelSignal, Clock, HttpFailure, HttpResponse, Transport } from './ports';
import type { Stepper } from './stepper';

export type ExchangeResult = {
  answer: HttpResponse | HttpFailure;

  /** Milliseconds of HTTP, waiting between two requests excluded. */
  httpMs: number;
  requests: number;
};

type CallPorts = { transport: Transport; clock: Clock; cancel: CancelSignal };

const CANCELLED: HttpFailure = { failure: 'cancelled' };

/** Makes the exchange: a 429 or 503 is repeated once, silently, as the runtime's client does. */
export async function callApi(request: OutgoingRequest, { transport, clock, cancel }: CallPorts, stepper: Stepper): Promise<ExchangeResult> {
  stepper.begin('response');

  const first = await timed(request, transport, clock, cancel);
  const wait = 'failure' in first.answer ? null : repeatAfter(first.answer.status, first.answer.headers, request.timeoutMs, clock.now());

  if (wait === null) {
    return done(stepper, first.answer, first.ms, 1);
  }

  await clock.sleep(wait, cancel);

  if (cancel.cancelled) {
    return done(stepper, CANCELLED, first.ms, 1);
  }

  const second = await timed(request, transport, clock, cancel);

  return done(stepper, second.answer, first.ms + second.ms, 2);
}


// helpers //////////

async function timed(request: OutgoingRequest, transport: Transport, clock: Clock, cancel: CancelSignal) {
  const since = clock.now();
  const answer = await orCancelled(transport.send(request, cancel), cancel);

  return { answer: cancel.cancelled || !answer ? CANCELLED : answer, ms: clock.now() - since };
}

function done(stepper: Stepper, answer: HttpResponse | HttpFailure, httpMs: number, requests: number): ExchangeResult {
  const failed = 'failure' in answer;

  stepper.end(failed || answer.status >= 400 ? 'failed' : 'done', failed ? answer.failure : String(answer.status));

  return { answer, httpMs, requests };
}
