import { readdirSync } from 'node:fs';
import path from 'node:path';

import { expect } from 'chai';

import hosts from '../helpers/hosts.cjs';

const CLIENT = path.join(import.meta.dirname, '..', 'client');


describe('scripts - hosts', function() {

  const specs = readdirSync(CLIENT, { recursive: true, encoding: 'utf8' })
    .filter(file => /\.spec\.tsx?$/.test(file))
    .map(file => file.split(path.sep).join('/'));

  for (const start of hosts.HOST_SPECS) {

    it(`should find specs for ${ start }`, function() {
      expect(specs.some(spec => spec.startsWith(start))).to.be.true;
    });

  }

});
