export const id = 953;
export const ids = [953];
export const modules = {

/***/ 4957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fo: () => (/* binding */ collect),
/* harmony export */   Mi: () => (/* binding */ repeatUntil),
/* harmony export */   UU: () => (/* binding */ createClient),
/* harmony export */   Yr: () => (/* binding */ patientConfig),
/* harmony export */   rq: () => (/* binding */ isAmazonS3)
/* harmony export */ });
/* unused harmony export logRequests */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3711);
/* harmony import */ var _github_debugging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3411);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8488);
/* harmony import */ var _deadline_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1222);
/* harmony import */ var _s3_error_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9499);






// What bounds the retries is time; so many attempts take longer with the backoff of the SDK.
const MAX_ATTEMPTS = 12;
/** More than any answer of S3 that is no object, in bytes: a list of a thousand versions. */
const LARGEST_ANSWER = 4 * 1024 ** 2;
/** An S3 client whose requests are repeated, with the jittered backoff of the SDK, until a deadline. */
async function createClient(config, deadline = (0,_deadline_js__WEBPACK_IMPORTED_MODULE_2__/* .startDeadline */ .d)()) {
    const client = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__/* .S3Client */ .YxF({ ...config, ...patientConfig(deadline) });
    await repeatUntil(deadline, client, 'S3');
    return client;
}
/** The settings of a client of any service, for {@link repeatUntil}. */
function patientConfig({ patience: { connection, silence } }) {
    return {
        maxAttempts: MAX_ATTEMPTS,
        retryMode: 'standard',
        requestHandler: { connectionTimeout: connection, socketTimeout: silence },
        streamCollector: (stream) => collect(stream, LARGEST_ANSWER),
    };
}
/**
 * Has a client repeat requests until a deadline, end what it does then, and log what it does.
 * @param service its name, for the log
 * @param isRepeatable whether a request may be sent again after an error; by default, those that the SDK repeats, and more
 */
async function repeatUntil(deadline, client, service, isRepeatable = () => true) {
    endAt(client, deadline);
    logRequests(client, service);
    const standard = await client.config.retryStrategy();
    if (!('refreshRetryTokenForRetry' in standard))
        throw new Error('The SDK has another interface.');
    client.config.retryStrategy = async () => ({
        acquireInitialRetryToken: scope => standard.acquireInitialRetryToken(scope),
        recordSuccess: token => standard.recordSuccess(token),
        async refreshRetryTokenForRetry(token, info) {
            if (!deadline.allowsAttempt())
                throw new Error('out of time');
            if (!isRepeatable(info.error))
                throw new Error('not to be repeated');
            const errorType = isWorthAnotherAttempt(info.error) ? 'TRANSIENT' : info.errorType;
            const next = await standard.refreshRetryTokenForRetry(token, { ...info, errorType });
            _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`${service}: ${(0,_s3_error_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(info.error) || 'no response'}. Retrying.`);
            return next;
        },
    });
}
/** Ends whatever a client does: requests, the reading of answers, and the search for credentials, which heeds no signal. */
function endAt(client, { signal, end }) {
    client.middlewareStack.add(next => args => Promise.race([next(args), end]), {
        step: 'initialize',
        priority: 'high',
        name: 'deadline',
    });
    const { requestHandler } = client.config;
    const handle = requestHandler.handle.bind(requestHandler);
    requestHandler.handle = (request, options) => handle(request, { ...options, abortSignal: signal });
}
/**
 * Reads a stream to its end.
 * @param most bytes; more than that is an error, and is not read
 */
