import base64
import struct
import zlib

HEAD = "data:image/png;base64,"
SIGNATURE = b"\x89PNG\r\n\x1a\n"


def compressed_png(url):
    """The same pixels in fewer letters: a library that draws the same on every machine compresses nothing."""
    try:
        png = base64.b64decode(url.removeprefix(HEAD), validate=True)
        kept, data = parts(png)
        smaller = SIGNATURE + b"".join(
            chunk(name, zlib.compress(zlib.decompress(data), 9) if name == b"IDAT" else body) for name, body in kept
        )
    except (ValueError, struct.error, zlib.error):
        return url
    return HEAD + base64.b64encode(smaller).decode() if len(smaller) < len(png) else url


def parts(png):
    """The chunks with one for the pixels, and what all of these hold."""
    if not png.startswith(SIGNATURE):
        raise ValueError("no PNG")
    kept, data, at = [], b"", len(SIGNATURE)
    while at < len(png):
        length, name = struct.unpack(">I4s", png[at : at + 8])
        body = png[at + 8 : at + 8 + length]
        if name == b"IDAT":
            data += body
        if name != b"IDAT" or data == body:
            kept.append((name, body))
        at += length + 12
    return kept, data


def chunk(name, body):
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
