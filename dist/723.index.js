export const id = 723;
export const ids = [723];
export const modules = {

/***/ 723:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   run: () => (/* binding */ run)
/* harmony export */ });
/* harmony import */ var _build_build_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7473);
/* harmony import */ var _build_check_unchanged_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9132);
/* harmony import */ var _github_job_summary_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7505);
/* harmony import */ var _github_outputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8353);
/* harmony import */ var _inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4951);
/* harmony import */ var _python_release_tag_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9522);
/* harmony import */ var _report_outputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5468);
/* harmony import */ var _report_summary_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5177);








/** Installs the package into the build directory, and checks it. */
async function run() {
    const inputs = (0,_inputs_read_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .readBuildInputs */ .qJ)();
    const tag = await (0,_python_release_tag_js__WEBPACK_IMPORTED_MODULE_5__/* .findTag */ .IU)(inputs.releaseTag);
    const built = await (0,_build_build_js__WEBPACK_IMPORTED_MODULE_0__/* .build */ .j)(inputs, tag);
    (0,_github_outputs_js__WEBPACK_IMPORTED_MODULE_3__/* .setOutputs */ .n)(built ? (0,_report_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .buildOutputs */ .JZ)(built) : _report_outputs_js__WEBPACK_IMPORTED_MODULE_6__/* .SKIPPED */ .$O);
    if (inputs.summary) {
        (0,_github_job_summary_js__WEBPACK_IMPORTED_MODULE_2__/* .writeSummary */ .S)(built ? (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .summarizeBuild */ .S$)(built) : (0,_report_summary_js__WEBPACK_IMPORTED_MODULE_7__/* .summarizeSkipped */ .cE)(tag, inputs.project));
    }
    if (built)
        await (0,_build_check_unchanged_js__WEBPACK_IMPORTED_MODULE_1__/* .requireUnchanged */ .j)(built);
}


/***/ })

};
