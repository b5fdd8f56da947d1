import { render } from '@bpmn-io/properties-panel/preact';
import { expect } from 'chai';

import { RichText } from '../../../client/ui/RichText';


describe('client/ui - RichText', function() {

  const cases: [ string, string, string ][] = [
    [ 'text', 'a &lt; b', 'a &lt; b' ],
    [
      'web links', 'See <a href="https://example.com/x" onclick="boom()" style="x">docs</a>.',
      'See <a href="https://example.com/x" target="_blank" rel="noopener noreferrer">docs</a>.'
    ],
    [ 'the text of other links', '<a href="javascript:boom()">click</a>', 'click' ],
    [ 'the text of other markup', '<b>bold</b><img src="x" onerror="boom()"> text', 'bold text' ],
    [ 'nothing of scripts and styles', 'a<script>boom()</script><style>* {}</style>b', 'ab' ],
    [ 'text after markup that never closes', '<div>open <em>text', 'open text' ]
  ];

  for (const [ name, html, expected ] of cases) {

    it(`should keep ${ name }`, function() {

      // given
      const container = document.createElement('div');

      // when
      render(<RichText html={ html } />, container);

      // then
      expect(container.innerHTML).to.equal(`<span>${ expected }</span>`);
    });

  }

});
