export const id = 1;
export const ids = [1];
export const modules = {

/***/ 7251:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _github_job_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7505);
/* harmony import */ var _github_outputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8353);
/* harmony import */ var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4951);
/* harmony import */ var _package_pack_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6712);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5468);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5177);






/** Packs the build directory into the zip. */
async function run() {
    const inputs = (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_2__/* .readPackageInputs */ .O7)();
    const archive = await (0,_package_pack_js__WEBPACK_IMPORTED_MODULE_3__/* .pack */ .q)(inputs);
    (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_1__/* .setOutputs */ .n)((0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_4__/* .packageOutputs */ .P2)(archive));
    if (inputs.summary)
        (0,_github_job_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .writeSummary */ .S)((0,_report_summary_js__WEBPACK_IMPORTED_MODULE_5__/* .summarizeArchive */ .Qj)(archive));
}


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
