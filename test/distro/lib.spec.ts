import { execFileSync } from 'node:child_process';
import path from 'node:path';

import { expect } from 'chai';

const ROOT = path.join(__dirname, '..', '..');

/** The library of docs/contract.md, section 3. */
const EXPORTS = [
  'evaluate', 'findSecrets', 'finishJob', 'parseDiagram', 'prepareJob', 'replaceSecrets', 'runTask', 'validateTask'
];


describe('distro - dist/lib.js', function() {

  it('should have named exports for import', function() {

    // when
    const names = namesIn('module', 'import * as lib from "camunda-modeler-openai-task/lib";');

    // then
    expect(names).to.include.members(EXPORTS);
  });


  it('should have the same for require', function() {

    // when
    const names = namesIn('commonjs', 'const lib = require("camunda-modeler-openai-task/lib");');

    // then
    expect(names).to.include.members(EXPORTS);
  });

});


// helpers //////////

/** The names that `lib` has after a line of script, in a process of its own, where the package resolves itself. */
function namesIn(type: 'module' | 'commonjs', script: string): string[] {
  const args = [ `--input-type=${ type }`, '-e', `${ script } console.log(JSON.stringify(Object.keys(lib)));` ];

  return JSON.parse(execFileSync(process.execPath, args, { cwd: ROOT, encoding: 'utf8' }));
}
