/**
 * Unpacks the Chromium of the development dependency `@sparticuz/chromium` (Linux x64) into TMPDIR and prints its path.
 * `find-browser.js` runs it where no browser is installed.
 */

import chromium from '@sparticuz/chromium';

process.stdout.write(await chromium.executablePath());
