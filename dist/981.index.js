export const id = 981;
export const ids = [981];
export const modules = {

/***/ 2981:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createFetch: () => (/* binding */ createFetch)
/* harmony export */ });
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1692);
/* harmony import */ var node_tls__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_tls__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6752);
/* harmony import */ var _twake_proxy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1592);
/* harmony import */ var _twake_troubles_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4010);
/**
 * The environment becomes a `fetch` for GitHub's API, through the same proxies and with the same trust as the delivery.
 *
 * For Octokit, which is loaded only when a message asks GitHub something; then undici's whole index does no harm.
 */




/** In bytes, of one answer; a comparison of 250 commits has some 2 MB. */
const LARGEST_ANSWER = 10_000_000;
/**
 * For one host: what is found out about the way to it, and its connections, serve all requests.
 * @param env where `https_proxy`, `http_proxy` and `no_proxy` are read
 */
function createFetch(env) {
    let dispatcher;
    return async (input, init) => {
        const proxy = (0,_twake_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .findProxy */ .E)(new URL(String(input)), env);
        dispatcher ??= dispatch(proxy);
        try {
            return await (0,undici__WEBPACK_IMPORTED_MODULE_1__/* .fetch */ .hd)(input, { ...init, dispatcher });
        }
        catch (error) {
            if (!(error instanceof Error && (0,_twake_troubles_js__WEBPACK_IMPORTED_MODULE_3__/* .isUntrusted */ .fb)(error.cause)))
                throw error;
            dispatcher = dispatch(proxy, [
                ...(0,node_tls__WEBPACK_IMPORTED_MODULE_0__.getCACertificates)('default'),
                ...(0,node_tls__WEBPACK_IMPORTED_MODULE_0__.getCACertificates)('system'),
            ]);
            return await (0,undici__WEBPACK_IMPORTED_MODULE_1__/* .fetch */ .hd)(input, { ...init, dispatcher });
        }
    };
}
/** @param ca PEM certificates of the trusted authorities, in place of Node's */
function dispatch(proxy, ca) {
    const tls = { rejectUnauthorized: true, ...(ca && { ca }) };
    const options = { maxResponseSize: LARGEST_ANSWER };
    if (proxy === undefined)
        return new undici__WEBPACK_IMPORTED_MODULE_1__/* .Agent */ .g6({ ...options, connect: tls });
    const token = (0,_twake_proxy_js__WEBPACK_IMPORTED_MODULE_2__/* .authorizeProxy */ .w)(proxy)['proxy-authorization'];
    return new undici__WEBPACK_IMPORTED_MODULE_1__/* .ProxyAgent */ .kT({
        ...options,
        uri: proxy.origin,
        requestTls: tls,
        proxyTls: tls,
        ...(token && { token }),
    });
}


/***/ })

};
