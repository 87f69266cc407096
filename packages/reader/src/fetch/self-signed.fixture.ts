/**
 * For tests: a certificate for 127.0.0.1 that nobody vouches for, and its key. They open nothing: no program trusts them.
 *
 *   openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500 -subj /CN=ferry.example \
 *     -addext subjectAltName=IP:127.0.0.1
 */
export const certificate = `-----BEGIN CERTIFICATE-----
MIIBmDCCAT6gAwIBAgIUREdOOMf48Wl+4MDd+WEgfvH0n9EwCgYIKoZIzj0EAwIw
GDEWMBQGA1UEAwwNZmVycnkuZXhhbXBsZTAgFw0yNjExMjQxMzIwMjFaGA8yMTI2
MTAzMTEzMjAyMVowGDEWMBQGA1UEAwwNZmVycnkuZXhhbXBsZTBZMBMGByqGSM49
AgEGCCqGSM49AwEHA0IABDQvs8+kAlA2t5bs+3QGRunGbcwkcxRumFmWnFJkn60n
63G50UBrJI5PcCD60sOmelomk9rb4T9gjbFBep09WAOjZDBiMB0GA1UdDgQWBBSU
44GobC1cE0dJ30/if2JSuCQpiTAfBgNVHSMEGDAWgBSU44GobC1cE0dJ30/if2JS
uCQpiTAPBgNVHRMBAf8EBTADAQH/MA8GA1UdEQQIMAaHBH8AAAEwCgYIKoZIzj0E
AwIDSAAwRQIhAKYmryEB9sjOK/RYSdmTGX0NEuQJejSRLxUuWbMmZP61AiBtlO9j
S0Y2MhcH5uGBf6sNpIBewBklsKKphYY6b75J0Q==
-----END CERTIFICATE-----`;

export const privateKey = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgkdi6iwR8/Xh1lsd0
oITWFg2GItd6SSOJQH6tZnxlQ8OhRANCAAQ0L7PPpAJQNreW7Pt0Bkbpxm3MJHMU
bphZlpxSZJ+tJ+txudFAaySOT3Ag+tLDpnpaJpPa2+E/YI2xQXqdPVgD
-----END PRIVATE KEY-----`;
