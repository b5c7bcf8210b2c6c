export const id = 65;
export const ids = [65];
export const modules = {

/***/ 554:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   gZ: () => (/* binding */ readDirectory),
/* harmony export */   oV: () => (/* binding */ listZip),
/* harmony export */   te: () => (/* binding */ findDirectory)
/* harmony export */ });
/* harmony import */ var _zip_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2778);

/** What a zip without zip64 records can list. */
const MOST_ENTRIES = 65_535;
/**
 * Finds the central directory, which lists all entries, so that a large zip need not be read for its list.
 * @param tail the last bytes of the zip, or all
 * @returns where it is in the zip, in bytes
 * @throws Error if that is no zip, or one of zip64
 */
function findDirectory(tail) {
    const bytes = bufferOf(tail);
    for (let end = bytes.length - _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .END */ .K.size; end >= 0; end--) {
        if (bytes.readUInt32LE(end) !== _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .END */ .K.signature)
            continue;
        const start = bytes.readUInt32LE(end + _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .END */ .K.offset);
        if (start === 0xffffffff)
            break;
        return { start, length: bytes.readUInt32LE(end + _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .END */ .K.length) };
    }
    throw new Error('It is not a zip, or one that is larger than Lambda allows.');
}
/**
 * Reads the files that a central directory lists; folders are passed over.
 * @throws Error if it is not one, or lists more than a zip can
 */
function readDirectory(directory) {
    const bytes = bufferOf(directory);
    const files = [];
    let record = 0;
    for (let entry = 0; record < bytes.length; entry++) {
        if (entry === MOST_ENTRIES)
            throw new Error('It lists more entries than a zip can contain.');
        if (bytes.readUInt32LE(record) !== _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD */ .g.signature)
            throw new Error('The zip is damaged.');
        const nameEnd = record + _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD */ .g.size + bytes.readUInt16LE(record + _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD */ .g.name);
        const name = bytes.toString('utf8', record + _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD */ .g.size, nameEnd);
        if (!name.endsWith('/')) {
            // The upper half of the attributes is the mode, where a system made the zip that knows modes.
            const mode = bytes.readUInt16LE(record + _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD */ .g.attributes + 2);
            files.push({
                name,
                size: bytes.readUInt32LE(record + _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD */ .g.unzipped),
                crc32: bytes.readUInt32LE(record + _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD */ .g.crc32),
                executable: (mode & 0o111) !== 0,
            });
        }
        record =
            nameEnd +
                bytes.readUInt16LE(record + _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD */ .g.extra) +
                bytes.readUInt16LE(record + _zip_format_js__WEBPACK_IMPORTED_MODULE_0__/* .RECORD */ .g.comment);
    }
    return files;
}
/** The files in a zip whose bytes are here. */
function listZip(zip) {
    const { start, length } = findDirectory(zip);
    return readDirectory(zip.subarray(start, start + length));
}
function bufferOf({ buffer, byteOffset, byteLength }) {
    return Buffer.from(buffer, byteOffset, byteLength);
}


/***/ }),

/***/ 754:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ publication)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8488);
/* harmony import */ var _text_markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6590);


/**
 * When an object was published, by which run and from which commit, as far as the object says, in HTML. Anybody who
 * could write the object could write its metadata, too: a link that leads elsewhere than to this GitHub shows where.
 */
