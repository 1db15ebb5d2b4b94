//! Releases of StableHLO.

use std::fmt;
use std::str::FromStr;

/// A release of StableHLO, `1.17.0`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Version {
    pub major: u32,
    pub minor: u32,
    pub patch: u32,
}

impl Version {
    /// The first release with a stability guarantee.
    pub const MINIMUM: Version = Version::new(0, 9, 0);
    /// The release that this compiler follows.
    pub const CURRENT: Version = Version::new(1, 20, 0);

    pub const fn new(major: u32, minor: u32, patch: u32) -> Self {
        Self { major, minor, patch }
    }

    /// The release whose set of ops this one has: patches do not change it.
    pub fn opset(self) -> Self {
        Self { patch: 0, ..self }
    }

    /// The version of the container format that this release writes; `None` outside of the supported range.
    pub fn container(self) -> Option<u64> {
        let since = [((0, 9), 0), ((0, 10), 1), ((0, 12), 3), ((0, 14), 4), ((0, 15), 6)];
        if self.opset() > Self::CURRENT {
            return None;
        }
        since
            .iter()
            .rev()
            .find(|(first, _)| (self.major, self.minor) >= *first)
            .map(|(_, container)| *container)
    }
}

impl fmt::Display for Version {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}.{}.{}", self.major, self.minor, self.patch)
    }
}

/// Three decimal numbers with dots between them.
impl FromStr for Version {
    type Err = String;
    fn from_str(text: &str) -> Result<Self, String> {
        let number = |part: &str| {
            let digits = !part.is_empty() && part.bytes().all(|b| b.is_ascii_digit());
            part.parse().ok().filter(|_| digits)
        };
        let parts: Option<Vec<u32>> = text.split('.').map(number).collect();
        match parts.as_deref() {
            Some([major, minor, patch]) => Ok(Self::new(*major, *minor, *patch)),
            _ => Err(format!("'{text}' is no version; versions are written like 1.17.0")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn containers_follow_the_release_log() {
        let of = |text: &str| text.parse::<Version>().unwrap().container();
        let log = [
            ("0.8.9", None),
            ("0.9.0", Some(0)),
            ("0.9.11", Some(0)),
            ("0.10.1", Some(1)),
            ("0.11.0", Some(1)),
            ("0.12.0", Some(3)),
            ("0.13.0", Some(3)),
            ("0.14.0", Some(4)),
            ("0.15.0", Some(6)),
            ("1.0.0", Some(6)),
            ("1.20.5", Some(6)),
            ("1.21.0", None),
            ("2.0.0", None),
        ];
        for (text, container) in log {
            assert_eq!(of(text), container, "{text}");
        }
    }

    #[test]
    fn versions_have_three_numbers() {
        assert_eq!("1.17.0".parse(), Ok(Version::new(1, 17, 0)));
        for bad in ["", "1.17", "1.17.0.0", "1.+7.0", "v1.0.0", "1..0", "1.0.99999999999"] {
            assert!(bad.parse::<Version>().is_err(), "{bad}");
        }
    }
}
