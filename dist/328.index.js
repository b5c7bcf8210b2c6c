export const id = 328;
export const ids = [328];
export const modules = {

/***/ 6328:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./src/github/job-summary.ts
var job_summary = __webpack_require__(7505);
// EXTERNAL MODULE: ./src/github/outputs.ts
var outputs = __webpack_require__(8353);
// EXTERNAL MODULE: ./src/inputs/read-inputs.ts + 1 modules
var read_inputs = __webpack_require__(4453);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./src/text/user-error.ts
var user_error = __webpack_require__(2071);
;// CONCATENATED MODULE: ./src/projects/collect-results.ts




/** Collects what became of each project; those that left nothing behind have failed. */
async function collectResults({ directory, expected, }) {
    const files = new Map();
    for (const name of await listJson(directory)) {
        const file = await readResult(external_node_path_default().join(directory, name));
        if (file)
            files.set(file['project-file'], file);
    }
    return expected.map(project => judge(project, files.get(project)));
}
async function listJson(directory) {
    try {
        return (await (0,promises_.readdir)(directory, { recursive: true })).filter(name => name.endsWith('.json'));
    }
    catch {
        // Nothing was downloaded into it: no job has got as far as leaving a result.
        return [];
    }
}
async function readResult(file) {
    try {
        const result = JSON.parse(await (0,promises_.readFile)(file, 'utf8'));
        if (typeof result['project-file'] === 'string')
            return result;
        core/* warning */.$e(`${file} is not the result of a project.`);
    }
    catch (error) {
        core/* warning */.$e(`${file} cannot be read: ${(0,user_error/* messageOf */.b)(error)}`);
    }
    return undefined;
}
function judge(project, file) {
    // Of use only to the job that uploads.
    const { 'artifact-id': _, ...built } = file?.build ?? {};
    return {
        ...built,
        ...file?.upload,
        'project-file': project,
        status: statusOf(file),
    };
}
function statusOf(file) {
    if (file?.build?.skipped === 'true')
        return 'skipped';
    if (file?.upload?.uploaded)
        return file.upload.uploaded === 'true' ? 'published' : 'unchanged';
    return file?.build?.sha256 && file['upload-asked'] === false ? 'built' : 'failed';
}

// EXTERNAL MODULE: ./src/text/markdown.ts
var markdown = __webpack_require__(6590);
;// CONCATENATED MODULE: ./src/projects/results-summary.ts

const MARKS = {
    failed: '❌ failed',
    published: '✅ published',
    unchanged: '✅ was published before',
    built: '✅ built, not uploaded',
    skipped: '⏭️ skipped: the tag names another package',
};
/** The summary of many projects, in Markdown: those that failed come first. */
function summarizeProjects(results) {
    const order = Object.keys(MARKS);
    const rows = [...results]
        .sort((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
        .map(result => [
        (0,markdown/* code */.aY)(result['project-file']),
        MARKS[result.status],
        (0,markdown/* escapeMarkdown */.FV)([result['package-name'], result.version].filter(Boolean).join(' ')),
        result['s3-uri'] ? (0,markdown/* code */.aY)(result['s3-uri']) : '',
    ]);
    const failed = results.filter(({ status }) => status === 'failed').length;
    const title = `${results.length} ${results.length === 1 ? 'project' : 'projects'}${failed > 0 ? `, ${failed} failed` : ''}`;
    return (0,markdown/* heading */.R_)(title) + (0,markdown/* table */.tp)(['project', 'result', 'package', 'S3 URI'], rows);
}

;// CONCATENATED MODULE: ./src/actions/results.ts





/** Collects what became of each project of a matrix. */
async function run() {
    const inputs = (0,read_inputs/* readResultsInputs */.E$)();
    const results = await collectResults(inputs);
    (0,outputs/* setOutputs */.n)({ results: JSON.stringify(results) });
    if (inputs.summary)
        await (0,job_summary/* writeSummary */.S)(summarizeProjects(results));
}


/***/ }),

/***/ 8353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);

/** Sets outputs of the step. */
function setOutputs(outputs) {
    for (const [name, value] of Object.entries(outputs))
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)(name, value);
}


/***/ })

};
