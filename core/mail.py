"""Tells the user by mail that a run has ended."""

import re
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Optional, Sequence, Union

from .errors import ParameterError
from .language import ENGLISH, Phrase
from .progress import clock_time

SUBMISSION_PORT = 587
IMPLICIT_TLS_PORT = 465
TIMEOUT_SECONDS = 10

_SERVER = re.compile(r"(?:\[([0-9A-Fa-f:.]+)\]|([^\s:/@\[\]]+))(?::(\d{1,5}))?")
_ADDRESS = re.compile(r"[^@\s<>,;]+@[^@\s<>,;]+")


@dataclass(frozen=True)
class MailSettings:
    """Where and when a mail is sent at the end of a run.

    Attributes:
        server: SMTP server, ``host`` or ``host:port`` (``[address]:port`` for IPv6); port 587 when not given, with
            STARTTLS when the server offers it; 465 is TLS from the start.
        recipients: addresses, a list or one str with commas; kept as tuple.
        user: name to log in with, ASCII, or None; the sender too when it is an address, else the first recipient is.
        password: ASCII, given exactly when a user is given; appears in no text that this module makes.
        after_seconds: None or False for no mail, True for a mail after any run, a number for a mail after runs of at
            least that many seconds; kept as float or None. The default is one minute.

    Raises:
        ParameterError: one of them is not as above.
    """

    server: str
    recipients: Union[str, Sequence[str]]
    user: Optional[str] = None
    password: Optional[str] = field(default=None, repr=False)
    after_seconds: Union[None, bool, float] = 60.0

    def __post_init__(self):
        self.address()
        addresses = re.split(r"[,;]", self.recipients) if isinstance(self.recipients, str) else self.recipients
        addresses = tuple(address.strip() for address in addresses)
        for address in addresses or ("",):
            if not _ADDRESS.fullmatch(address):
                raise ParameterError(
                    "The recipients of the mail must be addresses such as name@example.org; got {address!r}.",
                    address=address,
                )
        if bool(self.user) != bool(self.password):
            raise ParameterError("The user and the password of the SMTP server must be given together; one is missing.")
        object.__setattr__(self, "recipients", addresses)
        object.__setattr__(self, "after_seconds", _seconds(self.after_seconds))

    @classmethod
    def of(cls, settings):
        """Returns the mail settings among a session's settings, or None where ``smtp_notification`` is None or False.

        Args:
            settings: mapping with ``smtp_server``, ``smtp_user``, ``smtp_password``, ``smtp_recipients`` and
                ``smtp_notification``.

        Raises:
            ParameterError: mail is wanted, and one of them is missing or wrong.
        """
        after_seconds = _seconds(settings["smtp_notification"])
        if after_seconds is None:
            return None
        return cls(
            server=settings["smtp_server"] or "",
            recipients=settings["smtp_recipients"] or (),
            user=settings["smtp_user"],
            password=settings["smtp_password"],
            after_seconds=after_seconds,
        )

    def is_due(self, seconds):
        """Whether a run of this many seconds is worth a mail."""
        return self.after_seconds is not None and seconds >= self.after_seconds

    def address(self):
        """Returns host and port of the server."""
        parts = _SERVER.fullmatch(self.server)
        port = int((parts and parts[3]) or SUBMISSION_PORT)
        if not parts or not 1 <= port <= 65535:
            # Not repeated: people put the password into it.
            raise ParameterError("The SMTP server must be given as host or host:port, with a port from 1 to 65535.")
        return parts[1] or parts[2], port

    def sender(self):
        """Returns the address that the mail comes from."""
        return self.user if self.user and _ADDRESS.fullmatch(self.user) else self.recipients[0]


def _seconds(setting):
    if setting is None or setting is False:
        return None
    if setting is True:
        return 0.0
    if isinstance(setting, (int, float)) and setting >= 0:
        return float(setting)
    raise ParameterError(
        "The notification by mail must be true, false or the number of seconds of the shortest run to tell; "
        "got {setting!r}.",
        setting=setting,
    )


def finished_message(title, seconds, failure=None, outputs=(), tr=ENGLISH):
    """Returns subject and body of the mail about a run.

    Args:
        title: display name of the tool.
        seconds: duration of the run.
        failure: what tells why it failed, a `Phrase` or an error of ours; None for a run that finished.
        outputs: paths of the outputs.
        tr: the `Language` of the mail.
    """
    told = {"title": Phrase.of(title), "duration": clock_time(seconds)}
    if failure is None:
        subject = tr("Whiskbroom: {title} finished", **told)
        lines = [tr("{title} finished after {duration} (h:mm:ss).", **told)]
    else:
        subject = tr("Whiskbroom: {title} failed", **told)
        lines = [tr("{title} failed after {duration} (h:mm:ss).", **told), "", tr(failure)]
    if outputs:
        lines += ["", tr("Outputs:"), *map(str, outputs)]
    return subject, "\n".join(lines) + "\n"


