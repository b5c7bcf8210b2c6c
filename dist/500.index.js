export const id = 500;
export const ids = [500];
export const modules = {

/***/ 9270:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  K: () => (/* binding */ acceptStored),
  q: () => (/* binding */ requireSame)
});

// EXTERNAL MODULE: ./src/files/zip-directory.ts
var zip_directory = __webpack_require__(554);
// EXTERNAL MODULE: ./src/text/format.ts
var format = __webpack_require__(8488);
// EXTERNAL MODULE: ./src/text/user-error.ts
var user_error = __webpack_require__(2071);
// EXTERNAL MODULE: ./src/upload/s3/read-object.ts
var read_object = __webpack_require__(3452);
// EXTERNAL MODULE: ./src/upload/s3/s3-error.ts
var s3_error = __webpack_require__(9499);
// EXTERNAL MODULE: ./src/upload/s3/stored-object.ts
var stored_object = __webpack_require__(5525);
// EXTERNAL MODULE: ./src/upload/conflict/compare-files.ts
var compare_files = __webpack_require__(885);
// EXTERNAL MODULE: ./src/github/annotation.ts
var annotation = __webpack_require__(5618);
// EXTERNAL MODULE: ./src/python/package-name.ts
var package_name = __webpack_require__(1196);
// EXTERNAL MODULE: ./src/text/markdown.ts
var markdown = __webpack_require__(6590);
// EXTERNAL MODULE: ./src/upload/location.ts
var upload_location = __webpack_require__(8774);
// EXTERNAL MODULE: ./src/upload/conflict/publication.ts
var publication = __webpack_require__(754);
// EXTERNAL MODULE: ./src/upload/conflict/render-changes.ts
var render_changes = __webpack_require__(4366);
;// CONCATENATED MODULE: ./src/upload/conflict/conflict-report.ts








