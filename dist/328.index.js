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
var read_inputs = __webpack_require__(4951);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/files/digest.ts
var digest = __webpack_require__(8631);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
// EXTERNAL MODULE: ./src/text/user-error.ts
var user_error = __webpack_require__(2071);
;// CONCATENATED MODULE: ./src/projects/collect-results.ts





/** No result is larger: those of projects were environment variables, which Linux limits, and one file has up to 256 others. */
const MOST_BYTES = 512 * 1024;
/**
 * Collects what became of each project. Any job of a run can write, replace and delete the artifacts of all, so a result
 * counts only if its digest is the one that a job of the project gave as its output; of those that needed no job, the job
 * that found them. Why a project failed is read without a digest, which a job that fails cannot hand over: it changes no
 * status.
 * @throws UserError if a result was replaced or deleted
 */
async function collectResults({ directory, projects, digests, unchanged = '', }) {
    const files = await readFiles(directory);
    const results = projects.map((project, index) => {
        const result = resultOf(project, digests.get(index), files.byDigest);
        return result.status === 'failed' ? { ...result, ...failureOf(index, files.byName) } : result;
    });
    if (unchanged === '')
        return results;
    const text = files.byDigest.get(unchanged);
    const others = parseResult(text, 'the projects that are unchanged');
    return [...results, ...others].sort((a, b) => (folderOf(a) < folderOf(b) ? -1 : 1));
}
const folderOf = (result) => external_node_path_default().posix.dirname(result['project-file']);
/** The job that failed, and why: one sentence for people, in which nothing is a command or a link. */
function failureOf(index, texts) {
    const [job = '', ...rest] = (texts.get(`failure-${index}.txt`) ?? '').split('\n');
    const text = rest.join('\n');
    const plain = (0,format/* forLog */.Ig)((0,format/* firstSentence */.qi)(text.slice(0, 2_000).trim()))
        .replaceAll(/\b(?:https?:\/\/|www\.)\S+/gi, '…')
        .replaceAll('::', ': :');
    const reason = (0,format/* clip */.$Q)(plain) || 'The job ended without a result: its log shows why.';
    return { reason, ...jobUrl(job) };
}
/** The page of a job of this run: whatever the number, it leads nowhere else. */
function jobUrl(id) {
    const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run, } = process.env;
    if (!server || !repository || !run || !/^\d{1,20}$/.test(String(id)))
        return {};
    return { 'job-url': `${server}/${repository}/actions/runs/${run}/job/${id}` };
}
/** The texts of all files, by their SHA-256 and by their names. */
async function readFiles(directory) {
    const byDigest = new Map();
    const byName = new Map();
    // Without a folder no job got as far as leaving a result.
    const entries = await (0,promises_.readdir)(directory, { recursive: true, withFileTypes: true }).catch(() => []);
    for (const entry of entries.filter(one => one.isFile())) {
        const file = external_node_path_default().join(entry.parentPath, entry.name);
        if ((await (0,promises_.stat)(file)).size > MOST_BYTES)
            continue;
        const bytes = await (0,promises_.readFile)(file);
        byDigest.set((0,digest/* digestOf */.o)(bytes).sha256, bytes.toString());
        byName.set(entry.name, bytes.toString());
    }
    return { byDigest, byName };
}
function resultOf(project, digest, files) {
    const { 'project-file': file, 'package-name': name, version } = project;
    // What was known before any code of the project ran is right, whatever its build says.
    const known = { 'project-file': file, ...(name && { 'package-name': name }) };
    const sha256 = digest?.upload || digest?.build;
    if (!sha256) {
        const expected = version || project['declared-version'];
        return { ...known, ...(expected && { version: expected }), status: 'failed' };
    }
    const found = parseResult(files.get(sha256), file);
    const { build, upload, layer = {}, attest = {} } = found;
    // What is of use only to the jobs of the project is left out.
    const built = Object.fromEntries(Object.entries(build).filter(([name]) => !/^(artifact-id|result|job-url|layer-.*)$/.test(name)));
    const outputs = {
        ...built,
        ...known,
        ...(version && { version }),
        ...countWarnings([build.warnings, build['layer-warnings']]),
        ...jobUrl(found['job-id']),
    };
    // Whoever builds can write anything into its own result.
    if (!digest?.upload || !upload) {
        return { ...outputs, status: built.skipped === 'true' ? 'skipped' : 'built' };
    }
    const url = attest['attestation-url'];
    const { 'layer-name': layerName, 'layer-version-arn': arn, published } = layer;
    return {
        ...outputs,
        ...upload,
        ...countWarnings([outputs.warnings, upload.warnings, layer.warnings]),
        ...(url && { 'attestation-url': url }),
        ...(layerName && arn && { 'layer-name': layerName, 'layer-version-arn': arn }),
        ...(published && { 'layer-published': published }),
    };
}
/** The sum of the warnings of several steps, as far as they are numbers. */
function countWarnings(texts) {
    const counts = texts.filter(text => text !== undefined && /^\d{1,4}$/.test(text)).map(Number);
    return counts.length > 0 ? { warnings: String(counts.reduce((sum, each) => sum + each, 0)) } : {};
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


/** In the order in which they are shown. */
const STATES = {
    failed: ['❌', 'failed'],
    published: ['✅', 'published'],
    new: ['🆕', 'new'],
    built: ['📦', 'built'],
    unchanged: ['☑️', 'unchanged'],
    skipped: ['⏭️', 'skipped'],
};
const ORDER = Object.keys(STATES);
/** What needs nobody's attention. */
const QUIET = ['unchanged', 'skipped'];
/** Bytes of each of the two tables. GitHub shows no summary of a step that is larger than 1 MiB. */
const results_summary_MOST_BYTES = 400 * 1024;
/** The summary of many projects, in Markdown: those that failed come first, and the title counts them. */
function summarizeProjects(results) {
    const sorted = [...results].sort((a, b) => ORDER.indexOf(a.status) - ORDER.indexOf(b.status));
    const loud = sorted.filter(({ status }) => !QUIET.includes(status));
    const quiet = sorted.filter(({ status }) => QUIET.includes(status));
    return [
        (0,markdown/* heading */.R_)(titleOf(sorted)),
        loud.length > 0 ? tableOf(loud) : '',
        quiet.length > 0 ? (0,markdown/* details */.zH)(countStates(quiet).join(', '), tableOf(quiet)) : '',
    ].join('');
}
function titleOf(sorted) {
    const states = countStates(sorted);
    const functions = count(sorted.length, 'function');
    const [only] = states.length === 1 ? sorted : [];
    const warnings = sorted.reduce((sum, result) => sum + warningsOf(result), 0);
    const mark = sorted[0] ? STATES[sorted[0].status][0] : '';
    return [
        `${mark} ${functions}${only ? ` ${STATES[only.status][1]}` : `: ${states.join(', ')}`}`,
        ...(warnings > 0 ? [count(warnings, 'warning')] : []),
    ].join(', ');
}
function countStates(results) {
    return ORDER.map(state => [results.filter(({ status }) => status === state).length, state])
        .filter(([number]) => number !== 0)
        .map(([number, state]) => `${number} ${state}`);
}
function tableOf(results) {
    const rows = results.map(rowOf);
    const shown = (0,format/* withinBytes */.XF)(rows.map(cells => cells.join('')), results_summary_MOST_BYTES).length;
    const rest = rows.length - shown;
    const note = rest > 0 ? `${rest} more are left out: a summary has room for 1 MiB.\n\n` : '';
    return (0,markdown/* table */.tp)(['Function', 'Result'], rows.slice(0, shown)) + note;
}
function rowOf(result) {
    const { 'project-file': file, 'package-name': name, version = '' } = result;
    const before = result['previous-version'];
    const versions = [...(before && version ? [before] : []), version]
        .map(one => (0,markdown/* escapeMarkdown */.FV)((0,format/* clip */.$Q)(one, 100)))
        .join('&nbsp;→&nbsp;');
    return [
        `${(0,markdown/* code */.aY)((0,format/* clip */.$Q)(name || file, 100))} ${versions}`.trimEnd(),
        [stateOf(result), ...links(result)].join(' · '),
    ];
}
/** Reasons and versions come from builds: they are text that others wrote. */
function stateOf({ status, reason, ...others }) {
    const [mark, text] = STATES[status];
    const layer = layerOf(others);
    const because = reason ? `: ${(0,markdown/* prose */.CS)((0,format/* clip */.$Q)(reason.replaceAll(/\s+/g, ' ').trim(), 200))}` : '';
    const warnings = warningsOf(others);
    return `${mark} ${text}${because}${layer}${warnings > 0 ? ` · ⚠️ ${count(warnings, 'warning')}` : ''}`;
}
/** The version of the layer that belongs to it. */
function layerOf(result) {
    const version = /:(\d+)$/.exec(result['layer-version-arn'] ?? '')?.[1];
    if (version === undefined)
        return '';
    return `, layer version ${version}${result['layer-published'] === 'true' ? ' published' : ''}`;
}
/** Where to look further. Only the job that uploads can give the first two. */
function links(result) {
    const job = result['job-url'];
    return [
        ...(result['console-url'] && isStored(result) ? [(0,markdown/* link */.nf)('console', result['console-url'])] : []),
        ...(result['attestation-url'] ? [(0,markdown/* link */.nf)('provenance', result['attestation-url'])] : []),
        ...(job && RUN.test(job) ? [(0,markdown/* link */.nf)('job', job)] : []),
    ];
}
/** A page of GitHub's about a run or one of its jobs. */
const RUN = /^https:\/\/[\w.-]+(\/[\w.-]+){2}\/actions\/runs\/\d+(\/(job|attempts)\/\d+)*$/;
function isStored({ status }) {
    return status === 'published' || status === 'unchanged';
}
function warningsOf({ warnings = '' }) {
    return /^\d{1,4}$/.test(warnings) ? Number(warnings) : 0;
}
function count(number, noun) {
    return `${number} ${noun}${number === 1 ? '' : 's'}`;
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


/***/ })

};
