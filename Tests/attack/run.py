"""Attacks a practice house and says what held.

    bin/attack [--program PATH] [--quick] [--only PART-OF-NAME] [--list]
"""

import argparse
import importlib
import os
import pkgutil
import sys
import time
import traceback

sys.path.insert(0, os.path.dirname(os.path.abspath(__file__)))

import attempts  # noqa: E402
from house import Ground  # noqa: E402
from ledger import ATTEMPTS, Succeeded  # noqa: E402


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--program", required=True, help="the built program")
    options.add_argument("--quick", action="store_true", help="without the attempts that take long")
    options.add_argument("--only", action="append", default=[], help="part of a name; may be given several times")
    options.add_argument("--list", action="store_true", help="only name the attempts")
    options = options.parse_args()
    for module in sorted(pkgutil.iter_modules(attempts.__path__), key=lambda m: m.name):
        importlib.import_module(f"attempts.{module.name}")
    chosen = [a for a in ATTEMPTS if not options.only or any(part in a.name for part in options.only)]
    if options.list:
        for one in chosen:
            print(f"{one.name:44} {one.sentence}")
        print(f"{len(chosen)} attempts")
        return 0
    skipped = [a for a in chosen if a.slow and options.quick]
    chosen = [a for a in chosen if a not in skipped]
    ground = Ground(options.program)
    repelled, succeeded, broken = [], [], []
    try:
        for one in chosen:
            began = time.time()
            try:
                one.function(ground)
                fate, said = repelled, ""
            except Succeeded as what:
                fate, said = succeeded, str(what)
            except Exception as fault:
                fate, said = broken, f"{type(fault).__name__}: {fault} {traceback.format_exc().splitlines()[-3].strip()}"
            if not ground.house.is_alive():
                fate, said = succeeded, "the house went down. " + said
                ground.house.stop()
                ground.house.serve()
            fate.append(one)
            word = {id(repelled): "repelled ", id(succeeded): "SUCCEEDED", id(broken): "BROKEN   "}[id(fate)]
            told = said if len(said) < 400 else said[:400] + "…"
            print(f"{word} {one.name:44} {time.time() - began:6.1f} s  {told}", flush=True)
    finally:
        ground.close()
    print(f"{len(chosen)} attempts: {len(repelled)} repelled, {len(succeeded)} succeeded, {len(broken)} broken"
          + (f", {len(skipped)} left out" if skipped else ""))
    return 1 if succeeded or broken else 0


sys.exit(main())
