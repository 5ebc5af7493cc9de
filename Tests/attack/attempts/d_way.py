"""Addresses, headers, and what stands on every answer."""

import os
import re
import tempfile

from house import TOP, Visit
from ledger import attempt, wall

DIRECTIVES = {"default-src 'none'", "style-src 'self'", "img-src 'self'", "form-action 'self'", "base-uri 'none'", "frame-ancestors 'none'"}


def every_kind(ground):
    """One answer of each kind: page, download, picture, redirect, missing, forbidden, refused, too large."""
    visit = ground.visit("albers")
    yield "page", visit.get("/vereinbarungen/2")
    yield "download", visit.get("/vereinbarungen/2/verlauf/bearbeitungsdauer-leistung/median/werte.csv")
    yield "picture", visit.get("/symbol.svg")
    yield "redirect", Visit(ground.house).get("/konto")
    yield "missing", visit.get("/gibt-es-nicht")
    yield "missing, open", Visit(ground.house).get("/stil-0.css")
    yield "forbidden", ground.visit("aydin").get("/vereinbarungen/neu")
    yield "refused form", visit.post("/ereignisse", {}, token="x")
    yield "unreadable form", visit.send("POST", "/ereignisse", b"%zz", {"Content-Type": "application/x-www-form-urlencoded"})
    yield "too large", visit.send("POST", "/ereignisse", b"a=" + b"x" * 700_000, {"Content-Type": "application/x-www-form-urlencoded"})
    yield "other method", visit.send("DELETE", "/konto")
    yield "faulty form", visit.post("/ereignisse", {})
    yield "head", visit.send("HEAD", "/konto")
    yield "bad cookie", Visit(ground.house, "augenmerk=\u00ff").get("/konto")


@attempt("clickjacking", "an answer of any kind inside a foreign frame")
def _(ground):
    for kind, answer in every_kind(ground):
        wall("frame-ancestors 'none'" in (answer.header("Content-Security-Policy") or ""), f"{kind} ({answer.status}) may be framed")


@attempt("policy-everywhere", "an answer of any kind without the strict policy, or with a looser one")
def _(ground):
    for kind, answer in every_kind(ground):
        said = {part.strip() for part in (answer.header("Content-Security-Policy") or "").split(";")}
        wall(DIRECTIVES <= said and "unsafe" not in " ".join(said), f"{kind} ({answer.status}) says {said}")
        wall(len(answer.all("Content-Security-Policy")) == 1, f"{kind} has two policies")


@attempt("headers-everywhere", "an answer that may be sniffed, sent on as referrer, opened by others or kept by a proxy")
def _(ground):
    for kind, answer in every_kind(ground):
        wall(answer.header("X-Content-Type-Options") == "nosniff", f"{kind} may be sniffed")
        wall(answer.header("Referrer-Policy") in ("no-referrer", "same-origin"), f"{kind} tells where one was")
        wall(answer.header("Cross-Origin-Opener-Policy") == "same-origin", f"{kind} may be opened by others")
        wall(answer.header("Cross-Origin-Resource-Policy") == "same-origin", f"{kind} may be embedded")
        wall(answer.header("X-Request-Id"), f"{kind} ({answer.status}) has no number")
        if kind not in ("picture",):
            wall("no-store" in (answer.header("Cache-Control") or ""), f"{kind} ({answer.status}) may be kept: {answer.header('Cache-Control')}")
        wall(not answer.header("Server") and not answer.header("X-Powered-By"), f"{kind} names its program")


@attempt("picture-as-page", "the icon opened as a page of its own: nothing in it may run")
def _(ground):
    answer = Visit(ground.house).get("/symbol.svg")
    wall(b"<script" not in answer.body and b"onload" not in answer.body and b"http://" not in answer.body.replace(b"http://www.w3.org", b""), "it holds more than a drawing")


@attempt("request-number-is-ours", "a request number that the visitor chose, or one that counts how much is going on")
def _(ground):
    answer = Visit(ground.house).get("/anmelden", headers={"X-Request-Id": "evil\u00a0id", "X-Request-ID": "evil"})
    wall("evil" not in (answer.header("X-Request-Id") or ""), "the visitor's number stands on the answer")
    first = Visit(ground.house).get("/anmelden").header("X-Request-Id")
    ground.visit("albers").get("/")
    ground.visit("albers").get("/")
    second = Visit(ground.house).get("/anmelden").header("X-Request-Id")
    try:
        step = int(second, 16) - int(first, 16)
    except ValueError:
        step = None
    wall(step is None or not 0 < step < 1 << 40, f"numbers count: {first} then {second}, {step} apart")


