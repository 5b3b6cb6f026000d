export const id = 840, ids = [840], modules = {
  /***/
  6840: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        h: () => (
          /* binding */
          fetch
        )
        /* harmony export */
      });
      async function fetch() {
        throw new Error("This bundle asks GitHub through src/net/github-fetch.ts.");
      }
    })
  )
};
