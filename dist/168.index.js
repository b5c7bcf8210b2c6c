export const id = 168;
export const ids = [168,838,411];
export const modules = {

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


/***/ }),

/***/ 2838:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   compareWithPrevious: () => (/* binding */ compareWithPrevious)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3711);
/* harmony import */ var _files_zip_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(554);
/* harmony import */ var _github_warning_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8535);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6754);
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2071);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8774);
/* harmony import */ var _s3_client_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4957);
/* harmony import */ var _s3_deadline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1222);
/* harmony import */ var _s3_read_object_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3452);
/* harmony import */ var _compare_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(885);











const BOUNDS = { time: 10_000, pages: 5 };
// Without retries: what does not work at once is not worth a wait.
const PATIENCE = { connection: 2_000, silence: 5_000, retries: -1 };
/**
 * Compares an artifact that was just published, or could be, with the highest version below it in the same prefix. It reads the
 * lists of the two zips, not their content. It warns of an equal version that is stored under another spelling.
 * @returns undefined if the version was there already, if there is no such version, or if this role may not list or read; never throws
 */
async function compareWithPrevious(inputs, { status, location, region }, artifact, bounds = BOUNDS) {
    if (status === 'unchanged')
        return undefined;
    const deadline = (0,_s3_deadline_js__WEBPACK_IMPORTED_MODULE_7__/* .startDeadline */ .d)({ ...PATIENCE, total: bounds.time });
    const client = await (0,_s3_client_js__WEBPACK_IMPORTED_MODULE_6__/* .createClient */ .UU)({ region }, deadline);
    const target = { client, region, location, inputs };
    try {
        const previous = await findPrevious(target, artifact.version, bounds.pages);
        if (previous === undefined)
            return undefined;
        const before = await (0,_s3_read_object_js__WEBPACK_IMPORTED_MODULE_8__/* .readZippedFiles */ .a)({ ...target, location: (0,_location_js__WEBPACK_IMPORTED_MODULE_5__/* .siblingOf */ .SS)(location, previous) });
        const after = (0,_files_zip_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .listZip */ .oV)(artifact.bytes);
        return { previous, changes: (0,_compare_files_js__WEBPACK_IMPORTED_MODULE_9__/* .compareFiles */ .hZ)((0,_compare_files_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutVersion */ .Pv)(before), (0,_compare_files_js__WEBPACK_IMPORTED_MODULE_9__/* .withoutVersion */ .Pv)(after)) };
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .debug */ .Yz(`No comparison with an earlier version: ${(0,_text_user_error_js__WEBPACK_IMPORTED_MODULE_4__/* .messageOf */ .b)(error)}`);
        return undefined;
    }
    finally {
        client.destroy();
    }
}
/** The highest version below the given one, by the folders that are there; undefined if there are too many to list. */
async function findPrevious({ client, location, inputs }, version, pages) {
    const prefix = (0,_location_js__WEBPACK_IMPORTED_MODULE_5__/* .versionsPrefix */ .cz)(location);
    const owner = inputs.expectedBucketOwner;
    let highest;
    let token;
    for (let page = 0; page < pages; page++) {
        const answer = await client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_10__/* .ListObjectsV2Command */ .u6x({
            Bucket: location.bucket,
            Prefix: prefix,
            Delimiter: '/',
            ...(owner && { ExpectedBucketOwner: owner }),
            ...(token && { ContinuationToken: token }),
        }));
        for (const { Prefix = '' } of answer.CommonPrefixes ?? []) {
            const found = Prefix.slice(prefix.length, -1);
            // Folders that somebody else has made.
            if ((0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .findVersion */ .Am)(found) !== found)
                continue;
            const order = (0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(found, version);
            if (order === 0 && found !== version)
                warnOfSpelling(found, version, prefix);
            if (order >= 0)
                continue;
            if (highest === undefined || (0,_python_version_js__WEBPACK_IMPORTED_MODULE_3__/* .compareVersions */ .Zy)(found, highest) > 0)
                highest = found;
        }
        token = answer.NextContinuationToken;
        if (!token)
            return highest;
    }
    throw new Error(`there are more versions below ${prefix} than are listed`);
}
/** S3 knows keys, not versions: `1.0` and `1.0.0` have a key each, although Python takes them for one version. */
function warnOfSpelling(found, version, prefix) {
    (0,_github_warning_js__WEBPACK_IMPORTED_MODULE_2__/* .warn */ .R)(`Version ${found} is published below ${prefix}, and for Python it is the same version as ${version}. ` +
        'Keep to one spelling in the project file.', { title: 'Build Lambda Source' });
}


/***/ })

};
