export const id = 984;
export const ids = [984];
export const modules = {

/***/ 3984:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  run: () => (/* binding */ run)
});

// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./src/build/build.ts + 36 modules
var build = __webpack_require__(7473);
// EXTERNAL MODULE: ./src/build/check-unchanged.ts
var check_unchanged = __webpack_require__(9132);
// EXTERNAL MODULE: ./src/github/job-summary.ts
var job_summary = __webpack_require__(7505);
// EXTERNAL MODULE: ./src/github/outputs.ts
var outputs = __webpack_require__(8353);
// EXTERNAL MODULE: ./src/inputs/read-inputs.ts + 1 modules
var read_inputs = __webpack_require__(4951);
// EXTERNAL MODULE: ./src/package/pack.ts + 6 modules
var pack = __webpack_require__(6712);
// EXTERNAL MODULE: ./src/package/zip.ts + 1 modules
var zip = __webpack_require__(7719);
// EXTERNAL MODULE: ./src/python/project/declared-name.ts
var declared_name = __webpack_require__(2986);
// EXTERNAL MODULE: ./src/python/release-tag.ts
var release_tag = __webpack_require__(9522);
// EXTERNAL MODULE: ./src/python/version.ts
var python_version = __webpack_require__(6754);
// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/files/path-contains.ts
var path_contains = __webpack_require__(9256);
// EXTERNAL MODULE: ./src/github/command-files.ts
var command_files = __webpack_require__(7204);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
;// CONCATENATED MODULE: ./src/report/declare-artifact.ts






/**
 * Declares the zip as an artifact of the job, where the runner has a file for that: `actions/attest` without inputs then
 * attests it. A line that the runner refuses would fail the step, so it is left out.
 * https://github.com/actions/runner/pull/4527
 */
function declareArtifact({ zipPath, sha256 }, env = process.env) {
    if (!env.GITHUB_ARTIFACTS)
        return;
    const reason = refusal(zipPath, sha256, env);
    if (reason === undefined)
        (0,command_files/* appendToCommandFile */.fC)('GITHUB_ARTIFACTS', `file://${zipPath}\n`);
    else
        core/* info */.pq(`${(0,format/* forLog */.Ig)(zipPath)} is not declared as an artifact of the job: ${reason}.`);
}
/** Why the runner would not take the zip. */
function refusal(zipPath, sha256, env) {
    if (/[=\r\n]|\s$/.test(zipPath))
        return 'the runner does not accept its path';
    // In a container, the runner finds these folders only.
    const known = [env.GITHUB_WORKSPACE, env.RUNNER_TEMP];
    if (!known.some(folder => folder && (0,path_contains/* holds */.v)(folder, zipPath))) {
        return 'it is neither in the workspace nor in RUNNER_TEMP';
    }
    // The runner knows artifacts by their names without folders.
    const name = external_node_path_default().basename(zipPath);
    const namesake = declared(env.GITHUB_ARTIFACTS_LIST).find(one => one.name === name);
    if (namesake === undefined || namesake.digest === `sha256:${sha256}`)
        return undefined;
    return `an earlier step has declared another ${(0,format/* forLog */.Ig)(name)}. Set zip-path to give it another name`;
}
/** What earlier steps of the job have declared. */
function declared(file) {
    try {
        return JSON.parse((0,external_node_fs_.readFileSync)(file ?? '', 'utf8')).subjects ?? [];
    }
    catch {
        // The runner leaves it empty where it does not use it.
        return [];
    }
}

// EXTERNAL MODULE: ./src/report/outputs.ts
var report_outputs = __webpack_require__(5468);
// EXTERNAL MODULE: ./src/report/summary.ts + 4 modules
var summary = __webpack_require__(5177);
// EXTERNAL MODULE: ./src/upload/check-access.ts
var check_access = __webpack_require__(4764);
// EXTERNAL MODULE: ./src/upload/location.ts
var upload_location = __webpack_require__(8774);
// EXTERNAL MODULE: ./src/actions/load-upload.ts
var load_upload = __webpack_require__(4845);
;// CONCATENATED MODULE: ./src/actions/all.ts

















