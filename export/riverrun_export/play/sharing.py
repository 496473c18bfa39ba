"""What a phone in the same network needs: the address of this computer, a certificate, and a QR code."""

from __future__ import annotations

import datetime
import ipaddress
import socket
from dataclasses import dataclass

import segno
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

LIFETIME = datetime.timedelta(days=7)
"""How long a certificate is valid. A new one is made for each session."""

ANYWHERE = ("192.0.2.1", 9)
"""An address of no computer (RFC 5737). Nothing is sent to it: the system only chooses the way there."""


def lan_address() -> str | None:
    """Return the address of this computer in its network; None if it is in none."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(ANYWHERE)
        except OSError:
            return None
        address = str(probe.getsockname()[0])
    return None if ipaddress.ip_address(address).is_loopback else address


@dataclass(frozen=True)
class Certificate:
    """A certificate that this computer made for itself.

    Attributes:
        pem: the private key, and the certificate.
        fingerprint: SHA-256 of the certificate, as browsers show it.
    """

    pem: bytes
    fingerprint: str


def certificate(address: str) -> Certificate:
    """Return a new certificate for an IP address. Browsers warn of it, because nobody else signed it."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "riverrun")])
    now = datetime.datetime.now(datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now - datetime.timedelta(days=1))  # the clock of the phone may be behind
        .not_valid_after(now + LIFETIME)
        .add_extension(x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address(address))]), critical=False)
        .add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
        .add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
        .sign(key, hashes.SHA256())
    )
    private = key.private_bytes(
        serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    print_bytes = made.fingerprint(hashes.SHA256())
    return Certificate(private + made.public_bytes(serialization.Encoding.PEM), print_bytes.hex(":").upper())


def qr_svg(text: str) -> str:
    """Return a QR code of a text as an SVG element, black on white."""
    return str(segno.make(text, error="l", micro=False).svg_inline(scale=4, border=4, light="white", omitsize=True))


def qr_lines(text: str) -> str:
    """Return a QR code of a text as lines for a terminal."""
    import io

    out = io.StringIO()
    segno.make(text, error="l", micro=False).terminal(out, compact=True, border=2)
    return out.getvalue()
