import { expect } from 'chai';

import { isRunShortcut } from '../../../client/ui/shortcuts';


describe('client/ui - shortcut', function() {

  const cases: [ string, KeyboardEventInit, boolean ][] = [
    [ 'Ctrl+Enter', { key: 'Enter', ctrlKey: true }, true ],
    [ 'Cmd+Enter', { key: 'Enter', metaKey: true }, true ],
    [ 'Enter', { key: 'Enter' }, false ],
    [ 'Ctrl+Alt+Enter', { key: 'Enter', ctrlKey: true, altKey: true }, false ],
    [ 'Ctrl+E', { key: 'e', ctrlKey: true }, false ],
    [ 'Ctrl+Enter while composing', { key: 'Enter', ctrlKey: true, isComposing: true }, false ]
  ];

  for (const [ name, init, expected ] of cases) {

    it(`should ${ expected ? '' : 'not ' }take ${ name }`, function() {
      expect(isRunShortcut(new KeyboardEvent('keydown', init))).to.equal(expected);
    });

  }


  it('should leave the key to an open completion list', function() {

    // given
    const content = document.createElement('div');
    const event = new KeyboardEvent('keydown', { key: 'Enter', ctrlKey: true });

    content.className = 'cm-content';
    content.setAttribute('aria-activedescendant', 'option-1');

    // when
    content.dispatchEvent(event);

    // then
    expect(isRunShortcut(event)).to.be.false;
  });

});
