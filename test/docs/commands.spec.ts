import { expect } from 'chai';

import { isInRepository, readText, repositoryTexts } from '../helpers/documents';

const PAGES = [ 'README.md', 'CONTRIBUTING.md' ];
const WORKFLOWS = [ ...repositoryTexts(/^\.github\/workflows\/.+\.yml$/).keys() ];
const README_LINES = 110;

const { scripts } = JSON.parse(readText('package.json')) as { scripts: Record<string, string> };

const DOCUMENTS = repositoryTexts(/\.md$/);

/** Paths that a document writes: below a folder of the repository, without placeholders and patterns. */
const PATH = /`((?:\.github|cli|client|core|docs|lib|main|node|packages|playground|scripts|simulator|test)\/[\w./-]*)`/g;


describe('docs - commands', function() {

  for (const page of [ ...PAGES, ...WORKFLOWS ]) {

    it(`should name scripts that exist in ${ page }`, function() {

      // when
      const names = scriptsNamedIn(readText(page));

      // then
      expect(names).not.to.be.empty;
      expect(names.filter(name => !(name in scripts))).to.eql([]);
    });

  }


  it('should name paths that exist in each document', function() {

    // when
    const paths = [ ...DOCUMENTS ].flatMap(([ page, text ]) => [ ...text.matchAll(PATH) ].map(([ , path = '' ]) => ({ page, path })));

    // then
    expect(paths).to.have.length.above(30);
    expect(paths.filter(({ page, path }) => !isInRepository(path) && !isInRepository(`${ page.slice(0, page.lastIndexOf('/') + 1) }${ path }`))).to.eql([]);
  });


  it('should name specs that exist in CONTRIBUTING.md', function() {

    // when
    const patterns = [ ...readText('CONTRIBUTING.md').matchAll(/"(test\/[^"*]+)(?:\*\*[^"]*)?"/g) ].map(([ , path = '' ]) => path);

    // then
    expect(patterns).not.to.be.empty;
    expect(patterns.filter(path => !isInRepository(path))).to.eql([]);
  });


  it('should notice a script that does not exist', function() {
    expect(scriptsNamedIn('`npm test`, `npm run no:such -- --x`, `npm start`')).to.eql([ 'test', 'no:such', 'start' ]);
    expect('no:such' in scripts).to.be.false;
  });


  it('should keep the README short, with the two commands to try and to test', function() {

    // given
    const readme = readText('README.md');

    // then
    expect(readme.trimEnd().split('\n')).to.have.length.at.most(README_LINES);
    expect([ ...readme.matchAll(/```sh\n([^`]+)```/g) ].map(([ , block = '' ]) => block.trim())).to.eql([ 'npm ci && npm start', 'npm ci && npm test' ]);
  });


  it('should mark the placeholder owner wherever an address needs one', function() {

    // given
    const { repository, bugs, homepage } = JSON.parse(readText('package.json'));

    // then
    expect([ repository.url, bugs, homepage ].every((url: string) => url.includes('github.com/OWNER/'))).to.be.true;
    expect(readText('CONTRIBUTING.md')).to.match(/placeholder owner `OWNER`/);
  });

});


// helpers //////////

function scriptsNamedIn(text: string): string[] {
  return [ ...text.matchAll(/\bnpm (?:run (?:-s )?([\w:]+)|(start|test)\b)/g) ].map(([ , run, short ]) => run ?? short ?? '');
}