function publication({ modified, metadata, }) {
    const { run_url: page, commit, repository, ref } = metadata;
    const [, project, run] = /^(https:\/\/[\w.-]+(?:\/[\w.-]+){2})\/actions\/runs\/(\d+)(?:\/attempts\/\d+)?$/.exec(page ?? '') ?? [];
    const isOurs = project?.startsWith(`${process.env.GITHUB_SERVER_URL}/`);
    const isElsewhere = repository !== process.env.GITHUB_REPOSITORY;
    return [
        modified && (0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatTime */ .fU)(modified),
        page &&
            `by ${isOurs ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)(`run ${run}`, page) : run ? (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(page), page) : (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(page))}`,
        commit && `from commit ${commitLink(commit, project)}`,
        repository && isElsewhere && `of ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(repository))}`,
        ref &&
            `${ref.startsWith('refs/tags/') ? 'at' : 'on'} ${(0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(ref.replace(/^refs\/(heads|tags)\//, '')))}`,
    ]
        .filter(Boolean)
        .join(' ');
}
/** A commit by its first characters, as GitHub shows it. */
function commitLink(commit, project) {
    if (!/^[0-9a-f]{40,64}$/.test(commit))
        return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)((0,_text_format_js__WEBPACK_IMPORTED_MODULE_1__/* .clip */ .$Q)(commit));
    return (0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .link */ .nf)((0,_text_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .code */ .aY)(commit.slice(0, 7)), project && `${project}/commit/${commit}`);
}


/***/ }),

/***/ 4366:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   O: () => (/* binding */ renderChanges),
/* harmony export */   x: () => (/* binding */ countChanges)
/* harmony export */ });
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8488);

const SHOWN = 20;
const isNew = ({ before }) => before === undefined;
const isRemoved = ({ after }) => after === undefined;
const isChanged = (change) => !isNew(change) && !isRemoved(change);
/** How many files have changed, e.g. `2 changed, 1 added`. */
function countChanges(changes) {
    const counts = [
        [isChanged, 'changed'],
        [isNew, 'added'],
        [isRemoved, 'removed'],
    ];
    return counts
        .map(([kind, what]) => [changes.filter(kind).length, what])
        .filter(([count]) => count > 0)
        .map(([count, what]) => `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(count)} ${what}`)
        .join(', ');
}
/**
 * One line per file, `!` changed, `+` added, `-` removed: GitHub colors them so in a block of the language `diff`. Long
 * lists are cut and say so.
 */
function renderChanges(changes) {
    const sorted = [isChanged, isNew, isRemoved].flatMap(kind => changes.filter(kind));
    return (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .bounded */ .Mm)(sorted, SHOWN, change => (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .printable */ .g$)(describe(change)));
}
function describe({ name, before, after }) {
    const file = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .clip */ .$Q)(name);
    if (before === undefined)
        return `+ ${file} (${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(after ?? 0)})`;
    if (after === undefined)
        return `- ${file}`;
    return `! ${file} (${before === after ? (0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(after) : `${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(before)} → ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_0__/* .formatSize */ .Xq)(after)}`})`;
}


/***/ }),

/***/ 500:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  upload: () => (/* binding */ upload)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
// EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 10 modules
var core = __webpack_require__(7264);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
;// CONCATENATED MODULE: ./src/text/progress.ts


/** Logs every few seconds that a work is not done yet. */
async function whileWaiting(what, work, interval = 5_000) {
    const elapsed = (0,format/* stopwatch */.sX)();
    const timer = setInterval(() => core/* info */.pq(`${what}: ${elapsed()} so far`), interval);
    try {
        return await work();
    }
    finally {
        clearInterval(timer);
    }
}

// EXTERNAL MODULE: ./src/upload/location.ts
var upload_location = __webpack_require__(8774);
// EXTERNAL MODULE: ./src/upload/object-metadata.ts
var object_metadata = __webpack_require__(1706);
// EXTERNAL MODULE: ./src/upload/open-store.ts
var open_store = __webpack_require__(3089);
// EXTERNAL MODULE: ./node_modules/@aws-sdk/client-s3/dist-cjs/index.js
var dist_cjs = __webpack_require__(3711);
// EXTERNAL MODULE: ./src/text/user-error.ts
var user_error = __webpack_require__(2071);
// EXTERNAL MODULE: ./src/upload/conflict/accept-stored.ts + 1 modules
var accept_stored = __webpack_require__(9270);
// EXTERNAL MODULE: ./src/upload/object-tags.ts
var object_tags = __webpack_require__(5670);
// EXTERNAL MODULE: ./src/upload/s3/explain-error.ts + 1 modules
var explain_error = __webpack_require__(4901);
// EXTERNAL MODULE: ./src/upload/s3/s3-error.ts
var s3_error = __webpack_require__(9499);
// EXTERNAL MODULE: ./src/upload/s3/stored-object.ts
var stored_object = __webpack_require__(5525);
;// CONCATENATED MODULE: ./src/upload/store-once.ts







