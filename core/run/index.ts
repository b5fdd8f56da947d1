export { NEVER, createCancel } from './cancel';
export type { Cancel } from './cancel';
export type {
  DocumentCatcher, DocumentError, DocumentIncident, DocumentRequest, DocumentResponse, GivenResponse, Outcome, RunDocument, RunProblem,
  RunProblemCode, RunRecord, RunWarning, Step, StepName, StepResult, StepState, Timing, Usage
} from './document';
export { finishJob } from './finish-job';
export { mapJob } from './map-job';
export type { MapSettings } from './map-job';
export type { CancelSignal, Clock, HttpFailure, HttpRequest, HttpResponse, ResponseRedactor, SecretPlace, SecretSource, Transport } from './run-ports';
export { prepareJob } from './prepare-job';
export type { EndedJob, Exchange, ExchangeOutcome, JobOptions, PreparedJob, ReadyJob } from './prepared';
export { runJob } from './run-job';
export type { Evaluated, Evaluator, RunSettings } from './run-job';
export { sendJob } from './send-job';
export type { SendPorts } from './send-job';
export { createStepper } from './stepper';
export type { StepListener, StepNews, Stepper } from './stepper';
