"""Small numbers: by themselves, by what is missing from the whole, by what changed, and by where they are shown."""

import csv
import datetime
import html
import io
import re

from attempts.own_files import bring, mapping
from house import difference
from ledger import attempt, wall

RATE = "wahlmoeglichkeiten/anteil"
BASE = f"/vereinbarungen/1/verlauf/{RATE}"
SURVEY = "respektvolle-begegnung/respekt"
# Newer than anything the practice house was furnished with.
TODAY = datetime.datetime.now(datetime.timezone.utc).date().isoformat()
ANSWERS = ["trifft-zu", "trifft-eher-zu", "trifft-eher-nicht-zu", "trifft-nicht-zu"]


def fresh(ground, name):
    """A house of its own, so that what is brought in does not stand in the way of others."""
    return ground.other(name, practice=ground.house)


def rows(visit, path):
    answer = visit.get(path + "/werte.csv")
    if answer.status != 200:
        raise RuntimeError(f"{path}: {answer.status}")
    table = list(csv.reader(io.StringIO(answer.body.decode("utf-8-sig")), delimiter=";"))
    return {row[0]: dict(zip(table[0], row)) for row in table[1:]}


PLACES = re.compile(r'\s(?:x|y|x1|x2|y1|y2|cx|cy|r|d|points|width|height|viewBox|transform)="[^"]*"')


def read(text):
    """A page without what is a figure of nobody and falls out differently every time: the places of lines inside pictures, the
    drawn numbers of records in addresses, the token of the session, digests. What places give away is attacked by
    `small-drawn-alike`, which leaves out nothing of this."""
    text = re.sub(r"<svg\b.*?</svg>", lambda picture: PLACES.sub("", picture.group(0)), text, flags=re.S)
    text = re.sub(r'name="token" value="[^"]*"', "", text)
    return re.sub(r"(?<=[/-])\d{9,}|\b[0-9a-f]{16,}\b", "", text)


# Beneath the page of a curve: prints, tables and every other way to look at it.
VIEWS = ["", "/druck", "/werte.csv", "/gleicher-monat", "/bestandteile", "/bestandteile/werte.csv", "/damals", "/damals/werte.csv", "/vermerke", "?monate=24", "?monate=alle", "?bereich=ja", "/druck?monate=24"]


def places(base):
    """Where figures of an agreement are shown."""
    agreement = "/".join(base.split("/")[:3])
    paths = [base + view for view in VIEWS] + ["/", agreement, agreement + "/verlaeufe", agreement + "/verlaeufe?monate=24", "/dialoge", "/wirkungsdiskurs", "/rahmenbedingungen"]
    return paths + [f"/dialoge/{n}{end}" for n in range(1, 10) for end in ("", "/druck", "/abschluss", "/vorbereitung")]


def pages(visit, base):
    """The answers at every place a figure of an agreement is shown, and behind every link from there that stays beneath the curve."""
    found = {path: answer for path in places(base) if (answer := visit.get(path)).status == 200}
    links = {html.unescape(link) for answer in found.values() for link in re.findall(r'href="([^"#]*)', answer.text)}
    beneath = sorted(link for link in links if link.startswith((base + "/", base + "?")) and "sprache=" not in link and link not in found)
    return found | {path: answer for path in beneath if (answer := visit.get(path)).status == 200}


def everywhere(visit, base):
    return {path: read(answer.text) for path, answer in pages(visit, base).items()}


def imported(house, table, series=RATE, kind="rate", unit="percent", columns="numerator: Z\n    denominator: N", *more, vintage=TODAY):
    said = bring(house, "1", mapping(series, kind, unit, columns), table, vintage, *more)
    if said.returncode:
        raise RuntimeError(said.stdout + said.stderr)
    return said