/**
 * One `PutObject` on condition that the key is new: S3 itself refuses an overwrite, so no race can lose a version.
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
 *
 * A store that is not known to honor the condition is asked before the put whether the key is new, and has to refuse a
 * second put of the same object.
 * @throws UserError if the key is taken by other bytes, if the store refuses, or if it is not certain what is stored
 */
async function storeOnce({ target, conditional }, artifact, metadata) {
    const attempted = { ...artifact, uploadId: metadata.upload_id };
    if (!conditional && (await isTaken(target)))
        return await (0,accept_stored/* acceptStored */.K)(target, attempted);
    const command = new dist_cjs/* PutObjectCommand */.wKZ(putInput(target, artifact, metadata));
    let answer;
    try {
        answer = await target.client.send(command);
    }
    catch (error) {
        if ((0,s3_error/* errorStatus */.PO)(error) === 412)
            return await (0,accept_stored/* acceptStored */.K)(target, attempted, error);
        throw explainPut(error, target);
    }
    const doubt = doubtAbout(answer, artifact) ??
        (conditional ? undefined : await putAgain(target, command)) ??
        (conditional && answer.ChecksumSHA256 ? undefined : await lookFor(metadata.upload_id, target));
    if (doubt)
        throw uncertain(target, doubt);
    return { versionId: answer.VersionId, status: 'published' };
}
function putInput(target, artifact, metadata) {
    const { tags, kmsKeyId } = target.inputs;
    return {
        ...(0,stored_object/* addressOf */.ci)(target),
        Body: artifact.bytes,
        ContentType: 'application/zip',
        IfNoneMatch: '*',
        // Both, since some stores ignore the digest if the algorithm is not named.
        ChecksumAlgorithm: 'SHA256',
        ChecksumSHA256: artifact.codeSha256,
        Metadata: metadata,
        Tagging: (0,object_tags/* encodeTags */.c)(tags),
        ...(kmsKeyId && { ServerSideEncryption: 'aws:kms', SSEKMSKeyId: kmsKeyId }),
    };
}
/** Why an answer may not come from the store, or not be about this object. */
function doubtAbout({ $metadata: { httpStatusCode }, ETag, ChecksumSHA256 }, { codeSha256 }) {
    if (httpStatusCode !== 200)
        return `the answer is HTTP ${httpStatusCode}, and not 200.`;
    if (!ETag)
        return 'the answer has no ETag.';
    if (!ChecksumSHA256 || ChecksumSHA256 === codeSha256)
        return undefined;
    return `the answer is about other bytes, with the SHA-256 ${ChecksumSHA256} in base64.`;
}
/** Why the object of this upload may not be what is stored. */
async function lookFor(uploadId, target) {
    const stored = await (0,stored_object/* describeStored */.DS)(target).catch(user_error/* messageOf */.b);
    if (typeof stored === 'string')
        return `it cannot be looked up. ${stored}`;
    if (!stored)
        return 'nothing is there.';
    return stored.metadata.upload_id === uploadId ? undefined : 'another upload is there.';
}
function uncertain({ location: { uri, bucket } }, reason) {
    return new user_error/* UserError */.y(`It is not certain that ${uri} was stored: ${reason}`, {
        section: 'uncertain-upload',
        hint: `Something other than the store may have answered for the bucket ${bucket}, such as a proxy or the login page of a ` +
            'network: check these, and AWS_ENDPOINT_URL_S3 if it is set. Or another job has written to the same key, and the ' +
            'store allowed it. Check the object before you use it. Then run the job again: it reports whether the same bytes are stored.',
    });
}
/** Whether another store has something under the key. Without an answer nothing is written, since it might overwrite. */
async function isTaken(target) {
    try {
        return (await (0,stored_object/* describeStored */.DS)(target)) !== undefined;
    }
    catch (error) {
        if (!(error instanceof user_error/* UserError */.y) || !(0,s3_error/* isDenial */.c6)(error.cause))
            throw error;
        throw new user_error/* UserError */.y(`This store is not Amazon S3, so the action has to check first that ${target.location.uri} does not exist, but this role is not allowed to. ${error.message}`, {
            section: 'other-stores',
            hint: [
                'Nothing was uploaded. Some stores overwrite objects even with If-None-Match, hence the check. It needs ' +
                    's3:GetObject, and with some stores s3:ListBucket on the bucket: without it, they do not say that a key is free.',
                error.hint,
            ].join('\n'),
            cause: error.cause,
        });
    }
}
/** Puts the same object again: a store that lets this pass would let any other object pass, too. */
async function putAgain(target, command) {
    try {
        await target.client.send(command);
    }
    catch (error) {
        if ((0,s3_error/* errorStatus */.PO)(error) === 412)
            return undefined;
        return `whether the store would overwrite it cannot be seen. ${explainPut(error, target).message}`;
    }
    const { uri, bucket } = target.location;
    throw new user_error/* UserError */.y(`The store behind ${bucket} overwrites objects: it ignores If-None-Match.`, {
        section: 'other-stores',
        hint: `${uri} was written, and may have replaced what another job has published at the same time: look at it before you ` +
            'use it. Published versions are not safe in this store. Use Amazon S3, or a store that refuses a PutObject with ' +
            'If-None-Match: * if the key exists, also in buckets with versioning (Ceph does so since version 20).',
    });
}
function explainPut(error, { location, region, inputs }) {
    return (0,explain_error/* explainRefusal */.G)(error, { permission: 's3:PutObject', location, region, inputs });
}