async function collect(stream, most) {
    const chunks = [];
    let size = 0;
    for await (const chunk of stream) {
        size += chunk.length;
        if (size > most)
            throw new Error(`an answer is longer than ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_5__/* .formatSize */ .Xq)(most)}`);
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/**
 * Whether requests go to Amazon S3 itself, and not to another store: by the endpoint that is configured, if there is
 * one. AWS has endpoints of its own to configure, in a VPC for instance.
 */
async function isAmazonS3(client) {
    const { serviceConfiguredEndpoint } = client.config;
    if (!serviceConfiguredEndpoint)
        throw new Error('The SDK has another interface.');
    const endpoint = await serviceConfiguredEndpoint();
    return !endpoint || AMAZON.test(URL.parse(endpoint)?.hostname ?? '');
}
// The suffixes of the SDK's own table of partitions.
const AMAZON = /(^|\.)(amazonaws\.(com|com\.cn|eu)|api\.aws|api\.amazonwebservices\.(com\.cn|eu))$/;
/** What passes although the SDK does not repeat it. */
function isWorthAnotherAttempt(error) {
    // Another write of the same key is under way; S3 says to try again:
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
    if ((0,_s3_error_js__WEBPACK_IMPORTED_MODULE_4__/* .errorCode */ .CA)(error) === 'ConditionalRequestConflict')
        return true;
    // An answer that broke off. Whether it was a success does not matter: a repeated put cannot overwrite.
    return (0,_s3_error_js__WEBPACK_IMPORTED_MODULE_4__/* .errorStatus */ .PO)(error) === 200;
}
/** Logs each request of a client for debugging, with the ids that AWS asks for when something is wrong. */
function logRequests(client, service = 'S3') {
    client.middlewareStack.add((next, { commandName = 'Request' }) => async (args) => {
        const note = ({ name = '', $metadata = {} }) => {
            const { httpStatusCode, requestId, extendedRequestId } = $metadata;
            const ids = [requestId, extendedRequestId].filter(id => id !== undefined).join(' ');
            const status = [httpStatusCode ?? 'no response', name]
                .filter(part => part !== '')
                .join(' ');
            (0,_github_debugging_js__WEBPACK_IMPORTED_MODULE_1__/* .debugLines */ .x)(() => [`${service}: ${commandName} ${status}, request id ${ids || 'unknown'}`]);
        };
        try {
            const result = await next(args);
            note(result.output);
            return result;
        }
        catch (error) {
            note((error ?? {}));
            throw error;
        }
    }, { step: 'deserialize', priority: 'high', name: 'requestLog' });
}


/***/ }),

/***/ 1222:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ PATIENCE),
/* harmony export */   d: () => (/* binding */ startDeadline)
/* harmony export */ });
const PATIENCE = {
    connection: 5_000,
    silence: 20_000,
    retries: 70_000,
    total: 90_000,
};
/** Bytes in a millisecond: the slowest line that a large zip is waited for. */
const SLOWEST = 256;
/**
 * Starts to count.
 * @param bytes that are to be transferred, and may take their time
 */
function startDeadline(patience = PATIENCE, bytes = 0) {
    const start = performance.now();
    const transfer = bytes / SLOWEST;
    const milliseconds = patience.total + transfer;
    const controller = new AbortController();
    const { signal } = controller;
    const error = new Error(`the answer was not complete within ${Math.round(milliseconds / 1000)} s`);
    error.name = 'TimeoutError';
    const end = new Promise((_, reject) => {
        signal.addEventListener('abort', () => reject(error), { once: true });
    });
    end.catch(() => { });
    setTimeout(() => controller.abort(error), milliseconds).unref();
    return {
        patience,
        signal,
        end,
        allowsAttempt: () => performance.now() - start <= patience.retries + transfer,
    };
}


/***/ }),

/***/ 9576:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   LI: () => (/* binding */ explainDenial),
/* harmony export */   SB: () => (/* binding */ bucketArn),
/* harmony export */   cw: () => (/* binding */ allow),
/* harmony export */   pN: () => (/* binding */ versionsArn)
/* harmony export */ });
/* harmony import */ var _text_user_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2071);
/* harmony import */ var _location_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8774);


/**
 * Explains `AccessDenied`. Within one account S3 names the permission that is missing and the kind of policy:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html
 */