/** What is stored, what was built, and what differs, for the log. */
function conflictMessage(conflict) {
    const { artifact, location, stored } = conflict;
    return [
        conflictTitle(conflict),
        `  stored: ${storedDigest(stored)}${stored.modified ? `, since ${(0,format/* formatTime */.fU)(stored.modified)}` : ''}`,
        ...publisher(stored).map(line => `          ${line}`),
        `  built:  ${artifact.sha256}`,
        ...(otherPackage(conflict) === undefined
            ? [
                `What differs from ${location.uri}:`,
                ...differenceLines(conflict).map(line => `  ${line}`),
            ]
            : []),
    ].join('\n');
}
/** The same in Markdown: the way out first. */
function conflictSummary(conflict) {
    const { artifact, location, stored } = conflict;
    const published = (0,publication/* publication */.L)(stored);
    return [
        (0,markdown/* heading */.R_)(`❌ ${(0,markdown/* prose */.CS)(conflictTitle(conflict))}`),
        `${conflict.checkOnly ? '' : '**Nothing was overwritten.** '}${(0,markdown/* prose */.CS)(wayOut(conflict))}\n\n`,
        ...(otherPackage(conflict) === undefined
            ? [(0,markdown/* heading */.R_)('What differs', 4), (0,markdown/* codeBlock */.DV)('diff', differenceLines(conflict).join('\n'))]
            : []),
        (0,markdown/* factTable */.Bu)([
            ['Stored as', (0,markdown/* code */.aY)(location.uri)],
            ...(published ? [['Published', published]] : []),
        ]),
        (0,markdown/* details */.zH)('Digests', (0,markdown/* factTable */.Bu)([
            ['Stored', `${(0,markdown/* code */.aY)(storedDigest(stored))}, ${(0,format/* formatSize */.Xq)(stored.size)}`],
            ['Built now', `${(0,markdown/* code */.aY)(artifact.sha256)}, ${(0,format/* formatSize */.Xq)(artifact.bytes.length)}`],
        ])),
    ].join('');
}
/** What is known for certain, else what somebody noted. */
function storedDigest({ sha256, metadata: { source_sha256, layer_sha256 } }) {
    const noted = source_sha256 ?? layer_sha256 ?? '';
    if (sha256)
        return sha256;
    return /^[0-9a-f]{64}$/.test(noted) ? `${noted}, by its metadata` : 'unknown SHA-256';
}
function conflictTitle(conflict) {
    const { packageName, version } = conflict.artifact;
    if (version === undefined)
        return `The layer is already stored with other content: ${conflict.location.uri}`;
    const other = otherPackage(conflict);
    if (other !== undefined) {
        return `Version ${version} of ${packageName} cannot be published here: this prefix is used by the package ${other}.`;
    }
    if (!conflict.checkOnly) {
        return `Version ${version} of ${packageName} is already published with other content.`;
    }
    switch (kindOf(conflict)) {
        case 'code':
            return `${packageName} changed, and ${version} is published: ${raise(conflict)}.`;
        case 'metadata':
            return `Only the metadata of ${packageName} changed, and ${version} is published.`;
        case 'packing':
            return `${packageName} has the files of the published ${version}, packed differently.`;
    }
}
/** What differs. What cannot be compared is taken for the code. */
function kindOf({ difference }) {
    if ('reason' in difference)
        return 'code';
    if (difference.length === 0)
        return 'packing';
    return (0,compare_files/* onlyMetadata */.Mm)(difference) ? 'metadata' : 'code';
}
function raise({ artifact: { versionPlace: place } }) {
    if (place?.line === undefined)
        return 'raise the version in the project file';
    const line = `line ${place.line} of ${(0,annotation/* showPath */.P)(place.file)}`;
    return place.dynamic
        ? `raise the version, which ${line} declares as dynamic`
        : `raise the version in ${line}`;
}
/** The package that is stored, if it is another one than that to be published. */
function otherPackage({ stored: { metadata }, artifact }) {
    const stored = metadata.package_name;
    if (artifact.packageName === undefined)
        return undefined;
    if (stored === undefined || (0,package_name/* normalizeName */.P)(stored) === (0,package_name/* normalizeName */.P)(artifact.packageName)) {
        return undefined;
    }
    return (0,format/* clip */.$Q)((0,format/* printable */.g$)(stored));
}
/** What to do now. */
function wayOut(conflict) {
    const { stored, artifact } = conflict;
    const other = otherPackage(conflict);
    if (artifact.version === undefined) {
        return ('The key is the SHA-256 of the layer, and what is stored has another one: find out who has put it there. Then delete ' +
            'the object, and run the job again.');
    }
    if (other !== undefined) {
        return (`Give ${artifact.packageName} and ${other} a bucket-prefix each, or put ${upload_location/* PLACEHOLDER */.Kx} into the one that they ` +
            'share.');
    }
    if (kindOf(conflict) !== 'metadata') {
        return conflict.checkOnly
            ? 'Published versions never change, so publishing this would fail.'
            : `Published versions never change: ${raise(conflict)}, and publish again.`;
    }
    const [before, now] = [stored.metadata.build_backend, artifact.generator].map(findRequirement);
    const built = before && now && before !== now ? ` It was built by ${before}, and now by ${now}.` : '';
    return ('Only the metadata of the package differs, the code is the same: its description or dependencies have changed, ' +
        `or another version of the build backend writes it.${built} For the same bytes, pin the build backend in the project ` +
        `file: [build-system] requires = ["${before ?? 'hatchling==1.27.0'}"]${before ? '' : ', for instance'}. Else ` +
        `${raise(conflict)}.`);
}
/** Distributions that call themselves something else in the WHEEL files that they write. */
const DISTRIBUTIONS = {
    bdist_wheel: 'wheel',
    flit: 'flit_core',
    uv: 'uv_build',
};
/** A requirement for the very build backend that calls itself so, e.g. `setuptools==80.9.0` for `setuptools (80.9.0)`. */
function findRequirement(generator = '') {
    const [, name = '', version] = /^([\w.-]+) \(?(\d[\w.+!-]*)\)?$/.exec(generator) ?? [];
    return version && `${DISTRIBUTIONS[name] ?? name}==${version}`;
}
function differenceLines({ difference }) {
    if ('reason' in difference)
        return [(0,format/* printable */.g$)(difference.reason)];
    if (difference.length === 0)
        return ['The files are the same; they were packed differently.'];
    // RECORD lists all others, so it differs whenever one of them does.
    const others = difference.filter(({ name }) => !/^[^/]+\.dist-info\/RECORD$/.test(name));
    return (0,render_changes/* renderChanges */.O)(others.length > 0 ? others : difference);
}
/** Who has published, as far as the object says: one fact per line. */
function publisher({ metadata }) {
    const { run_url, repository, commit, ref } = metadata;
    const source = [commit && `commit ${commit}`, repository && `of ${repository}`, ref && `(${ref})`];
    const lines = [run_url && `by ${run_url}`, source.filter(Boolean).join(' ')];
    return lines.flatMap(line => (line ? [(0,format/* clip */.$Q)((0,format/* printable */.g$)(line))] : []));
}

;// CONCATENATED MODULE: ./src/upload/conflict/accept-stored.ts








