export const id = 840;
export const ids = [840];
export const modules = {

/***/ 6840:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fetch)
/* harmony export */ });
/**
 * Stands in for undici in the bundle (see `paths` in tsconfig.json).
 *
 * @actions/github makes a `fetch` of it, in place of which Octokit gets one of ours (src/github-fetch.ts). The real package
 * brings 1.5 MB of JavaScript, that is 60 ms for every message that asks GitHub something.
 */
async function fetch() {
    throw new Error('This bundle asks GitHub through src/github-fetch.ts.');
}


/***/ })

};
