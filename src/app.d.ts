/// <reference types="trusted-types" />
// What SvelteKit lets an app declare about itself: nothing is needed yet.
export {};
