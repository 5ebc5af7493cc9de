"""Small numbers and single persons by ways around: a sign instead of the cases, an own rule, the whole less its part, odd bytes."""

import json
import os
import re

from attempts.fresh_eyes_a_words import apart, english, without_triggers
from attempts.h_figures import BASE, RATE, SURVEY, TODAY, everywhere, imported, rows
from attempts.i_person import COUNT
from attempts.own_files import bring, mapping, write
from house import TOP, difference
from ledger import attempt, wall

MEDIAN = "bearbeitungsdauer-leistung/median"
RATIO = "numerator: Z\n    denominator: N"


def answered(house, organisation, *arguments):
    """What an import said, when it may well be refused."""
    said = bring(house, organisation, *arguments, TODAY, "--reason", "Probe")
    wall(said.returncode in (0, 1), f"the program went down: {said.returncode} {said.stderr[:80]}")
    return said


def nowhere(house, base, pattern, logins=("okafor",)):
    for login in logins:
        for path, text in everywhere(house.sign_in(login), base).items():
            found = re.search(pattern, text)
            wall(not found, f"{login} reads {found and found.group(0)} at {path}")


@attempt("small-median-behind-a-sign", "a median whose number of cases is hidden by a sign, because there are few")
def _(ground):
    with apart(ground, "sign") as house:
        for sign in ("*", ""):
            answered(house, "1", mapping(MEDIAN, "median", "days", "value: Wert\n    cases: Zahl"), f"Monat;Wert;Zahl\n2025-01;731,7;{sign}\n")
            nowhere(house, f"/vereinbarungen/1/verlauf/{MEDIAN}", "731,7")


@attempt("small-share-behind-a-sign", "an own share whose number of cases is hidden by a sign")
def _(ground):
    with apart(ground, "sharesign") as house:
        answered(house, "1", mapping(RATE, "rate", "percent", "value: P\n    cases: Zahl"), "Monat;P;Zahl\n2025-H1;93,75;*\n")
        nowhere(house, BASE, "93,75|93,8")


@attempt("small-by-own-rule", "an own indicator that sets the smallest number of cases to one")
def _(ground):
    with apart(ground, "ownrule") as house:
        with open(f"{TOP}/Indicators/wahlfreiheit/wahlmoeglichkeiten.yaml", encoding="utf-8") as shipped:
            text = shipped.read()
        for cases in ("1", "2", "0", "-5", "2.9", "1e1", "!!int 1", "0x1"):
            own = re.sub(r"related:.*?(?=breakdowns:)", "", text, flags=re.S).replace("id: wahlmoeglichkeiten", "id: probe-klein").replace("{own: 10}", f"{{own: {cases}}}")
            write(f"{house.folder}/Indicators/wahlfreiheit/probe-klein.yaml", own)
            answered(house, "1", mapping("probe-klein/anteil", "rate", "percent", RATIO), f"Monat;Z;N\n202{len(cases)}-H1;1;19\n2023-H2;2;19\n")
            kept = house.look("SELECT numerator FROM finding WHERE series = 'probe-klein/anteil' AND numerator < 3")
            wall(not kept, f"own: {cases} keeps figures of {kept} persons open")


@attempt("small-by-another-kind", "an own share brought in as if it were a count, a sum or a mean, past its rule")
def _(ground):
    with apart(ground, "kind") as house:
        for kind, unit, columns in (("count", "persons", "value: Z"), ("sum", "euro", "value: Z"), ("mean", "days", RATIO), ("mean", "percent", RATIO), ("median", "percent", "value: Z\n    cases: N"), ("changeRatio", "percent", RATIO),
                                    ("rate", "percent", "value: Z"), ("rate", "persons", RATIO), ("rate", "percent", "numerator: N\n    denominator: N2"), ("rate", "percent", "numerator: Z\n    denominator: Z")):
            answered(house, "1", mapping(RATE, kind, unit, columns), "Monat;Z;N;N2\n2025-H1;4;873;877\n")
            kept = house.look(f"SELECT numerator, denominator, value FROM finding JOIN vintage ON vintage.id = vintage WHERE series = '{RATE}' AND period = '2025-H1' AND state = 'measured' AND reason = 'Probe'")
            wall(not kept, f"{kind} in {unit} by {columns.split()[0]}: {kept} is kept open")


