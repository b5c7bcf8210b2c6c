"""Call AWS with boto3: python -I -S calls.py SITE_PACKAGES. JSON on standard input and output.

The input is {"endpoint", "credentials": {...}, "calls": [[service, operation, parameters], ...]}. The output is a list with
what each call gave: {"response": ...} or {"error": code}.
"""

import ast
import functools
import json
import sys

sys.path.insert(0, sys.argv[1])

import boto3  # noqa: E402
from botocore.config import Config  # noqa: E402
from botocore.exceptions import ClientError  # noqa: E402

given = json.load(sys.stdin)
config = Config(region_name="us-east-1", retries={"total_max_attempts": 1}, s3={"addressing_style": "path"})


@functools.cache
def client(service):
    return boto3.client(service, endpoint_url=given["endpoint"], config=config, **given["credentials"])


def call(service, operation, parameters):
    try:
        response = getattr(client(service), operation)(**parameters)
    except ClientError as error:
        return {"error": error.response["Error"]["Code"]}
    # moto keeps the policies of templates as Python prints them.
    document = response.get("PolicyDocument")
    if isinstance(document, str):
        response["PolicyDocument"] = ast.literal_eval(document)
    return {"response": response}


print(json.dumps([call(*one) for one in given["calls"]], default=str))
