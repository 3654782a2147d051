#!/usr/bin/env python3
"""Checks a receipt (rekenbewijs) of maatschappelijke-businesscase without that library, in plain Python 3.8 or later.

    python3 verify-receipt.py receipt.json [--case case.yaml ...] [--reference reference-data.json] [--public-key key.pem] [--json]

It checks the fields of the receipt, its own SHA-256 and those of its parts as canonical JSON (RFC 8785), its Ed25519 signature (RFC 8032),
the bytes of the files of the case, and the published records against a file of them. Another layout or order of fields is the same receipt.
It calculates no figure: `mbc verify` does.

Exit code: 0 where all holds, 1 where anything differs, 2 where the call is wrong or a file cannot be read.

    python3 verify-receipt.py receipt.json --case case.yaml --reference reference-data.json --flips 10000 [--seed 1]

changes single bits, one at a time and spread over the three files, and says how many of these changes are found.
"""
import argparse
import base64
import hashlib
import json
import os
import random
import re
import sys

FORMAT = 'mbc-receipt/1'
# The addresses that records have everywhere else.
UNDER_REFERENCE = {'discount-regime': 'discounting', 'price-index': 'indices', 'unit-cost': 'unitCosts'}
REFERENCE_FORMAT = 'mbc-reference-data/1'
MOST_BYTES = 50_000_000
MOST_DEPTH = 64
MOST_FAULTS = 100


# --- Canonical JSON (RFC 8785) ---

def number_text(number):
    """A number as ECMAScript writes it: the fewest digits that give the same double."""
    if isinstance(number, int):
        if abs(number) < 2 ** 53:
            return str(number)
        number = float(number)
    if number != number or number in (float('inf'), float('-inf')):
        raise ValueError('no JSON number')
    if number == 0:
        return '0'
    sign = '-' if number < 0 else ''
    mantissa, _, exponent = ('%r' % abs(number)).partition('e')
    whole, _, decimals = mantissa.partition('.')
    digits = (whole + ('' if decimals == '0' and not exponent else decimals)).lstrip('0')
    point = len(whole) + int(exponent or 0)
    if whole == '0':
        point -= len(decimals) - len(decimals.lstrip('0')) + 1
    digits = digits.rstrip('0')
    count = len(digits)
    if count <= point <= 21:
        return sign + digits + '0' * (point - count)
    if 0 < point <= 21:
        return sign + digits[:point] + '.' + digits[point:]
    if -6 < point <= 0:
        return sign + '0.' + '0' * -point + digits
    power = point - 1
    return sign + digits[0] + ('.' + digits[1:] if count > 1 else '') + 'e' + ('+' if power > 0 else '-') + str(abs(power))


SHORT = {'"': '\\"', '\\': '\\\\', '\b': '\\b', '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r'}


def string_text(text):
    def escaped(match):
        letter = match.group()
        return SHORT.get(letter) or '\\u%04x' % ord(letter)
    return '"' + re.sub(r'["\\\x00-\x1f]', escaped, text) + '"'


def canonical(value):
    """Plain data as canonical JSON: fields in the order of their UTF-16 code units, no space, numbers as ECMAScript writes them."""
    if value is None:
        return 'null'
    if value is True:
        return 'true'
    if value is False:
        return 'false'
    if isinstance(value, str):
        return string_text(value)
    if isinstance(value, (int, float)):
        return number_text(value)
    if isinstance(value, list):
        return '[' + ','.join(canonical(each) for each in value) + ']'
    keys = sorted(value, key=lambda key: key.encode('utf-16-be', 'surrogatepass'))
    return '{' + ','.join(string_text(key) + ':' + canonical(value[key]) for key in keys) + '}'


def sha256(value):
    return hashlib.sha256(canonical(value).encode('utf-8', 'surrogatepass')).hexdigest()


def depth_of(text):
    depth = deepest = 0
    for part in re.findall(r'"(?:[^"\\]|\\.)*"|[{}\[\]]', text, re.S):
        if part in '{[':
            depth += 1
            deepest = max(deepest, depth)
        elif part in '}]':
            depth -= 1
    return deepest


# --- Ed25519 (RFC 8032, section 5.1) ---

