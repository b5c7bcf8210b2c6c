export const id = 544;
export const ids = [544];
export const modules = {

/***/ 6544:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   checkVersion: () => (/* binding */ checkVersion)
/* harmony export */ });
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
/* harmony import */ var node_crypto__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_crypto__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7264);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8488);
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2071);
/* harmony import */ var _conflict_accept_stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9270);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8774);
/* harmony import */ var _object_metadata_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1706);
/* harmony import */ var _open_store_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3089);
/* harmony import */ var _s3_explain_access_denied_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9576);
/* harmony import */ var _s3_s3_error_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(9499);
/* harmony import */ var _s3_stored_object_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5525);
/* harmony import */ var _workflow_run_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8356);












/**
 * What stage `upload` would come to, without writing anything: whether the version is new, or is stored with the same
 * bytes.
 * @throws UserError where an upload would fail, if S3 lets this role see it
 */
async function checkVersion(inputs, location, artifact, how = {}) {
    const elapsed = (0,_text_format_js__WEBPACK_IMPORTED_MODULE_9__/* .stopwatch */ .sX)();
    // Metadata that S3 would not take.
    (0,_object_metadata_js__WEBPACK_IMPORTED_MODULE_5__/* .objectMetadata */ .d)({ ...artifact, uploadId: (0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), workflow: (0,_workflow_run_js__WEBPACK_IMPORTED_MODULE_10__/* .describeWorkflow */ .V)() }, inputs.metadata);
    const bytes = artifact.bytes.length;
    return await (0,_open_store_js__WEBPACK_IMPORTED_MODULE_6__/* .withStore */ .a)(inputs, location, { ...how, bytes }, async ({ target }) => {
        const { region } = target;
        const found = await _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .group */ .Os(`check ${location.uri}`, () => {
            _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`Asking the bucket ${location.bucket} in ${region}; nothing is written`);
            return compare(target, artifact);
        });
        const isNew = found.status === 'new';
        _actions_core__WEBPACK_IMPORTED_MODULE_1__/* .info */ .pq(`${isNew ? 'New, and can be published' : 'Already published, with the same bytes'} (${elapsed()}): ${location.uri}`);
        return { ...found, location, region, consoleUrl: isNew ? '' : (0,_location_js__WEBPACK_IMPORTED_MODULE_4__/* .consoleUrl */ .B9)(location, region) };
    });
}
async function compare(target, artifact) {
    const stored = await lookUp(target);
    if (!stored)
        return { versionId: undefined, status: 'new' };
    await (0,_conflict_accept_stored_js__WEBPACK_IMPORTED_MODULE_3__/* .requireSame */ .q)(target, stored, artifact, { checkOnly: true });
    return { versionId: stored.versionId, status: 'unchanged', earlier: stored };
}
async function lookUp(target) {
    try {
        const stored = await (0,_s3_stored_object_js__WEBPACK_IMPORTED_MODULE_8__/* .describeStored */ .DS)(target);
        if (!stored)
            await requireBucket(target);
        return stored;
    }
    catch (error) {
        const undecided = error instanceof _text_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y && (0,_s3_s3_error_js__WEBPACK_IMPORTED_MODULE_11__/* .isDenial */ .c6)(error.cause);
        // No Allow outweighs a Deny, and which policy has it is explained already.
        if (!undecided || (0,_text_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .messageOf */ .b)(error.cause).includes('explicit deny'))
            throw error;
        throw explainForbidden(error, target);
    }
}
/** The answer to HEAD does not say whether the key is missing or the whole bucket; the answer to GET does. */
async function requireBucket(target) {
    const reason = await (0,_s3_stored_object_js__WEBPACK_IMPORTED_MODULE_8__/* .refusalToRead */ .sg)(target);
    if ((0,_s3_s3_error_js__WEBPACK_IMPORTED_MODULE_11__/* .errorCode */ .CA)(reason) === 'NoSuchBucket')
        throw (0,_s3_stored_object_js__WEBPACK_IMPORTED_MODULE_8__/* .explainRead */ .yS)(reason, target);
}
/** https://docs.aws.amazon.com/AmazonS3/latest/API/API_HeadObject.html, under Permissions */
function explainForbidden(error, { location, region, inputs }) {
    const owner = inputs.expectedBucketOwner;
    return new _text_user_error_js__WEBPACK_IMPORTED_MODULE_2__/* .UserError */ .y(`${error.message} So it is not known whether this version is published.`, {
        section: 'access-denied',
        hint: [
            'Nothing was written. Where a key does not exist, S3 answers 404 only to a role with s3:ListBucket on the ' +
                'bucket, and 403 to all others. So either this version is new, or this role may not read it. Allow both in ' +
                'the policy of the role:',
            (0,_s3_explain_access_denied_js__WEBPACK_IMPORTED_MODULE_7__/* .allow */ .cw)('s3:GetObject', (0,_s3_explain_access_denied_js__WEBPACK_IMPORTED_MODULE_7__/* .versionsArn */ .pN)(location, region)),
            (0,_s3_explain_access_denied_js__WEBPACK_IMPORTED_MODULE_7__/* .allow */ .cw)('s3:ListBucket', (0,_s3_explain_access_denied_js__WEBPACK_IMPORTED_MODULE_7__/* .bucketArn */ .SB)(location, region)),
            'Put no condition on s3:prefix: a request for one object has no prefix.',
            ...(owner
                ? [
                    `If both are allowed: the bucket may not belong to ${owner}, the input expected-bucket-owner.`,
                ]
                : []),
        ].join('\n'),
        cause: error.cause,
    });
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
