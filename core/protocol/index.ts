export { isGivenResponse, readRequest } from './guards';
export type {
  Bridge, BrokenEvent, CancelRunRequest, Event, FinishedEvent, HostDescription, MapRequest,
  ProtocolProblemCode, Replies, Reply, Request, SecretState, SecretStatesRequest, StartRunRequest, StepEvent, Token
} from './messages';
