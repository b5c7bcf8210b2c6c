"""The entry point. In Lambda: my_lambda_app.lambda_function.lambda_handler"""

from my_lambda_app.business_logic import greet


def lambda_handler(event, context):
    message = greet(event.get("name", "world"), event.get("visits", 1))
    return {"statusCode": 200, "body": message}