def poisoned_survey(house, counts, invited=None):
    """Another distribution in the memory, as only the machine's keeper could write it; which period."""
    period, detail = house.look(f"SELECT period, detail FROM finding WHERE organisation = 1 AND series = '{SURVEY}' AND state = 'distribution' ORDER BY period DESC, vintage DESC LIMIT 1")[0]
    read = json.loads(detail)
    for place, answer in enumerate(read["answers"]):
        answer["count"] = counts[place]
    for answer in read.get("nonAnswers", []):
        answer["count"] = 0
    if invited:
        read["invited"] = invited
    without_triggers(house)
    house.tamper((f"UPDATE finding SET detail = ? WHERE organisation = 1 AND series = '{SURVEY}' AND period = ? AND state = 'distribution'", (json.dumps(read), period)))
    return period


@attempt("small-raw-survey", "a survey that few people answered and that lies in the memory unhidden")
def _(ground):
    with apart(ground, "rawsurvey") as house:
        period = poisoned_survey(house, [3, 1, 0, 0], 9)
        row = rows(house.sign_in("okafor"), f"/vereinbarungen/1/verlauf/{SURVEY}")[period]
        shown = [value for value in list(row.values())[1:8] if value.isdigit()]
        wall(not shown, f"{period} shows {shown}")


@attempt("small-raw-count", "a count of two people that lies in the memory unhidden, among conditions and in prints")
def _(ground):
    with apart(ground, "rawcount") as house:
        series, path = "component/integrationen-alleinerziehende-im-monat", "/rahmenbedingungen/integrationen-alleinerziehende-im-monat"
        period = house.look(f"SELECT max(period) FROM finding WHERE organisation = 1 AND series = '{series}' AND value IS NOT NULL")[0][0]
        without_triggers(house)
        house.tamper((f"UPDATE finding SET value = 2 WHERE organisation = 1 AND series = '{series}' AND period = ? AND value IS NOT NULL", (period,)))
        for login in ("okafor", "petersen", "albers"):
            row = rows(house.sign_in(login), path)[period]
            wall(row["Wert"] == "", f"{login} reads {row['Wert']} for {period}")


@attempt("small-same-page", "comparing a page with the one where the figure is not known at all: scale, coordinates, sentences, title and description", slow=True)
def _(ground):
    with apart(ground, "samepage") as house:
        without_triggers(house)
        periods = [row[0] for row in house.look(f"SELECT DISTINCT period FROM finding WHERE organisation = 1 AND series = '{RATE}' AND state = 'measured' ORDER BY period DESC")]
        visit = house.sign_in("okafor")
        pages = [BASE, BASE + "/druck", BASE + "/werte.csv", BASE + f"?von={periods[-1]}&bis={periods[0]}", BASE + "?monate=12", "/", "/vereinbarungen/1", "/dialoge/3", "/dialoge/3/druck", "/dialoge/6"]
        pages += [BASE + view for view in ("/gleicher-monat", "/bestandteile", "/damals", "?monate=alle", "?bereich=ja")] + ["/vereinbarungen/1/verlaeufe", "/wirkungsdiskurs"]
        look = lambda: {("okafor", path): visit.get(path).bare for path in pages}
        where = f"organisation = 1 AND series = '{RATE}' AND period = '{periods[1]}'"
        house.tamper(f"UPDATE finding SET state = 'suppressed', caveat = NULL, numerator = NULL, denominator = NULL, value = NULL, cases = NULL, detail = 'fewerThan', base = 10 WHERE {where}")
        known = look()
        for above, below in ((7, 9), (9, 8731), (8725, 8731)):
            house.tamper(f"UPDATE finding SET state = 'measured', caveat = 'final', numerator = {above}, denominator = {below}, detail = NULL, base = NULL WHERE {where}")
            found = difference(known, look())
            wall(not found, f"{above} of {below}: {found}")


@attempt("small-by-the-chosen-stretch", "asking for the one period that is hidden: as stretch, as window, as a reflection pinned to it, before its release")
def _(ground):
    with apart(ground, "chosen") as house:
        without_triggers(house)
        period = house.look(f"SELECT max(period) FROM finding WHERE organisation = 1 AND series = '{RATE}' AND state = 'measured'")[0][0]
        house.tamper(f"UPDATE finding SET numerator = 7, denominator = 8731 WHERE organisation = 1 AND series = '{RATE}' AND period = '{period}' AND numerator IS NOT NULL")
        visit = house.sign_in("okafor")
        visit.post(BASE + "/reflexionen", {"art": "beobachtung", "text": "zum Verborgenen", "tun": "anheften", "von": period, "bis": period})
        number = house.look("SELECT frame FROM content WHERE body LIKE '%zum Verborgenen%'")[0][0]
        for path in [f"{BASE}?von={period}&bis={period}", f"{BASE}?von={period}&bis={period}&monate=12", f"{BASE}?monate=6", f"{BASE}?monate=999", f"/reflexionen/{number}/antwort", f"/reflexionen/{number}/freigabe",
                     f"{BASE}?von={period}&bis={period}&sprache=en", "/vereinbarungen/1?sprache=en", "/?sprache=de"]:
            found = re.search(r"8[.,]?731|0[.,]08\b|0[.,]1 %", visit.get(path).text)
            wall(not found, f"{path} shows {found and found.group(0)}")


