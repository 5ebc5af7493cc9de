"""Bytes on the wire: too large, too slow, two requests in one, packed bodies."""

import gzip
import os
import re
import socket
import threading
import time
import zlib

from attempts.a_forms import PIN, words
from house import Visit
from ledger import attempt, wall

FORM = "Content-Type: application/x-www-form-urlencoded\r\n"


def status(got):
    return got.split(b"\r\n")[0][9:12]


def still_quick(house, seconds=2.0, meanwhile=""):
    began = time.time()
    answer = Visit(house).get("/anmelden", timeout=30)
    took = time.time() - began
    wall(answer.status == 200 and took < seconds, f"others wait {took:.1f} s for the sign-in page {meanwhile}".strip())


@attempt("body-declared-too-large", "a body that says it has a gigabyte")
def _(ground):
    visit = ground.visit("albers")
    for length in ("1000000000", "9223372036854775807", "99999999999999999999", "600000"):
        got, _ = ground.house.wire(f"POST /ereignisse HTTP/1.1\r\nHost: x\r\nCookie: {visit.cookie}\r\n{FORM}Content-Length: {length}\r\n\r\nabc".encode(), 2)
        wall(status(got) in (b"413", b"400"), f"{length} bytes announced: {got[:20]}")


@attempt("body-negative-length", "a length that is negative, no number, signed or given twice")
def _(ground):
    for length in ("-1", "abc", "+5", "5, 5", "0x10", "1e3", " 5 5"):
        got, _ = ground.house.wire(f"POST /anmelden HTTP/1.1\r\nHost: x\r\n{FORM}Content-Length: {length}\r\n\r\nname=".encode(), 2)
        wall(status(got) in (b"400", b"413", b""), f"Content-Length {length}: {got[:20]}")


@attempt("body-endless-chunks", "a body in pieces that never ends")
def _(ground):
    visit, before = ground.visit("albers"), ground.house.memory
    piece = b"10000\r\n" + b"a" * 65536 + b"\r\n"
    head = f"POST /ereignisse HTTP/1.1\r\nHost: x\r\nCookie: {visit.cookie}\r\n{FORM}Transfer-Encoding: chunked\r\n\r\n".encode()
    link = socket.create_connection(("127.0.0.1", ground.house.port), timeout=10)
    sent, got = 0, b""
    try:
        link.sendall(head)
        while sent < 64 << 20:
            link.sendall(piece)
            sent += 65536
    except OSError:
        pass
    try:
        got = link.recv(4096)
    except OSError:
        pass
    link.close()
    wall(sent < 32 << 20, f"the house took {sent >> 20} MiB of a form")
    wall(ground.house.memory - before < 64, f"and keeps {ground.house.memory - before} MiB")
    wall(status(got) in (b"413", b"400", b""), f"{got[:20]}")


@attempt("body-many-fields", "a form of a hundred thousand fields")
def _(ground):
    visit = ground.visit("albers")
    began = time.time()
    body = "&".join(f"a{i}=" for i in range(60_000)).encode()
    answer = visit.send("POST", "/ereignisse", body, {"Content-Type": "application/x-www-form-urlencoded"})
    wall(answer.status in (400, 413) and time.time() - began < 3, f"{answer.status} after {time.time() - began:.1f} s")


@attempt("body-unpacked", "a packed body that would become a thousand times as large")
def _(ground):
    visit = ground.visit("albers")
    bomb = gzip.compress(b"text=" + b"a" * (64 << 20) + b"&token=" + visit.token.encode())
    for packed, name in ((bomb, "gzip"), (zlib.compress(b"a" * (64 << 20)), "deflate"), (bomb, "br"), (bomb, "gzip, gzip"), (bomb, "x-gzip")):
        before = ground.house.memory
        answer = visit.send("POST", PIN, packed, {"Content-Type": "application/x-www-form-urlencoded", "Content-Encoding": name})
        wall(answer.status in (400, 413, 415), f"{name}: {answer.status}")
        wall(ground.house.memory - before < 48, f"{name} took {ground.house.memory - before} MiB")