@attempt("small-own-rates", "own figures brought in: small numerators, small complements, small wholes")
def _(ground):
    house = fresh(ground, "rates")
    imported(house, "Monat;Z;N\n2023-H1;4;61\n2023-H2;58;61\n2024-H1;4;8\n2024-H2;9;873\n2025-H1;864;873\n2025-H2;10;873\n", *[RATE, "rate", "percent", "numerator: Z\n    denominator: N"], "--reason", "Probe")
    visit = house.sign_in("okafor")
    found = rows(visit, BASE)
    for period in ("2023-H1", "2023-H2", "2024-H1", "2024-H2", "2025-H1"):
        row = found[period]
        wall(row["Wert"] == row["Zähler"] == row["Nenner"] == "", f"{period}: {row['Zähler']} of {row['Nenner']}")
    wall(found["2025-H2"]["Zähler"] == "10", "a large enough figure is hidden as well")
    for path, text in everywhere(visit, BASE).items():
        wall("864" not in text and "58 von 61" not in text and "4 von 61" not in text, f"{path} shows it")


@attempt("small-behind-a-mean", "a median or mean of own figures with few or unknown cases behind it")
def _(ground):
    house = fresh(ground, "means")
    series = "bearbeitungsdauer-leistung/median"
    said = bring(house, "1", mapping(series, "median", "days", "value: Wert"), "Monat;Wert\n2025-01;31,7\n", TODAY, "--reason", "Probe")
    wall(said.returncode == 1, "a median without its cases was taken")
    imported(house, "Monat;Wert;Zahl\n2025-01;731,7;4\n", series, "median", "days", "value: Wert\n    cases: Zahl", "--reason", "Probe")
    visit = house.sign_in("okafor")
    for path, text in everywhere(visit, f"/vereinbarungen/1/verlauf/{series}").items():
        wall("731,7" not in text, f"{path} shows it")


@attempt("small-published-share", "an own share given in percent with its cases, from which the few can be computed")
def _(ground):
    house = fresh(ground, "share")
    imported(house, "Monat;P;Zahl\n2025-H1;93,75;64\n2024-H1;6,25;64\n", RATE, "rate", "percent", "value: P\n    cases: Zahl", "--reason", "Probe")
    for path, text in everywhere(house.sign_in("okafor"), BASE).items():
        wall("93,75" not in text and "6,25" not in text and "93,8" not in text, f"{path} shows it")


@attempt("small-official", "an official series that brings a one or a two unhidden")
def _(ground):
    house = fresh(ground, "official")
    imported(house, "Monat;Wert\n2025-01;2\n2025-02;1\n2025-03;0\n2025-04;3\n", "component/integrationen-alleinerziehende-im-monat", "count", "cases", "value: Wert", "--reason", "Probe")
    visit = house.sign_in("okafor")
    found = rows(visit, "/rahmenbedingungen/integrationen-alleinerziehende-im-monat")
    wall(found["2025-01"]["Wert"] == "" and found["2025-02"]["Wert"] == "", f"{found['2025-01']['Wert']} and {found['2025-02']['Wert']} are shown")
    wall(found["2025-03"]["Wert"] == "0" and found["2025-04"]["Wert"] == "3", "zero or three is hidden")


@attempt("small-raw-in-memory", "a small number that lies in the memory unhidden: whatever is shown must hide it")
def _(ground):
    house = fresh(ground, "raw")
    house.tamper("DROP TRIGGER finding_stays_as_it_is", f"UPDATE finding SET numerator = 7, denominator = 8731 WHERE organisation = 1 AND series = '{RATE}' AND numerator IS NOT NULL")
    for login in ("okafor", "weiss", "yilmaz"):
        for path, text in everywhere(house.sign_in(login), BASE).items():
            wall(not re.search(r"8\.?731|0,08\b", text), f"{login} reads it at {path}")


@attempt("small-raw-median", "the same for a median over few cases")
def _(ground):
    house = fresh(ground, "rawmedian")
    series = "bearbeitungsdauer-leistung/median"
    house.tamper("DROP TRIGGER finding_stays_as_it_is", f"UPDATE finding SET value = 873.5, cases = 4 WHERE organisation = 1 AND series = '{series}' AND value IS NOT NULL")
    for path, text in everywhere(house.sign_in("okafor"), f"/vereinbarungen/1/verlauf/{series}").items():
        wall("873,5" not in text, f"{path} shows it")


