"""Other methods, other spellings, two requests on one connection, and texts that cost the house more than their author."""

import re
import time
import urllib.parse

from attempts.a_forms import words
from attempts.e_wire import FORM, status
from attempts.fresh_eyes_a_words import DRAFT, apart
from house import Visit
from ledger import attempt, wall

HIDDEN = [("/vereinbarungen/{}", 1), ("/vereinbarungen/{}/fassungen/1/druck", 1), ("/dialoge/{}", 2), ("/dialoge/{}/druck", 2), ("/reflexionen/{}", 20),
          ("/reflexionen/{}/antwort", 20), ("/zusagen/{}", 37), ("/vereinbarungen/{}/verlauf/integrationsquote/quote/werte.csv", 1), ("/verwaltung/mitgliedschaften/{}/ende", 3)]


def hidden(ground):
    """The addresses as their own readers know them: records by their tag."""
    return [(path, int(re.search(r"/(\d+)", ground.house.named(path.format(n))).group(1))) for path, n in HIDDEN]


def besides(answer, path):
    """An answer without the address that was asked for, which its links and its length repeat."""
    number, headers, body = answer.bare
    return number, [(k, v.replace(path, "")) for k, v in headers if k != "content-length"], body.replace(path.encode(), b"")


@attempt("hidden-by-method", "telling hidden from missing by asking with another method")
def _(ground):
    visit = ground.visit("reiter")
    for method in ("HEAD", "OPTIONS", "PUT", "DELETE", "PATCH", "TRACE", "POST", "get", "PROPFIND"):
        for path, n in hidden(ground):
            one, other = (visit.send(method, path.format(x)) for x in (n, 987654))
            wall(besides(one, path.format(n)) == besides(other, path.format(987654)), f"{method} {path.format(n)}: {one.status} hidden, {other.status} missing")
            wall(one.status not in (200, 204, 303) or method == "OPTIONS", f"{method} {path.format(n)} answers {one.status}")


@attempt("hidden-by-condition", "telling hidden from missing by conditions, ranges and wishes for another language or packing")
def _(ground):
    visit = ground.visit("reiter")
    for headers in ({"If-None-Match": "*"}, {"If-Match": "\"x\""}, {"If-Modified-Since": "Thu, 01 Jan 2037 00:00:00 GMT"}, {"Range": "bytes=0-0"}, {"Accept": "text/csv"}, {"Accept": "application/json"},
                    {"Accept-Encoding": "gzip"}, {"Accept-Language": "en"}, {"Purpose": "prefetch", "Sec-Purpose": "prefetch"}, {"X-Requested-With": "XMLHttpRequest"}):
        for path, n in hidden(ground):
            one, other = (visit.get(path.format(x), headers=headers) for x in (n, 987654))
            wall(one.status == 404 and one.bare == other.bare, f"{headers} at {path.format(n)}: {one.status}, {other.status}")
    for headers in ({"If-None-Match": "*"}, {"If-Modified-Since": "Thu, 01 Jan 2037 00:00:00 GMT"}, {"Range": "bytes=0-9"}):
        answer = ground.visit("albers").get("/vereinbarungen/2", headers=headers)
        wall(answer.status == 200, f"a private page may be kept in parts: {answer.status}")


@attempt("hidden-by-spelling", "the address of something hidden in other spellings: slashes, dots, escapes, case, digits, parameters")
def _(ground):
    visit, own = ground.visit("reiter"), ground.visit("okafor")
    for path, n in hidden(ground)[:7]:
        plain = path.format(n)
        mark = re.search(r"<h1[^>]*>(.*?)</h1>", own.get(plain).text)
        spellings = [plain + "/", "/" + plain, plain.replace("/", "//"), plain.upper(), plain.replace(f"/{n}", f"/%3{n}" if n < 10 else f"/0{n}"), plain.replace(f"/{n}", f"/+{n}"), plain + "%20", plain + "?", plain + ";x=1",
                     plain + "/.", "/x/.." + plain, "/%2e" + plain, plain.replace("/", "/./"), plain.replace(f"/{n}", f"/{n}.0"), plain.replace(f"/{n}", f"/{n}%00"), plain + "#x", plain.replace("a", "%61"), "/vereinbarungen/3/.." + plain.removeprefix("/vereinbarungen")]
        for spelling in spellings:
            got, _ = ground.house.wire(f"GET {spelling} HTTP/1.1\r\nHost: x\r\nCookie: {visit.cookie}\r\nConnection: close\r\n\r\n".encode(), 3)
            wall(status(got) not in (b"200", b"500"), f"{spelling} answers {status(got)}")
            wall(not mark or mark.group(1).encode() not in got or mark.group(1) in visit.get("/gibt-es-nicht").text, f"{spelling} shows it")


