/** Every trick that text can play on the runner, on terminals, on Markdown and on readers, in one string. */

export const hostileText = [
  '##[error]a\r\n::set-output name=x::y\r::add-mask::e\n  ::stop-commands::z\u2028::debug::d',
  '\u001B[2K\u001B]8;;https://evil.example\u0007\u202Ex\uFEFF::warning::w\n##[set-env name=a]b',
  '\n\n# Heading\n\n<script>alert(1)</script><img src=x onerror=alert(1)> [a](javascript:alert(1))',
  '\n```\n</details></blockquote>\n\n- <!-- \n\nEOF\nghadelimiter_\noutcome=stolen\nsent<<X\ntrue\nX\n',
].join('');

/** Longer than an annotation, a line of the log, and an input may be. */
export const longHostileText = hostileText + '##[error]'.repeat(110_000);
