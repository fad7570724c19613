/**
 * Tells the script in app.html that handlers are in place: what a reader with a slow telephone pressed before is done now,
 * instead of being lost. Call it once what is shown is mounted.
 */
export const wakePage = (): boolean => dispatchEvent(new Event('awake'));