function explainDenial(cause, request) {
    const { permission, resource, deniedBy } = readDetails((0,_text_user_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(cause));
    const { location, region, inputs } = request;
    if (permission?.startsWith('kms:')) {
        return {
            message: `This role may not use the KMS key that encrypts ${location.uri}: ${permission} is denied.`,
            section: 'kms-key',
            hint: 'Allow it in the policy of the role, and in the policy of the key:\n' +
                allow(permission, resource ?? 'the ARN of the key'),
        };
    }
    const needed = permission ?? request.permission;
    const message = `S3 denies ${needed} on ${location.uri}.`;
    if (deniedBy) {
        return {
            message,
            section: 'access-denied',
            hint: `A Deny in a ${deniedBy} policy blocks it, and no Allow overrides that. Check its conditions. Some ` +
                'demand encryption with a certain key (set the input kms-key-id), certain tags (set the input tags), or a ' +
                'certain network, organization or account. This action always writes conditionally.',
        };
    }
    const also = [
        inputs?.expectedBucketOwner &&
            `the bucket may not belong to the account ${inputs.expectedBucketOwner}, which the input ` +
                'expected-bucket-owner names',
        !permission && encodesTags(request) && 'tags need s3:PutObjectTagging as well',
        !permission && inputs?.kmsKeyId && 'kms-key-id needs kms:GenerateDataKey on the key',
        (0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .isAccessPointAlias */ .Fu)(location.bucket) &&
            `${location.bucket} is an access point: its own policy and that of its bucket count too`,
        !permission &&
            'the policy of the bucket may deny it, for instance if it demands encryption (set the input kms-key-id)',
    ].filter(reason => typeof reason === 'string' && reason !== '');
    return {
        message,
        section: 'access-denied',
        hint: [
            'Allow it in the policy of the role:',
            allow(needed, needed === 's3:ListBucket' ? bucketArn(location, region) : versionsArn(location, region)),
            ...(also.length > 0 ? [`If it is allowed already: ${also.join('; ')}.`] : []),
        ].join('\n'),
    };
}
function encodesTags({ inputs, permission }) {
    return permission === 's3:PutObject' && Object.keys(inputs?.tags ?? {}).length > 0;
}
function readDetails(message) {
    return {
        permission: /not authorized to perform:? (\w+:\w+)/.exec(message)?.[1],
        resource: /on resource:? "?([^"\s]+)/.exec(message)?.[1],
        deniedBy: /with an explicit deny in an? ([\w -]+?) policy/.exec(message)?.[1],
    };
}
/** A statement of an IAM policy that allows something, as JSON to paste. */
function allow(permission, resource) {
    return `{"Effect": "Allow", "Action": ${JSON.stringify(permission)}, "Resource": ${JSON.stringify(resource)}}`;
}
/** The ARN of a bucket. */
function bucketArn({ bucket }, region) {
    return `arn:${(0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .partitionOf */ .iQ)(region)}:s3:::${bucket}`;
}
/** The ARN of all versions that are published below the same prefix. */
function versionsArn(location, region) {
    return `${bucketArn(location, region)}/${(0,_location_js__WEBPACK_IMPORTED_MODULE_1__/* .versionsPrefix */ .cz)(location)}*`;
}


/***/ }),

/***/ 4901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ explainRefusal)
});

// EXTERNAL MODULE: ./src/text/user-error.ts
var user_error = __webpack_require__(2071);
// EXTERNAL MODULE: ./src/upload/s3/explain-access-denied.ts
var explain_access_denied = __webpack_require__(9576);
// EXTERNAL MODULE: ./src/upload/s3/s3-error.ts
var s3_error = __webpack_require__(9499);
;// CONCATENATED MODULE: ./src/upload/s3/explain-code.ts


