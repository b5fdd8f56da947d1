/** What the Modeler evaluates once: takes the bridge, then registers the plugin, or says what it lacks here. */

import { registerCloudBpmnJSPlugin } from 'camunda-modeler-plugin-helpers';

import { formatMessage } from '../core/messages';

import { createMissingPartsModule, missingParts, takeBridge } from './host';
import { HOST_TEXTS } from './messages';

const access = takeBridge(window);
const parts = missingParts(window);

if (parts.length) {
  registerCloudBpmnJSPlugin(createMissingPartsModule(parts));

  // eslint-disable-next-line no-console -- for a developer who looks for the reason that there is no OpenAI group
  console.warn(`[openai-task] ${ formatMessage(HOST_TEXTS[ 'host/missing-parts' ], { parts: parts.join(', ') }) }`);
} else {

  // evaluated here and now, in this very file: it would throw where a part is missing
  void import('./register').then(({ register }) => register(window, access));
}