@attempt("small-answer-of-a-survey", "one or two people behind an answer, or computed from the others and the sum")
def _(ground):
    house = fresh(ground, "survey")
    columns = "answers: {" + ", ".join(f"{a}: {a}" for a in ANSWERS) + "}\n    invited: gefragt"
    head = "Monat;" + ";".join(ANSWERS) + ";gefragt\n"
    said = bring(house, "1", mapping(SURVEY, "ordinalSurvey", "answers", columns), head + "2024-H1;17;21;19;1;90\n2024-H2;17;2;19;13;90\n", TODAY, "--reason", "Probe")
    if said.returncode:
        raise RuntimeError(said.stdout + said.stderr)
    visit = house.sign_in("okafor")
    found = rows(visit, f"/vereinbarungen/1/verlauf/{SURVEY}")
    for period in ("2024-H1", "2024-H2"):
        shown = [value for key, value in list(found[period].items())[1:5]]
        wall(not any(value in ("1", "2") for value in shown), f"{period}: {shown}")
        wall(shown.count("") != 1, f"{period}: {shown} leaves one to compute from the sum")


@attempt("small-difference-of-vintages", "an own count before and after a correction by two people")
def _(ground):
    house = fresh(ground, "vintages")
    imported(house, "Monat;Z;N\n2025-H1;341;873\n", RATE, "rate", "percent", "numerator: Z\n    denominator: N", "--reason", "erster Stand")
    imported(house, "Monat;Z;N\n2025-H1;343;873\n", RATE, "rate", "percent", "numerator: Z\n    denominator: N", "--reason", "zwei nachgemeldet")
    visit = house.sign_in("okafor")
    for path, text in everywhere(visit, BASE).items():
        both = re.search(r"341|39,06|39,1\b", text) and re.search(r"343|39,29|39,3\b", text)
        wall(not both, f"{path} shows both states, two people apart")


@attempt("small-difference-at-a-reflection", "the two states of a figure, a few people apart, beside what was said before the correction")
def _(ground):
    house = fresh(ground, "pinned")
    imported(house, "Monat;Z;N\n2025-H1;341;873\n", RATE, "rate", "percent", "numerator: Z\n    denominator: N", "--reason", "erster Stand")
    visit = house.sign_in("okafor")
    visit.post(BASE + "/reflexionen", {"art": "beobachtung", "text": "vor der Korrektur", "tun": "anheften", "von": "2025-H1", "bis": "2025-H1"})
    imported(house, "Monat;Z;N\n2025-H1;338;873\n", RATE, "rate", "percent", "numerator: Z\n    denominator: N", "--reason", "drei doppelt")
    for path, text in everywhere(visit, BASE).items():
        wall(not (re.search(r"341|39,06|39,1\b", text) and re.search(r"338|38,72|38,7\b", text)), f"{path} shows both")


@attempt("small-difference-at-a-dialogue", "the state a closed dialogue saw, a few people from today's")
def _(ground):
    house = fresh(ground, "dialogue")
    for number, items in house.look("SELECT id, items FROM dialogue WHERE agreement = 1 AND closed IS NOT NULL"):
        for series in ("wahlmoeglichkeiten/anteil", "kinderbetreuung-passend/anteil"):
            if series not in items.replace("\\/", "/"):
                continue
            shown = house.look("SELECT period, numerator, denominator FROM finding WHERE organisation = 1 AND series = ? AND numerator IS NOT NULL", series)
            table = "Monat;Z;N\n" + "".join(f"{p};{z + 2:.0f};{n:.0f}\n" for p, z, n in shown)
            imported(house, table, series, "rate", "percent", "numerator: Z\n    denominator: N", "--reason", "je zwei nachgemeldet")
            for path in (f"/dialoge/{number}", f"/dialoge/{number}/druck"):
                text = house.sign_in("okafor").get(path).text
                for _, z, n in shown:
                    one, other = (f"{100 * x / n:.1f}".replace(".", ",") for x in (z, z + 2))
                    wall(not (f"{one}" in text and f"{other}" in text) or f"{z:.0f} von" not in text, f"{path} shows {one} and {other}")
            # Nor by holding the talk against the curve as it stands today.
            today = rows(house.sign_in("okafor"), f"/vereinbarungen/1/verlauf/{series}")
            for period, z, _ in shown:
                wall(today.get(period, {"Zähler": ""})["Zähler"] != f"{z + 2:.0f}", f"{period}: the talk saw {z:.0f}, the curve shows {z + 2:.0f}")
            if not any(row["Zähler"] for row in today.values()):
                raise RuntimeError("the curve shows nothing")
            return
    raise RuntimeError("no closed talk was about such a series")


