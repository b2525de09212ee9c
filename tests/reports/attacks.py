"""Texts that try to become more than text."""

CONTROLS = ("\x00", "\x1b", "\x07", "\x08", "\x7f", "\x9b", "\u202e", "\u202d", "\u2066", "\u2069", "\ud800", "\udfff")

ATTACKS = (
    "<script>window.pwned = 1</script>",
    "</script><script>window.pwned = 1</script>",
    "</style><script>window.pwned = 1</script>",
    "<img src=x onerror='window.pwned = 1'>",
    '"><svg onload="window.pwned = 1">',
    "' onmouseover='window.pwned = 1' autofocus onfocus='window.pwned = 1",
    "<iframe srcdoc='<script>parent.pwned = 1</script>'></iframe>",
    "<meta http-equiv=refresh content='0;url=https://evil.example/'>",
    "<base href='https://evil.example/'><link rel=stylesheet href='https://evil.example/a.css'>",
    "{{ 7 * 191 }}{% raw %}{{ self }}",
    "<!-- <textarea> <plaintext>",
    "[click](javascript:window.pwned=1) ![x](https://evil.example/x.png) `code` **bold** <https://evil.example>",
    "[red]markup[/red] [link=https://evil.example]x[/link] [/]",
    "a\x1b[31mred\x1b]8;;https://evil.example\x07x\x9b2J\u202egnp.exe\u2066\ud800\x00",
)

URLS = (
    "javascript:window.pwned=1",
    "JaVaScRiPt:window.pwned=1",
    "java\nscript:window.pwned=1",
    " javascript:window.pwned=1",
    "data:text/html,<script>window.pwned=1</script>",
    "vbscript:msgbox(1)",
    "file:///etc/hostname",
    "//evil.example/x",
    "https://",
    "https://[bad",
    "https://evil.example/\u202egnp",
    "https://evil.example/ onclick=alert(1)",
)
