export const id = 953;
export const ids = [953];
export const modules = {

/***/ 4957:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   UU: () => (/* binding */ createClient)
/* harmony export */ });
/* unused harmony exports PATIENCE, logRequests */
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7264);
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3711);
/* harmony import */ var _github_debugging_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3411);
/* harmony import */ var _s3_error_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9499);




const PATIENCE = { connection: 5_000, silence: 20_000, retries: 90_000 };
// What bounds the retries is time; so many attempts take longer with the backoff of the SDK.
const MAX_ATTEMPTS = 12;
/** An S3 client whose requests are repeated, with the jittered backoff of the SDK, within a bounded time. */
async function createClient(config, patience = PATIENCE) {
    const client = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .S3Client */ .YxF({
        ...config,
        maxAttempts: MAX_ATTEMPTS,
        retryMode: 'standard',
        requestHandler: { connectionTimeout: patience.connection, socketTimeout: patience.silence },
    });
    logRequests(client);
    const standard = await client.config.retryStrategy();
    if (!('refreshRetryTokenForRetry' in standard))
        throw new Error('The SDK has another interface.');
    // The SDK asks for the strategy once a request, so the time begins with the first attempt.
    client.config.retryStrategy = async () => {
        const end = performance.now() + patience.retries;
        return {
            acquireInitialRetryToken: scope => standard.acquireInitialRetryToken(scope),
            recordSuccess: token => standard.recordSuccess(token),
            async refreshRetryTokenForRetry(token, info) {
                if (performance.now() > end)
                    throw new Error('out of time');
                const errorType = isWorthAnotherAttempt(info.error) ? 'TRANSIENT' : info.errorType;
                const next = await standard.refreshRetryTokenForRetry(token, { ...info, errorType });
                _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .info */ .pq(`S3: ${(0,_s3_error_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(info.error) || 'no answer'}. Trying again.`);
                return next;
            },
        };
    };
    return client;
}
/** What passes by itself although the SDK does not repeat it. */
function isWorthAnotherAttempt(error) {
    // Another write of the same key is under way; S3 tells to try again:
    // https://docs.aws.amazon.com/AmazonS3/latest/userguide/conditional-writes.html
    if ((0,_s3_error_js__WEBPACK_IMPORTED_MODULE_3__/* .errorCode */ .CA)(error) === 'ConditionalRequestConflict')
        return true;
    // An answer that broke off. Whether it was a success does not matter: a repeated put cannot overwrite.
    return (0,_s3_error_js__WEBPACK_IMPORTED_MODULE_3__/* .errorStatus */ .PO)(error) === 200;
}
/** Logs each request of a client for debugging, with the ids that AWS asks for when something is wrong. */
function logRequests(client) {
    client.middlewareStack.add((next, { commandName = 'Request' }) => async (args) => {
        const note = ({ name = '', $metadata = {} }) => {
            const { httpStatusCode, requestId, extendedRequestId } = $metadata;
            const ids = [requestId, extendedRequestId].filter(id => id !== undefined).join(' ');
            const status = [httpStatusCode ?? 'no answer', name].filter(part => part !== '').join(' ');
            (0,_github_debugging_js__WEBPACK_IMPORTED_MODULE_1__/* .debugLines */ .x)(() => [`S3: ${commandName} ${status}, request id ${ids || 'unknown'}`]);
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

/***/ 7898:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ explainRefusal)
});

// EXTERNAL MODULE: ./src/text/user-error.ts
var user_error = __webpack_require__(2071);
// EXTERNAL MODULE: ./src/upload/location.ts
var upload_location = __webpack_require__(8774);
;// CONCATENATED MODULE: ./src/upload/s3/explain-access-denied.ts


/**
 * Explains `AccessDenied`. Within one account S3 names the permission that is missing and the kind of policy:
 * https://docs.aws.amazon.com/AmazonS3/latest/userguide/troubleshoot-403-errors.html
 */
function explainDenial(cause, request) {
    const { permission, resource, deniedBy } = readDetails((0,user_error/* messageOf */.b)(cause));
    const { location, region, inputs } = request;
    if (permission?.startsWith('kms:')) {
        return {
            message: `The KMS key that encrypts ${location.uri} may not be used: ${permission} is denied.`,
            hint: 'Allow it in the policy of the role, and in the policy of the key:\n' +
                allow(permission, resource ?? 'the ARN of the key'),
        };
    }
    const needed = permission ?? request.permission;
    const message = `S3 denies ${needed} on ${location.uri}.`;
    if (deniedBy) {
        return {
            message,
            hint: `A Deny in a ${deniedBy} policy refuses it, which no Allow can outweigh. Look at its conditions. Some ` +
                'demand encryption with a certain key (set the input kms-key-id), certain tags (set the input tags), or a ' +
                'certain network, organization or account. Conditional writes are what this action always does.',
        };
    }
    const also = [
        inputs?.expectedBucketOwner &&
            `the account ${inputs.expectedBucketOwner} may not be the owner of the bucket, as the input ` +
                'expected-bucket-owner says it is',
        !permission && encodesTags(request) && 'tags need s3:PutObjectTagging as well',
        !permission && inputs?.kmsKeyId && 'kms-key-id needs kms:GenerateDataKey on the key',
        (0,upload_location/* isAccessPointAlias */.Fu)(location.bucket) &&
            `${location.bucket} is an access point: its own policy and that of its bucket count too`,
        !permission &&
            'the policy of the bucket may deny it, for instance if it demands encryption (set the input kms-key-id)',
    ].filter(reason => typeof reason === 'string' && reason !== '');
    return {
        message,
        hint: [
            'Allow it in the policy of the role:',
            allow(needed, versionsArn(location, region)),
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
/** The ARN of all versions that are published below the same prefix. */
function versionsArn(location, region) {
    return `arn:${(0,upload_location/* partitionOf */.iQ)(region)}:s3:::${location.bucket}/${(0,upload_location/* versionsPrefix */.cz)(location)}*`;
}

// EXTERNAL MODULE: ./src/upload/s3/s3-error.ts
var s3_error = __webpack_require__(9499);
;// CONCATENATED MODULE: ./src/upload/s3/explain-code.ts


const CREDENTIALS_HINT = `Let the job take a role, in a step before this one:

permissions:
  contents: read
  id-token: write
steps:
  - uses: aws-actions/configure-aws-credentials@v6
    with:
      role-to-assume: arn:aws:iam::111122223333:role/publish
      aws-region: eu-central-1

With upload: false no credentials are needed.`;
const AGAIN = 'Nothing was overwritten. Run the job again: a version is stored once, whatever happens.';
/** Refusals by their codes: https://docs.aws.amazon.com/AmazonS3/latest/API/ErrorResponses.html */
const TABLE = [
    [
        ['CredentialsProviderError'],
        () => ({ message: 'There are no AWS credentials in this job.', hint: CREDENTIALS_HINT }),
    ],
    [
        ['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired'],
        () => ({
            message: 'The AWS credentials of this job have expired.',
            hint: 'Take the role in a step right before this one, or for longer: role-duration-seconds of ' +
                'aws-actions/configure-aws-credentials.',
        }),
    ],
    [
        ['InvalidAccessKeyId', 'InvalidToken', 'SignatureDoesNotMatch', 'UnrecognizedClientException'],
        () => ({
            message: 'S3 does not accept the AWS credentials of this job.',
            hint: `They may be wrong, revoked, or of another partition of AWS. ${CREDENTIALS_HINT}`,
        }),
    ],
    [
        ['RequestTimeTooSkewed', 'RequestExpired', 'RequestInTheFuture'],
        () => ({
            message: `The clock of this machine is wrong: it says ${new Date().toISOString()}.`,
            hint: 'S3 accepts requests within 15 minutes of its own time. Set the clock of the runner, e.g. by NTP.',
        }),
    ],
    [
        ['NoSuchBucket', 'NotFound'],
        (_, { location: { bucket } }) => ({
            message: `The bucket ${bucket} does not exist.`,
            hint: 'Check the input bucket-prefix, and that the role belongs to the account of the bucket.',
        }),
    ],
    [
        ['InvalidBucketName', 'InvalidURI', 'InvalidAccessPoint', 'InvalidAccessPointAliasError'],
        (_, { location: { bucket } }) => ({
            message: `S3 does not take ${bucket} for the name of a bucket.`,
            hint: 'Check the input bucket-prefix.',
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
            const right = (0,s3_error/* regionToldBy */.RO)(cause);
            return {
                message: `The bucket ${bucket} is ${right ? `in the region ${right}` : 'in another region'}` +
                    `${region ? `, not in ${region}` : ''}.`,
                hint: `Set the input aws-region${right ? ` to ${right}` : " to the bucket's region"}, or name a bucket in the ` +
                    'region of your functions: Lambda takes code only from its own region.',
            };
        },
    ],
    [
        ['NotImplemented'],
        (_, { location: { bucket } }) => ({
            message: `The store behind ${bucket} cannot write an object on condition that it is new.`,
            hint: 'Without that a version could be overwritten, so nothing was uploaded. Use Amazon S3, or a store that ' +
                'supports If-None-Match for PutObject.',
        }),
    ],
    [['KMS.NotFoundException', 'KMS.DisabledException', 'KMS.KMSInvalidStateException'], explainKey],
    [
        ['KMS.InvalidKeyUsageException', 'KMS.InvalidStateException', 'KMS.AccessDeniedException'],
        explainKey,
    ],
    [
        ['InvalidObjectState'],
        (_, { location: { uri } }) => ({
            message: `${uri} is archived, so that it cannot be read.`,
            hint: 'Restore it from its storage class first.',
        }),
    ],
    [
        ['ConditionalRequestConflict', 'OperationAborted'],
        (_, { location: { uri } }) => ({
            message: `Another write of ${uri}, or a change of its bucket, was under way all the time.`,
            hint: AGAIN,
        }),
    ],
    [
        ['ObjectParentIsFile', 'ExistingObjectIsDirectory', 'XMinioParentIsObject'],
        (_, { location: { uri } }) => ({
            message: `This store keeps keys as paths of files, and ${uri} lies below or above another object.`,
            hint: 'Choose another prefix in the input bucket-prefix.',
        }),
    ],
    [
        ['BadDigest', 'InvalidDigest', 'XAmzContentSHA256Mismatch', 'IncompleteBody'],
        cause => ({
            message: `The bytes that reached S3 are not the ones that were sent (${(0,s3_error/* errorCode */.CA)(cause)}).`,
            hint: `Something on the way, such as a proxy, changes them. ${AGAIN}`,
        }),
    ],
    [
        ['EntityTooLarge'],
        (_, { location: { bucket } }) => ({
            message: `The zip is larger than what the store behind ${bucket} takes in one request.`,
            hint: 'Lambda takes 250 MiB unzipped: leave out of the package what its layers can provide.',
        }),
    ],
    [
        ['SlowDown', 'ServiceUnavailable', 'InternalError', 'Throttling', 'RequestLimitExceeded'],
        cause => ({
            message: `S3 could not serve the request, over several attempts (${(0,s3_error/* errorCode */.CA)(cause)}).`,
            hint: AGAIN,
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
    const message = (0,user_error/* messageOf */.b)(cause);
    if (/object lock/i.test(message)) {
        return {
            message: `The Object Lock of the bucket ${request.location.bucket} refuses the upload: ${message}`,
            hint: 'A default retention of the bucket suits this action; check the configuration of the lock and the policy ' +
                'of the bucket.',
        };
    }
    const status = (0,s3_error/* errorStatus */.PO)(cause);
    const system = String(cause.code ?? '');
    if (status === undefined && (code === 'TimeoutError' || UNREACHABLE.test(system))) {
        return {
            message: `There is no answer from S3 for the bucket ${request.location.bucket}: ${message || system}`,
            hint: 'Check the network of the runner, its proxy and certificates, the region, and AWS_ENDPOINT_URL_S3 if it is ' +
                `set. ${AGAIN}`,
        };
    }
    // Answers without a code: to HEAD, or from a proxy on the way.
    return status !== undefined && status >= 500
        ? { message: `S3 answered HTTP ${status}, over several attempts.`, hint: AGAIN }
        : undefined;
}
function explainKey(cause, { location: { bucket }, inputs }) {
    return {
        message: `S3 cannot encrypt with ${inputs?.kmsKeyId ?? `the KMS key of the bucket ${bucket}`}: ${(0,user_error/* messageOf */.b)(cause)}`,
        hint: 'The key must exist, be enabled, be in the region of the bucket, and be a symmetric encryption key that this ' +
            'role may use (kms:GenerateDataKey). Check the input kms-key-id or the encryption of the bucket.',
    };
}

;// CONCATENATED MODULE: ./src/upload/s3/explain-error.ts




/** Turns a refusal by S3, or by the SDK before it asked S3, into what the user can do about it. */
function explainRefusal(cause, request) {
    const { message, hint } = explain(cause, request);
    return new user_error/* UserError */.y(message, { hint, cause });
}
function explain(cause, request) {
    const code = (0,s3_error/* errorCode */.CA)(cause);
    const status = (0,s3_error/* errorStatus */.PO)(cause);
    // The answer to HEAD has no body, so its errors have nothing but a status.
    if (['AccessDenied', 'Forbidden'].includes(code) || (status === 403 && code === 'Unknown')) {
        return explainDenial(cause, request);
    }
    return (explanationOf(cause, request) ?? {
        message: `${request.permission} on ${request.location.uri} failed: ${describe(cause, status)}`,
        hint: 'Nothing was overwritten. If this is not a fault of the configuration, run the job again.',
    });
}
function describe(cause, status) {
    const answer = status === undefined ? '' : `HTTP ${status}, `;
    return `${answer}${(0,s3_error/* errorCode */.CA)(cause)}: ${(0,user_error/* messageOf */.b)(cause)}`;
}


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CA: () => (/* binding */ errorCode),
/* harmony export */   PO: () => (/* binding */ errorStatus),
/* harmony export */   RO: () => (/* binding */ regionToldBy),
/* harmony export */   r2: () => (/* binding */ attempts),
/* harmony export */   rq: () => (/* binding */ isAmazonS3)
/* harmony export */ });
/** The error code of S3 or the SDK, e.g. `AccessDenied`; empty for anything that is not an error. */
function errorCode(thrown) {
    return thrown instanceof Error ? thrown.name : '';
}
/** The HTTP status of the answer; undefined if there was none. */
function errorStatus(thrown) {
    return sdkError(thrown).$metadata?.httpStatusCode;
}
/** How many times the request was sent. */
function attempts(thrown) {
    return sdkError(thrown).$metadata?.attempts ?? 1;
}
/** Whether it was Amazon S3 that answered, and not a store that speaks its language. */
function isAmazonS3(thrown) {
    return sdkError(thrown).$response?.headers?.server === 'AmazonS3';
}
/**
 * The region that a bucket is in, by an answer that refuses another one: in a header, in an element of the body, or
 * only in the text.
 */
function regionToldBy(thrown) {
    const { Region, Endpoint, $response } = sdkError(thrown);
    const text = thrown instanceof Error ? thrown.message : '';
    const told = [
        $response?.headers?.['x-amz-bucket-region'],
        Region,
        /expecting ['"]([a-z0-9-]+)['"]/.exec(text)?.[1],
        /\bs3[.-]([a-z]{2,}-[a-z0-9-]+-\d+)\.amazonaws\./.exec(String(Endpoint))?.[1],
    ];
    return told.find(region => typeof region === 'string' && region !== '');
}
function sdkError(thrown) {
    return (thrown ?? {});
}


/***/ }),

/***/ 5525:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DS: () => (/* binding */ describeStored),
/* harmony export */   c_: () => (/* binding */ readContent),
/* harmony export */   ci: () => (/* binding */ addressOf)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3711);
/* harmony import */ var _text_format_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8488);
/* harmony import */ var _explain_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7898);
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
 * @throws UserError that names the missing permission, if S3 refuses to tell.
 */
async function describeStored(target) {
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
        throw explain(await reasonBehind(error, target), target);
    }
    return {
        sha256: digestOf(answer),
        size: answer.ContentLength ?? 0,
        modified: answer.LastModified,
        versionId: answer.VersionId,
        metadata: answer.Metadata ?? {},
    };
}
// Larger than any zip that Lambda takes: not worth the memory.
const LARGEST = 256 * 1024 ** 2;
/** Reads the content of a stored object. */
async function readContent(target, { size }) {
    if (size > LARGEST) {
        return { reason: `The stored object has ${(0,_text_format_js__WEBPACK_IMPORTED_MODULE_2__/* .formatSize */ .Xq)(size)}, more than any zip for Lambda.` };
    }
    for (let attempt = 1;; attempt++) {
        try {
            const { Body } = await target.client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__/* .GetObjectCommand */ .jLs(addressOf(target)));
            return { bytes: (await Body?.transformToByteArray()) ?? new Uint8Array() };
        }
        catch (error) {
            // The SDK repeats a request, but not the reading of an answer that then breaks off.
            const brokeOff = (0,_s3_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorStatus */ .PO)(error) === undefined;
            if (!brokeOff || attempt === 3)
                return { reason: explain(error, target).message };
        }
    }
}
async function head(target, ChecksumMode) {
    const address = addressOf(target);
    return await target.client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__/* .HeadObjectCommand */ .l81({ ...address, ...(ChecksumMode && { ChecksumMode }) }));
}
/** The answer to HEAD has no body that would say why it is refused; the answer to GET has. */
async function reasonBehind(error, target) {
    if ((0,_s3_error_js__WEBPACK_IMPORTED_MODULE_1__/* .errorStatus */ .PO)(error) === undefined)
        return error;
    try {
        const { Body } = await target.client.send(new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_3__/* .GetObjectCommand */ .jLs(addressOf(target)));
        if (Body && 'destroy' in Body)
            Body.destroy();
        return error;
    }
    catch (reason) {
        return reason;
    }
}
function explain(error, { location, region, inputs }) {
    return (0,_explain_error_js__WEBPACK_IMPORTED_MODULE_0__/* .explainRefusal */ .G)(error, { permission: 's3:GetObject', location, region, inputs });
}
/** What S3 verified, else what the publisher noted. */
function digestOf({ ChecksumSHA256, Metadata }) {
    // A checksum of parts, `…-N`, is no digest of the whole object.
    if (ChecksumSHA256 && !ChecksumSHA256.includes('-')) {
        return Buffer.from(ChecksumSHA256, 'base64').toString('hex');
    }
    const noted = Metadata?.source_sha256 ?? '';
    return /^[0-9a-f]{64}$/.test(noted) ? noted : undefined;
}


/***/ })

};