// EXTERNAL MODULE: ./src/upload/workflow-run.ts
var workflow_run = __webpack_require__(8356);
;// CONCATENATED MODULE: ./src/upload/upload.ts









/**
 * Stage 3: stores an artifact under its version, or a layer under its digest; neither is ever overwritten.
 * @throws UserError if other bytes are stored there, or if S3 refuses.
 */
async function upload(inputs, location, artifact, how = {}) {
    const elapsed = (0,format/* stopwatch */.sX)();
    // The object gets an id of this one call: when an answer is lost, only that distinguishes it from the same bytes
    // that another job of the same run has stored.
    const uploadId = (0,external_node_crypto_.randomUUID)();
    const workflow = (0,workflow_run/* describeWorkflow */.V)();
    const metadata = (0,object_metadata/* objectMetadata */.d)({ ...artifact, uploadId, workflow }, inputs.metadata);
    const bytes = artifact.bytes.length;
    return await (0,open_store/* withStore */.a)(inputs, location, { ...how, bytes }, async (store) => {
        const { region } = store.target;
        const size = (0,format/* formatSize */.Xq)(bytes);
        const stored = await core/* group */.Os(`upload ${location.uri}`, () => {
            core/* info */.pq(`${size} to the bucket ${location.bucket} in ${region}, if the key is new`);
            core/* info */.pq(`Metadata: ${Object.keys(metadata).join(', ')}`);
            return whileWaiting(`Uploading ${size}`, () => storeOnce(store, artifact, metadata));
        });
        const page = (0,upload_location/* consoleUrl */.B9)(location, region);
        const done = stored.status === 'published' ? 'Uploaded' : 'Already published, with the same bytes';
        core/* info */.pq(`${done} (${elapsed()}): ${location.uri}`);
        core/* info */.pq(`Console: ${page}`);
        return { ...stored, location, consoleUrl: page, region };
    });
}


/***/ })

};
