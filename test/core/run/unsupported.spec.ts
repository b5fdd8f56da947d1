import { expect } from 'chai';

import type { JsonObject } from '../../../core/result';
import { finishJob, prepareJob } from '../../../core/run';
import type { GivenResponse } from '../../../core/run';

import { openAiTask } from '../../helpers/task';


describe('core/run - unsupported', function() {

  const OK: GivenResponse = { status: 200, headers: {}, body: {} };
  const MOVED: GivenResponse = { status: 302, headers: {}, body: null };
  const FAILED: GivenResponse = { status: 500, headers: {}, body: {} };

  const DOCUMENT = { 'camunda.document.type': 'camunda', 'documentId': 'd1' };

  const CASES: [ name: string, variables: JsonObject, response: GivenResponse, rules: string[] ][] = [
    [ 'a stored response', { storeResponse: true }, OK, [ 'run/unsupported-store' ] ],
    [ 'a stored response, set by text', { storeResponse: 'true' }, OK, [ 'run/unsupported-store' ] ],
    [ 'no stored response', { storeResponse: false }, OK, [] ],
    [ 'a failure, which is not stored', { storeResponse: true }, FAILED, [] ],
    [ 'a redirect to follow', { followRedirects: true }, MOVED, [ 'run/unsupported-redirect' ] ],
    [ 'a redirect that is not followed', {}, MOVED, [] ],
    [ 'redirects to follow, but none came', { followRedirects: true }, OK, [] ],
    [ 'a document', { queryParameters: {}, prompt: DOCUMENT }, OK, [ 'run/unsupported-document' ] ],
    [ 'a text about documents', { prompt: '"camunda.document.type":' }, OK, [] ]
  ];

  for (const [ name, variables, response, rules ] of CASES) {

    it(`should report ${ name }`, function() {

      // given
      const task = openAiTask({ inputs: { internal_prompt: '=prompt' } });

      // when
      const record = finishJob(prepareJob(task, variables), response);

      // then
      expect(record.problems.map(({ rule, severity }) => ({ rule, severity }))).to.eql(rules.map(rule => ({ rule, severity: 'warning' })));
    });
  }

});
