import { FAILS } from '../../../packages/feel/test/conformance/case';
import type { Case } from '../../../packages/feel/test/conformance/case';

/** Functions of the connector runtime (docs/connector-runtime.md, section 7). */
export const RUNTIME: readonly Case[] = [
  [ 'bpmnError("A")', { errorType: 'bpmnError', errorCode: 'A' } ],
  [ 'bpmnError("A", "m")', { errorType: 'bpmnError', errorCode: 'A', errorMessage: 'm' } ],
  [ 'bpmnError("A", "m", {k: 1})', { errorType: 'bpmnError', errorCode: 'A', errorMessage: 'm', variables: { k: 1 } } ],
  [ 'bpmnError(errorCode: "A", errorMessage: "m")', { errorType: 'bpmnError', errorCode: 'A', errorMessage: 'm' } ],
  [ 'bpmnError(401)', FAILS ],
  [ 'bpmnError(null)', FAILS ],
  [ 'bpmnError("A", 1)', FAILS ],
  [ 'bpmnError("A", "m", 1)', FAILS ],
  [ 'bpmnError(errorCode: "a", variables: {})', FAILS ],
  [ 'bpmnError()', null ],
  [ 'bpmnError("A", "m", {}, 1)', null ],
  [ 'bpmnError(code: "A")', null ],
  [ 'jobError("x")', { errorType: 'jobError', errorMessage: 'x', variables: {}, retries: 0, retryBackoff: 'PT0S' } ],
  [ 'jobError("x", {a: 1}, 2)', { errorType: 'jobError', errorMessage: 'x', variables: { a: 1 }, retries: 2, retryBackoff: 'PT0S' } ],
  [ 'jobError("x", {}, 1, @"PT10S")', { errorType: 'jobError', errorMessage: 'x', variables: {}, retries: 1, retryBackoff: 'PT10S' } ],
  [ 'jobError(errorMessage: "x", retries: 2)', FAILS ],
  [ 'jobError("x", null)', FAILS ],
  [ 'jobError("x", {}, "2")', FAILS ],
  [ 'jobError("x", {}, 1, @"P1M")', FAILS ],
  [ 'ignoreError()', { errorType: 'ignoreError' } ],
  [ 'ignoreError({answer: null})', { errorType: 'ignoreError', variables: { answer: null } } ],
  [ 'ignoreError(null)', FAILS ],
  [ 'bpmError("X")', null ],
  [ 'backoff(1)', null ],
  [ 'cycle(3, @"PT1H")', null ]
];
