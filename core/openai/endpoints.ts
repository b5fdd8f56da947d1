/** The endpoint of an OpenAI model, judged by its id (docs/openai-api.md, section 4). */
export type ChatCapability = 'chat' | 'responses-only' | 'completions-only' | 'other-endpoint' | 'unknown';

const INCLUDED = /^(?:ft:)?(?:gpt-[3-9]|chatgpt-|chat-latest|o[1-9](?:-|$))/;
const EXCLUDED = new RegExp('(?:^gpt-image|^chatgpt-image|instruct|realtime|transcribe|translate|whisper|tts|audio|live|search|'
  + 'embedding|moderation|codex|deep-research|computer-use|cyber|^dall-e-|^sora-|-pro(?:-|$))');
const RESPONSES_ONLY = /codex|deep-research|computer-use|-pro(?:-|$)/;
const COMPLETIONS_ONLY = /instruct|^(?:babbage|davinci)-00/;

/** Not for this connector, but `chat/completions` can serve them. */
const SPECIAL = /audio|search|cyber/;

/**
 * Whether `chat/completions` serves an OpenAI model. `unknown`: the id does not look like one of OpenAI's chat models; other
 * vendors' servers use any names, so nothing can be concluded.
 */
export function chatCapability(id: string): ChatCapability {
  if (RESPONSES_ONLY.test(id)) {
    return 'responses-only';
  }

  if (COMPLETIONS_ONLY.test(id)) {
    return 'completions-only';
  }

  if (EXCLUDED.test(id)) {
    return SPECIAL.test(id) ? 'unknown' : 'other-endpoint';
  }

  return INCLUDED.test(id) ? 'chat' : 'unknown';
}
