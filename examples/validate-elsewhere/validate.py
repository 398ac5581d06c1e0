"""Says what is wrong with a record: the place, the keyword, and the words of the form."""

import json
import re
import sys

from jsonschema import Draft7Validator
from jsonschema.validators import extend


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def words(ui, path, keyword):
    for step in path:
        ui = ui.get("items" if isinstance(step, int) else step, {})
    return ui.get("ui:errorMessages", {}).get(keyword, "")


def whole_pattern(validator, pattern, value, schema):
    """A $ of Python also stands before a line break that ends the text. That of the schemas is the end itself: \\Z."""
    to_the_end = re.sub(r"\$$", r"\\Z", pattern)
    return Draft7Validator.VALIDATORS["pattern"](validator, to_the_end, value, schema)


schema, ui, record = (read(path) for path in sys.argv[1:])
validator = extend(Draft7Validator, {"pattern": whole_pattern})(schema)
for error in validator.iter_errors(record):
    place = "".join(f"/{step}" for step in error.absolute_path)
    print(f"{place} {error.validator} {words(ui, error.absolute_path, error.validator)}".rstrip())
