import { expect } from 'chai';

import { findCatcher, uncaughtMessage } from '../../../core/engine';
import type { CatchEvent } from '../../../core/task';


describe('core/engine - catching events', function() {

  const SCOPES = [
    { id: 'Task', events: [ event('OnAuth', 'AUTH') ] },
    { id: 'Sub', events: [ event('OnAny', null), event('OnBusy', 'BUSY') ] },
    { id: 'Process', events: [ event('Outer', 'OTHER') ] }
  ];

  const CASES: [ code: string, catcher: string ][] = [
    [ 'AUTH', 'OnAuth' ],
    [ 'BUSY', 'OnBusy' ],
    [ 'OTHER', 'OnAny' ],
    [ '', 'OnAny' ]
  ];

  for (const [ code, catcher ] of CASES) {

    it(`should catch <${ code }> with <${ catcher }>`, function() {

      // when
      const found = findCatcher(SCOPES, code);

      // then
      expect(found?.id).to.equal(catcher);
    });
  }


  it('should find none if no code matches', function() {

    // when
    const found = findCatcher(SCOPES.slice(0, 1), 'BUSY');

    // then
    expect(found).to.be.null;
  });


  it('should list the codes that would be caught', function() {

    // then
    expect(uncaughtMessage(SCOPES.slice(0, 1), 'Z', 'm')).to.equal(
      "Expected to throw an error event with the code 'Z' with message 'm', but it was not caught. "
      + 'Available error events are [AUTH]');
    expect(uncaughtMessage([], 'Z', null)).to.equal(
      "Expected to throw an error event with the code 'Z', but it was not caught. "
      + 'No error events are available in the scope.');
  });

});


// helpers //////////

function event(id: string, errorCode: string | null): CatchEvent {
  return { id, name: null, type: 'boundaryEvent', errorCode };
}
