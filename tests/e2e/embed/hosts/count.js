// @ts-nocheck: a partner writes plain script
/** Counts what frames say, and when. */
window.said = [];
addEventListener('message', ({ data }) => window.said.push({ at: performance.now(), data }));
