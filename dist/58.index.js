export const id = 58;
export const ids = [58];
export const modules = {

/***/ 1865:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e2: () => (/* binding */ findPublished),
/* harmony export */   kH: () => (/* binding */ BRIEFLY),
/* harmony export */   vz: () => (/* binding */ sourceOf)
/* harmony export */ });
/* harmony import */ var _python_package_name_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1196);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6754);
/* harmony import */ var _text_parse_texts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6725);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8774);
/* harmony import */ var _s3_stored_object_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5525);





/** How long an answer is waited for, in milliseconds: what is not known in time is built. */
const BRIEFLY = {
    connection: 3_000,
    silence: 5_000,
    retries: 3_000,
    total: 15_000,
};
/**
 * @returns undefined if only a build can tell, or if the release tag names another version, which a build refuses
 * @throws UserError if the version cannot have this suffix
 */
function sourceOf(known) {
    const { packageName, declared, tagged, sourceTree, versionSuffix } = known;
    if (!packageName || !declared || !sourceTree)
        return undefined;
    if (tagged && (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .compareVersions */ .Zy)(tagged, declared) !== 0)
        return undefined;
    return { packageName, sourceTree, version: (0,_python_version_js__WEBPACK_IMPORTED_MODULE_0__/* .withSuffix */ .oF)(declared, versionSuffix) };
}
/**
 * Looks for the version that a project would be published under, with one request that reads.
 * @returns undefined if it is not stored, or not known to be built from this source: then a build decides
 * @throws what S3 answers, if it refuses or fails
 */
async function findPublished(target, source) {
    const { location, region } = target;
    const stored = await (0,_s3_stored_object_js__WEBPACK_IMPORTED_MODULE_2__/* .findStored */ .FC)(target);
    const sha256 = stored?.reported;
    if (!stored || sha256 === undefined || !isBuiltFrom(stored, source))
        return undefined;
    const { source_handlers = '', source_requirements = '', source_unzipped_size } = stored.metadata;
    const [handlers, requirements] = [source_handlers, source_requirements].map(_text_parse_texts_js__WEBPACK_IMPORTED_MODULE_3__/* .parseTexts */ .o);
    if (!handlers || !requirements)
        return undefined;
    return {
        ...source,
        handlers,
        requirements,
        unzippedSize: Number(source_unzipped_size),
        layerVersionArn: stored.metadata.layer_version_arn,
        location,
        region,
        consoleUrl: (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .consoleUrl */ .B9)(location, region),
        versionId: stored.versionId,
        status: 'unchanged',
        earlier: stored,
        sha256,
        codeSha256: Buffer.from(sha256, 'hex').toString('base64'),
        zipSize: stored.size,
    };
}
/** Whether metadata and content belong together, and the metadata names this source. */
function isBuiltFrom({ reported, metadata }, source) {
    return (metadata.source_tree === source.sourceTree &&
        metadata.source_sha256 === reported &&
        metadata.package_version === source.version &&
        (0,_python_package_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(metadata.package_name ?? '') === (0,_python_package_name_js__WEBPACK_IMPORTED_MODULE_4__/* .normalizeName */ .P)(source.packageName));
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

/***/ 3058:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   skipUnchanged: () => (/* binding */ skipUnchanged)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);
/* harmony import */ var _python_project_declared_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2986);
/* harmony import */ var _python_project_source_tree_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3868);
/* harmony import */ var _python_release_tag_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9522);
/* harmony import */ var _python_version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6754);
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2071);
/* harmony import */ var _find_published_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1865);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(8774);
/* harmony import */ var _open_store_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3089);









/**
 * Looks before a build whether it would only repeat an earlier one: its version is stored, and was built from the source
 * that is checked out.
 * @returns undefined if that is not so, or if it cannot be known: then the build decides
 */
async function skipUnchanged(project, inputs, tag) {
    try {
        const packageName = await (0,_python_project_declared_name_js__WEBPACK_IMPORTED_MODULE_1__/* .readStaticName */ .y)(project);
        const source = (0,_find_published_js__WEBPACK_IMPORTED_MODULE_6__/* .sourceOf */ .vz)({
            packageName,
            declared: (0,_python_version_js__WEBPACK_IMPORTED_MODULE_4__/* .findVersion */ .Am)((await (0,_python_project_declared_name_js__WEBPACK_IMPORTED_MODULE_1__/* .readStaticVersion */ .V)(project)) ?? ''),
            tagged: tag && (0,_python_release_tag_js__WEBPACK_IMPORTED_MODULE_3__/* .taggedVersion */ .Bd)(tag, packageName),
            sourceTree: await (0,_python_project_source_tree_js__WEBPACK_IMPORTED_MODULE_2__/* .readSourceTree */ .m)(project),
            versionSuffix: inputs.versionSuffix,
        });
        if (!source) {
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq('Not skipped: this needs name and version in the pyproject.toml, and a project folder without uncommitted changes.');
            return undefined;
        }
        const location = (0,_location_js__WEBPACK_IMPORTED_MODULE_7__/* .locateSource */ .gu)(inputs.bucketPrefix, source);
        const published = await (0,_open_store_js__WEBPACK_IMPORTED_MODULE_8__/* .withStore */ .a)(inputs, location, { ..._find_published_js__WEBPACK_IMPORTED_MODULE_6__/* .BRIEFLY */ .kH, bytes: 0 }, ({ target }) => (0,_find_published_js__WEBPACK_IMPORTED_MODULE_6__/* .findPublished */ .e2)(target, source));
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(published
            ? `Unchanged, so not built: ${location.uri} was built from the same source, ${source.sourceTree}`
            : `Not skipped: ${location.uri} is not stored, or not known to be built from the source tree ${source.sourceTree}`);
        return published;
    }
    catch (error) {
        _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`Not skipped, since S3 could not be asked: ${(0,_text_user_error_js__WEBPACK_IMPORTED_MODULE_5__/* .messageOf */ .b)(error)}`);
        return undefined;
    }
}


/***/ })

};