@attempt("host-header", "a foreign host that comes back in links, redirects or cookies")
def _(ground):
    visit = ground.house.sign_in("albers")
    for headers in ({"Host": "evil.example"}, {"X-Forwarded-Host": "evil.example"}, {"Forwarded": "host=evil.example"},
                    {"X-Original-URL": "/verwaltung"}, {"X-Rewrite-URL": "/verwaltung"}, {"X-Forwarded-Proto": "https"}):
        for answer in (visit.get("/", headers=headers), Visit(ground.house).get("/konto", headers=headers), Visit(ground.house).get("/anmelden", headers=headers)):
            wall(b"evil.example" not in answer.body and "evil.example" not in str(answer.headers), f"{headers} comes back")
            wall("<h1>Verwaltung" not in answer.text, f"{headers} opens another page")


@attempt("absolute-address", "an absolute address of another host, an authority, an asterisk")
def _(ground):
    for line in ("GET http://evil.example/konto HTTP/1.1", "GET evil.example:80 HTTP/1.1", "OPTIONS * HTTP/1.1", "GET ?x HTTP/1.1", "GET * HTTP/1.1",
                 "GET http:///konto HTTP/1.1", "GET #x HTTP/1.1"):
        got, _ = ground.house.wire(f"{line}\r\nHost: evil.example\r\nConnection: close\r\n\r\n".encode())
        wall(b" 500 " not in got[:20], f"{line} answers 500")
        location = re.search(rb"(?i)location: ([^\r\n]*)", got)
        wall(not location or re.match(rb"/(?![/\\])", location.group(1)), f"{line} leads to {location and location.group(1)}")


@attempt("path-traversal", "a file outside: up, encoded up, doubled, with other slashes")
def _(ground):
    visit = ground.visit("lenz")
    for up in ("../", "..%2f", "%2e%2e/", "%2e%2e%2f", "..%5c", "....//", "..%c0%af", "..;/", "%252e%252e%252f", ".%00./"):
        for start in ("/", "/stil-", "/symbol.svg/", "/indikatoren/", "/leitfaeden/", "/rahmenbedingungen/", "/vereinbarungen/2/verlauf/"):
            for file in ("etc/passwd", "augenmerk.sqlite", "house.key", "Package.swift"):
                got, _ = ground.house.wire(f"GET {start}{up * 6}{file} HTTP/1.1\r\nHost: x\r\nCookie: {visit.cookie}\r\nConnection: close\r\n\r\n".encode())
                wall(b"root:" not in got and b"SQLite format" not in got and b"swift-tools" not in got, f"{start}{up}{file} was read")
                wall(b" 500 " not in got[:20], f"{start}{up}{file} answers 500")


@attempt("files-of-the-house", "files that lie in the directory of the house or of the program")
def _(ground):
    import os
    for name in os.listdir(ground.house.folder) + [".git/config", "Indicators/dimensions.yaml", ".env", "server-status", "metrics", "debug"]:
        for visit in (Visit(ground.house), ground.visit("lenz")):
            answer = visit.get("/" + name)
            wall(answer.status in (303, 404), f"/{name} answers {answer.status}")


@attempt("null-bytes", "addresses with null bytes, broken escapes, bytes that are no text")
def _(ground):
    visit = ground.visit("albers")
    for path in (b"/indikatoren/sprachkurs%00", b"/indikatoren/%ff%fe", b"/%", b"/%zz", b"/indikatoren/%C3%28", b"/?a=%ff&b=%", b"/\xc3\xa4\xff", b"/indikatoren/%E2%80%AE",
                 b"/konto?sprache=%00", b"/wirkungsdiskurs/%32%30%32%36-2%00"):
        got, _ = ground.house.wire(b"GET " + path + b" HTTP/1.1\r\nHost: x\r\nCookie: " + visit.cookie.encode() + b"\r\nConnection: close\r\n\r\n")
        wall(b" 500 " not in got[:20] and b" 200 OK" not in got[:20] or path.startswith((b"/?", b"/konto")), f"{path} answers {got[:20]}")


