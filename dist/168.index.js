export const id = 168;
export const ids = [168];
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

/***/ 5647:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Mm: () => (/* binding */ onlyMetadata),
/* harmony export */   Pv: () => (/* binding */ withoutVersion),
/* harmony export */   hZ: () => (/* binding */ compareFiles)
/* harmony export */ });
/* harmony import */ var _files_list_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(540);

/** Compares the files of two zips by size, checksum and executable bit, as their lists say. */
function compareFiles(earlier, later) {
    const [before, after] = [byName(earlier), byName(later)];
    const names = [...new Set([...before.keys(), ...after.keys()])].sort(_files_list_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .compareBytes */ .Xo);
    return names
        .filter(name => !same(before.get(name), after.get(name)))
        .map(name => ({ name, before: before.get(name)?.size, after: after.get(name)?.size }));
}
/**
 * The files without what differs in each version: the metadata folder has the version in its name, so its files get a
 * common one; those that contain the version are left out.
 */
function withoutVersion(files) {
    return files
        .map(file => ({
        ...file,
        name: file.name.replace(/^([^/]+)-[^-/]+\.dist-info\//, '$1.dist-info/'),
    }))
        .filter(({ name }) => !/^[^/]+\.dist-info\/(METADATA|RECORD)$/.test(name));
}
/** Whether nothing but the metadata of the package differs, as after a release of its build backend. */
function onlyMetadata(changes) {
    return changes.length > 0 && changes.every(({ name }) => /^[^/]+\.dist-info\//.test(name));
}
function byName(files) {
    return new Map(files.map(file => [file.name, file]));
}
function same(one, other) {
    return (one?.crc32 === other?.crc32 &&
        one?.size === other?.size &&
        one?.executable === other?.executable);
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
/* harmony import */ var _compare_files_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5647);











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
        'Use one spelling in the project file.', { title: 'Build Lambda Source' });
}


/***/ }),

/***/ 3452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ readZippedFiles),
/* harmony export */   r: () => (/* binding */ readDigest)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3711);
/* harmony import */ var _files_zip_directory_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(554);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4957);
/* harmony import */ var _stored_object_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5525);





/**
 * Reads the content of a stored object for its digest.
 * @param size its bytes as S3 has said
 * @returns the SHA-256 in hexadecimal, or why there is none
 */
async function readDigest(target, size) {
    try {
        return await read(target, undefined, async ({ Body }) => {
            const hash = (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)('sha256');
            let read = 0;
            for await (const chunk of (Body ?? [])) {
                read += chunk.length;
                if (read > size)
                    break;
                hash.update(chunk);
            }
            if (read === size)
                return { sha256: hash.digest('hex') };
            const reason = `The store says that the object has ${size} bytes, but its content has ${read > size ? 'more' : 'less'}.`;
            return { reason };
        });
    }
    catch (error) {
        return { reason: (0,_stored_object_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRead */ .yS)(error, target).message };
    }
}
const READS = 5;
/** Reads an object, and begins again if its content breaks off: the SDK repeats requests only. */
async function read(target, Range, consume) {
    for (let attempt = 1;; attempt++) {
        const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_4__/* .GetObjectCommand */ .jLs({ ...(0,_stored_object_js__WEBPACK_IMPORTED_MODULE_3__/* .addressOf */ .ci)(target), ...(Range && { Range }) });
        const answer = await target.client.send(command);
        try {
            return await consume(answer);
        }
        catch (error) {
            if (attempt === READS)
                throw error;
        }
    }
}
// Enough for the list of about 2,000 files, and always for the end record.
const TAIL = 256 * 1024;
// A list of 65,534 files with long names.
const LARGEST_DIRECTORY = 16 * 1024 ** 2;
/**
 * Reads the list of a stored zip: mostly by one request, since it is at the end.
 * @throws UserError if it cannot be read, Error if it is no zip
 */
async function readZippedFiles(target) {
    const tail = await readRange(target, `-${TAIL}`, TAIL);
    const { start, length } = (0,_files_zip_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .findDirectory */ .te)(tail.bytes);
    if (length > LARGEST_DIRECTORY)
        throw new Error('Its list of entries is too long.');
    if (start >= tail.start) {
        return (0,_files_zip_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .readDirectory */ .gZ)(tail.bytes.subarray(start - tail.start, start - tail.start + length));
    }
    return (0,_files_zip_directory_js__WEBPACK_IMPORTED_MODULE_1__/* .readDirectory */ .gZ)((await readRange(target, `${start}-${start + length - 1}`, length)).bytes);
}
/** Reads a range of an object; returns where it begins, too. */
async function readRange(target, range, most) {
    try {
        const found = await read(target, `bytes=${range}`, async ({ Body, ContentRange = '' }) => {
            const start = /^bytes (\d+)-/.exec(ContentRange)?.[1];
            // A store that knows no ranges gives the whole.
            if (start === undefined)
                return undefined;
            const bytes = await (0,_client_js__WEBPACK_IMPORTED_MODULE_2__/* .collect */ .Fo)((Body ?? []), most);
            return { bytes, start: Number(start) };
        });
        if (found === undefined)
            throw new Error('the store gives no ranges of objects');
        return found;
    }
    catch (error) {
        throw (0,_stored_object_js__WEBPACK_IMPORTED_MODULE_3__/* .explainRead */ .yS)(error, target);
    }
}


/***/ })

};
