/** Public keys for scenarios; nobody holds the private ones. */

export const rsa2048 =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAhDaAGwJUkkSHr+qpmwCUTWj9DkOhcCFSEQ3b" +
  "hgA585orgaxfij9Cr/RldyJMQCrV+x5zQuUY7GH0V6xbtdZAIRmuJPSD8uh6goS6ko7wQqiRW3/WNCRu" +
  "pCB8+Krhe2Aa39J+5Qo5WF8BLAayUlUsww5Qn4q+Ih7nC5+tTrQ8RsC2TVwZKQN2UEz2lWUfE9rFwGGS" +
  "4PW7oGRqj+V/kEPnbDYrkuYFftOeqMeltHV6xqCcpRwA0IjotDg8Q4suft3ByFQzScsty5WhNh/+eB+O" +
  "ZNvSHSET4dExUQ3Am8G2csd1pYbJ5/txDcDxOdIsnws2utVruoHZO4V8Qy19oi6luQIDAQAB";

export const rsa2048AsPkcs1 =
  "MIIBCgKCAQEAhDaAGwJUkkSHr+qpmwCUTWj9DkOhcCFSEQ3bhgA585orgaxfij9Cr/RldyJMQCrV+x5z" +
  "QuUY7GH0V6xbtdZAIRmuJPSD8uh6goS6ko7wQqiRW3/WNCRupCB8+Krhe2Aa39J+5Qo5WF8BLAayUlUs" +
  "ww5Qn4q+Ih7nC5+tTrQ8RsC2TVwZKQN2UEz2lWUfE9rFwGGS4PW7oGRqj+V/kEPnbDYrkuYFftOeqMel" +
  "tHV6xqCcpRwA0IjotDg8Q4suft3ByFQzScsty5WhNh/+eB+OZNvSHSET4dExUQ3Am8G2csd1pYbJ5/tx" +
  "DcDxOdIsnws2utVruoHZO4V8Qy19oi6luQIDAQAB";

export const otherRsa2048 =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAsf/ga0Uu7tZ/jfo1em2NtK7DzTfp7G9lJCL/" +
  "ph6qj4FiOkaEGtH1CDI50uB91Oe5NRaoot49eBrhF1tilloEl2kwcWa1GVVcqA7mTOxMr7aLq77YaNyf" +
  "exJBydtOnz86HoQOh9xqM+NYfKY/DWbRKEqNqx/+nsMsyjQxXbJ4zA/NuGp7PuuQHnFAWx+tKmzJoZIA" +
  "n2knQQV+/jVpkTrI6ynjesd2/mINJlTmso/l2FDTO+KnC35+p7EyF2KkUtMh+T8QW/aWpojxonliTk3Q" +
  "cwbfEZglZNI70lQZq6RD2x9YDjeqIrvm0dkJs7w+doV9L9/HamtI1w77lreVSc0dkwIDAQAB";

export const rsa1024 =
  "MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDR/8kzyTubsBEGrtPlRt/IJyg6tWludmbGmrAHCehc" +
  "zn3KMxvDyzDaMcGi1CsPiA8bIiJrU3tayjfvIzlM3Hmlstt7wTj6G2XCfQYtY1U+NuLvUNbubTBFQrFw" +
  "u8xpM+vq7aOCkJZO128eVhWUWxr90qG8TK1NE3Jfuq+dX0suHwIDAQAB";

export const rsa768 =
  "MHwwDQYJKoZIhvcNAQEBBQADawAwaAJhAKCGZ7YGNYIxuKhZEVAtCQ1Xrv14vqCmmdZhCIaHSvrz4d2D" +
  "3k0y6t78bupFiSxFgdTMc/zB9xP2XEBTdjbUGFyFlFNH77ZBySdjYSim+Iurqcii6F4TmAL/UX5FHngO" +
  "kQIDAQAB";

export const rsa4608 =
  "MIICYjANBgkqhkiG9w0BAQEFAAOCAk8AMIICSgKCAkEAolKxVuWFLt5kBsf0awNrCTv6Xxs/8/FHxlnm" +
  "YRirO02jq6sT69S+yhAJdbqMkRFePbDvxNcbhvZH4Sv4EdSFEwDveeEnlLeoEtoD67ka0j+p1dt5G2AS" +
  "Q8oSXrpT9NDCymdltZogc/a9jS9YRiqd3jFtOY9Cednb8lhCTZuCpbiTzsMi43qLurUd8WIXHWr9fRn9" +
  "ABnSzzIxptWPRqZAP9+gNcdIuEIR7moTeqgj9/pLKBb7fgjQi0SDcCIJZNxASoNmu3pVMp5wMI9xCrdY" +
  "J9DBlHKWMXMjGZnJeNxiZCr0+CQ3nlKZ8v0GIz516tYKlpqxlMqhWbzOzkarn29khMx3p2PvzK9bL4f2" +
  "mGK/DZXngo9ZPr6Z6P9M+3waFgzWFwX57/HKYVl7TRXBYI4GxWhzw7lZl0dpO7Lp9GG2xqfQXdc9wkmF" +
  "MfSoXGRZ7ozUNUfcwTriyuxqfn2N2JROoowrcraO00M5IpPcgiHEx00XkLyhZ9P8oFni57hmAdRvt0Uk" +
  "C3WyfSxKqLFEbwaAg1NB1zRgvgPGMjNq+CoiGSJsCSzgAsOHGZXbHoIV+KwsCpsEUd5Vx4jS96LlZfT3" +
  "Mkc9eOO3+BOPpuXIhwbspAm7RWuOs174KtOlhTJLiHrNBeFHaJ1pBmBoZLi7H1q2nnTYokKcgUK4ZNpR" +
  "EfE5nl65qBw8yd5ABgamUDmI7S6aWdzlblcUceOG5HrHzqnUbUXUYWNsBlmP506MKNKyRHmgBO1mwp5t" +
  "oa2DEBSwjxUbAgMBAAE=";

export const ed25519 = "hwfoqTZaI96yB08IMg6u0+TWAMzdJSvFfMD9SaGLNKg=";

export const ed25519AsSpki = "MCowBQYDK2VwAyEAhwfoqTZaI96yB08IMg6u0+TWAMzdJSvFfMD9SaGLNKg=";
