/** Counts what frames say, and when. @type {{ at: number, data: unknown }[]} */
const said = [];
Object.assign(window, { said });
addEventListener('message', ({ data }) => said.push({ at: performance.now(), data }));