@attempt("small-among-the-silent", "one person who said “don't know” or nothing, beside the answers of all others")
def _(ground):
    with apart(ground, "silent") as house:
        answers = ["trifft-zu", "trifft-eher-zu", "trifft-eher-nicht-zu", "trifft-nicht-zu", "weiss-nicht", "keine-angabe"]
        columns = "answers: {" + ", ".join(f"{a}: {a}" for a in answers) + "}\n    invited: gefragt"
        said = answered(house, "1", mapping(SURVEY, "ordinalSurvey", "answers", columns), "Monat;" + ";".join(answers) + ";gefragt\n2024-H1;17;21;19;13;1;2;73\n")
        if said.returncode:
            raise RuntimeError(said.stdout)
        row = rows(house.sign_in("okafor"), f"/vereinbarungen/1/verlauf/{SURVEY}")["2024-H1"]
        shown = list(row.values())[1:8]
        wall("1" not in shown and "2" not in shown, f"{shown}")


@attempt("small-difference-of-downloads", "the table taken along before and after a correction by two people")
def _(ground):
    with apart(ground, "downloads") as house:
        visit = house.sign_in("okafor")
        imported(house, "Monat;Z;N\n2025-H1;341;873\n", RATE, "rate", "percent", RATIO, "--reason", "erster Stand")
        one = rows(visit, BASE)["2025-H1"]["Zähler"]
        imported(house, "Monat;Z;N\n2025-H1;343;873\n", RATE, "rate", "percent", RATIO, "--reason", "zwei nachgemeldet")
        other = rows(visit, BASE)["2025-H1"]["Zähler"]
        wall(not ({one, other} == {"341", "343"}), f"{one}, then {other}: two people")


@attempt("small-by-subtraction", "the figures of the whole less those of its team: what remains are five people of the others")
def _(ground):
    with apart(ground, "subtraction") as house:
        series, answers = "eigener-wunsch/im-plan", ["trifft-zu", "trifft-eher-zu", "trifft-eher-nicht-zu", "trifft-nicht-zu"]
        columns = "answers: {" + ", ".join(f"{a}: {a}" for a in answers) + "}\n    invited: gefragt"
        head = "Monat;" + ";".join(answers) + ";gefragt\n"
        for organisation, counts in (("1", "173;121;98;77;620"), ("2", "171;120;96;77;610")):
            said = answered(house, organisation, mapping(series, "ordinalSurvey", "answers", columns), f"{head}2024-H2;{counts}\n")
            if said.returncode:
                raise RuntimeError(said.stdout)
        visit = house.sign_in("okafor")
        whole, part = ([int(v) for v in list(rows(visit, f"/vereinbarungen/{n}/verlauf/{series}")["2024-H2"].values())[1:5] if v] for n in (1, 2))
        left = [a - b for a, b in zip(whole, part)]
        wall(len(left) < 4 or sum(left) >= 10, f"{sum(whole)} in all less {sum(part)} in the team: {sum(left)} people outside it answered {left}")


@attempt("small-in-english", "a hidden figure on English pages and in English tables")
def _(ground):
    with apart(ground, "smallenglish") as house:
        imported(house, "Monat;Z;N\n2025-H1;4;61\n2024-H1;58;61\n", RATE, "rate", "percent", RATIO, "--reason", "Probe")
        visit = english(house, "okafor")
        for path, text in everywhere(visit, BASE).items():
            wall(not re.search(r"4 of 61|58 of 61|4 / 61|58 / 61|\b6\.6 ?%|95\.1 ?%", text), f"{path} shows it")
        lines = [line for line in visit.get(BASE + "/werte.csv").body.decode("utf-8-sig").splitlines() if line.startswith(("2025-H1", "2024-H1"))]
        wall(len(lines) == 2 and all(line.split(";")[1:4] == ["", "", ""] and "too few" in line for line in lines), f"{[line[:60] for line in lines]}")