const CREDENTIALS_HINT = `Let the job assume a role, in a step before this one:

permissions:
  contents: read
  id-token: write
steps:
  - uses: aws-actions/configure-aws-credentials@v6
    with:
      role-to-assume: arn:aws:iam::111122223333:role/publish
      aws-region: eu-central-1

With upload: false no credentials are needed.`;
const AGAIN = 'Nothing was overwritten. Run the job again: a version is never stored twice.';
/** Refusals by their codes: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
const TABLE = [
    [
        ['CredentialsProviderError'],
        () => ({
            message: 'There are no AWS credentials in this job.',
            section: 'no-credentials',
            hint: CREDENTIALS_HINT,
        }),
    ],
    [
        ['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired'],
        () => ({
            message: 'The AWS credentials of this job have expired.',
            section: 'credentials-refused',
            hint: 'Assume the role in a step right before this one, or for longer: role-duration-seconds of ' +
                'aws-actions/configure-aws-credentials.',
        }),
    ],
    [
        ['InvalidAccessKeyId', 'InvalidToken', 'SignatureDoesNotMatch', 'UnrecognizedClientException'],
        () => ({
            message: 'S3 does not accept the AWS credentials of this job.',
            section: 'credentials-refused',
            hint: `They may be wrong, revoked, or of another partition of AWS. ${CREDENTIALS_HINT}`,
        }),
    ],
    [
        ['NoSuchBucket', 'NotFound'],
        (_, { location: { bucket } }) => ({
            message: `The bucket ${bucket} does not exist.`,
            section: 'bucket-or-region',
            hint: 'Check the name of the bucket in the input bucket-prefix, and that the bucket was created.',
        }),
    ],
    [
        [
            'PermanentRedirect',
            'TemporaryRedirect',
            'AuthorizationHeaderMalformed',
            'IllegalLocationConstraintException',
        ],
        (cause, { location: { bucket }, region }) => {
            const right = (0,s3_error/* regionIn */.Ug)(cause);
            return {
                message: `The bucket ${bucket} is ${right ? `in the region ${right}` : 'in another region'}` +
                    `${region ? `, not in ${region}` : ''}.`,
                section: 'bucket-or-region',
                hint: `Set the input aws-region${right ? ` to ${right}` : " to the bucket's region"}, or name a bucket in the ` +
                    'region of your functions: Lambda takes code from other regions only with S3ObjectStorageMode REFERENCE.',
            };
        },
    ],
    [
        ['NotImplemented'],
        (_, { location: { bucket } }) => ({
            message: `The store behind ${bucket} does not support conditional writes.`,
            section: 'other-stores',
            hint: 'Without them a version could be overwritten, so nothing was uploaded. Use Amazon S3, or a store that ' +
                'supports If-None-Match for PutObject.',
        }),
    ],
    [
        ['InvalidObjectState'],
        (_, { location: { uri } }) => ({
            message: `${uri} is archived, so it cannot be read.`,
            section: 'archived-object',
            hint: 'Restore the object, then run the job again.',
        }),
    ],
    [
        ['ObjectParentIsFile', 'ExistingObjectIsDirectory', 'XMinioParentIsObject'],
        (_, { location: { uri } }) => ({
            message: `This store keeps keys as paths of files, and ${uri} is below or above another object.`,
            section: 'other-stores',
            hint: 'Choose another prefix in the input bucket-prefix.',
        }),
    ],
    [
        ['BadDigest', 'InvalidDigest', 'XAmzContentSHA256Mismatch', 'IncompleteBody'],
        cause => ({
            message: `The bytes that reached S3 are not the ones that were sent (${(0,s3_error/* errorCode */.CA)(cause)}).`,
            section: 'damaged-upload',
            hint: `Something on the way, such as a proxy, changes them. ${AGAIN}`,
        }),
    ],
];
// What Node says when there is no way to a server, or none that can be trusted.
const UNREACHABLE = /^(E(CONN|NOTFOUND|AI_AGAIN|HOST|NET|PIPE|TIMEDOUT|PROTO)|CERT_|DEPTH_|SELF_SIGNED|UNABLE_TO|ERR_(TLS|SSL))/;
/** The explanation of a refusal; undefined for one that is not known. */
function explanationOf(cause, request) {
    const code = (0,s3_error/* errorCode */.CA)(cause);
    const known = TABLE.find(([codes]) => codes.includes(code));
    if (known)
        return known[1](cause, request);
    if (code.startsWith('KMS.'))
        return explainKey(cause, request);
    const message = (0,user_error/* messageOf */.b)(cause);
    const status = (0,s3_error/* errorStatus */.PO)(cause);
    const system = String(cause.code ?? '');
    if (status === undefined && (code === 'TimeoutError' || UNREACHABLE.test(system))) {
        return {
            message: `S3 did not respond for the bucket ${request.location.bucket}: ${message || system}`,
            section: 's3-not-available',
            hint: 'Check the network of the runner, its proxy and certificates, the region, and AWS_ENDPOINT_URL_S3 if it is ' +
                `set. ${AGAIN}`,
        };
    }
    return status !== undefined && status >= 500
        ? {
            message: `S3 could not serve the request in several attempts: HTTP ${status} ${code}.`,
            section: 's3-not-available',
            hint: AGAIN,
        }
        : undefined;
}
function explainKey(cause, { location: { bucket }, inputs }) {
    return {
        message: `S3 cannot encrypt with ${inputs?.kmsKeyId ?? `the KMS key of the bucket ${bucket}`}: ${(0,user_error/* messageOf */.b)(cause)}`,
        section: 'kms-key',
        hint: 'The key must exist, be enabled, be in the region of the bucket, and be a symmetric encryption key that this ' +
            'role may use (kms:GenerateDataKey). Check the input kms-key-id or the encryption of the bucket.',
    };
}