P = 2 ** 255 - 19
L = 2 ** 252 + 27742317777372353535851937790883648493
D = -121665 * pow(121666, P - 2, P) % P
ROOT = pow(2, (P - 1) // 4, P)


def point_add(one, other):
    a = (one[1] - one[0]) * (other[1] - other[0]) % P
    b = (one[1] + one[0]) * (other[1] + other[0]) % P
    c = 2 * one[3] * other[3] * D % P
    d = 2 * one[2] * other[2] % P
    e, f, g, h = b - a, d - c, d + c, b + a
    return (e * f % P, g * h % P, f * g % P, e * h % P)


def point_times(number, point):
    total = (0, 1, 1, 0)
    while number > 0:
        if number & 1:
            total = point_add(total, point)
        point = point_add(point, point)
        number >>= 1
    return total


def is_same_point(one, other):
    return (one[0] * other[2] - other[0] * one[2]) % P == 0 and (one[1] * other[2] - other[1] * one[2]) % P == 0


def x_of(y, sign):
    if y >= P:
        return None
    square = (y * y - 1) * pow(D * y * y + 1, P - 2, P) % P
    if square == 0:
        return None if sign else 0
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P != 0:
        x = x * ROOT % P
    if (x * x - square) % P != 0:
        return None
    return P - x if (x & 1) != sign else x


BASE_Y = 4 * pow(5, P - 2, P) % P
BASE_X = x_of(BASE_Y, 0)
BASE = (BASE_X, BASE_Y, 1, BASE_X * BASE_Y % P)


def point_of(data):
    number = int.from_bytes(data, 'little')
    y = number & ((1 << 255) - 1)
    x = x_of(y, number >> 255)
    return None if x is None else (x, y, 1, x * y % P)


def is_signed_by(public_key, signature, message):
    if len(public_key) != 32 or len(signature) != 64:
        return False
    a, r = point_of(public_key), point_of(signature[:32])
    s = int.from_bytes(signature[32:], 'little')
    if a is None or r is None or s >= L:
        return False
    h = int.from_bytes(hashlib.sha512(signature[:32] + public_key + message).digest(), 'little') % L
    return is_same_point(point_times(s, BASE), point_add(r, point_times(h, a)))


def public_key_of(text):
    """A public key as 64 hexadecimal digits: of PEM, or of such digits; None where it is none."""
    text = text.strip()
    if re.fullmatch(r'[0-9a-fA-F]{64}', text):
        return text.lower()
    inside = re.fullmatch(r'-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----', text)
    try:
        data = base64.b64decode(inside.group(1)) if inside else b''
    except ValueError:
        return None
    start = bytes.fromhex('302a300506032b6570032100')
    return data[len(start):].hex() if len(data) == len(start) + 32 and data.startswith(start) else None


# --- The checks. Each finding: (cause, kind, address, in the receipt, now) ---

HASH = re.compile(r'[0-9a-f]{64}')


def is_text(value):
    return isinstance(value, str)


def is_hash(value):
    return isinstance(value, str) and HASH.fullmatch(value) is not None


def is_object(value):
    return isinstance(value, dict)


def is_figure(value):
    return isinstance(value, str) or isinstance(value, list) and all(isinstance(each, str) for each in value)


class Each:
    """An object of which every field is of one shape."""

    def __init__(self, shape):
        self.shape = shape


# What each field holds: a test, an object of fields, a list of one shape. A field with a question mark may be absent.
SHAPE = {
    'format': lambda value: value == FORMAT,
    'library': {'name': is_text, 'version': is_text},
    'made?': lambda value: isinstance(value, str) and re.fullmatch(r'\d{4}-\d{2}-\d{2}', value),
    'case': is_object,
    'caseHash': is_hash,
    'referenceData': [{'kind': lambda value: value in UNDER_REFERENCE, 'id': is_text, 'record': is_object, 'hash': is_hash}],
    'figures': Each(is_figure),
    'resultsHash': is_hash,
    'simulation?': {'seed': lambda value: is_whole(value, 0), 'draws': lambda value: is_whole(value, 1), 'hash': is_hash},
    'files?': [{'name': is_text, 'sha256': is_hash}],
    'hash': is_hash,
    'signature?': {'algorithm': lambda value: value == 'Ed25519', 'publicKey': is_hash,
                   'value': lambda value: isinstance(value, str) and re.fullmatch(r'[0-9a-f]{128}', value)},
}


def is_whole(value, least):
    return isinstance(value, (int, float)) and not isinstance(value, bool) and value == int(value) and value >= least


def misshapen(value, shape, at=''):
    """The fields that are not of a shape, as (kind, address)."""
    def under(key):
        return at + '.' + key if at else key
    if isinstance(shape, Each) and isinstance(value, dict):
        for key, each in value.items():
            yield from misshapen(each, shape.shape, under(key))
    elif isinstance(shape, list) and isinstance(value, list):
        for position, each in enumerate(value):
            yield from misshapen(each, shape[0], under(str(position)))
    elif isinstance(shape, dict) and isinstance(value, dict):
        for name, own in shape.items():
            key = name.rstrip('?')
            if key in value:
                yield from misshapen(value[key], own, under(key))
            elif key == name:
                yield 'shape', under(key)
        known = {name.rstrip('?') for name in shape}
        for key in value:
            if key not in known:
                yield 'unknown-field', under(key)
    elif not callable(shape) or not shape(value):
        yield 'shape', at


class Twice:
    """The fields that stand twice in one object: a reader keeps the last of them, and what the others say is lost."""

    def __init__(self):
        self.fields = []

    def of(self, pairs):
        fields = dict(pairs)
        if len(fields) < len(pairs):
            seen = set()
            self.fields += [key for key, _ in pairs if key in seen or seen.add(key)]
        return fields


def parsed(data, twice):
    """The data of bytes of JSON, and the kind of fault where they are none; notes fields that stand twice."""
    if len(data) > MOST_BYTES:
        return None, 'too-large'
    try:
        text = data.decode('utf-8').removeprefix('\ufeff')  # a mark of byte order is no content
    except UnicodeDecodeError:
        return None, 'not-text'
    if depth_of(text) > MOST_DEPTH:
        return None, 'too-deep'
    try:
        return json.loads(text, parse_constant=refused, parse_float=finite, parse_int=whole,
                          object_pairs_hook=twice.of), None
    except (ValueError, RecursionError):
        return None, 'not-json'


def refused(_):
    raise ValueError('no JSON')


def finite(text):
    number = float(text)
    if number in (float('inf'), float('-inf')):
        raise ValueError('no number of JSON')
    return number


def whole(text):
    finite(text)
    return int(text)


def without(value, *fields):
    return {key: each for key, each in value.items() if key not in fields}


def findings(data, files=(), reference=None, public_key=None):
    """Everything that differs, one by one."""
    twice = Twice()
    receipt, fault = parsed(data, twice)
    if fault is None and not isinstance(receipt, dict):
        fault = 'not-an-object'
    if fault is not None:
        yield 'no-receipt', fault, '', None, None
        return
    own = receipt.get('format')
    if own != FORMAT:
        later = isinstance(own, str) and re.fullmatch(r'mbc-receipt/[1-9]\d{0,5}', own)
        kind = 'later-format' if later else 'other-format' if isinstance(own, str) else 'no-format'
        yield 'no-receipt', kind, '', str(own)[:100], FORMAT
        return
    wrong = list(misshapen(receipt, SHAPE))[:MOST_FAULTS]
    for kind, address in wrong:
        yield 'tampering', kind, address[:200], None, None
    if wrong:
        return
    for field in sorted(set(twice.fields))[:MOST_FAULTS]:
        yield 'tampering', 'twice', field[:200], None, None
    stated = [('hash', 'hash', receipt['hash'], without(receipt, 'hash', 'signature')),
              ('case-hash', 'caseHash', receipt['caseHash'], receipt['case'])]
    stated += [('record-hash', 'referenceData.%s.%s' % (each['kind'], each['id']), each['hash'], each['record'])
               for each in receipt['referenceData']]
    for kind, address, hashed, value in stated:
        now = sha256(value)
        if now != hashed:
            yield 'tampering', kind, address, hashed, now
    signature = receipt.get('signature')
    if signature is None:
        if public_key is not None:
            yield 'signature', 'signature-absent', 'signature', None, public_key
    else:
        message = canonical(without(receipt, 'signature')).encode('utf-8', 'surrogatepass')
        key = signature['publicKey']
        if not is_signed_by(bytes.fromhex(key), bytes.fromhex(signature['value']), message):
            yield 'tampering', 'signature-invalid', 'signature', key, None
        elif public_key is not None and public_key != key:
            yield 'signature', 'signature-of-another', 'signature', key, public_key
    if reference is not None:
        yield from of_reference(receipt, reference)
    if files:
        yield from of_files(receipt.get('files', []), files)


def of_reference(receipt, data):
    twice = Twice()
    read, fault = parsed(data, twice)
    if (fault is not None or not isinstance(read, dict) or read.get('format') != REFERENCE_FORMAT
            or twice.fields or sha256(without(read, 'hash')) != read.get('hash')):
        yield 'reference-data', 'reference-file', 'reference-data', None, None
        return
    known = {(each['kind'], each['id']): each for each in read['records']}
    for used in receipt['referenceData']:
        address = 'reference.%s.%s' % (UNDER_REFERENCE.get(used['kind'], used['kind']), used['id'])
        now = known.get((used['kind'], used['id']))
        if now is None:
            yield 'reference-data', 'record-gone', address, used['id'], None
        elif now['record'] != used['record']:
            one, other = by_address(used['record']), by_address(now['record'])
            fields = [field for field in sorted(set(one) | set(other)) if one.get(field) != other.get(field)]
            for field in fields:
                yield ('reference-data', 'record-field', address + '.' + field,
                       shown(one.get(field)), shown(other.get(field)))
            if not fields:
                yield 'reference-data', 'record-field', address, None, None


def by_address(record):
    """A record with its numbers under the names that they have in their addresses: an index number under its year, a
    discount rate under the first year in which it holds. What is not of that shape stays as it is."""
    values, steps = record.get('values'), record.get('steps')
    if isinstance(values, dict):
        return {**values, **without(record, 'values')}
    if not isinstance(steps, list) or not steps:
        return record
    before = 0
    for step in steps:
        if not isinstance(step, dict) or set(step) != {'fromYear', 'rate'}:
            return record
        year = step['fromYear']
        if isinstance(year, bool) or not isinstance(year, (int, float)) or year <= before:
            return record
        before = year
    return {**without(record, 'steps'), **{number_text(step['fromYear']): step['rate'] for step in steps}}


def shown(value):
    return None if value is None else value if isinstance(value, str) else canonical(value)[:300]


def of_files(before, files):
    """Files by name; the first stands for the case, whatever its name is now."""
    now = {name: hashlib.sha256(data).hexdigest() for name, data in files}
    for position, each in enumerate(before):
        hashed = now.get(each['name'])
        if hashed is None and position == 0:
            hashed = next(iter(now.values()))
        if hashed is None:
            yield 'file', 'file-missing', each['name'], each['sha256'], None
        elif hashed != each['sha256']:
            yield 'file', 'file-bytes', each['name'], each['sha256'], hashed


# --- The command ---

def flips(count, seed, receipt, files, reference):
    """Changes single bits, spread over all files; the first that is not found is named."""
    chance = random.Random(seed)
    parts = [receipt] + [data for _, data in files] + ([] if reference is None else [reference])
    caught = 0
    for number in range(count):
        place = number % len(parts)
        at, bit = chance.randrange(len(parts[place])), chance.randrange(8)
        changed = bytearray(parts[place])
        changed[at] ^= 1 << bit
        now = list(parts)
        now[place] = bytes(changed)
        own = [(name, now[1 + position]) for position, (name, _) in enumerate(files)]
        found = next(findings(now[0], own, None if reference is None else now[-1]), None)
        if found is None:
            print('not found: file %d, byte %d, bit %d' % (place, at, bit), file=sys.stderr)
        else:
            caught += 1
    print('%d of %d single-bit changes found' % (caught, count))
    return 0 if caught == count else 1


def main():
    parser = argparse.ArgumentParser(description='Checks a receipt of maatschappelijke-businesscase.')
    parser.add_argument('receipt')
    parser.add_argument('--case', nargs='+', default=[], help='the files of the case, the case itself first')
    parser.add_argument('--reference', help='published records: reference-data.json')
    parser.add_argument('--public-key', help='the public key of the one who must have signed (PEM)')
    parser.add_argument('--json', action='store_true', help='what was found as JSON')
    parser.add_argument('--flips', type=int, help='changes so many single bits, and says how many are found')
    parser.add_argument('--seed', type=int, default=1)
    call = parser.parse_args()
    folder = os.path.dirname(call.case[0]) if call.case else ''
    try:
        receipt = open(call.receipt, 'rb').read()
        files = [(os.path.relpath(name, folder or '.').replace(os.sep, '/'), open(name, 'rb').read()) for name in call.case]
        reference = None if call.reference is None else open(call.reference, 'rb').read()
        key = None if call.public_key is None else public_key_of(open(call.public_key, encoding='latin-1').read())
    except OSError as error:
        print('cannot be read: %s' % error, file=sys.stderr)
        return 2
    if call.public_key is not None and key is None:
        print('%s is no public Ed25519 key in PEM' % call.public_key, file=sys.stderr)
        return 2
    if call.flips is not None:
        return flips(call.flips, call.seed, receipt, files, reference)
    found = [dict(zip(('cause', 'kind', 'address', 'inReceipt', 'now'), each))
             for each in findings(receipt, files, reference, key)]
    if call.json:
        print(json.dumps({'holds': not found, 'differences': found}, indent=2))
    elif not found:
        print('The receipt holds: its fields, its hashes%s%s%s.' % (
            ', its signature' if re.search(rb'"signature"\s*:', receipt) else '', ', the files of the case' if files else '',
            ', the published records' if reference is not None else ''))
    else:
        print('The receipt does not hold.')
        for each in found:
            print('  %s: %s %s' % (each['cause'], each['kind'], each['address']))
            if each['inReceipt'] is not None or each['now'] is not None:
                print('    receipt: %s\n    now: %s' % (each['inReceipt'], each['now']))
    return 1 if found else 0


if __name__ == '__main__':
    sys.exit(main())
