export const id = 844;
export const ids = [844];
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
var compare_files = __webpack_require__(5647);
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
            return `${packageName} changed, but ${version} is already published: ${raise(conflict)}.`;
        case 'metadata':
            return `Only the metadata of ${packageName} changed, but ${version} is already published.`;
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
        return ('The key is the SHA-256 of the layer, and what is stored has another one: find out who stored it. Then delete ' +
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
        `file: [build-system] requires = ["${before ?? 'hatchling==1.27.0'}"]${before ? '' : ', for instance'}. Otherwise ` +
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
        throw new user_error/* UserError */.y(`${target.location.uri} exists already, but cannot be compared with what was built.`, {
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
    throw new user_error/* UserError */.y(`${uri} existed when the action tried to write it, but was missing a moment later.`, {
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
            'A run whose role may read the object reports whether it is the same, or what differs.',
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
        return { reason: `The stored object is not a zip that can be compared (${(0,format/* formatSize */.Xq)(size)}).` };
    }
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


/***/ })

};