@attempt("body-packed-is-refused", "a packed form that is read as if it were plain")
def _(ground):
    visit = ground.visit("albers")
    from urllib.parse import urlencode
    plain = urlencode({**words("gepackt und doch gelesen"), "token": visit.token}).encode()
    answer = visit.send("POST", PIN, plain, {"Content-Type": "application/x-www-form-urlencoded", "Content-Encoding": "gzip"})
    wall(answer.status in (400, 415), f"a body that calls itself packed answered {answer.status}")


@attempt("import-bomb", "a table with a single row of many megabytes, or millions of columns, brought in")
def _(ground):
    from attempts.own_files import bring, mapping
    text = mapping("component/bestand-elb", "count", "persons", "value: Wert")
    for table in (b"Monat;Wert\n2025-01;" + b"9" * (30 << 20), b"Monat;Wert" + b";x" * 4_000_000 + b"\n2025-01;5000\n",
                  b"\"" * (20 << 20), b"Monat;Wert\n" + b"\"a\nb\";" * 3_000_000):
        began = time.time()
        said = bring(ground.house, "1", text, table)
        wall(said.returncode == 1 and time.time() - began < 60, f"{said.returncode} after {time.time() - began:.0f} s: {said.stdout[:80]} {said.stderr[:80]}")
        wall(len(said.stdout) < 20_000, f"it answers with {len(said.stdout)} signs")


@attempt("import-packed", "a packed file, a spreadsheet or a picture brought in as a table")
def _(ground):
    from attempts.own_files import bring, mapping
    text = mapping("component/bestand-elb", "count", "persons", "value: Wert")
    for table in (gzip.compress(b"Monat;Wert\n2025-01;5000\n"), b"PK\x03\x04" + os.urandom(500), b"\x89PNG\r\n\x1a\n" + os.urandom(500), b"\xff\xfeM\x00o\x00", b"", b"\x00" * 5000):
        said = bring(ground.house, "1", text, table)
        wall(said.returncode == 1 and said.stdout.strip() and "Fatal" not in said.stderr, f"{table[:4]}: {said.returncode} {said.stdout[:60]} {said.stderr[:60]}")


@attempt("yaml-bomb", "own files that unfold without end, nest without end or name each other")
def _(ground):
    from attempts.own_files import write
    import shutil
    import subprocess
    folder = ground.folder + "/bombs"
    lol = "a: &a [x,x,x,x,x,x,x,x,x]\n" + "".join(f"{chr(98 + i)}: &{chr(98 + i)} [{','.join('*' + chr(97 + i) for _ in range(9))}]\n" for i in range(9))
    write(folder + "/Indicators/wahlfreiheit/lol.yaml", lol)
    write(folder + "/Indicators/wahlfreiheit/deep.yaml", "[" * 20_000)
    write(folder + "/Indicators/wahlfreiheit/deeper.yaml", "id: deeper\ntitle: " + "{a: " * 5000 + "1" + "}" * 5000)
    write(folder + "/Indicators/wahlfreiheit/long.yaml", "id: long\ntitle: \"" + "x" * (20 << 20) + "\"\n")
    write(folder + "/Dialogues/loop.yaml", "a: &a\n  b: *a\n")
    write(folder + "/notices.yaml", lol)
    began = time.time()
    try:
        said = subprocess.run([ground.program, "check", "--house", folder], capture_output=True, text=True, timeout=60, cwd=os.path.dirname(ground.folder) and None,
                              stdin=subprocess.DEVNULL)
    except subprocess.TimeoutExpired:
        wall(False, "the check does not end")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    wall(said.returncode in (0, 1) and time.time() - began < 30, f"{said.returncode} after {time.time() - began:.0f} s {said.stderr[:80]}")


