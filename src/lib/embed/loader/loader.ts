/**
 * The script at /embed/v1/loader.js. Version 1: attributes, events and messages keep their meaning for good; what changes
 * them gets another address.
 */
import { elementFor } from './element.ts';

const script = document.currentScript;

// loading it twice does no harm; loaded as a module it does not know where it came from, and does nothing
if (script instanceof HTMLScriptElement && !customElements.get('resource-map'))
	customElements.define('resource-map', elementFor(new URL('.', script.src).href));
