import { repeatAfter } from '../connector';
import type { OutgoingRequest } from '../connector';

import { orCancelled } from './cancel';
import type { CancelSignal, Clock, HttpFailure, HttpResponse, Transport } from './run-ports';
import type { Stepper } from './stepper';

export type ExchangeResult = {
  received: HttpResponse | HttpFailure;

  /** Milliseconds of HTTP, without the wait between two requests. */
  httpMs: number;
  requests: number;
};

type CallPorts = { transport: Transport; clock: Clock; cancel: CancelSignal };

const CANCELLED: HttpFailure = { failure: 'cancelled' };

/** Makes the exchange; repeats the request once after a 429 or 503, as the runtime's client does. */
export async function callApi(request: OutgoingRequest, { transport, clock, cancel }: CallPorts, stepper: Stepper): Promise<ExchangeResult> {
  stepper.begin('response');

  const first = await measureSend(request, transport, clock, cancel);
  const wait = 'failure' in first.received ? null : repeatAfter(first.received.status, first.received.headers, request.timeoutMs, clock.now());

  if (wait === null) {
    return endExchange(stepper, first.received, first.ms, 1);
  }

  await clock.sleep(wait, cancel);

  if (cancel.cancelled) {
    return endExchange(stepper, CANCELLED, first.ms, 1);
  }

  const second = await measureSend(request, transport, clock, cancel);

  return endExchange(stepper, second.received, first.ms + second.ms, 2);
}


// helpers //////////

async function measureSend(request: OutgoingRequest, transport: Transport, clock: Clock, cancel: CancelSignal) {
  const since = clock.now();
  const received = await orCancelled(transport.send(request, cancel), cancel);

  return { received: cancel.cancelled || !received ? CANCELLED : received, ms: clock.now() - since };
}

function endExchange(stepper: Stepper, received: HttpResponse | HttpFailure, httpMs: number, requests: number): ExchangeResult {
  const failed = 'failure' in received;

  stepper.end(failed || received.status >= 400 ? 'failed' : 'done', failed ? received.failure : String(received.status));

  return { received, httpMs, requests };
}
