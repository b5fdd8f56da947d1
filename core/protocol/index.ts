export { createBridge } from './create-bridge';
export type { Send } from './create-bridge';
export { isGivenResponse, MAX_IMPORT, readRequest } from './guards';
export type {
  ApprovalEvent, BrokenEvent, Event, FinishedEvent, HostChangedEvent, HostDescription, HostSettings, ImportPreview, KeyCheck, KeyCheckOutcome,
  ProtocolProblemCode, Reply, SecretEntry, SecretList, SecretState, SecretsChangedEvent, StepEvent, StorageStrength, Token
} from './types';
export { isSecretName } from './secret-name';
export { DEFAULT_SETTINGS, parseBaseUrl, parseTimeLimit } from './parse-settings';
export { VERBS, isVerb } from './verbs';
export type { Bridge, HandlerMap, MapRequest, ReplyValue, Request, RequestOf, StartRunRequest, Verb } from './verbs';
