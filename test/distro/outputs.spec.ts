import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';

import { expect } from 'chai';

const ROOT = path.join(__dirname, '..', '..');

/** The outputs of docs/contract.md, section 1, without those of the main process. */
const OUTPUTS = [ 'index.js', 'dist/client.js', 'dist/client.css', 'dist/worker.js', 'dist/redaction.js', 'dist/lib.js', 'dist/lib.d.ts', 'dist/cli.js' ];

/** What each stands in the code of the library that it names, and nowhere in ours. */
const FOREIGN_MARKS: [ library: string, mark: RegExp ][] = [
  [ 'Preact', /\.__k\b|\b__H\b/ ],
  [ 'the properties panel', /bio-properties-panel-list-entry-header/ ],
  [ 'CodeMirror', /\bcm-(?:scroller|gutters|cursorLayer)\b|Unrecognized extension value in extension set/ ],
  [ 'React', /react\.(?:transitional\.)?element/ ]
];


describe('distro - outputs', function() {

  for (const output of OUTPUTS) {

    it(`should have ${ output }`, function() {
      expect(statSync(path.join(ROOT, output)).size).to.be.above(0);
    });

  }


  it('should have a client that works where evaluating text is forbidden', function() {

    // when
    const code = readClient();

    // then
    expect(code).not.to.match(/\beval\s*\(|\bnew Function\b/);
  });


  it('should evaluate what users wrote in the worker, and not in the client', function() {

    // given
    // the name of a type, which values alone have
    const mark = 'year-month-duration';

    // then
    expect(readFileSync(path.join(ROOT, 'dist', 'worker.js'), 'utf8')).to.include(mark);
    expect(readClient()).not.to.include(mark);
  });


  it('should have a client that takes the panel from the host', function() {

    // when
    const code = readClient();

    // then
    expect(code).to.include('vendor?.propertiesPanel?.common');
  });


  for (const [ library, mark ] of FOREIGN_MARKS) {

    it(`should have a client without a copy of ${ library }`, function() {
      expect(readClient()).not.to.match(mark);
    });

  }

});


// helpers //////////

function readClient(): string {
  return readFileSync(path.join(ROOT, 'dist', 'client.js'), 'utf8');
}
