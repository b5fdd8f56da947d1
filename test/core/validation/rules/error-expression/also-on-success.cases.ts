import type { RuleCases } from '../../../../helpers/rule-cases';

export const cases: RuleCases = {
  valid: [
    {},
    { texts: { 'errorExpression': '=null' } },
    { texts: { 'errorExpression': '={errorType: "bpmnError", errorMessage: "no code, no error"}' } },
    { texts: { 'errorExpression': '={errorType: "bpmnError", errorCode: error.code}' } },
    { texts: { 'errorExpression': '=if error = null then null else bpmnError("X")' } },
    { texts: { 'errorExpression': '=if error != null then jobError("x", {}, job.retries - 1) else null' } },
    { texts: { 'errorExpression': '=if is defined(error) then bpmnError(error.code) else null' } },
    { texts: { 'errorExpression': '=if is defined(error.code) and error.code != "404" then bpmnError("X") else {}' } },
    { texts: { 'errorExpression': '=if error.code = "404" then bpmnError("X") else if error.code = "429" then ignoreError() else null' } },
    { texts: { 'errorExpression': '=if openAiResponse.choices[1].finish_reason = "length" then bpmnError("CUT") else null' } },
    { texts: { 'errorExpression': '=if not(error.code = "404") then bpmnError("X") else null' } },
    { texts: { 'errorExpression': '=if job.retries = 1 then bpmnError("LAST") else null' } },
    { texts: { 'resultExpression': '={error: response.body.id}', 'errorExpression': '=if error = "x" then null else bpmnError("X")' } },
    { texts: { 'resultVariable': 'error', 'errorExpression': '=if error.status = 200 then null else bpmnError("X")' } }
  ],
  invalid: [
    { texts: { 'errorExpression': '=bpmnError("X")' }, finds: [ { from: 1, to: 15 } ], fixed: { 'errorExpression': '=if error = null then null else bpmnError("X")' } },
    { texts: { 'errorExpression': 'jobError("x", {}, job.retries - 1)' }, fixed: { 'errorExpression': 'if error = null then null else jobError("x", {}, job.retries - 1)' } },
    { texts: { 'errorExpression': '={errorType: "bpmnError", errorCode: "X"}' }, finds: [ { from: 1, to: 41 } ] },
    {
      texts: { 'errorExpression': '=if error.code = "429" then jobError("later", {}, job.retries - 1) else bpmnError("X", error.message)' },
      finds: [ { from: 72, to: 101 } ],
      fixed: { 'errorExpression': '=if error.code = "429" then jobError("later", {}, job.retries - 1) else if error = null then null else bpmnError("X", error.message)' }
    },
    { texts: { 'errorExpression': '=if contains(error.message, "limit") or error.code in ("429", "503") then null else ignoreError({answer: null})' } },
    { texts: { 'errorExpression': '=if error.code >= "500" and job.retries > 1 then null else bpmnError("X")' } },
    { texts: { 'errorExpression': '=if error = null then bpmnError("X") else null' } }
  ]
};
