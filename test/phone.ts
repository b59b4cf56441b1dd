import * as OTPAuth from 'otpauth'

/** An authenticator app of somebody else's making, on the test's clock. */
export class Phone {
  readonly entry: OTPAuth.TOTP
  readonly clock: { nowMs: number }
  /** On the paper beside the phone. */
  recoveryCodes: string[] = []

  constructor(entry: OTPAuth.TOTP, clock: { nowMs: number }) {
    this.entry = entry
    this.clock = clock
  }

  static scan(uri: string, clock: { nowMs: number }): Phone {
    return new Phone(OTPAuth.URI.parse(uri) as OTPAuth.TOTP, clock)
  }

  /** What the app shows when its clock is this many seconds ahead of ours. */
  code(offsetSeconds = 0): string {
    return this.entry.generate({ timestamp: this.clock.nowMs + offsetSeconds * 1000 })
  }

  /** Six digits that are no code of this entry anywhere near now. */
  wrongCode(): string {
    const near = new Set(Array.from({ length: 60 }, (_, step) => this.code((step - 30) * 30)))
    for (let candidate = 0; ; candidate++) {
      const code = String(candidate).padStart(6, '0')
      if (!near.has(code)) return code
    }
  }
}
