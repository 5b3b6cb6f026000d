export const id = 289, ids = [289], modules = {
  /***/
  7289: (
    /***/
    ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
      __webpack_require__.r(__webpack_exports__), __webpack_require__.d(__webpack_exports__, {
        /* harmony export */
        createFetch: () => (
          /* binding */
          createFetch
        )
        /* harmony export */
      });
      var _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3370), _connect_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4846), _exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(982), _proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1987), _transport_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6565);
      const LARGEST_ANSWER = 1e7;
      function createFetch(env) {
        return async (address, init) => {
          const url = new URL(address), { method, headers, body = "", signal = new AbortController().signal } = init, attempt = { url, proxy: (0, _proxy_js__WEBPACK_IMPORTED_MODULE_3__.E)(url, env), signal, timeout_ms: 0 }, socket = await (0, _connect_js__WEBPACK_IMPORTED_MODULE_1__.N)(attempt);
          try {
            const request = { method, url, headers, body, largestAnswer: LARGEST_ANSWER }, response = await (0, _exchange_js__WEBPACK_IMPORTED_MODULE_2__.c)(socket, request, attempt);
            return {
              url: address,
              status: response.status,
              headers: new Map(Object.entries(response.headers)),
              // Octokit parses it, and what is in it was written by anybody.
              text: async () => cleanJson(response.body)
            };
          } catch (error) {
            throw (0, _transport_error_js__WEBPACK_IMPORTED_MODULE_4__.f)(error, "response", attempt);
          } finally {
            socket.destroy();
          }
        };
      }
      function cleanJson(text) {
        try {
          return JSON.stringify((0, _foreign_text_js__WEBPACK_IMPORTED_MODULE_0__.Yy)(text));
        } catch {
          return text;
        }
      }
    })
  )
};
