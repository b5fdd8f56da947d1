export { findSecrets, replaceSecrets } from '../core/connector';
export { prepareJob } from '../core/run';
export type {
  CancelSignal, Clock, GivenResponse, HttpFailure, HttpRequest, HttpResponse, JobOptions, PreparedJob, RunDocument, SecretSource, Transport
} from '../core/run';
export { evaluate } from './evaluate';
export type { WordedEvaluation, WordedProblem, WordedWarning } from './evaluate';
export { finishJob } from './finish-job';
export { parseDiagram } from './parse-diagram';
export type { DiagramProblemCode, ParsedDiagram } from './parse-diagram';
export { runTask } from './run-task';
export type { AbortSignalLike, AnyResponse, RunTaskOptions, RunTaskSettings, Secrets, SendRequest } from './run-task';
export { validateTask } from './validate-task';
export type { KnownModel, ValidationContext, WordedDiagnostic } from './validate-task';