;// CONCATENATED MODULE: ./src/upload/s3/explain-error.ts




/** Turns a refusal by S3, or by the SDK before it asked S3, into what the user can do about it. */
function explainRefusal(cause, request) {
    const explained = explain(cause, request);
    return new user_error/* UserError */.y(explained.message, { ...explained, cause });
}
function explain(cause, request) {
    if ((0,s3_error/* isDenial */.c6)(cause)) {
        return (0,explain_access_denied/* explainDenial */.LI)(cause, request);
    }
    return (explanationOf(cause, request) ?? {
        message: `${request.permission} on ${request.location.uri} failed: ${describe(cause)}`,
        section: 's3-not-available',
        hint: 'Nothing was overwritten. If this is not a mistake in the configuration, run the job again.',
    });
}
function describe(cause) {
    const status = (0,s3_error/* errorStatus */.PO)(cause);
    const answer = status === undefined ? '' : `HTTP ${status}, `;
    return `${answer}${(0,s3_error/* errorCode */.CA)(cause)}: ${(0,user_error/* messageOf */.b)(cause)}`;
}


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   PO: () => (/* binding */ errorStatus),
/* harmony export */   Ug: () => (/* binding */ regionIn),
/* harmony export */   ai: () => (/* binding */ wasAmazonS3),
/* harmony export */   c6: () => (/* binding */ isDenial),
/* harmony export */   r2: () => (/* binding */ attempts)
/* harmony export */ });
/** The error code of S3 or the SDK, e.g. `AccessDenied`; empty for anything that is not an error. */
function errorCode(thrown) {
    return thrown instanceof Error ? thrown.name : '';
}
/** The HTTP status of the answer; undefined if there was none. */
function errorStatus(thrown) {
    return sdkError(thrown).$metadata?.httpStatusCode;
}
/** Whether a permission is missing. The answer to HEAD has no body, so its errors have nothing but a status. */
function isDenial(thrown) {
    const code = errorCode(thrown);
    return (['AccessDenied', 'Forbidden'].includes(code) ||
        (errorStatus(thrown) === 403 && code === 'Unknown'));
}
/** How many times the request was sent. */
function attempts(thrown) {
    return sdkError(thrown).$metadata?.attempts ?? 1;
}
/** Whether it was Amazon S3 that answered, and not another store. */
function wasAmazonS3(thrown) {
    return sdkError(thrown).$response?.headers?.server === 'AmazonS3';
}
/**
 * The region that a bucket is in, by an answer that refuses another one: in a header, in an element of the body, or
 * only in the text.
 */
