import { expect } from 'chai';
import path from 'node:path';

import {
  anchorsOf, citationsOf, examplesOf, isInRepository, readText, repositoryTexts, sectionsOf, withoutLineEnds
} from '../helpers/documents';
import type { Citation } from '../helpers/documents';

const TEXTS = repositoryTexts(/\.(?:tsx?|[cm]?js|css|html|md)$/);
const DOCUMENTS = [ ...TEXTS ].filter(([ file ]) => file.endsWith('.md'));
const THIS_FILE = 'test/docs/citations.spec.ts';


describe('docs - citations', function() {

  it('should lead to a section or an example of a document', function() {

    // when
    const citations = [ ...TEXTS ].filter(([ file ]) => file !== THIS_FILE).flatMap(([ file, text ]) => citationsOf(file, text));

    // then
    expect(citations).to.have.length.above(100);
    expect(citations.filter(citation => !leadsSomewhere(citation))).to.eql([]);
  });


  it('should notice a citation that leads nowhere', function() {

    // when
    const citations = citationsOf('core/made-up.ts', [
      '/**',
      ' * One (docs/connector-runtime.md,',
      ' * sections 2.2 to 2.4, 2.99 and 7), two (docs/no-such-document.md, section 1).',
      ' * Three: docs/connector-runtime.md, example 71. Four: docs/openai-api.md, examples 9 and 49.',
      ' */'
    ].join('\n'));

    // then
    expect(citations).to.have.length(8);
    expect(citations.filter(citation => !leadsSomewhere(citation)).map(({ document, number }) => `${ document } ${ number }`)).to.eql([
      'docs/connector-runtime.md 2.99', 'docs/no-such-document.md 1', 'docs/openai-api.md 49'
    ]);
  });


  it('should have one form', function() {

    // when: a section or an example that no document is named for
    const others = [ ...TEXTS ]
      .filter(([ file ]) => !file.startsWith('test/') && !file.endsWith('.md'))
      .flatMap(([ file, text ]) => [ ...withoutLineEnds(text).matchAll(/.{0,60}\b(?:sections? \d|notes, (?:section|example)).{0,10}/g) ]
        .map(([ match ]) => ({ file, match })))
      .filter(({ match }) => !/(?:\w\.md|RFC \d+), sections? \d/.test(match));

    // then
    expect(others).to.eql([]);
  });


  it('should name documents that exist', function() {

    // when
    const named = [ ...TEXTS ].filter(([ file ]) => file !== THIS_FILE).flatMap(([ file, text ]) =>
      [ ...text.matchAll(/\bdocs\/[\w-]+(?:\/[\w-]+)*\.(?:md|png)\b/g) ].map(([ document ]) => ({ file, document })));

    // then
    expect(named.filter(({ document }) => !isInRepository(document))).to.eql([]);
  });

});


describe('docs - links', function() {

  for (const [ file, text ] of DOCUMENTS) {

    it(`should lead somewhere in ${ file }`, function() {

      // when
      const links = [ ...text.matchAll(/!?\[[^\]]*\]\(([^)\s]+)\)/g) ].map(([ , target = '' ]) => target).filter(target => !/^https?:/.test(target));

      // then
      expect(links.filter(link => !isLinkTarget(file, link))).to.eql([]);
    });

  }


  it('should notice a link that leads nowhere', function() {
    expect(isLinkTarget('README.md', 'docs/no-such-page.md')).to.be.false;
    expect(isLinkTarget('README.md', 'docs/rules.md#no-such-rule')).to.be.false;
    expect(isLinkTarget('docs/fidelity.md', '../SECURITY.md#threats')).to.be.true;
  });

});


// helpers //////////

function leadsSomewhere({ document, kind, number }: Citation): boolean {
  return isInRepository(document) && (kind === 'section' ? sectionsOf : examplesOf)(readText(document)).has(number);
}

function isLinkTarget(file: string, link: string): boolean {
  const [ target = '', anchor ] = link.split('#');
  const document = target === '' ? file : path.posix.join(path.posix.dirname(file), decodeURI(target));

  return isInRepository(document) && (anchor === undefined || anchorsOf(readText(document)).has(anchor));
}
