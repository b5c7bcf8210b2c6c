# A function whose code is a published artifact.

terraform {
  required_version = ">= 1.10"

  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 6.0"
    }
  }

  backend "s3" {
    bucket       = "my-terraform-state"
    key          = "my-lambda-app.tfstate"
    region       = "eu-central-1"
    use_lockfile = true
  }
}

variable "source_bucket" {
  description = "The output bucket of the action."
  type        = string
}

variable "source_key" {
  description = "The output key of the action."
  type        = string
}

variable "source_version_id" {
  description = "The output version-id of the action."
  type        = string
}

variable "source_code_sha256" {
  description = "The output code-sha256 of the action."
  type        = string
}

variable "handler" {
  description = "The output handler of the action."
  type        = string
}

variable "layers" {
  description = "The ARNs of the layers that provide what the output requirements lists."
  type        = list(string)
  default     = []
}

provider "aws" {
  region = "eu-central-1"
}

data "aws_iam_policy_document" "lambda" {
  statement {
    actions = ["sts:AssumeRole"]

    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

resource "aws_iam_role" "function" {
  name               = "my-lambda-app"
  assume_role_policy = data.aws_iam_policy_document.lambda.json
}

resource "aws_iam_role_policy_attachment" "logs" {
  role       = aws_iam_role.function.name
  policy_arn = "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole"
}

# Lambda copies the code: the provider cannot set S3ObjectStorageMode yet (hashicorp/terraform-provider-aws#48957). So the
# bucket has to be in the region of the function.
resource "aws_lambda_function" "function" {
  function_name    = "my-lambda-app"
  role             = aws_iam_role.function.arn
  runtime          = "python3.13"
  architectures    = ["arm64"]
  handler          = var.handler
  s3_bucket        = var.source_bucket
  s3_key           = var.source_key
  source_code_hash = var.source_code_sha256
  layers           = compact(var.layers)
  publish          = true

  s3_object_version = var.source_version_id

  lifecycle {
    postcondition {
      condition     = self.code_sha256 == var.source_code_sha256
      error_message = "Lambda loaded other bytes than the ones that were published."
    }
  }
}

resource "aws_lambda_alias" "live" {
  name             = "live"
  function_name    = aws_lambda_function.function.function_name
  function_version = aws_lambda_function.function.version
}
