/** Part of the playground's page in `npm run dev` only: reloads the page after each build. */

const POLL_MS = 1000;
const WATCHED = '/page.css';

let known = null;

setInterval(async () => {
  const current = await readWatched();

  if (current !== null && known !== null && current !== known) {
    location.reload();
  }

  known = current ?? known;
}, POLL_MS);

/** The text of the watched file; null while the server restarts. */
async function readWatched() {
  try {
    const response = await fetch(WATCHED, { cache: 'no-store' });

    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