/**
 * The key is taken: fine if the same bytes are there, an error that says what differs if not. What is the same is
 * decided by what S3 verified, or by the content; never by what the metadata claims.
 * @param refusal S3's answer to the put
 */
async function acceptStored(target, artifact, refusal) {
    const stored = await describe(target, artifact, refusal);
    await requireSame(target, stored, artifact, { refusal });
    // An attempt of ours may have got through although its answer did not: the object that is found then is our own.
    const own = stored.metadata.upload_id === artifact.uploadId;
    const { versionId } = stored;
    return own
        ? { versionId, status: 'published' }
        : { versionId, status: 'unchanged', earlier: stored };
}
/** @throws UserError if other bytes are stored than those of the artifact, or if they cannot be compared */
async function requireSame(target, stored, artifact, { refusal, checkOnly = false }) {
    const sameSize = stored.size === artifact.bytes.length;
    const known = stored.sha256
        ? { sha256: stored.sha256 }
        : // Other bytes need not be read to be told apart.
            sameSize && (await (0,read_object/* readDigest */.r)(target, stored.size));
    if (known && 'reason' in known) {
        throw new user_error/* UserError */.y(`${target.location.uri} exists already, and cannot be compared with what was built.`, {
            section: 'stored-object-not-readable',
            hint: `${known.reason} S3 has no SHA-256 of the whole object, and its content cannot be read. Nothing was ` +
                `overwritten. ${artifact.version ? 'Raise the version and publish again.' : 'Allow this role to read it.'}`,
            cause: refusal,
        });
    }
    const sha256 = known ? known.sha256 : undefined;
    if (sha256 === artifact.sha256)
        return;
    const difference = await compareContent(target, stored, artifact);
    const conflict = {
        artifact,
        location: target.location,
        stored: { ...stored, sha256 },
        difference,
        checkOnly,
    };
    throw new user_error/* UserError */.y(conflictMessage(conflict), {
        section: 'published-with-other-content',
        hint: `${checkOnly ? '' : 'Nothing was overwritten. '}${wayOut(conflict)}`,
        summary: conflictSummary(conflict),
        ...artifact.versionPlace,
    });
}
async function describe(target, artifact, refusal) {
    const { uri } = target.location;
    const stored = await (0,stored_object/* describeStored */.DS)(target).catch(error => {
        throw error instanceof user_error/* UserError */.y ? unreadable(uri, error, artifact, refusal) : error;
    });
    if (stored)
        return stored;
    throw new user_error/* UserError */.y(`${uri} existed when the action tried to write it, and was missing a moment later.`, {
        section: 's3-not-available',
        hint: 'Something else deletes it, or the store treats a deleted object as present. Nothing was overwritten. ' +
            'Run the job again, or raise the version.',
        cause: refusal,
    });
}
function unreadable(uri, error, { version }, refusal) {
    const why = (0,s3_error/* errorStatus */.PO)(error.cause) === 403 ? 'this role may not read it' : 'it could not be looked up';
    return new user_error/* UserError */.y(`${uri} exists already, and ${why}. ${error.message}`, {
        section: 'stored-object-not-readable',
        hint: [
            version
                ? 'Nothing was overwritten. If the version was published with other content, raise it and publish again.'
                : 'Nothing was overwritten.',
            ...((0,s3_error/* attempts */.r2)(refusal) > 1
                ? ['It may be what this job sent: a response of S3 was lost, and the upload was retried.']
                : []),
            'A run that can read what is there reports whether it is the same, and else what differs.',
            error.hint,
        ].join('\n'),
        cause: error.cause,
    });
}
/** Compares by the lists of the two zips: the stored content may be of any size, and unpack to any. */
async function compareContent(target, { size }, artifact) {
    try {
        if (size === 0)
            throw new Error('It is empty.');
        return (0,compare_files/* compareFiles */.hZ)(await (0,read_object/* readZippedFiles */.a)(target), (0,zip_directory/* listZip */.oV)(artifact.bytes));
    }
    catch (error) {
        if (error instanceof user_error/* UserError */.y)
            return { reason: error.message };
        return { reason: `The stored object is no zip that could be compared (${(0,format/* formatSize */.Xq)(size)}).` };
    }
}


/***/ }),

/***/ 3089:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ withStore)
/* harmony export */ });
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8774);
/* harmony import */ var _s3_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4957);
/* harmony import */ var _s3_deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1222);
/* harmony import */ var _s3_region_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2442);




/**
 * Lends the store of a location for as long as some work takes.
 * @param bytes that the work may transfer
 */
