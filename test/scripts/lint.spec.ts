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


  // helpers //////////

  async function rulesBroken(code: string, file: string): Promise<(string | null)[]> {
    const results = await eslint.lintText(code, { filePath: path.join(ROOT, file) });

    return results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId));
  }

});