def send(settings, subject, body, warn):
    """Sends a mail and returns whether every recipient was accepted; never raises.

    The server's certificate is always verified. User and password are sent over TLS, or to this same machine.
    Each answer of the server is waited for `TIMEOUT_SECONDS` at most.

    Args:
        settings: `MailSettings`.
        subject: one line.
        body: plain text.
        warn: called with a `Phrase` when the mail, or a part of it, was not sent.
    """
    try:
        refused = _deliver(settings, subject, body)
    except Exception as error:
        warn(Phrase("The mail about the run was not sent by {server}: {reason}.", server=settings.server,
                    reason=_reason(error)))
        return False
    if refused:
        warn(Phrase("The mail about the run was refused by {server} for {recipients}.", server=settings.server,
                    recipients=", ".join(refused)))
    return not refused


class _Unprotected(Exception):
    """The password would be readable on the network."""


def _deliver(settings, subject, body):
    import smtplib
    import ssl

    message = _message(settings, subject, body)
    host, port = settings.address()
    # An address literal as smtplib's own fallback, since looking up the machine's name can take long.
    options = {"local_hostname": "[127.0.0.1]", "timeout": TIMEOUT_SECONDS}
    context = ssl.create_default_context()
    if port == IMPLICIT_TLS_PORT:
        smtp = smtplib.SMTP_SSL(host, port, context=context, **options)
    else:
        smtp = smtplib.SMTP(host, port, **options)
    try:
        smtp.ehlo_or_helo_if_needed()
        if port != IMPLICIT_TLS_PORT and smtp.has_extn("starttls"):
            smtp.starttls(context=context)
        if settings.user:
            if not isinstance(smtp.sock, ssl.SSLSocket) and not _is_loopback(smtp.sock.getpeername()[0]):
                raise _Unprotected
            smtp.login(settings.user, settings.password)
        refused = smtp.send_message(message, settings.sender(), settings.recipients)
        # The mail is on its way, whatever the server says to the farewell.
        with suppress(OSError):
            smtp.quit()
        return sorted(refused)
    finally:
        smtp.close()


def _message(settings, subject, body):
    from email.message import EmailMessage
    from email.utils import formatdate, make_msgid

    message = EmailMessage()
    message["Subject"] = _encodable(" ".join(subject.split()))
    message["From"] = settings.sender()
    message["To"] = ", ".join(settings.recipients)
    message["Date"] = formatdate(localtime=True)
    message["Message-ID"] = make_msgid(domain=settings.sender().rpartition("@")[2])
    message["Auto-Submitted"] = "auto-generated"
    message.set_content(_encodable(body))
    return message


def _encodable(text):
    # Paths that are not in the system's encoding hold lone surrogates.
    return text.encode("utf-8", "backslashreplace").decode("utf-8")


def _is_loopback(address):
    from ipaddress import ip_address

    address = ip_address(address.partition("%")[0])
    return (getattr(address, "ipv4_mapped", None) or address).is_loopback


def _reason(error):
    """Returns what failed, without the server's own words and without str(error): both can repeat the password."""
    import smtplib
    import socket

    if isinstance(error, _Unprotected):
        return Phrase("it offers no encryption (STARTTLS), and the password would be readable on the network")
    # Told by its attribute, since a Python without SSL has no such class.
    if hasattr(error, "verify_message"):
        return Phrase("its certificate cannot be trusted ({reason})", reason=error.verify_message.rstrip("."))
    if isinstance(error, smtplib.SMTPAuthenticationError):
        return Phrase("it did not accept the user and the password (code {code})", code=error.smtp_code)
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        return Phrase("it refused every recipient ({recipients})", recipients=", ".join(sorted(error.recipients)))
    if isinstance(error, smtplib.SMTPResponseException):
        return Phrase("it answered with code {code}", code=error.smtp_code)
    # smtplib turns a silent server into one that hung up.
    if isinstance(error, socket.timeout) or isinstance(error.__context__, socket.timeout):
        return Phrase("it did not answer within {seconds} seconds", seconds=TIMEOUT_SECONDS)
    if isinstance(error, smtplib.SMTPServerDisconnected):
        return Phrase("it closed the connection")
    if isinstance(error, smtplib.SMTPNotSupportedError):
        return Phrase("it does not offer what the mail needs: a login, or addresses beyond ASCII")
    if isinstance(error, UnicodeError):
        return Phrase("the user and the password must be ASCII")
    return getattr(error, "strerror", None) or type(error).__name__
