import path from 'node:path';

import { expect } from 'chai';
import { ESLint } from 'eslint';

const ROOT = path.join(import.meta.dirname, '..', '..');


describe('scripts - lint', function() {

  // the type-aware rules read the whole project
  this.timeout(120000);

  const eslint = new ESLint({ cwd: ROOT });


  for (const file of [ 'index.js', 'menu.js' ]) {

    it(`should lint the shipped ${ file }`, async function() {

      // when
      const rules = await rulesBroken('const unused = "double";\n', file);

      // then
      expect(rules).to.include.members([ '@stylistic/quotes', '@typescript-eslint/no-unused-vars' ]);
    });

  }


  for (const file of [ 'webpack.config.js', 'karma.conf.js', 'eslint.config.mjs', 'scripts/build.js', 'test/helpers/hosts.cjs' ]) {

    it(`should lint ${ file }`, async function() {
      expect(await rulesBroken('const unused = "double";\n', file)).to.include('@stylistic/quotes');
    });

  }


  it('should reject an import against a layer', async function() {
    expect(await rulesBroken("import '../../client/index';\n", 'core/task/index.ts')).to.include('import-x/no-restricted-paths');
  });


  it('should reject an import against the order in core', async function() {
    expect(await rulesBroken("import '../run/index';\n", 'core/task/index.ts')).to.include('import-x/no-restricted-paths');
  });


  it('should reject an import from test-run into ui', async function() {
    expect(await rulesBroken("import '../test-run/index';\n", 'client/ui/Icon.tsx')).to.include('import-x/no-restricted-paths');
  });


  for (const [ title, file, code ] of [
    [ 'text in JSX', 'client/ui/Icon.tsx', 'export const made = <p>Made up</p>;\n' ],
    [ 'a label of an element', 'client/ui/Icon.tsx', 'export const made = <p title="Made" />;\n' ],
    [ 'a label with values', 'client/ui/Icon.tsx', 'export const made = (n: string) => <p aria-label={ `Made ${ n }` } />;\n' ],
    [ 'a label of a group', 'client/ui/announce.ts', 'export const made = { label: \'Made up\' };\n' ],
    [ 'an attribute that is set', 'client/ui/announce.ts', 'document.body.setAttribute(\'title\', \'Made up\');\n' ],
    [ 'text for the translation', 'client/ui/announce.ts', 'export const made = (translate: (text: string) => string) => translate(\'made\');\n' ],
    [ 'a thrown sentence', 'main/index.ts', 'throw new Error(\'Made up: nothing works.\');\n' ],
    [ 'a printed sentence', 'cli/main.ts', 'process.stderr.write(\'Made up.\');\nprocess.stderr.write(\'This is made up.\');\n' ]
  ] as const) {

    it(`should find wording outside a catalog: ${ title }`, async function() {
      expect(await rulesBroken(code, file)).to.include('wording/in-catalog');
    });

  }


  for (const [ title, file, code ] of [
    [ 'a catalog', 'client/messages/window.ts', 'export const made = { label: \'Made up\' };\n' ],
    [ 'a code', 'client/ui/announce.ts', 'export const made = { title: \'made/up\' };\n' ],
    [ 'a sign', 'client/ui/Icon.tsx', 'export const made = <p>·</p>;\n' ]
  ] as const) {

    it(`should leave out of the wording: ${ title }`, async function() {
      expect(await rulesBroken(code, file)).not.to.include('wording/in-catalog');
    });

  }


  // helpers //////////

  async function rulesBroken(code: string, file: string): Promise<(string | null)[]> {
    const results = await eslint.lintText(code, { filePath: path.join(ROOT, file) });

    return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  }

});
