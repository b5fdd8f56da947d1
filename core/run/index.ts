export type {
  DocumentCatcher, DocumentError, DocumentIncident, DocumentRequest, DocumentResponse, GivenResponse, Outcome, RunDocument, RunProblem,
  RunProblemCode, RunRecord, RunWarning, Step, StepName, StepState, Timing, Usage
} from './document';
export type { CancelSignal, Clock, HttpFailure, HttpRequest, HttpResponse, SecretSource, Transport } from './ports';
