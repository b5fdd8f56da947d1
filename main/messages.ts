/** What the native dialogs say that decide on secrets, and what they offer. */
export const APPROVAL_TEXTS = {
  'approval/origin': 'Send the secret {name} to {origin}?',
  'approval/origin-detail': '{asker} would send it there. So far it may go to {origins}. Whoever runs {origin} can then use the secret. Allow it only if you know this address; the answer is remembered with the secret.',
  'approval/content': 'Send the secret {name} as part of what the task says?',
  'approval/content-detail': '{asker} has it in a prompt, the URL or another field beside the API key. {origin} receives it as text and may keep it. The answer holds for this task and address until the Modeler closes.',
  'approval/asker-task': 'The task "{task}" of the diagram',
  'approval/asker-check': 'Checking the key',
  'approval/nowhere': 'no address',
  'approval/refuse': 'Do Not Send',
  'approval/allow-origin': 'Allow',
  'approval/allow-content': 'Send',
  'approval/choose-file': 'Choose a File of NAME=VALUE Lines'
};

export type ApprovalTextCode = keyof typeof APPROVAL_TEXTS;