/** Builds, packages and uploads in one step. */
async function run() {
    const inputs = (0,read_inputs/* readInputs */.Ko)();
    const tag = await (0,release_tag/* findTag */.IU)(inputs.releaseTag);
    const staticName = tag && (await (0,declared_name/* readStaticName */.y)(inputs.project));
    const skips = tag && staticName && (0,release_tag/* taggedVersion */.Bd)(tag, staticName) === undefined;
    // Before the build, which takes much longer.
    const region = inputs.upload && !skips ? await (0,check_access/* checkAccess */.x)(inputs) : inputs.region;
    if (inputs.upload && inputs.skipUnchanged && !skips) {
        const { skipUnchanged } = await Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(953), __webpack_require__.e(58)]).then(__webpack_require__.bind(__webpack_require__, 3058));
        const published = await skipUnchanged(inputs.project, { ...inputs, region }, tag);
        if (published) {
            (0,outputs/* setOutputs */.n)((0,report_outputs/* publishedOutputs */.h_)(published));
            if (inputs.summary)
                (0,job_summary/* writeSummary */.S)((0,summary/* summarizeUnchanged */.r_)(published));
            return;
        }
    }
    const checkOnly = inputs.upload === 'check';
    // While pip runs; what fails to load fails again where it is needed.
    const loadLater = () => void Promise.allSettled([(0,zip/* loadJszip */.r)(), inputs.upload && (0,load_upload/* loadUpload */.E)(checkOnly)]);
    const built = await (0,build/* build */.j)(inputs, tag, loadLater);
    if (!built) {
        (0,outputs/* setOutputs */.n)(report_outputs/* ALL_SKIPPED */.z8);
        if (inputs.summary)
            (0,job_summary/* writeSummary */.S)((0,summary/* summarizeSkipped */.cE)(tag, inputs.project));
        return;
    }
    const version = (0,python_version/* withSuffix */.oF)(built.version, inputs.versionSuffix, built.versionPlace);
    const archive = await (0,pack/* pack */.q)(inputs, { entries: built.files });
    await (0,check_unchanged/* requireUnchanged */.j)(built);
    const artifact = { ...built, ...archive, version };
    const location = (0,upload_location/* locateSource */.gu)(inputs.bucketPrefix, artifact);
    const stored = inputs.upload
        ? await (await (0,load_upload/* loadUpload */.E)(checkOnly))({ ...inputs, region }, location, artifact)
        : undefined;
    if (!inputs.upload)
        core/* info */.pq(`Not uploaded. It would go to ${location.uri}`);
    const results = { version, build: built, archive, location, upload: stored };
    (0,outputs/* setOutputs */.n)((0,report_outputs/* rootOutputs */.Ro)(results));
    declareArtifact(archive);
    const comparison = stored && (await (0,load_upload/* loadComparison */.S)()).compareWithPrevious(inputs, stored, artifact);
    (0,outputs/* setOutputs */.n)((0,report_outputs/* previousOutputs */.w)(await comparison));
    if (inputs.summary)
        (0,job_summary/* writeSummary */.S)((0,summary/* summarize */.eh)(results, await comparison));
    await (0,check_unchanged/* requireUnchanged */.j)(built);
}


/***/ }),

/***/ 4845:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ loadUpload),
/* harmony export */   S: () => (/* binding */ loadComparison)
/* harmony export */ });
/** Without an upload, none of this is loaded, and so never the AWS SDK. */
/** Loads what stores an artifact, or what only asks whether it could be stored. */
async function loadUpload(checkOnly) {
    return checkOnly
        ? (await Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(953), __webpack_require__.e(844), __webpack_require__.e(544)]).then(__webpack_require__.bind(__webpack_require__, 6544))).checkVersion
        : (await Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(953), __webpack_require__.e(844), __webpack_require__.e(500)]).then(__webpack_require__.bind(__webpack_require__, 500))).upload;
}
/** Loads what compares an artifact with the version before it. */
const loadComparison = () => Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(953), __webpack_require__.e(168)]).then(__webpack_require__.bind(__webpack_require__, 2838));


/***/ }),

/***/ 4764:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ checkAccess)
/* harmony export */ });
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8774);

/** Milliseconds that a build waits for it. What is slower is tried again when there is something to upload. */
const LIMIT = 3_000;
/**
 * Looks before a build at what would stop the upload after it, as far as that takes no permission: whether there are
 * credentials, whether the region can be one of AWS, and where none is set, whether the bucket exists.
 * @returns the region to upload to, if it is known better than before
 * @throws UserError if the upload cannot succeed
 */
async function checkAccess(inputs, limit = LIMIT) {
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_PROFILE, AWS_REGION = '' } = process.env;
    const given = AWS_ACCESS_KEY_ID && AWS_SECRET_ACCESS_KEY && !AWS_PROFILE;
    // So it is in most jobs, where the SDK, which takes its time to load, would find nothing else.
    if (given && (0,_location_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegion */ .Dp)(inputs.region ?? AWS_REGION))
        return inputs.region;
    const { findAccess } = await Promise.all(/* import() */[__webpack_require__.e(711), __webpack_require__.e(812)]).then(__webpack_require__.bind(__webpack_require__, 5812));
    return await findAccess(inputs, limit);
}


/***/ })

};
