/** Records of runs, with overrides, for specs of what the panel makes of them. */

import type { RunRecord } from '../../core/run';

/** A chat answer that completes and writes `answer`. */
export function aRecord(overrides: Partial<RunRecord> = {}): RunRecord {
  return {
    taskId: 'Task_1',
    taskName: 'Summarize complaint',
    platform: 'camunda-cloud',
    platformVersion: '8.9.0',
    operation: 'chat',
    template: { id: 'io.camunda.connectors.OpenAI.v1', version: 8 },
    request: {
      method: 'POST',
      url: 'https://api.openai.com/v1/chat/completions',
      headers: { 'Content-Type': 'application/json', 'Authorization': 'Bearer {{secrets.OPENAI_API_KEY}}' },
      body: { model: 'gpt-5.6-luna', messages: [] }
    },
    response: aResponse(),
    outcome: 'completed',
    variables: { answer: 'Parcel 4711 arrived broken.' },
    localVariables: {},
    error: null,
    incident: null,
    caughtBy: null,
    warnings: [],
    problems: [],
    steps: [],
    usage: { promptTokens: 182, completionTokens: 32, totalTokens: 214 },
    timing: { totalMs: 1900, httpMs: 1850, requests: 1 },
    ...overrides
  };
}

/** A 200 with one choice or more. */
export function aResponse(...contents: string[]): RunRecord[ 'response' ] {
  const texts = contents.length ? contents : [ 'Parcel 4711 arrived broken.' ];

  return {
    status: 200,
    reason: 'OK',
    headers: { 'Content-Type': 'application/json' },
    body: {
      model: 'gpt-5.6-luna',
      choices: texts.map((content, index) => ({ index, finish_reason: 'stop', message: { role: 'assistant', content } }))
    }
  };
}

/** A refusal of the API with the failure that the process sees, to be tried three times. */
export function aFailure(status: number, reason: string, error: Record<string, string | null>, overrides: Partial<RunRecord> = {}): RunRecord {
  const message = error.message ?? '';

  return aRecord({
    response: { status, reason, headers: {}, body: { error } },
    outcome: 'jobFailed',
    variables: {},
    usage: null,
    error: { code: String(status), message, variables: { error: { code: String(status), message } }, retries: 2, retryBackoff: 'PT30S' },
    timing: { totalMs: 300, httpMs: 290, requests: 1 },
    ...overrides
  });
}
