import { expect } from 'chai';

import { announcementOf } from '../../../client/test-run/announcements';
import { renderText } from '../../../client/messages';
import type { TestRunState } from '../../../client/test-run/state';
import type { RunRecord } from '../../../core/run';
import { taskModel } from '../../helpers/task-model';
import { aRecord } from '../../helpers/test-run-records';


describe('client/test-run - announcements', function() {

  it('should go on with a small letter behind the tag of a replayed result', function() {

    // when
    const said = announcementOf(replayed(aRecord()), replayed(aRecord({ variables: { summary: null } })));

    // then
    expect(said?.map(each => renderText(each, text => text))).to.eql([ 'Replayed: completes, but summary is null.' ]);
  });

});


// helpers //////////

function replayed(record: RunRecord): TestRunState {
  const task = taskModel();

  return {
    phase: 'done',
    result: { ending: { kind: 'finished', record }, tag: 'replayed', simulated: false, stale: false, task, mappedTask: task, variables: {}, knownVariables: [] }
  };
}
