/** For `npm start` and the tests: the same search as the browser shell's own. */
export { type Browser, findBrowser, hasDisplay } from '../electron/web/find-browser.ts';