@attempt("page-as-picture", "a private page under an address that ends like a picture or a style sheet, which something in between would keep")
def _(ground):
    visit = ground.visit("albers")
    for path in ("/konto", "/vereinbarungen/2", "/dialoge/9", "/"):
        for end in ("/x.css", ";x.css", "%2fx.css", "%3fx.css", "/symbol.svg", ".css", "%23x.png", "/..%2fsymbol.svg", "%00.svg", "\\x.css"):
            got, _ = ground.house.wire(f"GET {path}{end} HTTP/1.1\r\nHost: x\r\nCookie: {visit.cookie}\r\nConnection: close\r\n\r\n".encode(), 3)
            wall(status(got) != b"200" or b"Katrin Albers" not in got, f"{path}{end} shows a private page")
            wall(b"public" not in got.split(b"\r\n\r\n")[0] or b"Katrin Albers" not in got, f"{path}{end} may be kept by others")
    answer = visit.get("/symbol.svg?sprache=en")
    wall(not answer.all("Set-Cookie"), "a picture that anybody keeps sets a cookie")


@attempt("pipelined-strangers", "requests of different people on one connection, one behind the other, as behind a careless proxy")
def _(ground):
    one, other = ground.visit("albers"), ground.visit("lenz")
    ask = lambda path, jar: f"GET {path} HTTP/1.1\r\nHost: x\r\n{jar}\r\n".encode()
    order = [f"Cookie: {one.cookie}\r\n", "", f"Cookie: {other.cookie}\r\n", ""] * 3
    got, _ = ground.house.wire(b"".join(ask("/konto", jar) for jar in order) + b"GET /hilfe HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n", 6)
    answers = re.split(rb"(?=HTTP/1\.1 \d\d\d )", got)[1:]
    if len(answers) != len(order) + 1:
        raise RuntimeError(f"{len(answers)} answers to {len(order) + 1} requests")
    for jar, answer in zip(order, answers):
        names = [name for name in ("Katrin Albers", "Mara Lenz") if name.encode() in answer]
        wanted = ["Katrin Albers"] if one.cookie in jar else ["Mara Lenz"] if jar else []
        wall(names == wanted and (jar or status(answer) == b"303"), f"somebody with {jar[:20]!r} reads the account of {names}")


@attempt("trailers-and-extensions", "headers behind the body, endless extensions of its pieces, pieces of odd lengths")
def _(ground):
    house, visit = ground.house, ground.visit("albers")
    head = f"POST /konto/amt HTTP/1.1\r\nHost: x\r\n{FORM}Transfer-Encoding: chunked\r\nConnection: close\r\n"
    body = f"token={visit.token}"
    got, _ = house.wire(f"{head}\r\n{len(body):x}\r\n{body}\r\n0\r\nCookie: {visit.cookie}\r\n\r\n".encode(), 3)
    wall(b"/anmelden" in got or status(got) in (b"400", b"303") and b"Katrin" not in got, f"a cookie behind the body signs in: {got[:60]}")
    before = house.memory
    got, _ = house.wire(f"{head}\r\n1;{'x' * 3_000_000}\r\na\r\n0\r\n\r\n".encode(), 5)
    wall(status(got) in (b"400", b"413", b"403", b"303", b"431", b"") and house.memory - before < 32, f"an extension of 3 MB: {got[:20]}, {house.memory - before} MiB")
    for length in ("-1", "0x5", "5 ", "FFFFFFFFFFFFFFFFF", "5;", "+5", "00000000000000000005", "", "g"):
        got, _ = house.wire(f"{head}Cookie: {visit.cookie}\r\n\r\n{length}\r\nabcde\r\n0\r\n\r\n".encode(), 2)
        wall(status(got) != b"500", f"a piece of length {length!r} answers 500")
    got, _ = house.wire(f"{head}\r\n0\r\n{''.join(f'X{i}: y' + chr(13) + chr(10) for i in range(20_000))}\r\n".encode(), 5)
    wall(status(got) not in (b"500", b"200"), f"20 000 headers behind the body: {got[:20]}")


