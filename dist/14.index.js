export const id = 14;
export const ids = [14];
export const modules = {

/***/ 2778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ END),
/* harmony export */   g: () => (/* binding */ RECORD)
/* harmony export */ });
// The parts of the format that are read and written here; numbers are little-endian. APPNOTE.TXT 6.3.10, sections
// 4.3.12 and 4.3.16: https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT
/** Where fields are in a record of the central directory; `size` without the three parts at its end. */
const RECORD = {
    size: 46,
    signature: 0x02014b50,
    crc32: 16,
    unzipped: 24,
    name: 28,
    extra: 30,
    comment: 32,
    attributes: 38,
    offset: 42,
};
/** Where fields are in the end record. */
const END = {
    size: 22,
    signature: 0x06054b50,
    entriesHere: 8,
    entries: 10,
    length: 12,
    offset: 16,
};


/***/ }),

/***/ 3411:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ isDebugging),
/* harmony export */   x: () => (/* binding */ debugLines)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);

/**
 * Logs lines where somebody has switched on debugging of steps, and else does not even make them.
 * https://docs.github.com/en/actions/how-tos/monitor-workflows/enable-debug-logging
 */
function debugLines(lines) {
    if (!isDebugging())
        return;
    for (const line of lines())
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(line);
}
function isDebugging() {
    return process.env.RUNNER_DEBUG === '1';
}


/***/ })

};
