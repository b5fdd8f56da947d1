export { createBridge } from './create-bridge';
export type { Send } from './create-bridge';
export { isGivenResponse, MAX_IMPORT, readRequest } from './guards';
export type {
  ApprovalEvent, Bridge, BrokenEvent, CancelRunRequest, CheckKeyRequest, Event, FinishedEvent, ForgetApprovalsRequest, HostChangedEvent,
  HostDescription, HostSettings, ImportPreview, ImportSecretsRequest, KeyCheck, KeyCheckOutcome, MapRequest, ProtocolProblemCode, RemoveSecretRequest,
  RenameSecretRequest, Replies, Reply, Request, RequestOf, SaveSecretRequest, SaveSettingsRequest, SecretEntry, SecretList, SecretState,
  SecretStatesRequest, SecretsChangedEvent, StartRunRequest, StepEvent, StorageStrength, Token, Verb
} from './messages';
export { isSecretName } from './secret-name';
export { DEFAULT_SETTINGS, readBaseUrl, readTimeLimit } from './settings';
export { VERBS, isVerb } from './verbs';