@attempt("small-drawn-alike", "two hidden states of a figure that a page draws, lays out, links or counts differently, in every view and for every office", slow=True)
def _(ground):
    house = fresh(ground, "alike")
    median, count, agreement = "bearbeitungsdauer-leistung/median", "component/integrationen-alleinerziehende-im-monat", "/vereinbarungen/1/verlauf/"
    hide = f"organisation = 1 AND series = '{SURVEY}' AND state = 'distribution'"
    survey = lambda *counts: f"UPDATE finding SET detail = json_set(detail, {', '.join(f'{chr(39)}$.answers[{i}].count{chr(39)}, {n}' for i, n in enumerate(counts))}, '$.invited', 9, '$.nonAnswers', json('[]')) WHERE {hide}"
    rate = lambda above, below: f"UPDATE finding SET numerator = {above}, denominator = {below} WHERE organisation = 1 AND series = '{RATE}' AND numerator IS NOT NULL"
    many = lambda value, cases: f"UPDATE finding SET value = {value}, cases = {cases} WHERE organisation = 1 AND series = '{median}' AND value IS NOT NULL"
    few = lambda value: f"UPDATE finding SET value = {value} WHERE organisation = 1 AND series = '{count}' AND value IS NOT NULL"
    house.tamper(*[f'DROP TRIGGER "{row[0]}"' for row in house.look("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'finding'")])
    for series, base, one, other, logins in (
            (RATE, agreement + RATE, rate(7, 8731), rate(2, 5309), ("okafor", "weiss", "yilmaz")), (RATE, agreement + RATE, rate(8726, 8731), rate(8730, 8731), ("okafor", "weiss")),
            (median, agreement + median, many(873.5, 4), many(12.5, 7), ("okafor", "weiss", "yilmaz")), (SURVEY, agreement + SURVEY, survey(3, 1, 0, 0), survey(1, 2, 3, 1), ("okafor",)),
            (count, "/rahmenbedingungen/" + count.split("/")[1], few(1), few(2), ("okafor", "petersen", "albers"))):
        if not house.count("finding", f"organisation = 1 AND series = '{series}' AND state IN ('measured', 'distribution')"):
            raise RuntimeError(f"{series} has no figures")
        for login in logins:
            visit = house.sign_in(login)
            look = lambda: {(login, path): answer.bare for path, answer in pages(visit, base).items()}
            house.tamper(one)
            look()
            known = look()
            if (login, base) not in known or (login, "/") not in known:
                raise RuntimeError(f"{login} does not see {base}")
            house.tamper(other)
            found = difference(known, look())
            wall(not found, f"{series}: {found}")
            wall(known.keys() == look().keys(), f"{series}: other pages answer")
    house.stop()


@attempt("hidden-as-zero", "a hidden figure that is read, drawn or written as a zero")
def _(ground):
    house = fresh(ground, "zero")
    imported(house, "Monat;Z;N\n2025-H1;4;61\n", RATE, "rate", "percent", "numerator: Z\n    denominator: N", "--reason", "Probe")
    visit = house.sign_in("okafor")
    row = rows(visit, BASE)["2025-H1"]
    wall(row["Wert"] == "" and "zu wenige" in row["Status"], f"the table says {row['Wert']!r}, {row['Status']!r}")
    text = visit.get(BASE).text
    cell = re.search(r"1\. Halbjahr 2025.*?</tr>", text[text.find("<table"):], re.S).group(0)
    wall("zu wenige Fälle" in cell and not re.search(r">\s*0\s*<|>0,0", cell), "the page does not say it in words")


