/** The script that the Modeler evaluates once: takes the bridge, then registers the plugin or reports the missing parts. */

import { registerCloudBpmnJSPlugin } from 'camunda-modeler-plugin-helpers';

import { formatMessage } from '../core/messages';

import { createMissingPartsModule, findMissingParts, takeBridge } from './host';
import { HOST_TEXTS } from './messages';

const access = takeBridge(window);
const parts = findMissingParts(window);

if (parts.length) {
  registerCloudBpmnJSPlugin(createMissingPartsModule(parts));

  // eslint-disable-next-line no-console -- for a developer who looks for the reason that there is no OpenAI group
  console.warn(`[openai-task] ${ formatMessage(HOST_TEXTS[ 'host/missing-parts' ], { parts: parts.join(', ') }) }`);
} else {

  // bundled into this file and evaluated only here: it would throw if a part were missing
  void import('./register').then(({ register }) => register(window, access));
}
