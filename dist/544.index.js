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