@attempt("team-of-six", "observing a team of six: by agreement, by import, with odd ways to write its size")
def _(ground):
    house = fresh(ground, "six")
    lenz = house.sign_in("lenz")
    for number, size in enumerate(("6", " 6 ", "6.9", "6,9", "06", "٦", "６", "7e0", "0x7", "-7", "+6", "7\u200b")):
        lenz.post("/verwaltung/organisationen", {"art": "team", "name": f"Team Sechs {number}", "gehoert-zu": "1", "personen": size})
    small = house.look("SELECT id, name, staff FROM organisation WHERE name LIKE 'Team Sechs%'")
    wall(all(staff < 7 for _, _, staff in small), f"{small}")
    table = "Monat;Wert;Zahl\n2025-01;31,5;120\n"
    columns = mapping("bearbeitungsdauer-leistung/median", "median", "days", "value: Wert\n    cases: Zahl")
    for number, name, _ in small:
        wall(bring(house, str(number), columns, table).returncode == 1, f"figures were brought in for {name}")
        house.sign_in("okafor").post("/vereinbarungen/neu", {"beobachtet": str(number), "partner": "1", "art": "innerhalb", "halbjahr": "2027-H1"})
    wall(house.look("SELECT count(*) FROM agreement_party JOIN organisation ON organisation.id = organisation WHERE role = 'observed' AND staff < 7")[0][0] == 0, "a small team is observed")


@attempt("team-that-shrank", "figures of a team that has fewer than seven people by now")
def _(ground):
    house = fresh(ground, "shrank")
    house.tamper("UPDATE organisation SET staff = 5 WHERE id = 2")
    for login in ("okafor", "albers", "hartmann"):
        visit = house.sign_in(login)
        for path in ("/vereinbarungen/2/verlauf/bearbeitungsdauer-leistung/median", "/vereinbarungen/2/verlauf/bearbeitungsdauer-leistung/median/werte.csv", "/vereinbarungen/2/verlauf/eigener-wunsch/im-plan/druck", "/vereinbarungen/2", "/"):
            answer = visit.get(path)
            figure = re.search(r'<td class="zahl">\d', answer.text) or path.endswith("csv") and re.search(r"(?m)^\d{4}-\d\d;\d", answer.body.decode("utf-8-sig", "replace"))
            wall(not figure, f"{login} reads its figures at {path}")


@attempt("two-organisations-side-by-side", "a page, download or print on which figures of two organisations stand together")
def _(ground):
    marks = {}
    house = fresh(ground, "beside")
    house.tamper("DROP TRIGGER finding_stays_as_it_is", "UPDATE finding SET value = 111.5, cases = 811 WHERE organisation = 1 AND series = 'bearbeitungsdauer-leistung/median' AND value IS NOT NULL",
                 "UPDATE finding SET value = 222.5, cases = 822 WHERE organisation = 2 AND series = 'bearbeitungsdauer-leistung/median' AND value IS NOT NULL")
    visit = house.sign_in("okafor")
    for path in ground.map("okafor"):
        text = visit.get(path).text
        marks["111,5"] = marks.get("111,5", 0) + ("111,5" in text)
        marks["222,5"] = marks.get("222,5", 0) + ("222,5" in text)
        both = "111,5" in text and "222,5" in text
        wall(not both, f"{path} shows the figures of the Jobcenter and of a team")
    if not all(marks.values()):
        raise RuntimeError(f"the marks are shown nowhere: {marks}")


@attempt("small-by-subtraction-of-shares", "the shares of the whole less those of its team, whichever came in first, and after a correction")
def _(ground):
    for number, deliveries in enumerate(((("1", "300;873"), ("2", "297;868")), (("2", "297;868"), ("1", "300;873")), (("1", "300;873"), ("2", "250;700"), ("2", "297;868")))):
        house = fresh(ground, f"shares{number}")
        for organisation, figures in deliveries:
            said = bring(house, organisation, mapping(RATE, "rate", "percent", "numerator: Z\n    denominator: N"), f"Monat;Z;N\n2025-H1;{figures}\n", TODAY, "--reason", "Probe")
            if said.returncode:
                raise RuntimeError(said.stdout + said.stderr)
        whole = rows(house.sign_in("okafor"), BASE)["2025-H1"]["Nenner"]
        part = rows(house.sign_in("albers"), BASE.replace("/1/", "/2/", 1))["2025-H1"]["Nenner"]
        wall(whole != "873" or part != "868", f"{deliveries}: 873 in all and 868 in the team leave five people, three of whom can be computed")
        wall(whole or part, "both are hidden")
        house.stop()
