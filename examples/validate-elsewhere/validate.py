"""Says what is wrong with a record: the place, the keyword, and the words of the form."""

import json
import sys

from jsonschema import Draft7Validator


def read(path):
    with open(path, encoding="utf-8") as file:
        return json.load(file)


def words(ui, path, keyword):
    for step in path:
        ui = ui.get("items" if isinstance(step, int) else step, {})
    return ui.get("ui:errorMessages", {}).get(keyword, "")


schema, ui, record = (read(path) for path in sys.argv[1:])
validator = Draft7Validator(schema)
for error in validator.iter_errors(record):
    place = "".join(f"/{step}" for step in error.absolute_path)
    print(f"{place} {error.validator} {words(ui, error.absolute_path, error.validator)}".rstrip())
