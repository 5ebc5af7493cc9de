"""The list of attempts, and what an attempt says.

An attempt is a function with a name, the point of the promise it tries to break, and a sentence. It ends quietly when it
was repelled and calls `wall(condition, what_got_through)` where something must hold:

    @attempt("csrf-no-token", "a form without the token of its session")
    def _(ground):
        answer = ground.visit("albers").post("/konto/sitzungen/ende", {}, token="")
        wall(answer.status == 403, f"answered {answer.status}")

An attempt that cannot be made (a page it needs is gone) raises anything else; it is counted as broken, never as repelled.
"""

ATTEMPTS = []


class Succeeded(Exception):
    """What got through."""


class Attempt:
    def __init__(self, name, sentence, function, slow):
        self.name, self.sentence, self.function, self.slow = name, sentence, function, slow


def attempt(name, sentence, slow=False):
    def keep(function):
        assert name not in {known.name for known in ATTEMPTS}, f"two attempts are called {name}"
        ATTEMPTS.append(Attempt(name, sentence, function, slow))
        return function

    return keep


def wall(holds, got_through):
    if not holds:
        raise Succeeded(got_through)
