"""A function whose code is a published artifact, which Lambda runs from its bucket.

From a bucket without versions, Lambda copies it:
code=lambda_.Code.from_bucket(bucket, os.environ["SOURCE_KEY"]),
"""

import os

import aws_cdk as cdk
from aws_cdk import aws_lambda as lambda_
from aws_cdk import aws_s3 as s3


class MyLambdaApp(cdk.Stack):
    def __init__(self, app: cdk.App) -> None:
        super().__init__(app, "my-lambda-app")
        # The outputs of the action.
        bucket = s3.Bucket.from_bucket_name(self, "Source", os.environ["SOURCE_BUCKET"])
        code_sha256 = os.environ["SOURCE_CODE_SHA256"]
        # The layers that provide what its output requirements lists.
        layers = [
            lambda_.LayerVersion.from_layer_version_arn(self, f"Layer{index}", arn)
            for index, arn in enumerate(os.environ.get("LAYERS", "").split())
        ]
        function = lambda_.Function(
            self,
            "Function",
            function_name="my-lambda-app",
            runtime=lambda_.Runtime.PYTHON_3_13,
            architecture=lambda_.Architecture.ARM_64,
            handler=os.environ["HANDLER"],
            # Lambda runs the object itself and keeps no copy: it must stay where it is.
            code=lambda_.Code.from_bucket_v2(
                bucket,
                os.environ["SOURCE_KEY"],
                object_version=os.environ["SOURCE_VERSION_ID"],
                s3_object_storage_mode=lambda_.S3ObjectStorageMode.REFERENCE,
            ),
            layers=layers,
            # Lambda makes a version of these bytes only.
            current_version_options=lambda_.VersionOptions(code_sha256=code_sha256),
        )
        function.add_alias("live")


app = cdk.App()
MyLambdaApp(app)
app.synth()