@attempt("headers-too-large", "a header of a megabyte, ten thousand headers, an address of a hundred kilobytes")
def _(ground):
    for name, head in (("one header", b"GET /anmelden HTTP/1.1\r\nHost: x\r\nX: " + b"a" * (1 << 20) + b"\r\n\r\n"),
                       ("many headers", b"GET /anmelden HTTP/1.1\r\nHost: x\r\n" + b"".join(b"X%d: 1\r\n" % i for i in range(20_000)) + b"\r\n"),
                       ("long address", b"GET /" + b"a" * 100_000 + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
                       ("long query", b"GET /anmelden?" + b"a=1&" * 30_000 + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"),
                       ("long method", b"A" * 100_000 + b" / HTTP/1.1\r\n\r\n")):
        before = ground.house.memory
        got, hung_up = ground.house.wire(head, 4)
        wall(status(got) in (b"400", b"414", b"431") or (hung_up and not got), f"{name}: {got[:20]}")
        wall(ground.house.memory - before < 32, f"{name} took {ground.house.memory - before} MiB")


@attempt("header-endless", "a header that never ends")
def _(ground):
    before = ground.house.memory
    link = socket.create_connection(("127.0.0.1", ground.house.port), timeout=5)
    sent = 0
    try:
        link.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nX: ")
        while sent < 32 << 20:
            link.sendall(b"a" * 65536)
            sent += 65536
    except OSError:
        pass
    link.close()
    wall(sent < 16 << 20, f"the house took {sent >> 20} MiB of a header, {ground.house.memory - before} MiB kept")


@attempt("slow-header", "a request whose header comes in a byte a second", slow=True)
def _(ground):
    link = socket.create_connection(("127.0.0.1", ground.house.port), timeout=2)
    link.sendall(b"GET /anmelden HTTP/1.1\r\nHost: x\r\n")
    began, closed = time.time(), False
    try:
        while time.time() - began < 45:
            link.sendall(b"X")
            link.settimeout(1)
            try:
                if not link.recv(4096):
                    closed = True
                    break
            except socket.timeout:
                continue
            break
    except OSError:
        closed = True
    link.close()
    wall(closed or time.time() - began < 44, "after 45 s the house still listens")


@attempt("slow-body", "a form that comes in a byte a second", slow=True)
def _(ground):
    visit = ground.visit("albers")
    link = socket.create_connection(("127.0.0.1", ground.house.port), timeout=2)
    link.sendall(f"POST /ereignisse HTTP/1.1\r\nHost: x\r\nCookie: {visit.cookie}\r\n{FORM}Content-Length: 400000\r\n\r\n".encode())
    began, ended = time.time(), False
    try:
        while time.time() - began < 75:
            link.sendall(b"a")
            link.settimeout(1)
            try:
                link.recv(4096)
                ended = True
                break
            except socket.timeout:
                continue
    except OSError:
        ended = True
    link.close()
    wall(ended, "after 75 s the house still listens")


@attempt("silent-connections", "hundreds of connections that say nothing", slow=True)
def _(ground):
    links = []
    try:
        for _ in range(300):
            links.append(socket.create_connection(("127.0.0.1", ground.house.port), timeout=5))
        still_quick(ground.house)
        open_ones, began = links, time.time()
        while open_ones and time.time() - began < 75:
            time.sleep(3)
            left = []
            for link in open_ones:
                link.settimeout(0.001)
                try:
                    if link.recv(10):
                        left.append(link)
                except socket.timeout:
                    left.append(link)
                except OSError:
                    pass
            open_ones = left
        wall(not open_ones, f"after 75 s {len(open_ones)} of 300 are still open")
    finally:
        for link in links:
            link.close()


@attempt("slow-reader", "somebody who asks for many pages and reads none", slow=True)
def _(ground):
    visit, before = ground.visit("okafor"), ground.house.memory
    link = socket.socket()
    link.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 2048)
    link.connect(("127.0.0.1", ground.house.port))
    link.settimeout(3)
    sent = 0
    request = f"GET /rahmenbedingungen/bestand-elb HTTP/1.1\r\nHost: x\r\nCookie: {visit.cookie}\r\n\r\n".encode()
    try:
        for _ in range(3000):
            link.sendall(request)
            sent += 1
    except OSError:
        pass
    time.sleep(5)
    grown = ground.house.memory - before
    try:
        still_quick(ground.house)
        wall(grown < 200, f"{sent} requests ahead, {grown} MiB kept for somebody who does not read")
    finally:
        link.close()


@attempt("flood-from-one-address", "thousands of requests from one address: nobody says stop")
def _(ground):
    house = ground.other("limits", "--login", "betrieb", typed="ein ganzer Satz als Passwort\n", limits=[])
    seen = set()
    began = time.time()
    for _ in range(3000):
        answer = Visit(house).get("/hilfe")
        seen.add(answer.status)
        if answer.status == 429:
            wall(answer.header("Retry-After"), "it does not say how long to wait")
            wall("frame-ancestors 'none'" in (answer.header("Content-Security-Policy") or ""), "the refusal has no policy")
            return
        if time.time() - began > 60:
            break
    wall(False, f"answers {seen} without end")


@attempt("flood-evaded-by-header", "the limit of an address, evaded by naming another address in a header")
def _(ground):
    house = ground.other("limits2", "--login", "betrieb", typed="ein ganzer Satz als Passwort\n", limits=[])
    for number in range(3000):
        fake = f"10.{number >> 16 & 255}.{number >> 8 & 255}.{number & 255}"
        answer = Visit(house).get("/hilfe", headers={"X-Forwarded-For": fake, "Forwarded": f"for={fake}", "X-Real-IP": fake, "CF-Connecting-IP": fake})
        if answer.status == 429:
            return
    wall(False, "a new address a request: never refused")


@attempt("flood-from-one-account", "thousands of writes from one account")
def _(ground):
    house = ground.other("limits3", practice=ground.house, limits=[])
    visit = house.sign_in("albers")
    token = visit.token
    for number in range(1500):
        answer = visit.post(PIN, words(f"Flut {number}", tun="versiegeln"), token=token)
        if answer.status == 429:
            return
    wall(False, f"{house.count('draft')} drafts were sealed without end")


@attempt("flood-of-sign-ins", "a hundred sign-ins at once keep everybody else out", slow=True)
def _(ground):
    from attempts.c_session import real
    house = real(ground)
    # Larger than is taken, and the largest that are taken, at every door that is open to anybody.
    for path, field, size in (("/anmelden", "passwort", 150_000), ("/anmelden", "passwort", 15_000), ("/einladung/x", "passwort", 15_000), ("/barrierefreiheit/melden", "was", 60_000)):
        threads = [threading.Thread(target=lambda: Visit(house).post(path, {"name": "niemand", "anmeldename": "niemand", field: "x" * size})) for _ in range(80)]
        [t.start() for t in threads]
        time.sleep(0.3)
        try:
            still_quick(house, 3, f"while {path} takes in {size} bytes")
        finally:
            [t.join() for t in threads]


@attempt("flood-of-barrier-reports", "filling the house with reports that anybody may send")
def _(ground):
    for number in range(300):
        Visit(ground.house).post("/barrierefreiheit/melden", {"was": f"Flut {number} " + "x" * 3000, "wo": "", "kontakt": ""})
    wall(ground.house.count("barrier_report") <= 200, f"{ground.house.count('barrier_report')} reports are kept")


@attempt("smuggling", "a second request hidden in the first: two lengths, length and pieces, odd spellings")
def _(ground):
    visit = ground.visit("lenz")
    hidden = f"GET /verwaltung/personen HTTP/1.1\r\nHost: x\r\nCookie: {visit.cookie}\r\n\r\n"
    cases = {
        "two lengths": f"POST /anmelden HTTP/1.1\r\nHost: x\r\n{FORM}Content-Length: 0\r\nContent-Length: {len(hidden)}\r\n\r\n{hidden}",
        "length and chunked": f"POST /anmelden HTTP/1.1\r\nHost: x\r\n{FORM}Content-Length: {len(hidden) + 5}\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n{hidden}",
        "space before colon": f"POST /anmelden HTTP/1.1\r\nHost: x\r\n{FORM}Transfer-Encoding : chunked\r\nContent-Length: 3\r\n\r\n0\r\n\r\n{hidden}",
        "odd coding": f"POST /anmelden HTTP/1.1\r\nHost: x\r\n{FORM}Transfer-Encoding: xchunked\r\nContent-Length: 0\r\n\r\n{hidden}",
        "coding twice": f"POST /anmelden HTTP/1.1\r\nHost: x\r\n{FORM}Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n{hidden}",
        "folded header": f"POST /anmelden HTTP/1.1\r\nHost: x\r\n{FORM}Transfer-Encoding:\r\n chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n{hidden}",
        "tab coding": f"POST /anmelden HTTP/1.1\r\nHost: x\r\n{FORM}Transfer-Encoding:\x0bchunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n{hidden}",
        "old version": f"POST /anmelden HTTP/1.0\r\nHost: x\r\n{FORM}Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n{hidden}",
    }
    for name, sent in cases.items():
        got, _ = ground.house.wire(sent.encode(), 2)
        answers = len(re.findall(rb"HTTP/1\.[01] \d\d\d", got))
        wall(b"Uwe Petersen" not in got, f"{name}: the hidden request was answered, {answers} answers")


@attempt("smuggling-in-get", "a body where none belongs, read as the next request")
def _(ground):
    visit = ground.visit("lenz")
    hidden = f"GET /verwaltung/personen HTTP/1.1\r\nHost: x\r\nCookie: {visit.cookie}\r\n\r\n"
    for head in (f"GET /hilfe HTTP/1.1\r\nHost: x\r\nContent-Length: {len(hidden)}\r\n\r\n", f"HEAD /hilfe HTTP/1.1\r\nHost: x\r\nContent-Length: {len(hidden)}\r\n\r\n",
                 f"GET /gibt-es-nicht HTTP/1.1\r\nHost: x\r\nContent-Length: {len(hidden)}\r\n\r\n", f"POST /gibt-es-nicht HTTP/1.1\r\nHost: x\r\nContent-Length: {len(hidden)}\r\n\r\n",
                 f"POST /anmelden HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: {len(hidden)}\r\n\r\n"):
        got, _ = ground.house.wire((head + hidden).encode(), 2)
        wall(b"Uwe Petersen" not in got, f"{head.splitlines()[0]}: its body was answered as a request")


@attempt("garbage-on-the-wire", "bytes that are no request at all, TLS, HTTP/2, upgrades")
def _(ground):
    for sent in (os.urandom(2000), b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + os.urandom(500), b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + os.urandom(300), b"\r\n" * 5000, b"\x00" * 5000,
                 b"GET / HTTP/9.9\r\n\r\n", b"GET /\r\n\r\n", b"GET / HTTP/1.1\nHost: x\n\n", b"GET /anmelden HTTP/1.1\r\n\r\n", b"GET /anmelden HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n",
                 b"GET /anmelden HTTP/1.1\r\nHost: x\r\nUpgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAMAAABk\r\n\r\n",
                 b"GET /anmelden HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"):
        got, _ = ground.house.wire(sent, 1.0)
        wall(status(got) not in (b"500", b"101"), f"{sent[:20]}: {got[:30]}")
    still_quick(ground.house)


@attempt("expect-and-range", "Expect: 100-continue with a huge body, ranges, conditions")
def _(ground):
    visit = ground.visit("albers")
    got, _ = ground.house.wire(f"POST /ereignisse HTTP/1.1\r\nHost: x\r\nCookie: {visit.cookie}\r\n{FORM}Expect: 100-continue\r\nContent-Length: 900000000\r\n\r\n".encode(), 3)
    wall(status(got) in (b"413", b"417", b"400"), f"{got[:30]}")
    for headers in ({"Range": "bytes=0-99999999999999999999"}, {"Range": "bytes=" + ",".join("0-" for _ in range(2000))}, {"If-None-Match": "*"}, {"If-Modified-Since": "x" * 4000}):
        answer = visit.get("/vereinbarungen/2/verlauf/bearbeitungsdauer-leistung/median/werte.csv", headers=headers)
        wall(answer.status in (200, 416), f"{list(headers)[0]}: {answer.status}")


@attempt("costly-text", "a text over which the house thinks for a long time: the guard of targets, marks, passages", slow=True)
def _(ground):
    visit = ground.house.sign_in("brandt")
    for text in ("Quote 1" * 50_000, "9" * 400_000, "mindestens " * 30_000, "a\u0301\u0302\u0303" * 60_000, "\n" * 400_000, "(" * 400_000, "1.000.000," * 40_000, "ß" * 200_000, "0 " * 230_000, "@a" * 200_000, "123A" * 100_000, "geb" * 150_000, "👩‍👩‍👧‍👦" * 15_000):
        began = time.time()
        form = [p for f in visit.forms("/vereinbarungen/3/eckpunkte") if f.action.endswith("eckpunkte") for p in f.filled("") if p[0] not in ("token", "danach", "anlass")]
        answer = visit.post("/vereinbarungen/3/eckpunkte", form + [("anlass", text[:480_000])])
        visit.get("/vereinbarungen/3/pruefen")
        wall(time.time() - began < 8, f"{text[:10]!r}…: {time.time() - began:.1f} s, {answer.status}")
    still_quick(ground.house)