@attempt("endless-lines", "half a megabyte of short lines that becomes a page of many megabytes for everybody else")
def _(ground):
    with apart(ground, "lines") as house:
        albers, brandt = house.sign_in("albers"), house.sign_in("brandt")
        lines = "\n".join("ab"[n % 2] for n in range(100_000))
        pairs = {"leitfaden": "bilateraler-steuerungsdialog", "termin-tag": "1", "termin-monat": "12", "termin-jahr": "2026", "ort": "x", "fokus": "bearbeitungsdauer-leistung--median", "bedingungen": lines}
        albers.post("/dialoge/9/vorbereitung", pairs)
        form = next(f for f in brandt.forms(DRAFT + "/beitraege") if f.action == DRAFT + "/beitraege")
        brandt.post(form.action, [(n, lines if n.startswith("beitrag-1") else v) for n, v in form.filled("x") if n not in ("token", "danach")])
        for login, path in (("okafor", "/dialoge/9"), ("okafor", "/dialoge/9/druck"), ("brandt", DRAFT + "/entwurf"), ("brandt", DRAFT + "/pruefen")):
            began = time.time()
            answer = house.sign_in(login).get(path)
            wall(len(answer.body) < 1_500_000 and time.time() - began < 5, f"{path} has {len(answer.body) >> 10} KiB and took {time.time() - began:.1f} s")


@attempt("costly-difference", "two long texts that the house holds against each other, line by line", slow=True)
def _(ground):
    with apart(ground, "difference") as house:
        visit = house.sign_in("brandt")
        form = next(f for f in visit.forms(DRAFT + "/beitraege") if f.action == DRAFT + "/beitraege")
        said = lambda base: [(n, "\n".join(str(base + i) for i in range(40_000)) if n.startswith("beitrag-") and n.endswith("1") else v) for n, v in form.filled("x") if n not in ("token", "danach")]
        visit.post(form.action, said(100_000))
        began = time.time()
        try:
            answer = visit.post(form.action, said(200_000), timeout=20)
        except OSError:
            wall(False, "after 20 s the house still compares")
        wall(time.time() - began < 8, f"{time.time() - began:.1f} s, {answer.status}")
        began = time.time()
        wall(Visit(house).get("/anmelden", timeout=10).status == 200 and time.time() - began < 2, "everybody else waits")


@attempt("stretch-beyond", "a stretch of ten thousand years, backwards, or of another rhythm, in a preparation, a reflection and an address")
def _(ground):
    with apart(ground, "stretch") as house:
        visit, base = house.sign_in("albers"), "/vereinbarungen/2/verlauf/bearbeitungsdauer-leistung/median"
        for first, last in (("0001-01", "9999-12"), ("9999-12", "0001-01"), ("2026-01", "2026-H2"), ("1000", "9999"), ("2026-13", "2026-00"), ("-001-01", "9999-12"), ("2026-Q1", "2026-Q4"), ("2026-1", "2026-9"), ("٢٠٢٦-01", "2026-02")):
            began = time.time()
            answers = [visit.post("/dialoge/9/vorbereitung", {"leitfaden": "bilateraler-steuerungsdialog", "termin-tag": "1", "termin-monat": "12", "termin-jahr": "2026", "ort": "x", "fokus": "bearbeitungsdauer-leistung--median",
                                                              "von-bearbeitungsdauer-leistung--median": first, "bis-bearbeitungsdauer-leistung--median": last}),
                       visit.post(base + "/reflexionen", words("weit", von=first, bis=last)), visit.get(f"{base}?von={urllib.parse.quote(first)}&bis={urllib.parse.quote(last)}")]
            answers += [visit.get(path) for path in ("/dialoge/9", "/dialoge/9/druck", "/dialoge/9/abschluss", base, base + "/druck", "/")]
            wall(all(a.status < 500 for a in answers), f"{first} to {last}: {[a.status for a in answers]}")
            wall(time.time() - began < 12 and max(len(a.body) for a in answers) < 2_000_000, f"{first} to {last}: {time.time() - began:.1f} s, {max(len(a.body) for a in answers) >> 10} KiB")