@attempt("caseload-of-one", "the caseload of a single caseworker, brought in as the mean of a team")
def _(ground):
    with apart(ground, "caseload") as house:
        series = "beratungszeit/schluessel"
        for number, (columns, cells) in enumerate(((RATIO, "130;1"), (RATIO, "260;2"), (RATIO, "65;0,5"), ("value: Z\n    cases: N", "130;1"), ("value: Z\n    cases: N", "130;130"), ("value: Z\n    cases: N", "130;*"))):
            period = f"202{number % 5}-H{1 + number // 5}"
            answered(house, "2", mapping(series, "mean", "casesPerCaseworker", columns), f"Monat;Z;N\n{period};{cells}\n")
            row = rows(house.sign_in("albers"), f"/vereinbarungen/2/verlauf/{series}").get(period, {"Wert": ""})
            wall(row["Wert"] == "", f"{cells} as {columns.split(':')[0]}: {row['Wert']} is shown")


@attempt("employee-by-own-indicator", "an own indicator that is a figure per employee by its own words")
def _(ground):
    with open(f"{TOP}/Indicators/wahlfreiheit/wahlmoeglichkeiten.yaml", encoding="utf-8") as shipped:
        text = re.sub(r"related:.*?(?=breakdowns:)", "", shipped.read(), flags=re.S).replace("id: wahlmoeglichkeiten", "id: probe-person")
    folder = ground.folder + "/personindicator"
    os.makedirs(folder + "/Indicators/wahlfreiheit")
    for old, new in (('{de: "Altersgruppe", en: "Age group"}', '{de: "Sachbearbeiter/in", en: "Caseworker"}'), ('{de: "Altersgruppe", en: "Age group"}', '{de: "Einzelne Fachkraft (Kürzel)", en: "Single caseworker"}'),
                     ('{de: "Anteil der Pläne mit Alternativen", en: "Share of plans with alternatives"}', '{de: "Integrationen je Sachbearbeiterin", en: "Integrations per employee"}')):
        if old not in text:
            raise RuntimeError("the shipped file has other words now")
        write(folder + "/Indicators/wahlfreiheit/probe-person.yaml", text.replace(old, new))
        said = ground.house.run("check", "--house", folder)
        wall("probe-person" in said.stdout + said.stderr and re.search(r"Fachkraft|Beschäftigte|Person|Sachbearbeit", said.stdout + said.stderr), f"nobody objects to {new}")


@attempt("mapping-tricks", "a mapping with keys given twice, anchors, tags, merges or a second document: one half judged, the other used")
def _(ground):
    table = "Monat;Wert;Kürzel\n2025-01;5000;MUEL01\n2025-02;5001;MUEL01\n"
    cases = {
        "source twice": COUNT.replace("source: Probe", "source: Probe\nsource: Kundennummer 123A456789"),
        "series twice": COUNT + "series:\n  - series: component/bestand-lzb\n    kind: count\n    unit: persons\n    value: Wert\n    caveat: final\n",
        "value twice": COUNT.replace("value: Wert", "value: Wert\n    value: Kürzel"),
        "second document": COUNT + "---\n" + COUNT.replace("bestand-elb", "bestand-lzb"),
        "object tag": COUNT.replace("source: Probe", "source: !!python/object/apply:os.system ['id']"),
        "merge": COUNT.replace("source: Probe", "<<: {source: Probe, vintage: 2020-01-01}"),
        "anchor on itself": COUNT.replace("source: Probe", "source: &a [*a]"),
        "alias": COUNT.replace("source: Probe", "source: &a Probe").replace("caveat: final", "caveat: *a"),
        "null": COUNT.replace("source: Probe", "source: ~"), "huge header row": COUNT.replace("headerRow: 1", "headerRow: 99999999999999999999"),
        "same sign": COUNT.replace('separator: ";"', 'separator: ","'), "sign that is a number": COUNT.replace('"*": suppressed', '"5000": suppressed'),
    }
    for name, text in cases.items():
        said = bring(ground.house, "1", text, table, "2026-01-15", "--dry-run")
        wall(said.returncode == 1 or name in ("sign that is a number",) and said.returncode == 0, f"{name}: {said.returncode} {said.stdout.strip()[:60]} {said.stderr[:60]}")
        wall("Fatal" not in said.stderr and "123A456789" not in said.stdout, f"{name}: {said.stderr[:60]}")


