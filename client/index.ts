/** What the Modeler evaluates once: takes the bridge, then registers the plugin, or says what it lacks here. */

import { registerCloudBpmnJSPlugin } from 'camunda-modeler-plugin-helpers';

import { formatMessage, HOST_TEXTS } from '../core/messages';

import { createMissingPartsModule, missingParts, takeBridge } from './host';

const access = takeBridge(window);
const parts = missingParts(window);

if (parts.length) {
  registerCloudBpmnJSPlugin(createMissingPartsModule(parts));

  // eslint-disable-next-line no-console -- for whoever looks why there is no OpenAI group
  console.warn(`[openai-task] ${ formatMessage(HOST_TEXTS[ 'host/missing-parts' ], { parts: parts.join(', ') }) }`);
} else {

  // evaluated here and now, in this very file: it would throw where a part is missing
  void import('./register').then(({ register }) => register(window, access));
}