@attempt("numbers-beyond", "numbers that no integer holds, negative, in other digits, at every place an address or a form takes one")
def _(ground):
    visit = ground.visit("okafor")
    for n in ("9223372036854775807", "9223372036854775808", "-1", "0", "99999999999999999999999", "1e9", "0x1", "٣", "１", "+1", "1.0", "1%0a", "1 ", "%201", "00000000000000000001"):
        for path in ("/vereinbarungen/{}", "/vereinbarungen/1/fassungen/{}", "/dialoge/{}", "/reflexionen/{}", "/entwuerfe/{}", "/zusagen/{}", "/wirkungsdiskurs/{}-1",
                     "/wirkungsdiskurs/2026-{}", "/vereinbarungen/1/verlauf/integrationsquote/quote?monate={}", "/vereinbarungen/1/verlauf/integrationsquote/quote?von={}-01&bis={}-12",
                     "/dialoge/neu?vereinbarung={}", "/verwaltung/organisationen?meldung={}"):
            got, _ = ground.house.wire(f"GET {path.format(n, n).replace(' ', '%20')} HTTP/1.1\r\nHost: x\r\nCookie: {visit.cookie}\r\nConnection: close\r\n\r\n".encode("utf-8"))
            wall(b" 500 " not in got[:20] and got, f"{path.format(n, n)} answers {got[:20]}")
    for n in ("9223372036854775807", "-9223372036854775808", "99999999999999999999999", "-1", "NaN"):
        for login, path, fields in (("okafor", "/ereignisse", ["erster-tag", "erster-monat", "erster-jahr"]), ("lenz", "/verwaltung/organisationen", ["personen", "gehoert-zu"]),
                                    ("albers", "/dialoge/9/eintraege", ["punkt"]), ("albers", "/dialoge/9/vorbereitung", ["anzahl-land", "termin-jahr", "anzahl-beirat"]),
                                    ("brandt", "/vereinbarungen/3/fokus", ["stand"]), ("okafor", "/vereinbarungen/neu", ["beobachtet", "partner", "stimme"])):
            answer = ground.visit(login).post(path, {field: n for field in fields})
            wall(answer.status < 500, f"{path} answers {answer.status} to {n}")


@attempt("fault-tells-nothing", "an error page that shows names of types, files or statements")
def _(ground):
    house = ground.house
    pages = [answer for _, answer in every_kind(ground)]
    # Where the program was built, where it lies, and where the house is kept.
    places = {place.encode() for place in (TOP, os.path.realpath(TOP), os.path.dirname(ground.program), house.folder, ground.folder, tempfile.gettempdir()) if len(place) > 1}
    for answer in pages:
        for word in (*places, b".swift", b"StoreFault", b"SQLite", b"Hummingbird", b"NIO", b"DecodingError", b"Fatal", b"SELECT "):
            wall(word not in answer.body, f"{answer.status} shows {word}")
    got, _ = house.wire(b"BLAH\r\n\r\n")
    wall(b"Hummingbird" not in got and b"NIO" not in got, "a malformed request is answered by name")


@attempt("header-injection", "a line end in the address, a parameter or a file name that becomes a header of the answer")
def _(ground):
    evil = "%0d%0aX-Evil:%20yes%0d%0a%0d%0a<script>"
    for visit in (Visit(ground.house), ground.visit("albers")):
        for path in (f"/{evil}", f"/anmelden?zurueck=/{evil}", f"/vereinbarungen/2{evil}", f"/?meldung={evil}", f"/vereinbarungen/2/verlauf/sprachkurs-wartezeit{evil}",
                     "/%E5%98%8A%E5%98%8DX-Evil:yes", f"/vereinbarungen/2/verlauf/bearbeitungsdauer-leistung/median{evil}/werte.csv"):
            answer = visit.get(path)
            wall(not answer.header("X-Evil") and "\n" not in str(answer.header("Location")), f"{path} adds a header")
    answer = Visit(ground.house).post("/uebung/anmelden", {"login": "albers", "zurueck": "/\r\nX-Evil: yes"})
    wall(not answer.header("X-Evil") and "\n" not in (answer.header("Location") or ""), "the way back adds a header")
    answer = ground.visit("albers").post("/vereinbarungen/2/verlauf/bearbeitungsdauer-leistung/median/reflexionen", {"art": "x\r\nX-Evil: yes", "von": "2026-01\r\nX-Evil: yes", "text": "x"})
    wall(not answer.header("X-Evil"), "a field adds a header")
