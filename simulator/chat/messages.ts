import { isJsonObject } from '../../core/result';
import type { Json, JsonObject } from '../../core/result';
import type { Model } from '../../core/openai';

import { array, firstFault, firstOf, invalidType, missing, object, shape, text, unknownParameter } from '../check';
import type { Check } from '../check';
import { fault } from '../reply';
import type { ApiFault } from '../reply';

/** What a role may say and carry (docs/openai-api.md, section 1.3). */
type Role = { parts: readonly string[]; keys: readonly string[]; required?: readonly string[]; nullable?: (message: JsonObject) => boolean };

const ROLES: Readonly<Record<string, Role>> = {
  system: { parts: [ 'text' ], keys: [ 'name' ] },
  developer: { parts: [ 'text' ], keys: [ 'name' ] },
  user: { parts: [ 'text', 'image_url', 'input_audio', 'file' ], keys: [ 'name' ] },
  assistant: {
    parts: [ 'text', 'refusal' ],
    keys: [ 'name', 'refusal', 'audio', 'tool_calls', 'function_call' ],
    nullable: message => message.tool_calls != null || message.function_call != null
  },
  tool: { parts: [ 'text' ], keys: [ 'tool_call_id' ], required: [ 'tool_call_id' ] },
  function: { parts: [], keys: [ 'name' ], required: [ 'name' ], nullable: () => true }
};

const KEY_CHECKS: Readonly<Record<string, Check>> = {
  name: text(),
  refusal: text(),
  audio: object,
  tool_calls: array,
  function_call: object,
  tool_call_id: text()
};

/** The member that a content part of a type must have. */
const PART_CHECKS: Readonly<Record<string, Check>> = {
  text: text(),
  refusal: text(),
  image_url: shape({ url: text(), detail: text() }, [ 'url' ]),
  input_audio: shape({ data: text(), format: text() }, [ 'data', 'format' ]),
  file: shape({ file_id: text(), file_data: text(), filename: text() })
};

/** Roles that a model refuses though the API knows them. */
const REFUSED_ROLES: readonly [ model: RegExp, roles: readonly string[] ][] = [
  [ /^o1-(?:mini|preview)/, [ 'system', 'developer' ] ],
  [ /^o3/, [ 'function' ] ],
  [ /^gpt-(?:3\.5|4(?:-|$))/, [ 'developer' ] ]
];

/** The first fault among the messages; `model` is null where its id is not known. */
export function checkMessages(messages: Json, model: Model | null): ApiFault | null {
  if (!Array.isArray(messages)) {
    return invalidType(messages, 'messages', 'an array of objects');
  }

  if (messages.length === 0) {
    return fault('messages needs at least one item.', { param: 'messages', code: 'empty_array' });
  }

  return firstFault(messages, (message, index) => checkMessage(message, index, { messages, model }));
}


// helpers //////////

function checkMessage(message: Json, index: number, { messages, model }: { messages: Json[]; model: Model | null }): ApiFault | null {
  const path = `messages[${ index }]`;

  if (!isJsonObject(message)) {
    return invalidType(message, path, 'an object');
  }

  if (message.role == null) {
    return missing(`${ path }.role`);
  }

  const role = typeof message.role === 'string' && Object.hasOwn(ROLES, message.role) ? ROLES[ message.role ] : undefined;

  if (!role) {
    return unknownRole(message.role, `${ path }.role`);
  }

  return firstOf(
    () => checkRoleOfModel(String(message.role), `${ path }.role`, model),
    () => checkContent(message, role, index),
    () => firstFault(role.required ?? [], key => message[ key ] == null ? missing(`${ path }.${ key }`) : null),
    () => checkMembers(message, role, path),
    () => checkToolAnswer(message, index, messages)
  );
}

function unknownRole(role: Json, param: string): ApiFault {
  return typeof role === 'string'
    ? fault(`Role ${ role } is not one of the supported roles.`, { param, code: 'invalid_value' })
    : invalidType(role, param, 'a string');
}

function checkRoleOfModel(role: string, param: string, model: Model | null): ApiFault | null {
  const refused = REFUSED_ROLES.some(([ pattern, roles ]) => model !== null && pattern.test(model.id) && roles.includes(role));

  return refused ? fault(`This model does not take the role ${ role }.`, { param, code: 'unsupported_value' }) : null;
}

function checkContent(message: JsonObject, role: Role, index: number): ApiFault | null {
  const { content } = message;
  const param = `messages[${ index }].content`;

  if (content == null) {

    // the dot before the bracket is the API's own
    return role.nullable?.(message) ? null : fault('content must be a string, not null.', { param: `messages.[${ index }].content` });
  }

  if (typeof content === 'string') {
    return null;
  }

  if (!Array.isArray(content)) {
    return invalidType(content, param, 'a string or an array of objects');
  }

  if (content.length === 0) {
    return fault('content needs at least one item.', { param, code: 'empty_array' });
  }

  return firstFault(content, (part, at) => checkPart(part, `${ param }[${ at }]`, role));
}

function checkPart(part: Json, param: string, role: Role): ApiFault | null {
  if (!isJsonObject(part)) {
    return invalidType(part, param, 'an object');
  }

  const { type } = part;

  if (type == null) {
    return missing(`${ param }.type`);
  }

  if (typeof type !== 'string' || !role.parts.includes(type)) {
    return fault(`A part of type ${ String(type) } is not supported here.`, { param: `${ param }.type`, code: 'invalid_value' });
  }

  const member = part[ type ];

  return member == null ? missing(`${ param }.${ type }`) : PART_CHECKS[ type ]?.(member, `${ param }.${ type }`) ?? null;
}

function checkMembers(message: JsonObject, role: Role, path: string): ApiFault | null {
  const others = Object.keys(message).filter(key => key !== 'role' && key !== 'content').sort();

  return firstFault(others, key => {
    const member = message[ key ];
    const param = `${ path }.${ key }`;

    if (!role.keys.includes(key)) {
      return unknownParameter(param);
    }

    return member == null ? null : KEY_CHECKS[ key ]?.(member, param) ?? null;
  });
}

/** A tool's answer must follow the assistant's call of that id. */
function checkToolAnswer(message: JsonObject, index: number, messages: Json[]): ApiFault | null {
  if (message.role !== 'tool') {
    return null;
  }

  const asked = messages.slice(0, index).some(earlier => isJsonObject(earlier) && Array.isArray(earlier.tool_calls)
    && earlier.tool_calls.some(call => isJsonObject(call) && call.id === message.tool_call_id));

  return asked ? null : fault('A tool message must answer a preceding tool call.', { param: `messages[${ index }].role` });
}