@attempt("person-split-up", "a heading of two lines, a number in two columns, a name in three: each harmless alone")
def _(ground):
    two = COUNT.replace("headerRow: 1", "headerRow: 2")
    names = [("Erika", "Müller"), ("Ayşe", "Yılmaz"), ("Karl-Heinz", "Schmidt"), ("Can", "Özdemir"), ("Thi", "Nguyen"), ("Ute", "Weber"), ("Jan", "Kowalski"), ("Nour", "Haddad")]
    months = [f"2025-{m:02d}" for m in range(1, 9)]
    cases = {
        "heading in two lines": (two, ";;Kunden-\nMonat;Wert;nummer\n2025-01;5000;77\n"), "heading broken inside": (COUNT, "Monat;Wert;\"Kunden-\nnummer\"\n2025-01;5000;77\n"),
        "number in two columns": (COUNT, "Monat;Wert;a;b\n" + "".join(f"{m};5000;123A;45678{i}\n" for i, m in enumerate(months))),
        "first and last name": (COUNT, "Monat;Wert;a;b\n" + "".join(f"{m};5000;{first};{last}\n" for m, (first, last) in zip(months, names))),
        "number with the figure": (COUNT, "Monat;Wert;Bemerkung\n2025-01;5000;siehe 123A456789, erledigt am Montag nach Rücksprache mit der Leitung des Bereichs Eingliederung\n"),
        "number broken inside": (COUNT, "Monat;Wert;Bemerkung\n2025-01;5000;\"123A\n456789\"\n"), "number in the separator's shadow": (COUNT, "Monat;Wert;Bemerkung\n2025-01;5000;\"x;123A456789\"\n"),
    }
    for name, (text, table) in cases.items():
        said = bring(ground.house, "1", text, table, "2026-01-15", "--dry-run")
        wall(said.returncode == 1, f"{name}: taken")
        wall("123A456789" not in said.stdout, f"{name}: the refusal repeats it")


@attempt("person-odd-bytes", "numbers and headings of persons behind a byte order mark, null bytes, other widths or another encoding")
def _(ground):
    latin = COUNT.replace("encoding: utf-8", "encoding: windows-1252")
    cases = {
        "mark before the heading": (COUNT, b"\xef\xbb\xbfKundennummer;Monat;Wert\n77;2025-01;5000\n"), "two marks": (COUNT, b"\xef\xbb\xbf\xef\xbb\xbfKundennummer;Monat;Wert\n77;2025-01;5000\n"),
        "null inside": (COUNT, b"Monat;Wert;M\n2025-01;5000;123A4\x0056789\n"), "soft hyphen in the heading": (COUNT, "Monat;Wert;Kunden\u00adnummer\n2025-01;5000;77\n".encode()),
        "no-break spaces": (COUNT, "Monat;Wert;M\n2025-01;5000;123\u00a0A\u202f456\u2009789\n".encode()), "wide heading": (COUNT, "Monat;Wert;Ｋｕｎｄｅｎｎｒ\n2025-01;5000;77\n".encode()),
        "hyphens of another kind": (COUNT, "Monat;Wert;BG\u2011Nr.\n2025-01;5000;12345\u2044\u20440012345\n".encode()),
        "windows heading": (latin, "Monat;Wert;Straße\n2025-01;5000;77\n".encode("cp1252")), "line ends of another kind": (COUNT, b"Monat;Wert;M\r2025-01;5000;123A456789\r"),
        "vertical tab": (COUNT, b"Monat;Wert;M\n2025-01;5000;123A456789\x0b\n"), "letter of another script": (COUNT, "Monat;Wert;M\n2025-01;5000;123А456789\n".encode()),
    }
    for name, (text, table) in cases.items():
        said = bring(ground.house, "1", text, table, "2026-01-15", "--dry-run")
        wall(said.returncode == 1 and "Fatal" not in said.stderr, f"{name}: {said.returncode}, {said.stdout.strip()[:70]}")


@attempt("organisation-called-by-number", "an organisation whose name is the number of another: whose figures are they?")
def _(ground):
    with apart(ground, "callednumber") as house:
        lenz = house.sign_in("lenz")
        number = str(house.count("organisation") + 3)
        for name in (number, "Zweite Kommune", "Dritte Kommune"):
            lenz.post("/verwaltung/organisationen", {"art": "municipality", "name": name, "gehoert-zu": "", "personen": ""})
        known = dict(house.look("SELECT id, name FROM organisation WHERE id > 9"))
        meant = next((n for n in known if any(str(n) == name for m, name in known.items() if m != n)), None)
        if number not in known.values():
            return
        if meant is None:
            raise RuntimeError(f"the numbers are {known}")
        said = bring(house, str(meant), COUNT, "Monat;Wert\n2025-01;5000\n")
        got = house.look("SELECT DISTINCT organisation FROM finding WHERE organisation > 9 AND series = 'component/bestand-elb'")
        wall(said.returncode == 1 or got == [(meant,)], f"meant for number {meant}, kept for {got}")