async function withStore(inputs, location, { bytes, amazon, ...patience }, work) {
    const deadline = (0,_s3_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .startDeadline */ .d)({ ..._s3_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .PATIENCE */ .a, ...patience }, bytes);
    const region = await (0,_s3_region_js__WEBPACK_IMPORTED_MODULE_3__/* .findRegion */ .g)(inputs.region, location, deadline);
    const client = await (0,_s3_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createClient */ .UU)({ region }, deadline);
    try {
        const conditional = amazon ?? (await (0,_s3_client_js__WEBPACK_IMPORTED_MODULE_1__/* .isAmazonS3 */ .rq)(client));
        if (conditional)
            (0,_location_js__WEBPACK_IMPORTED_MODULE_0__/* .checkRegion */ .vK)(region);
        return await work({ target: { client, region, location, inputs }, conditional });
    }
    finally {
        client.destroy();
    }
}


/***/ }),

/***/ 2442:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ findRegion)
/* harmony export */ });
/* unused harmony export configuredRegion */
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3711);
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2071);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4957);
/* harmony import */ var _explain_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4901);
/* harmony import */ var _s3_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9499);





// Where S3 answers for every bucket of the commercial partition, if only with the region that the bucket is in. It is
// also the region that most other stores take, or ignore.
const HOME = 'us-east-1';
/**
 * The region to speak to: the given one, else that of the environment and the shared configuration, else what the
 * bucket says. Asking needs no permission: S3 names the region even when it refuses.
 * https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadBucket.html
 * @throws UserError if there is no way to know.
 */
async function findRegion(given, location, deadline) {
    return given ?? (await configuredRegion()) ?? (await askBucket(location, deadline));
}
/** As the environment or the shared configuration says; nobody is asked. */
async function configuredRegion() {
    // The variable that the CLI and most other SDKs read too; this SDK knows only AWS_REGION.
    const fallback = process.env.AWS_DEFAULT_REGION;
    const client = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createClient */ .UU)({});
    try {
        return await client.config.region();
    }
    catch {
        return fallback || undefined;
    }
    finally {
        client.destroy();
    }
}
async function askBucket(location, deadline) {
    const client = await (0,_client_js__WEBPACK_IMPORTED_MODULE_1__/* .createClient */ .UU)({ region: HOME }, deadline);
    try {
        const { BucketRegion } = await client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__/* .HeadBucketCommand */ .kuI({ Bucket: location.bucket }));
        return BucketRegion ?? HOME;
    }
    catch (error) {
        const region = (0,_s3_error_js__WEBPACK_IMPORTED_MODULE_4__/* .regionIn */ .Ug)(error);
        if (region)
            return region;
        const status = (0,_s3_error_js__WEBPACK_IMPORTED_MODULE_4__/* .errorStatus */ .PO)(error);
        if (status === undefined || status === 404) {
            throw (0,_explain_error_js__WEBPACK_IMPORTED_MODULE_2__/* .explainRefusal */ .G)(error, { permission: 's3:ListBucket', location });
        }
        // Another store, which may not be asked: most take any region, and the others say theirs in a refusal.
        if (!(0,_s3_error_js__WEBPACK_IMPORTED_MODULE_4__/* .wasAmazonS3 */ .ai)(error))
            return HOME;
        throw new _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .UserError */ .y(`No AWS region is set, and the bucket ${location.bucket} does not report its own.`, {
            section: 'bucket-or-region',
            hint: 'Set the input aws-region, or let aws-actions/configure-aws-credentials set AWS_REGION.',
            cause: error,
        });
    }
    finally {
        client.destroy();
    }
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
        throw new user_error/* UserError */.y(`This store is not Amazon S3, so the action has to check first that ${target.location.uri} does not exist, and this role is not allowed to. ${error.message}`, {
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


/***/ }),

/***/ 8356:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   V: () => (/* binding */ describeWorkflow)
/* harmony export */ });
/**
 * Who publishes, by the names of the metadata: repository, commit, ref and the page of this run. What is not known,
 * as outside of GitHub, is not there.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/variables
 */
function describeWorkflow(environment = process.env) {
    const { GITHUB_REPOSITORY: repository, GITHUB_SHA: commit, GITHUB_REF: ref, GITHUB_SERVER_URL: server, GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt, } = environment;
    const page = server && repository && run && `${server}/${repository}/actions/runs/${run}`;
    return {
        // The page of the run comes first: it leads to all the rest, should there not be room for everything.
        ...(page && { run_url: attempt ? `${page}/attempts/${attempt}` : page }),
        ...(repository && { repository }),
        ...(commit && { commit }),
        ...(ref && { ref }),
    };
}


/***/ })

};
