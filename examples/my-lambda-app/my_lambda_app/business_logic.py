"""What the function does, free of Lambda's types so that it is easy to test."""

from humanize import ordinal


def greet(name: str, visits: int) -> str:
    return f"Hello, {name}! This is your {ordinal(visits)} visit."
