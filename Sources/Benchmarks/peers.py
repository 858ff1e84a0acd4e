#!/usr/bin/env python3
"""The same charts by vl-convert and ggsql, for the benchmark; prints one `what TAB figure` a line.

    peers.py warm SPECIFICATIONS DATA RUNS    milliseconds of each chart, the best and the median of RUNS
    peers.py once SPECIFICATION DATA          draws one chart and ends: a cold process
    peers.py ggsql POINTS.csv… RUNS           milliseconds and bytes of ggsql's native SVG of x, y, name

What is not installed is left out without a word.
"""
import json
import os
import sys
import time
from pathlib import Path

os.environ["TZ"] = "UTC"


def inline(node, data):
    """The specification with each file's content in place of its address."""
    if isinstance(node, list):
        return [inline(one, data) for one in node]
    if not isinstance(node, dict):
        return node
    if isinstance(node.get("url"), str) and (data / Path(node["url"]).name).is_file():
        path = data / Path(node["url"]).name
        kind = path.suffix.lstrip(".")
        text = path.read_text(encoding="utf-8")
        rest = {key: value for key, value in node.items() if key != "url"}
        return {
            **rest,
            "values": json.loads(text) if kind == "json" else text,
            "format": {"type": kind, **rest.get("format", {})},
        }
    return {key: inline(value, data) for key, value in node.items()}


def timed(work, runs):
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        result = work()
        times.append((time.perf_counter() - start) * 1000)
    times.sort()
    return times[0], times[len(times) // 2], result


def draw(path, data):
    import vl_convert

    # As ours: from the bytes of specification and data, read anew each time.
    text = json.dumps(inline(json.loads(path.read_text(encoding="utf-8")), data))
    return vl_convert.vegalite_to_svg(text, vl_version="6.4")


def warm(folder, data, runs):
    for path in sorted(Path(folder).glob("*.json")):
        try:
            draw(path, data)
            best, median, svg = timed(lambda: draw(path, data), runs)
            print(f"{path.name}\t{best:.4f}\t{median:.4f}\t{len(svg.encode())}", flush=True)
        except ValueError as error:
            print(f"{path.name}: {str(error).splitlines()[0]}", file=sys.stderr)


def ggsql_points(tables, runs):
    import ggsql

    writer = ggsql.SVGWriter(width=720, height=400)
    for table in tables:
        reader = ggsql.DuckDBReader("duckdb://memory")
        names = " DRAW text MAPPING name AS label" if Path(table).stem == "60" else ""
        chart = reader.execute(
            f"SELECT * FROM read_csv('{table}') VISUALISE x AS x, y AS y DRAW point{names}")
        best, median, svg = timed(lambda: writer.render(chart), runs)
        print(f"{Path(table).stem}\t{best:.4f}\t{median:.4f}\t{len(svg.encode())}", flush=True)


def main(arguments):
    try:
        match arguments:
            case ["warm", folder, data, runs]:
                import vl_convert  # noqa: F401

                warm(folder, Path(data), int(runs))
            case ["once", path, data]:
                draw(Path(path), Path(data))
            case ["ggsql", *tables, runs]:
                ggsql_points(tables, int(runs))
            case _:
                sys.exit(__doc__)
    except ImportError:
        pass


main(sys.argv[1:])
