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
// EXTERNAL MODULE: ./src/inputs/read-inputs.ts + 2 modules
var read_inputs = __webpack_require__(1465);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/files/digest.ts
var digest = __webpack_require__(8631);
// EXTERNAL MODULE: ./src/text/user-error.ts
var user_error = __webpack_require__(2071);
;// CONCATENATED MODULE: ./src/projects/collect-results.ts




/** No result is larger: each was an environment variable, which Linux limits. */
const MOST_BYTES = 128 * 1024;
/**
 * Collects what became of each project. Any job of a run can write, replace and delete the artifacts of all, so a result
 * counts only if its digest is the one that a job of the project gave as its output.
 * @throws UserError if a result was replaced or deleted
 */
async function collectResults({ directory, projects, digests, }) {
    const files = await readFiles(directory);
    return projects.map((project, index) => resultOf(project, digests.get(index), files));
}
/** The texts of all files, by their SHA-256. */
async function readFiles(directory) {
    const texts = new Map();
    // Without a folder no job got as far as leaving a result.
    const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries.filter(one => one.isFile())) {
        const file = external_node_path_default().join(entry.parentPath, entry.name);
        if ((await (0,promises_.stat)(file)).size > MOST_BYTES)
            continue;
        const bytes = await (0,promises_.readFile)(file);
        texts.set((0,digest/* digestOf */.o)(bytes).sha256, bytes.toString());
    }
    return texts;
}
function resultOf(project, digest, files) {
    const { 'project-file': file, 'package-name': name, version } = project;
    // What was known before any code of the project ran is right, whatever its build says.
    const known = { 'project-file': file, ...(name && { 'package-name': name }) };
    const sha256 = digest?.upload || digest?.build;
    if (!sha256)
        return { ...known, status: 'failed' };
    const { build, upload, attest = {} } = parseResult(files.get(sha256), file);
    // Of use only to the jobs of the project.
    const { 'artifact-id': _, result: __, ...built } = build;
    const outputs = { ...built, ...known, ...(version && { version }) };
    // Whoever builds can write anything into its own result.
    if (!digest?.upload || !upload) {
        return { ...outputs, status: built.skipped === 'true' ? 'skipped' : 'built' };
    }
    const url = attest['attestation-url'];
    return { ...outputs, ...upload, ...(url && { 'attestation-url': url }) };
}
function parseResult(text, projectFile) {
    try {
        return JSON.parse(text ?? '');
    }
    catch (cause) {
        throw new user_error/* UserError */.y(`The result of ${projectFile} was replaced or deleted during the run.`, {
            section: 'result-replaced',
            hint: 'A job of this run has changed the artifact of another one. Look for code that does so in the builds of the run; ' +
                'what was uploaded is not affected.',
            cause,
        });
    }
}

// EXTERNAL MODULE: ./src/text/markdown.ts
var markdown = __webpack_require__(6590);
;// CONCATENATED MODULE: ./src/projects/results-summary.ts

const MARKS = {
    failed: '❌ failed',
    published: '✅ published',
    unchanged: '✅ already published, unchanged',
    new: '🆕 new, can be published',
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
        (0,job_summary/* writeSummary */.S)(summarizeProjects(results));
}


/***/ }),

/***/ 8631:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ digestOf)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);

function digestOf(bytes) {
    const digest = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256').update(bytes).digest();
    return { sha256: digest.toString('hex'), codeSha256: digest.toString('base64') };
}


/***/ }),

/***/ 8353:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   n: () => (/* binding */ setOutputs)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _command_files_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7204);


/** Sets outputs of the step: in one write, of which the guard of the command files knows every byte. */
function setOutputs(outputs) {
    const end = `end-of-output-${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`;
    const lines = Object.entries(outputs).map(([name, value]) => `${name}<<${end}\n${value}\n${end}\n`);
    (0,_command_files_js__WEBPACK_IMPORTED_MODULE_1__/* .appendToCommandFile */ .fC)('GITHUB_OUTPUT', lines.join(''));
}


/***/ })

};