function regionIn(thrown) {
    const { Region, Endpoint, $response } = sdkError(thrown);
    const text = thrown instanceof Error ? thrown.message : '';
    const found = [
        $response?.headers?.['x-amz-bucket-region'],
        Region,
        /expecting ['"]([a-z0-9-]+)['"]/.exec(text)?.[1],
        /\bs3[.-]([a-z]{2,}-[a-z0-9-]+-\d+)\.amazonaws\./.exec(String(Endpoint))?.[1],
    ];
    return found.find(region => typeof region === 'string' && region !== '');
}
function sdkError(thrown) {
    return (thrown ?? {});
}


/***/ }),

/***/ 5525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ describeStored),
/* harmony export */   FC: () => (/* binding */ findStored),
/* harmony export */   ci: () => (/* binding */ addressOf),
/* harmony export */   sg: () => (/* binding */ refusalToRead),
/* harmony export */   yS: () => (/* binding */ explainRead)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3711);
/* harmony import */ var _explain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4901);
/* harmony import */ var _s3_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9499);



/** Requests for one object, all with the same address and condition. */
function addressOf({ location, inputs }) {
    const owner = inputs.expectedBucketOwner;
    return {
        Bucket: location.bucket,
        Key: location.key,
        ...(owner && { ExpectedBucketOwner: owner }),
    };
}
/**
 * Asks what is stored under a key.
 * @returns undefined if there is nothing.
 * @throws UserError that names the missing permission, if S3 refuses to say.
 */
async function describeStored(target) {
    try {
        return await findStored(target);
    }
    catch (error) {
        throw explainRead(await reasonBehind(error, target), target);
    }
}
/**
 * The same, without another request for the reason of a refusal.
 * @throws what S3 answers, if it refuses or fails
 */
async function findStored(target) {
    let answer;
    try {
        answer = await head(target, 'ENABLED').catch(error => {
            // Of an object that is encrypted with KMS the checksum takes kms:Decrypt, all the rest does not.
            if ((0,_s3_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorStatus */ .PO)(error) !== 403)
                throw error;
            return head(target, undefined);
        });
    }
    catch (error) {
        if ((0,_s3_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorStatus */ .PO)(error) === 404)
            return undefined;
        throw error;
    }
    const reported = checksumOf(answer);
    // A checksum of the checksums of parts is no digest of the object.
    return {
        sha256: answer.ChecksumType === 'FULL_OBJECT' ? reported : undefined,
        reported,
        size: answer.ContentLength ?? 0,
        modified: answer.LastModified,
        versionId: answer.VersionId,
        metadata: answer.Metadata ?? {},
    };
}
async function head(target, ChecksumMode) {
    const address = addressOf(target);
    return await target.client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .HeadObjectCommand */ .l81({ ...address, ...(ChecksumMode && { ChecksumMode }) }));
}
/** The answer to HEAD has no body that would say why it is refused; the answer to GET has. */
async function reasonBehind(error, target) {
    return (0,_s3_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorStatus */ .PO)(error) === undefined ? error : ((await refusalToRead(target)) ?? error);
}
/** The error that reading an object gives; undefined if it can be read. */
async function refusalToRead(target) {
    try {
        const { Body } = await target.client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .GetObjectCommand */ .jLs(addressOf(target)));
        if (Body && 'destroy' in Body)
            Body.destroy();
        return undefined;
    }
    catch (reason) {
        return reason;
    }
}
/** Explains why an object could not be read. */
function explainRead(error, { location, region, inputs }) {
    return (0,_explain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .explainRefusal */ .G)(error, { permission: 's3:GetObject', location, region, inputs });
}
function checksumOf({ ChecksumSHA256 = '' }) {
    // That of parts ends with their number.
    if (!/^[\w+/]{43}=$/.test(ChecksumSHA256))
        return undefined;
    return Buffer.from(ChecksumSHA256, 'base64').toString('hex');
}


/***/ })

};
