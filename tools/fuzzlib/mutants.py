"""Programs that are almost right: random changes of the text of good ones."""
import re

from fuzzlib import soup

NUMBERS = ("0", "1", "-1", "2", "3", "63", "64", "255", "65536", "1099511627776", "4294967296", "9223372036854775807",
           "-9223372036854775808", "99999999999999999999")
ELEMENTS = ("f32", "bf16", "f16", "f64", "i1", "i8", "i32", "i64", "ui8", "ui64", "complex<f32>", "index", "f8E4M3FN",
            "i4", "?xf32", "!quant.uniform<i8:f32, 1.0>")
TOKEN = re.compile(r'%\w+(?:#\d+)?|"?stablehlo\.\w+"?|-?\d+|tensor<[^<>]*(?:<[^<>]*>)?>|[A-Z]{2,}|\w+|[^\s\w]')


def program(rng):
    """The text of a program with one to three changes."""
    text = soup.program(rng)
    for _ in range(rng.choices((1, 2, 3), (6, 2, 1))[0]):
        tokens = list(TOKEN.finditer(text))
        if not tokens:
            return text
        at = rng.choice(tokens)
        word = at[0]
        way = rng.random()
        if way < 0.25:
            # One extent, wherever it stands: such programs are often valid.
            extents = re.findall(r"(?<=[<x])\d+(?=x)", text)
            if extents:
                text = re.sub(rf"(?<=[<x\[ ]){rng.choice(extents)}(?=[x,\]])", rng.choice(NUMBERS), text)
            continue
        if way < 0.5:
            # Numbers are what verifiers and shape arithmetic forget.
            numbers = [t for t in re.finditer(r"-?\d+", text) if text[max(0, t.start() - 2):t.start()] not in ("%v", "rg")]
            at = rng.choice(numbers or tokens)
            new = rng.choice(NUMBERS)
        elif way < 0.65:
            names = [t for t in tokens if t[0].startswith("%")]
            at = rng.choice(names or tokens)
            new = rng.choice(names or tokens)[0]
        elif way < 0.75:
            types = [t for t in tokens if t[0].startswith("tensor")]
            at = rng.choice(types or tokens)
            new = rng.choice(types or tokens)[0]
            if rng.random() < 0.5:
                new = re.sub(r"[a-z]\w*(<[^<>]*>)?>$", rng.choice(ELEMENTS) + ">", at[0])
        elif way < 0.85:
            ops = [t for t in tokens if "stablehlo." in t[0]]
            at = rng.choice(ops or tokens)
            other = rng.choice(ops or tokens)[0].strip('"')
            new = f'"{other}"' if at[0].startswith('"') else other
        elif way < 0.9:
            new = ""
        elif way < 0.95:
            new = word + " " + rng.choice(tokens)[0]
        else:
            lines = text.split("\n")
            i = rng.randrange(len(lines))
            lines[i:i + 1] = rng.choice(([], [lines[i]] * 2, [rng.choice(lines), lines[i]]))
            text = "\n".join(lines)
            continue
        text = text[:at.start()] + new + text[at.end():]
    return text
